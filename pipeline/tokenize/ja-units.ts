import { toKatakana } from '../text/kana.ts'
import { COUNTER_COMPOUNDS, FUNCTION_COMPOUNDS, type CompoundPart } from './ja-compounds.ts'
import { joined } from './ja-joins.ts'
import { KANJI, KATAKANA, type Morpheme } from './ja-morpheme.ts'

/** The dictionary's word of exactly this writing, if there is one. */
export type Lookup = (surface: string) => Morpheme | undefined

const KANA = /^[ぁ-ゖァ-ヺー]+$/u
const MARKS = /^[^\p{L}\p{N}\s]{2,}$/u

const isNoun = ({ tags: [pos] }: Morpheme): boolean => pos === '名詞'

/** Of two parts in ideographs, the reading of the one that is read in the compound as it is read alone. */
function readOne(
  whole: string,
  [first, second]: readonly [string, string],
  lookup: Lookup,
): readonly (string | undefined)[] {
  const front = lookup(first)?.reading
  if (front && whole.startsWith(front)) return [front]
  const back = lookup(second)?.reading
  return back && whole.endsWith(back) ? [undefined, back] : []
}

/** Kana are read as written; what they and the parts read alone leave of the reading is the last part's. */
function readingsOf(
  { reading }: Morpheme,
  parts: readonly CompoundPart[],
  lookup: Lookup,
): readonly string[] {
  const readings = parts.map(({ surface }) => (KANA.test(surface) ? toKatakana(surface) : undefined))
  const open = parts.flatMap((part, i) => (readings[i] === undefined ? [{ ...part, i }] : []))
  const [a, b] = open
  if (a && b && open.length === 2) {
    const [front, back] = readOne(reading, [a.surface, b.surface], lookup)
    readings[a.i] = front
    readings[b.i] = back
  }
  const last = readings.indexOf(undefined)
  if (last >= 0 && last === readings.lastIndexOf(undefined)) {
    const before = readings.slice(0, last).join('')
    const after = readings.slice(last + 1).join('')
    const fits = reading.startsWith(before) && reading.endsWith(after)
    readings[last] = fits ? reading.slice(before.length, reading.length - after.length) : ''
  }
  return readings.map(known => known ?? '')
}

const PARTICLE = /^(?:に|と|を|で|の|か|も|は|が|から|ば|まで|でも)$/u

function tagsOfPart(whole: Morpheme, { surface, lemma }: CompoundPart, lookup: Lookup): Morpheme['tags'] {
  if (surface !== lemma) return ['動詞', '自立', '*', '*']
  if (surface === 'て') return ['助詞', '接続助詞', '*', '*']
  if (surface === 'た') return ['助動詞', '*', '*', '*']
  if (PARTICLE.test(surface)) return ['助詞', '格助詞', '*', '*']
  const own = lookup(surface)
  // 生 alone is an adjective; in 大学|生 it is a noun as the whole is.
  const fits =
    own && (!isNoun(whole) || (isNoun(own) && (surface.length > 1 || own.tags[1] !== '形容動詞語幹')))
  return fits ? own.tags : whole.tags
}

function split(whole: Morpheme, parts: readonly CompoundPart[], lookup: Lookup): readonly Morpheme[] {
  const readings = readingsOf(whole, parts, lookup)
  return parts.map((part, i) => ({
    ...part,
    reading: readings[i] ?? '',
    tags: tagsOfPart(whole, part, lookup),
    conjugation: ['*', '*'],
    known: whole.known,
  }))
}

const asParts = (...surfaces: readonly string[]): readonly CompoundPart[] =>
  surfaces.map(surface => ({ surface, lemma: surface }))

/** A noun that the dictionary knows as written. */
function knownNoun(surface: string, lookup: Lookup): boolean {
  const word = lookup(surface)
  return word !== undefined && (isNoun(word) || word.tags[0] === '接頭詞')
}

/** Prefixes that stand before whole words. */
const PREFIXES = '不無非未大小新再高低全総各両副準反対初諸前超悪好微立軽東西南北旧元現本同相歯主毎被'
/** Of three characters, and yet one unit. */
const WHOLE = /^(?:大丈夫|真面目|生真面目|お(?:前|蔭|陰|化け|嬢|爺|婆|父|母|兄|姉).*)$/u

/** Characters that close a word behind a prefix and a stem: 大学|生, 新聞|社. */
const SUFFIXES =
  '者人生社性力化学部員会所家場機室品物線率度点権館園庁省党派隊軍店屋教式型系法論症薬料費金税車船語国地峰限作形'

const NEGATION = /^[不非未].{2}$/u

/** Two characters are a unit; a third is an affix: in front where a prefix stands and no suffix closes the word. */
function kanjiParts(surface: string, lookup: Lookup): readonly string[] | undefined {
  if (NEGATION.test(surface)) return [surface.charAt(0), surface.slice(1)]
  const known = (part: string): boolean => part.length === 1 || knownNoun(part, lookup)
  const prefixed = PREFIXES.includes(surface.charAt(0)) || surface.length > 3
  const closed = SUFFIXES.includes(surface.slice(-1)) || !prefixed
  const cuts = surface.length === 3 ? (closed ? [2, 1] : [1, 2]) : surface.length === 4 ? [2, 1, 3] : [2, 1]
  const cut = cuts.find(at => (at > 1 || prefixed) && known(surface.slice(0, at)) && known(surface.slice(at)))
  if (cut === undefined) return undefined
  return [surface.slice(0, cut), surface.slice(cut)].flatMap(part =>
    part.length > 2 ? (kanjiParts(part, lookup) ?? part) : part,
  )
}

