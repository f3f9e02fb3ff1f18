import type { Designation } from '../model/glossary.ts'
import { MOST_LETTERS, withBound, type Bound } from './bound.ts'
import { createLetters, type Letters } from './distance.ts'
import type { Entry, Owner } from './entries.ts'
import type { Form, Notation } from './notation.ts'

/** How a query was found, best first. */
export const RANKS = ['exact', 'variant', 'inflected', 'prefix', 'part', 'fuzzy'] as const
export type Rank = (typeof RANKS)[number]

export interface Hit {
  readonly designation: Designation
  readonly form: Form
  /** The name's words as they were compared, joined. */
  readonly key: string
  readonly rank: Rank
  /** Within the rank, lower is better. */
  readonly cost: number
  /** Letters that differ; halves count what is easily confused. */
  readonly edits: number
}

/** A text that a misspelt query is compared with. */
interface Spelling {
  readonly entry: Entry
  readonly text: string
}

/** All names in one notation. A query is its words in the notation. */
export class Names {
  readonly #notation: Notation
  readonly #byKey: ReadonlyMap<string, Entry>
  /** Those that may be found by a part or misspelt: inflections and initials only add noise. */
  readonly #spellings: readonly Spelling[]
  /** The keys of `spellings`, a line each, so that one search goes through all; key n stands at `offsets[n]`. */
  readonly #lines: string
  readonly #offsets: Int32Array
  readonly #letters: Letters
  /** Keys of several words with these in the order of the alphabet; made at the first query of several. */
  #sorted: readonly Spelling[] | undefined

