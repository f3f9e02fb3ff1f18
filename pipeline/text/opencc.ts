import { Converter, Locale } from 'opencc-js'

type Convert = (text: string) => string

// The library's declarations import each other without extensions, which TypeScript does not resolve here.
const createConverter = Converter as (options: { from: 't' | 'cn'; to: 'cn' | 'jp' | 'tw' }) => Convert
/** In groups: first the tables of words, `mainland region|mainland region|…`, then those of characters. */
const regions = (Locale as { to: Record<'twp' | 'hkp', readonly (readonly string[])[]> }).to

const UNITS = 0x10000

/**
 * A conversion of one character at a time, so that every unit keeps its place. The converter is made at the first call;
 * results are kept, since a text repeats its characters. Characters beyond the basic plane stay.
 */
function byCharacter(to: 'cn' | 'jp'): Convert {
  /** By code unit; 0 where it has not been met. */
  const known = new Uint16Array(UNITS)
  let converter: Convert | undefined
  const convert = (character: string): string => {
    converter ??= createConverter({ from: 't', to })
    return converter(character)
  }
  const learn = (code: number): number => {
    const character = String.fromCharCode(code)
    const converted: string = HAN.test(character) ? convert(character) : character
    return (known[code] = converted.length === 1 ? converted.charCodeAt(0) : code)
  }
  return text => {
    let result = ''
    let done = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const converted = known[code] || learn(code)
      if (converted === code) continue
      result += text.slice(done, i) + String.fromCharCode(converted)
      done = i + 1
    }
    return done === 0 ? text : result + text.slice(done)
  }
}

const HAN = /\p{Script=Han}/u

/** Traditional characters as simplified ones, each by itself; the length stays. */
export const toSimplified = byCharacter('cn')

/** Old Japanese characters as new ones, 國會 as 国会; the length stays. */
export const toNewJapanese = byCharacter('jp')

let convertPhrases: Convert | undefined

/**
 * Traditional text as simplified, read by its phrases (乾坤, 乾燥), in a text of the same length, so that offsets in the one
 * hold in the other. Where a phrase's conversion changes the length, all goes character by character.
 */
export function simplifyByPhrases(text: string): string {
  convertPhrases ??= createConverter({ from: 't', to: 'cn' })
  const whole = convertPhrases(text)
  return whole.length === text.length ? whole : toSimplified(text)
}

let convertToTraditional: Convert | undefined

/** A simplified text in traditional characters as Taiwan writes them; its words stay. */
export function toTraditional(text: string): string {
  convertToTraditional ??= createConverter({ from: 'cn', to: 'tw' })
  return convertToTraditional(text)
}

/** Words to their counterparts elsewhere, all in simplified characters. */
type Counterparts = ReadonlyMap<string, readonly string[]>

let counterparts: { readonly toRegional: Counterparts; readonly toMainland: Counterparts } | undefined

function readCounterparts(): NonNullable<typeof counterparts> {
  const rows = [regions.twp, regions.hkp]
    .flatMap(([words = []]) => words.flatMap(table => table.split('|')))
    .map(row => row.split(' ').map(toSimplified))
  const pairs = rows.flatMap(([mainland = '', ...regional]) =>
    regional.map(word => [mainland, word] as const),
  )
  return {
    toRegional: grouped(pairs),
    toMainland: grouped(pairs.map(([mainland, regional]) => [regional, mainland] as const)),
  }
}

function grouped(pairs: readonly (readonly [from: string, to: string])[]): Counterparts {
  const groups = new Map<string, string[]>()
  for (const [from, to] of pairs) {
    const group = groups.get(from)
    if (!group) groups.set(from, [to])
    else if (!group.includes(to)) group.push(to)
  }
  return groups
}

/** A simplified term in the words of Taiwan and Hong Kong: 网路攻击 for 网络攻击, 伺服器 for 服务器. */
export const inRegionalWords = (term: string): readonly string[] =>
  replaced(term, (counterparts ??= readCounterparts()).toRegional)

/** The same back. */
export const inMainlandWords = (term: string): readonly string[] =>
  replaced(term, (counterparts ??= readCounterparts()).toMainland)

const LONGEST_WORD = 8
const MOST_FORMS = 16

/** The longest word at each place stays or is replaced. */
function replaced(term: string, words: Counterparts): readonly string[] {
  let forms = ['']
  for (let at = 0; at < term.length;) {
    let length = Math.min(LONGEST_WORD, term.length - at)
    while (length > 1 && !words.has(term.slice(at, at + length))) length--
    const word = term.slice(at, at + length)
    const options = [word, ...(words.get(word) ?? [])]
    forms = forms.flatMap(form => options.map(option => form + option)).slice(0, MOST_FORMS)
    at += length
  }
  return forms.filter(form => form !== term)
}
