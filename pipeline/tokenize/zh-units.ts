import type { TaggedWord } from './jieba.ts'
import {
  CUT_AFTER_FIRST,
  DEGREE_ADJECTIVES,
  MEASURES,
  NATIONS,
  NOT_MEASURED,
  NUMERALS,
  OF_NATIONS,
  PLACE_SUFFIXES,
  PLACE_WORDS,
  PREFIXES,
  SUFFIXES,
  SURNAMES,
  TRANSLITERATION,
  WHOLE,
  WHOLE_BEFORE_COVERB,
} from './zh-words.ts'

/** A word at its place in the text. */
export interface PlacedWord extends TaggedWord {
  readonly start: number
}

export interface Dictionary {
  /** Whether it holds the word. */
  readonly known: (word: string) => boolean
  /** Its tag of a word; `x` where it holds none. */
  readonly tagOf: (word: string) => string
  /** Of words of two characters. */
  readonly frequency: (word: string) => number
}

const anyOf = (characters: string): string => `[${characters}]`
const FOREIGN_NAME = new RegExp(`^${anyOf(TRANSLITERATION)}+$`, 'u')
const NUMERAL_AND_MEASURE = new RegExp(
  `^(第?${anyOf(NUMERALS)}+[多余]?|[多半数])(${anyOf(MEASURES)}|方面|部分|大洲|巴掌)$`,
  'u',
)
const NUMERAL = new RegExp(`^第?${anyOf(NUMERALS + '多余半')}+$`, 'u')
const THIS = new RegExp(`^([这那])(${anyOf(MEASURES)}|一|是)$`, 'u')
const COVERB = /^(.+)([于为自])$/u
const PASSIVE = /^被[^告动子褥套窝单迫]$/u
const REDUPLICATED = /^(.)\1(.)\2$/u
const NATION = new RegExp(`^${anyOf(NATIONS)}${anyOf(OF_NATIONS)}$`, 'u')
const PLACE = new RegExp(`^.{2,}${anyOf(PLACE_SUFFIXES)}$`, 'u')
const HAN = /^[\p{Script=Han}〇]+$/u
const NAME_TAG = /^n[rsz]/u
const PLACE_TAG = /^(?:n|n[rszt].*|x)$/u
const IDIOM_TAG = /^i$/u
/** Words of one character that the hidden Markov model draws into the unknown words beside them. */
const GLUED_FRONT = /^[的是在和与以及从至于被使曾由把将但也都其之到跟或像并又而请受当每现本便可已仅近最]/u
/** Its dictionary has some names with a conjunction before them. */
const GLUED_NAME = /^[和与及].{2,}$/u
const GLUED_BACK = /[的是在和与后时中上里至等为于了着地来到]$/u

const cut = (word: string, at: number): readonly string[] => [word.slice(0, at), word.slice(at)]

function numberParts(word: string): readonly string[] | undefined {
  if (NOT_MEASURED.has(word)) return undefined
  const [, numeral, measure] = NUMERAL_AND_MEASURE.exec(word) ?? THIS.exec(word) ?? []
  return numeral && measure ? [numeral, measure] : undefined
}

function coverbParts(word: string, tag: string, { known }: Dictionary): readonly string[] | undefined {
  if (WHOLE_BEFORE_COVERB.has(word)) return undefined
  const [, head = '', coverb = ''] = COVERB.exec(word) ?? []
  if (!head || (coverb !== '于' && head.length > 1)) return undefined
  if (head.length === 1) return /^[vx]/u.test(tag) && coverb === '于' ? [head, coverb] : undefined
  return known(head) ? [head, coverb] : undefined
}

/** Surname and given name; names spelled by sound stay whole. */
function personParts(word: string, tag: string, { known }: Dictionary): readonly string[] | undefined {
  if (!/^(?:nr|x)$/u.test(tag) || word.length > 3 || !SURNAMES.includes(word.charAt(0))) return undefined
  const given = word.slice(1)
  if (given.length === 1) return tag === 'x' && !FOREIGN_NAME.test(word) ? cut(word, 1) : undefined
  if (SUFFIXES.includes(word.charAt(2)) && known(word.slice(0, 2))) return undefined
  return FOREIGN_NAME.test(given) ? undefined : cut(word, 1)
}

function placeParts(word: string, tag: string): readonly string[] | undefined {
  if (!PLACE_TAG.test(tag)) return undefined
  if (word.length > 3 && PLACE_WORDS.has(word.slice(-2))) return cut(word, word.length - 2)
  return PLACE.test(word) ? cut(word, word.length - 1) : undefined
}

/** Worth of an affix, in powers of e of the frequency of the stem beside it. */
const AFFIX = 4
const STEM_FIRST = 1

/** Of three characters: whether the first two or the last two are the stem. */
function stemCut(word: string, { frequency }: Dictionary): number | undefined {
  const front = frequency(word.slice(0, 2))
  const back = frequency(word.slice(1))
  const suffixed = SUFFIXES.includes(word.charAt(2))
  const prefixed = PREFIXES.includes(word.charAt(0))
  if (front === 0 && back === 0) return suffixed ? 2 : prefixed ? 1 : undefined
  const stemFirst = Math.log(front + 0.1) + (suffixed ? AFFIX : 0) + STEM_FIRST
  return stemFirst >= Math.log(back + 0.1) + (prefixed ? AFFIX : 0) ? 2 : 1
}

