import { Converter } from 'opencc-js'

type Convert = (text: string) => string

// The library's declarations import each other without extensions, which TypeScript does not resolve here.
const createConverter = Converter as (options: { from: 't'; to: 'cn' | 'jp' }) => Convert

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
