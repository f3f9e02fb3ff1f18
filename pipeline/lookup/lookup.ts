import type { Concept, ConceptId, Designation, Glossary, Status } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import { isAcronym } from '../link/acronym.ts'
import type { MatcherStore } from '../link/matcher.ts'
import { chinese, pinyin } from './chinese.ts'
import { english, initialsOf } from './english.ts'
import { loadEntries } from './entries.ts'
import { japanese, kana, romaji } from './japanese.ts'
import { korean, koreanInLatin } from './korean.ts'
import { Names, RANKS, type Hit, type Rank } from './names.ts'
import type { Form, Notation } from './notation.ts'

export interface LookupOptions {
  /** Only designations in these languages are compared; all where it is left out. */
  readonly langs?: readonly DocumentLang[] | undefined
  /** How many concepts at most. */
  readonly limit?: number
}

/** A concept that was asked for, and by which of its names. */
export interface Found {
  readonly concept: Concept
  readonly designation: Designation
  readonly rank: Rank
  readonly form: Form
  /** The name as a person writes it: the designation's text, a variant, its kana … */
  readonly name: string
  /** Letters that differ; halves count what is easily confused. */
  readonly edits: number
  /** Within the rank, lower is better. */
  readonly cost: number
}

export interface Lookup {
  /** The concepts that a query may mean, best first, whatever script or romanisation it is in. */
  readonly find: (query: string, options?: LookupOptions) => readonly Found[]
  /** Names that look a little like a query that finds nothing. */
  readonly nearest: (query: string, options?: LookupOptions) => readonly string[]
}

/** One way of searching the names of a notation. */
type Search = (names: Names, words: readonly string[], notation: Notation) => Iterable<Hit>

interface Match extends Hit {
  readonly notation: Notation
}

const NOTATIONS = [english, japanese, kana, romaji, chinese, pinyin, korean, koreanInLatin]
const LIMIT = 5
const SUGGESTIONS = 3

/**
 * Names are collected at the first query in their notation: one in Hangul needs no pinyin.
 * @param store keeps them between runs
 */
export function createLookup(glossary: Glossary, store?: MatcherStore): Lookup {
  const namesIn = createNames(glossary, store)
  const best = (query: string, { langs }: LookupOptions, search: Search): readonly Match[] => {
    const matches = new Map<ConceptId, Match>()
    for (const notation of NOTATIONS) {
      const words = notation.words(query)
      if (words.length === 0 || (langs && !notation.langs.some(lang => langs.includes(lang)))) continue
      for (const hit of search(namesIn(notation), words, notation)) {
        const { concept, lang } = hit.designation
        if (langs && !langs.includes(lang)) continue
        const known = matches.get(concept)
        // Most hits are no better than one before them.
        if (known && compare(hit, known) > 0) continue
        const match = { ...hit, cost: hit.cost + letterCost(hit, query), notation }
        if (!known || compare(match, known) < 0) matches.set(concept, match)
      }
    }
    return [...matches.values()].toSorted(compare)
  }
  const shown = ({ notation, key, ...match }: Match): readonly Found[] => {
    const concept = glossary.concepts.get(match.designation.concept)
    const name = writtenAs(match.designation, key, notation)
    return concept ? [{ ...match, concept, name }] : []
  }
  return {
    find: (query, options = {}) => {
      const { limit = LIMIT } = options
      const found = best(query, options, held)
      // Whoever spells a name right did not mean another that looks like it.
      if (found.some(({ rank }) => isWhole(rank))) return found.slice(0, limit).flatMap(shown)
      const close = best(query, options, either(expansion(query), misspelt))
      const isEnough = found.length + close.length >= limit
      const others = isEnough ? [] : best(query, options, misspeltPart)
      return chosen(found, [...close, ...others], limit).flatMap(shown)
    },
    nearest: (query, options = {}) => {
      const names = best(query, options, alike)
        .flatMap(shown)
        .map(({ name }) => name)
      return [...new Set(names)].slice(0, SUGGESTIONS)
    },
  }
}