/** Where a compound parts. */
function compoundCut(word: string, dictionary: Dictionary): number | undefined {
  if (word.length === 3) return stemCut(word, dictionary)
  const { known } = dictionary
  return [2, word.length - 1, word.length - 2, 3].find(
    at => at > 0 && at < word.length && known(word.slice(0, at)) && known(word.slice(at)),
  )
}

function compoundParts(word: string, tag: string, dictionary: Dictionary): readonly string[] | undefined {
  if (word.length < 3 || IDIOM_TAG.test(tag) || tag === 'q' || WHOLE.has(word)) return undefined
  if ((NAME_TAG.test(tag) || tag === 'x') && FOREIGN_NAME.test(word)) return undefined
  if (/^(?:nr|x)$/u.test(tag) && word.length === 4) return cut(word, 2)
  if (/^(?:nr|x)/u.test(tag))
    return word.length === 3 && SUFFIXES.includes(word.charAt(2)) ? cut(word, 2) : undefined
  if (tag === 'ns' && word.length < 4) return undefined
  const at = compoundCut(word, dictionary)
  if (
    at !== undefined &&
    tag === 'ns' &&
    NAME_TAG.test(dictionary.tagOf(word.slice(at))) &&
    !/[国省市]$/u.test(word.slice(0, at))
  )
    return undefined
  return at === undefined ? undefined : cut(word, at)
}

/** What the hidden Markov model put together around a function word. */
function gluedParts(word: string, tag: string): readonly string[] | undefined {
  if (NAME_TAG.test(tag) && GLUED_NAME.test(word)) return cut(word, 1)
  if (tag !== 'x' || word.length < 2) return undefined
  if (GLUED_FRONT.test(word)) return cut(word, 1)
  return GLUED_BACK.test(word) ? cut(word, word.length - 1) : undefined
}

function parts({ word, tag }: TaggedWord, dictionary: Dictionary): readonly string[] | undefined {
  if (word.length < 2 || !HAN.test(word) || word.includes('分之')) return undefined
  if (CUT_AFTER_FIRST.has(word) || NATION.test(word) || PASSIVE.test(word)) return cut(word, 1)
  if (REDUPLICATED.test(word)) return undefined
  return (
    numberParts(word) ??
    coverbParts(word, tag, dictionary) ??
    gluedParts(word, tag) ??
    personParts(word, tag, dictionary) ??
    placeParts(word, tag) ??
    compoundParts(word, tag, dictionary)
  )
}

function split(word: PlacedWord, dictionary: Dictionary): readonly PlacedWord[] {
  const found = parts(word, dictionary)
  if (!found) return [word]
  let start = word.start
  return found.flatMap((part, i) => {
    const isName = i === 0 && part.length > 1 && NAME_TAG.test(word.tag)
    const placed = { word: part, tag: isName ? word.tag : dictionary.tagOf(part), start }
    start += part.length
    return split(placed, dictionary)
  })
}

const DEGREE = /^[很较最更]$/u

function joinsNumber(a: string, b: string): boolean {
  if (NUMERAL.test(a) && NUMERAL.test(b)) return true
  return a === '第' && (NUMERAL.test(b) || /^\p{Nd}/u.test(b))
}

const isForeign = ({ word, tag }: TaggedWord): boolean =>
  FOREIGN_NAME.test(word) && (word.length > 1 ? /^(?:nrt?|ns|nz|x)$/u.test(tag) : !/^[pcud]/u.test(tag))

function joins(a: PlacedWord, b: PlacedWord): boolean {
  if (a.start + a.word.length !== b.start) return false
  if (joinsNumber(a.word, b.word)) return true
  if (DEGREE.test(a.word)) return b.word.length === 1 && DEGREE_ADJECTIVES.includes(b.word)
  if (b.word === '是') return /^[也都则更]$/u.test(a.word)
  // A place before a person is a name of its own.
  if (a.tag === 'ns' && b.tag === 'nr' && a.word.length > 1) return false
  return isForeign(a) && isForeign(b) && (a.word.length > 1 || b.word.length > 1)
}

const COUNTED_TAG = /^[xr]$/u

/** 三 before 本书: the measure word goes with the number. */
function* uncounted(words: readonly PlacedWord[]): Generator<PlacedWord> {
  let before = ''
  for (const word of words) {
    const counted = word.word.length === 2 && COUNTED_TAG.test(word.tag) && NUMERAL.test(before)
    if (counted && MEASURES.includes(word.word.charAt(0))) {
      yield { word: word.word.charAt(0), tag: 'q', start: word.start }
      yield { word: word.word.slice(1), tag: 'n', start: word.start + 1 }
    } else yield word
    before = word.word
  }
}

/** jieba's words as the treebank cuts them. They cover the same text. */
export function treebankUnits(words: readonly PlacedWord[], dictionary: Dictionary): readonly PlacedWord[] {
  const units: PlacedWord[] = []
  for (const unit of [...uncounted(words)].flatMap(word => split(word, dictionary))) {
    const last = units.at(-1)
    if (last && joins(last, unit)) {
      const tag = last.word.length > 1 ? last.tag : unit.tag
      units[units.length - 1] = { word: last.word + unit.word, tag, start: last.start }
    } else units.push(unit)
  }
  return units
}