  constructor(entries: readonly Entry[], notation: Notation) {
    this.#notation = notation
    this.#byKey = new Map(entries.map(entry => [entry.key, entry]))
    this.#letters = createLetters(notation.near)
    this.#spellings = entries
      .filter(({ owners }) => owners.some(isSearched))
      .map(entry => ({ entry, text: entry.key }))
    this.#lines = this.#spellings.map(({ text }) => text).join('\n')
    this.#offsets = new Int32Array(this.#spellings.length + 1)
    this.#spellings.forEach(({ text }, n) => {
      this.#offsets[n + 1] = (this.#offsets[n] ?? 0) + text.length + 1
    })
  }

  *whole(words: readonly string[]): Generator<Hit> {
    const key = words.join('')
    for (const { designation, form } of this.#byKey.get(key)?.owners ?? [])
      yield { designation, form, key, rank: RANK_OF_WHOLE[form], cost: FORM_COST[form], edits: 0 }
  }

  /** Names that hold the query, at their beginning or elsewhere. */
  *parts(words: readonly string[]): Generator<Hit> {
    const query = words.join('')
    const { isSpaced, leastInside } = this.#notation
    for (const entry of this.#holding(query)) {
      const { key } = entry
      const rest = 1 - query.length / key.length
      if (rest === 0) continue
      if (key.startsWith(query)) yield* hits(entry, 'prefix', rest)
      // A single letter begins some word of most names.
      else if (isSpaced && query.length > 1 && occursAt(key, query, startsOf(entry)) >= 0)
        yield* hits(entry, 'part', rest)
      else if (query.length >= leastInside) yield* hits(entry, 'part', isSpaced ? INSIDE + rest : rest)
    }
  }

  /** Names that hold every word of the query, in any order. */
  *scattered(words: readonly string[]): Generator<Hit> {
    const [longest, ...others] = words.toSorted((a, b) => b.length - a.length)
    if (longest === undefined || others.length === 0) return
    const { length } = words.join('')
    for (const entry of this.#holding(longest)) {
      if (!others.every(word => entry.key.includes(word))) continue
      const starts = this.#notation.isSpaced ? startsOf(entry) : undefined
      if (holdsAll(entry.key, [longest, ...others], starts))
        yield* hits(entry, 'part', 1 - length / entry.key.length)
    }
  }

  /** Names that differ from the query in a few letters, the order of their words aside. */
  *misspelt(words: readonly string[], limit: number): Generator<Hit> {
    const query = words.join('')
    for (const [entry, edits] of this.#near(query, this.#spellings, limit, false))
      yield* hits(entry, 'fuzzy', edits / query.length, edits)
    if (words.length < 2) return
    this.#sorted ??= this.#spellings.flatMap(({ entry }) =>
      entry.spaced.includes(' ') ? [{ entry, text: sortedWords(entry.spaced.split(' ')) }] : [],
    )
    for (const [entry, edits] of this.#near(sortedWords(words), this.#sorted, limit, false))
      yield* hits(entry, 'fuzzy', (edits + ORDER) / query.length, edits)
  }

  /** Names of which a part, from some word on, differs from the query in a few letters. */
  *misspeltParts(words: readonly string[], limit: number): Generator<Hit> {
    const query = words.join('')
    for (const [entry, edits] of this.#near(query, this.#spellings, limit, true)) {
      const rest = 1 - query.length / entry.key.length
      yield* hits(entry, 'fuzzy', INSIDE + edits / query.length + RATHER_SHORT * rest, edits)
    }
  }

  *#near(
    query: string,
    spellings: readonly Spelling[],
    limit: number,
    open: boolean,
  ): Generator<readonly [Entry, number]> {
    if (query === '' || limit === 0) return
    const { alike, distance } = this.#letters
    // A doubled letter costs half: two of them are let pass, but not in parts, which are near to too many as it is.
    const most = open ? limit : limit + 1
    const isNear = (bound: Bound): readonly Spelling[] =>
      spellings.filter(({ text }) => {
        const longer = text.length - query.length
        return -longer <= most && (open || longer <= most) && bound(text) <= most
      })
    // There are few names as long as a query that has too many letters for a bound.
    const candidates =
      query.length > MOST_LETTERS ? isNear(() => 0) : withBound(query, { open, alike }, isNear)
    for (const { entry, text } of candidates) {
      const edits = distance(query, text, open ? { limit, starts: this.#startsIn(entry) } : { limit })
      if (edits <= limit) yield [entry, edits]
    }
  }

  #startsIn(entry: Entry): (at: number) => boolean {
    if (!this.#notation.isSpaced) return () => true
    const starts = startsOf(entry)
    return at => starts.includes(at)
  }

  /** Each entry that holds the query, once. */
  *#holding(query: string): Generator<Entry> {
    for (let at = this.#lines.indexOf(query); at >= 0;) {
      const n = lineAt(this.#offsets, at)
      const spelling = this.#spellings[n]
      if (spelling) yield spelling.entry
      at = this.#lines.indexOf(query, this.#offsets[n + 1])
    }
  }
}

/** In cost: from the middle of a word on, or from the middle of a name on in spite of misspelling. */
const INSIDE = 1
/** Of two names that hold what is asked for as well, the shorter one. */
const RATHER_SHORT = 0.1
/** In letters: words in another order. */
const ORDER = 1

const RANK_OF_WHOLE: Readonly<Record<Form, Rank>> = {
  text: 'exact',
  variant: 'variant',
  reading: 'variant',
  romanization: 'variant',
  initials: 'variant',
  inflection: 'inflected',
}

/** What is written comes before what is read; too little to count against any difference in length. */
const FORM_COST: Readonly<Record<Form, number>> = {
  text: 0,
  variant: 0.01,
  reading: 0.02,
  romanization: 0.03,
  initials: 0.04,
  inflection: 0.05,
}

const isSearched = ({ form }: Owner): boolean => form !== 'inflection' && form !== 'initials'

function* hits({ key, owners }: Entry, rank: Rank, cost: number, edits = 0): Generator<Hit> {
  for (const owner of owners)
    if (isSearched(owner)) yield { ...owner, key, rank, cost: cost + FORM_COST[owner.form], edits }
}

/** Where in the key words begin. */
function startsOf({ spaced }: Entry): readonly number[] {
  const starts = [0]
  for (let space = spaced.indexOf(' '); space >= 0; space = spaced.indexOf(' ', space + 1))
    starts.push(space + 1 - starts.length)
  return starts
}

/** The first place where the word stands in the text, if that must be at a start at one; -1 where there is none. */
function occursAt(text: string, word: string, starts: readonly number[] | undefined): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (starts?.includes(at) ?? true) return at
  return -1
}

/** No two words in one place. */
function holdsAll(key: string, words: readonly string[], starts: readonly number[] | undefined): boolean {
  let left = key
  return words.every(word => {
    const at = occursAt(left, word, starts)
    if (at >= 0) left = left.slice(0, at) + TAKEN.repeat(word.length) + left.slice(at + word.length)
    return at >= 0
  })
}

/** No key holds it. */
const TAKEN = '\n'

const sortedWords = (words: readonly string[]): string => words.toSorted().join('')

/** The last line that begins at `at` or before. */
function lineAt(offsets: Int32Array, at: number): number {
  let [low, high] = [0, offsets.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}