function createNames(glossary: Glossary, store: MatcherStore | undefined): (notation: Notation) => Names {
  const loaded = new Map<Notation, Names>()
  return notation => {
    let names = loaded.get(notation)
    if (!names) loaded.set(notation, (names = new Names(loadEntries(glossary, notation, store), notation)))
    return names
  }
}

/**
 * What holds the query comes before what merely looks like it; but the last place is kept for a name that differs in one
 * letter: many names may hold by chance what was meant for another.
 */
function chosen(holding: readonly Match[], close: readonly Match[], limit: number): readonly Match[] {
  const concepts = new Set(holding.map(({ designation }) => designation.concept))
  const others = close.filter(
    ({ designation: { concept } }) => !concepts.has(concept) && concepts.add(concept),
  )
  const [first] = others
  if (holding.length >= limit && limit > 1 && first && first.edits <= 1)
    return [...holding.slice(0, limit - 1), first]
  return [...holding, ...others].slice(0, limit)
}

const either = (...searches: readonly Search[]): Search =>
  function* (...asked) {
    for (const search of searches) yield* search(...asked)
  }

/** Names that are, or hold, what is asked for. */
function* held(names: Names, words: readonly string[]): Generator<Hit> {
  yield* names.whole(words)
  yield* names.parts(words)
  yield* names.scattered(words)
}

/** Acronyms of what is asked for: a glossary may know only CERT, and be asked for its expansion. */
const expansion = (query: string): Search => {
  const initials = initialsOf(query)
  return function* (names, _, { langs }) {
    if (initials === undefined || !langs.includes('en')) return
    for (const hit of names.whole([initials]))
      if (hit.form === 'text' && isAcronym(hit.designation.text))
        yield { ...hit, rank: 'fuzzy', form: 'initials', cost: EXPANSION }
  }
}

/** In cost: as far off as a name of which every third letter is wrong. */
const EXPANSION = 1 / 3

const misspelt: Search = (names, words, { forgives }) =>
  names.misspelt(words, forgives(words.join('').length))

/** A part of a name is short enough as it is: of four letters one may be wrong. */
const misspeltPart: Search = (names, words, { forgives }) => {
  const { length } = words.join('')
  return names.misspeltParts(words, Math.min(forgives(length), Math.floor(length / 4)))
}

/** Of five letters two may be wrong. */
const alike: Search = (names, words) => names.misspelt(words, Math.floor((2 / 5) * words.join('').length))

const isWhole = (rank: Rank): boolean => rank === 'exact' || rank === 'variant' || rank === 'inflected'

/** The same letters come before the same but for case and width, and these before what only folding makes the same. */
function letterCost({ rank, designation: { text } }: Hit, query: string): number {
  if (rank !== 'exact' || text === query) return 0
  return plain(text) === plain(query) ? 1 : 2
}

const plain = (letters: string): string => letters.normalize('NFKC').toLowerCase()

const RANK = Object.fromEntries(RANKS.map((rank, n) => [rank, n])) as Readonly<Record<Rank, number>>

const STATUS: Readonly<Record<Status, number>> = {
  preferred: 0,
  admitted: 1,
  proposed: 2,
  deprecated: 3,
  forbidden: 4,
}

/** Ties go by status, then by id: the order of the glossary must not matter. */
const compare = (a: Hit, b: Hit): number =>
  RANK[a.rank] - RANK[b.rank] ||
  a.cost - b.cost ||
  STATUS[a.designation.status] - STATUS[b.designation.status] ||
  (a.designation.id < b.designation.id ? -1 : a.designation.id > b.designation.id ? 1 : 0)

const writtenAs = (designation: Designation, key: string, { names, words }: Notation): string =>
  names(designation).find(({ text }) => words(text).join('') === key)?.text ?? designation.text
