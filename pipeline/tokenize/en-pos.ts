import type { Pos } from '../model/text.ts'
import { IRREGULAR_DEGREES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from '../text/english-irregular.ts'
import { ADJECTIVE, CLOSED_CLASS, DEMONYM, NOUN, SURE_VERB, VERB } from './en-words.ts'
import { posOfCharacters } from './pos.ts'

const ADJECTIVE_END =
  /(?:ful|less|ous|ive|able|ible|ic|[cdglmnrtv]al|ial|ual|ary|ish|esque|ant|[^m]ent|oid|like|proof|some|worthy)$/u
const NOUN_END =
  /(?:tion|sion|ment|ness|ity|ance|ence|ism|ist|ship|hood|dom|age|ure|logy|eer|ee|or|er|ery|cy|th|ary)s?$/u
const DEGREE = /^(.+?)(?:i?er|i?est)$/u
const ORDINAL = /^\p{N}+(?:st|nd|rd|th)$/u
const ADDRESS = /^[\p{L}\p{N}].*(?:@|:\/\/|\.(?:com|org|net)\b)/u
const CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}.&]+$/u
const SENTENCE_START = /^[.!?“"]$/u
const CLITIC_S = /^'s$/u

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const BE = set('am is are was were be been being')
const HAVE_DO = set('have has had having do does did')
const PARTICIPLES = set('had have done')
const SUBJECTS = set('i you he she it we they who that there')
const BEFORE_IS = set('i you he she it we they who that there what here where how this let')
const POSSESSIVES = set("my your his her its our their whose 's")
const BEFORE_BASE = set("will would shall should can could may might must 'll 'd to do does did n't not let")
const DETERMINERS_OR_PRONOUNS = set('this these those all some any both each')
const PREPOSITIONS_OR_CONJUNCTIONS = set('after before since until as')
const NAMES_TOO = set('may will us mark it')

type Form = 'base' | 's' | 'ed' | 'ing'

const BASES: ReadonlySet<string> = new Set(IRREGULAR_VERBS.values())
const isBase = (word: string): boolean => VERB.has(word) || BASES.has(word)

/** As what form of a verb a word can be read, if at all. */
function verbForm(word: string): Form | undefined {
  if (word.length > 4 && word.endsWith('ing')) return 'ing'
  if (IRREGULAR_VERBS.has(word)) return IRREGULAR_VERBS.get(word) === word ? 'base' : 'ed'
  if (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed')) return 'ed'
  if (word.endsWith('eed') && isBase(word.slice(0, -1))) return 'ed'
  if (isBase(word)) return 'base'
  if (!word.endsWith('s')) return undefined
  return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].some(isBase) ? 's' : undefined
}

/** A text while it is tagged: `tags` reaches up to the token in question. */
interface Context {
  readonly surfaces: readonly string[]
  /** In lower case, with straight apostrophes. */
  readonly words: readonly string[]
  readonly tags: readonly Pos[]
  /** The first token that is no punctuation. */
  readonly opening: number
}

const opensNounPhrase = (pos: Pos | undefined, word: string): boolean =>
  pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || pos === 'ADP' || POSSESSIVES.has(word)

/** Noun or verb: `the plan`, `to plan`, `it plans to`. */
function nounOrVerb(form: Form, { words, tags }: Context, i: number): Pos {
  const before = tags[i - 1]
  const previous = words[i - 1] ?? ''
  const next = CLOSED_CLASS.get(words[i + 1] ?? '')
  if (form === 'ed') return 'VERB'
  if (form === 'ing') return (before === 'DET' || before === 'ADJ') && next !== undefined ? 'NOUN' : 'VERB'
  if (BEFORE_BASE.has(previous) || SUBJECTS.has(previous)) return 'VERB'
  if (opensNounPhrase(before, previous)) return 'NOUN'
  const object = next === 'DET' || next === 'PRON'
  if (form === 's') {
    const subject = before === 'NOUN' || before === 'PROPN'
    const described = isAdjective(words[i + 1] ?? '')
    return subject && (object || described || next === 'ADP' || next === 'PART') ? 'VERB' : 'NOUN'
  }
  if (before === 'AUX' || before === 'PRON' || before === 'ADV') return 'VERB'
  const plural = before === 'NOUN' && previous.endsWith('s')
  return plural || object ? 'VERB' : 'NOUN'
}

function isAdjective(word: string): boolean {
  if (ADJECTIVE.has(word) || IRREGULAR_DEGREES.has(word) || ORDINAL.test(word)) return true
  const stem = DEGREE.exec(word)?.[1]
  return stem !== undefined && (ADJECTIVE.has(stem) || ADJECTIVE.has(`${stem}y`) || ADJECTIVE.has(`${stem}e`))
}

function openClass(context: Context, i: number): Pos {
  const word = context.words[i] ?? ''
  if (NOUN.has(word) || NOUN.has(word.replace(/s$/u, ''))) return 'NOUN'
  if (SURE_VERB.has(word)) return 'VERB'
  const form = verbForm(word)
  if (isAdjective(word))
    return form === 'base' && BEFORE_BASE.has(context.words[i - 1] ?? '') ? 'VERB' : 'ADJ'
  if (IRREGULAR_NOUNS.has(word) && form !== 'base') return form === 'ed' ? 'VERB' : 'NOUN'
  if (form) return nounOrVerb(form, context, i)
  if (word.length > 4 && word.endsWith('ly')) return 'ADV'
  return ADJECTIVE_END.test(word) ? 'ADJ' : 'NOUN'
}

/** Capitalised, and not merely because a sentence begins. */
function isName({ surfaces, words, opening }: Context, i: number): boolean {
  const surface = surfaces[i] ?? ''
  if (!CAPITAL.test(surface)) return false
  if (i !== opening && !SENTENCE_START.test(surfaces[i - 1] ?? '')) return true
  if (ALL_CAPITALS.test(surface)) return true
  const word = words[i] ?? ''
  const common =
    ADJECTIVE.has(word) || verbForm(word) !== undefined || NOUN_END.test(word) || /(?:ly|s)$/u.test(word)
  return !common && CAPITAL.test(surfaces[i + 1] ?? '')
}

/** Over `not`, adverbs and a subject: `has already been`, `did n't go`, `do you know`. */
function followedByVerb(words: readonly string[], i: number): boolean {
  for (let at = i + 1; at <= i + 3; at++) {
    const word = words[at] ?? ''
    const form = verbForm(word)
    if (BE.has(word) || form === 'ed' || form === 'base' || PARTICIPLES.has(word)) return true
    const closed = CLOSED_CLASS.get(word)
    if (closed !== 'ADV' && closed !== 'PRON' && closed !== 'PART' && !word.endsWith('ly')) return false
  }
  return false
}

/** `this` alone, or before its noun. */
function determinerOrPronoun(next: string): Pos {
  const closed = CLOSED_CLASS.get(next)
  const alone = closed === 'AUX' || closed === 'ADP' || closed === 'PART' || next === '' || HAVE_DO.has(next)
  return alone ? 'PRON' : 'DET'
}

/** Words whose class the neighbours tell. */
function byNeighbours({ words, tags }: Context, i: number): Pos | undefined {
  const word = words[i] ?? ''
  const previous = words[i - 1] ?? ''
  const next = words[i + 1] ?? ''
  if (CLITIC_S.test(word)) return BEFORE_IS.has(previous) ? 'AUX' : 'PART'
  if (word === "'") return previous.endsWith('s') && tags[i - 1] !== 'PUNCT' ? 'PART' : 'PUNCT'
  if (BE.has(word)) return 'AUX'
  if (HAVE_DO.has(word)) return followedByVerb(words, i) ? 'AUX' : 'VERB'
  if (word === 'to') return verbForm(next) === 'base' || BE.has(next) || HAVE_DO.has(next) ? 'PART' : 'ADP'
  if (word === 'there') return BE.has(next) || CLITIC_S.test(next) ? 'PRON' : 'ADV'
  if (word === 'that') return tags[i - 1] === 'NOUN' ? 'PRON' : 'SCONJ'
  if (word === 'which' || word === 'what') return 'PRON'
  if (DETERMINERS_OR_PRONOUNS.has(word)) return determinerOrPronoun(next)
  return PREPOSITIONS_OR_CONJUNCTIONS.has(word) && SUBJECTS.has(next) ? 'SCONJ' : undefined
}

/** Capitals mean something only in words that are names too, or in all of the word. */
function closedClass(context: Context, i: number): Pos | undefined {
  const surface = context.surfaces[i] ?? ''
  const word = context.words[i] ?? ''
  const capital = surface !== word && surface !== 'I'
  if (capital && (NAMES_TOO.has(word) || ALL_CAPITALS.test(surface)) && isName(context, i)) return undefined
  return CLOSED_CLASS.get(word)
}

function tagOf(context: Context, i: number): Pos {
  const surface = context.surfaces[i] ?? ''
  const word = context.words[i] ?? ''
  const near = byNeighbours(context, i)
  if (near) return near
  const closed = closedClass(context, i)
  if (closed) return closed
  const characters = posOfCharacters(surface)
  if (characters) return characters
  if (ADDRESS.test(surface)) return 'X'
  if (DEMONYM.has(surface)) return CAPITAL.test(context.surfaces[i + 1] ?? 'A') ? 'PROPN' : 'ADJ'
  return isName(context, i) && word !== 'i' ? 'PROPN' : openClass(context, i)
}

/**
 * A universal tag for each token, from lists of the closed classes, suffixes, capitals and the nearest
 * neighbours: enough to tell noun phrases, not a statistical tagger.
 */
export function tagEnglish(surfaces: readonly string[]): readonly Pos[] {
  const words = surfaces.map(surface => surface.toLowerCase().replaceAll('’', "'"))
  const tags: Pos[] = []
  const opening = surfaces.findIndex(surface => posOfCharacters(surface) !== 'PUNCT')
  const context: Context = { surfaces, words, tags, opening }
  for (let i = 0; i < surfaces.length; i++) tags.push(tagOf(context, i))
  return tags
}