const SHORTEST_LOANWORD = 3
/** No compound, but a text in katakana. */
const LONGEST_LOANWORD = 24
/** Longest first part, so that a plural or a derivation stays with its stem. */
function katakanaParts(surface: string, lookup: Lookup): readonly string[] | undefined {
  for (let at = surface.length - SHORTEST_LOANWORD; at >= SHORTEST_LOANWORD; at--) {
    const [head, tail] = [surface.slice(0, at), surface.slice(at)]
    if (!knownNoun(head, lookup)) continue
    if (knownNoun(tail, lookup)) return [head, tail]
    const rest = katakanaParts(tail, lookup)
    if (rest) return [head, ...rest]
  }
  return undefined
}

const REGION = /^(?:[東西南北](?!海道).{2,}|.{2,}[洋海道湾])$/u

function regionParts(surface: string, lookup: Lookup): readonly string[] | undefined {
  if (!REGION.test(surface)) return undefined
  const cut = /[洋海道湾]$/u.test(surface) ? surface.length - 1 : 1
  const [head, tail] = [surface.slice(0, cut), surface.slice(cut)]
  return knownNoun(cut === 1 ? tail : head, lookup) ? [head, tail] : undefined
}

const MIXED = /[\p{Script=Han}々]+|[ァ-ヺー]+|[^\p{Script=Han}ァ-ヺー々]+/gu

function nounParts({ surface, tags, known }: Morpheme, lookup: Lookup): readonly string[] | undefined {
  if (tags[1] === '数' || WHOLE.test(surface)) return undefined
  if (surface.includes('・')) return surface.split(/(・)/u).filter(Boolean)
  if (KATAKANA.test(surface))
    return known || surface.length > LONGEST_LOANWORD ? undefined : katakanaParts(surface, lookup)
  if (tags[2] === '地域') return regionParts(surface, lookup)
  if (tags[2] === '人名') return undefined
  if (/^お./u.test(surface) && knownNoun(surface.slice(1), lookup)) return ['お', surface.slice(1)]
  if (/[ぁ-ゖ]方$/u.test(surface)) return [surface.slice(0, -1), '方']
  if (KANJI.test(surface)) return surface.length > 2 ? kanjiParts(surface, lookup) : undefined
  if (tags[1] === '固有名詞' && !/[ぁ-ゖ]/u.test(surface)) return surface.match(MIXED) ?? undefined
  return undefined
}

const ADVERB_IN_NI = /^(?:.*[\p{Script=Han}々]{2}|.+[いか]|[常次主逆急互仮])に$/u
/** 気に入る, 手に入れる, 身につける: a noun and its particle before the verb. */
const VERB_PHRASE = /^[気手身目][にを](?=.)/u

function partsOf(word: Morpheme, lookup: Lookup): readonly CompoundPart[] | undefined {
  const { surface, tags } = word
  if (MARKS.test(surface)) return asParts(...surface)
  if (tags[2] === '助数詞') return COUNTER_COMPOUNDS.get(surface)
  const fixed = tags[0] === '動詞' ? undefined : FUNCTION_COMPOUNDS.get(surface)
  if (fixed) return fixed
  if (tags[0] === '動詞' && VERB_PHRASE.test(surface))
    return [
      ...asParts(surface.charAt(0), surface.charAt(1)),
      { surface: surface.slice(2), lemma: word.lemma.slice(2) },
    ]
  if (tags[0] === '副詞' && ADVERB_IN_NI.test(surface) && knownNoun(surface.slice(0, -1), lookup))
    return asParts(surface.slice(0, -1), 'に')
  if (/^[\p{Script=Han}]{2}的$/u.test(surface)) return asParts(surface.slice(0, 2), '的')
  if (!isNoun(word)) return undefined
  const found = nounParts(word, lookup)
  return found && found.length > 1 ? asParts(...found) : undefined
}

/** IPADIC words as the short units of UniDic, which Universal Dependencies takes for words. Surfaces concatenate as before. */
export function shortUnits(words: readonly Morpheme[], lookup: Lookup): readonly Morpheme[] {
  const units: Morpheme[] = []
  /** Units up to here are parts of a longer word, which do not join what follows. */
  let closed = 0
  for (const word of words) {
    const last = units.length > closed ? units.at(-1) : undefined
    const counted = units.at(-2)?.tags[1] === '数' && last?.tags[1] !== '数'
    const whole = last && !counted ? joined(last, word) : undefined
    if (whole) {
      units[units.length - 1] = whole
      continue
    }
    const found = partsOf(word, lookup)
    units.push(...(found ? split(word, found, lookup) : [word]))
    if (found) closed = units.length
  }
  return units
}
