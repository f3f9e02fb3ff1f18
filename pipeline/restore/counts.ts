import { MORAE, morae } from '../text/kana.ts'
import { BOUNDARY_CLASS, BOUNDARY_WORD, isContentWord, SPECIAL_WORDS, UNKNOWN_WORD } from './vocabulary.ts'

/** A word of a training text: its key, and its connection ids towards the words before and after. */
export interface CountedWord {
  readonly key: string
  readonly left: number
  readonly right: number
}

/** The words of one line, and how often to count it. */
export interface CountedLine {
  readonly words: readonly CountedWord[]
  readonly weight: number
}

/**
 * What follows what, and how often: row r is `next[start[r] .. start[r + 1])`, in order, each entry `count[..]` times.
 * An entry's place in those lists is its number.
 */
export interface Rows {
  readonly start: Uint32Array
  readonly next: Uint16Array
  readonly count: Uint32Array
}

/** What a language model knows of a text: numbers alone, and none of its sentences. */
export interface Counts {
  /** By number of the word: how it is written, with its part of speech. */
  readonly keys: readonly string[]
  /** By word, the words that follow it. */
  readonly pairs: Rows
  /** By number of the pair, the words that follow it. */
  readonly triples: Rows
  /** How many lines there are, and by word, in how many of them it stands. */
  readonly lines: number
  readonly linesWith: Uint32Array
  /** By word, the content words of a higher number that stand in the same lines. */
  readonly companions: Rows
  /** By connection id towards what follows, the ids towards what goes before that follow it. */
  readonly classes: Rows
  /** By the last two morae of words in katakana (`moraPair`), the morae that follow them, `WORD_EDGE` at both ends. */
  readonly katakana: Rows
}

/** The number of what stands before the first mora of a word and after its last. */
export const WORD_EDGE = MORAE.length
const MORA_NUMBERS = MORAE.length + 1
export const MORA_PAIRS = MORA_NUMBERS ** 2
export const moraPair = (before: number, mora: number): number => before * MORA_NUMBERS + mora

/** What is rarer is left out. */
export interface Limits {
  readonly word: number
  readonly pair: number
  readonly triple: number
  readonly companions: number
}

export const LIMITS: Limits = { word: 1, pair: 1, triple: 1, companions: 3 }

/** Numbers of words fit in two bytes. */
const MOST_WORDS = 0xffff
/** Content words of a line that are looked at; a line that has more is a list. */
const MOST_COMPANIONS = 40

/** `katakana`: words in katakana, each once. */
export function countWords(
  lines: readonly CountedLine[],
  katakana: Iterable<string> = [],
  limits: Limits = LIMITS,
): Counts {
  const keys = vocabulary(lines, limits.word)
  const size = keys.length
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const [pairs, triples, companions] = [new Tally(), new Tally(), new Tally()]
  const linesWith = new Uint32Array(size)
  for (const { words, weight } of lines) {
    const list = words.map(({ key }) => numbers.get(key) ?? UNKNOWN_WORD)
    follow([BOUNDARY_WORD, ...list, BOUNDARY_WORD], (pair, triple) => {
      pairs.add(pair[0] * size + pair[1], weight)
      if (triple) triples.add((triple[0] * size + triple[1]) * size + triple[2], weight)
    })
    const content = [...new Set(list.filter(word => isContentWord(word, keys[word] ?? '')))]
    for (const word of content) linesWith[word] = (linesWith[word] ?? 0) + 1
    meet(content.slice(0, MOST_COMPANIONS), (a, b) => companions.add(a * size + b, 1))
  }
  const keptPairs = pairs.atLeast(limits.pair)
  const pairNumbers = new Map(keptPairs.map(([key], number) => [key, number]))
  const keptTriples = triples
    .atLeast(limits.triple)
    .filter(([key]) => pairNumbers.has(Math.floor(key / size)))
  return {
    keys,
    pairs: freeze(size, size, keptPairs, row => row),
    triples: freeze(keptPairs.length, size, keptTriples, row => pairNumbers.get(row) ?? 0),
    lines: lines.length,
    linesWith,
    companions: freeze(size, size, companions.atLeast(limits.companions), row => row),
    classes: countClasses(lines),
    katakana: countMorae(katakana),
  }
}

/** More than a grammar has connection ids. */
export const MOST_CLASSES = 1 << 12

function countClasses(lines: readonly CountedLine[]): Rows {
  const tally = new Tally()
  for (const { words, weight } of lines) {
    let before = BOUNDARY_CLASS
    for (const { left, right } of words) {
      tally.add(before * MOST_CLASSES + left, weight)
      before = right
    }
    tally.add(before * MOST_CLASSES + BOUNDARY_CLASS, weight)
  }
  return freeze(MOST_CLASSES, MOST_CLASSES, tally.atLeast(1), row => row)
}

function countMorae(words: Iterable<string>): Rows {
  const tally = new Tally()
  for (const word of words) {
    const numbers = (morae(word) ?? []).map(mora => MORAE.indexOf(mora))
    follow([WORD_EDGE, WORD_EDGE, ...numbers, WORD_EDGE], (_, triple) => {
      if (triple) tally.add(moraPair(triple[0], triple[1]) * MORA_NUMBERS + triple[2], 1)
    })
  }
  return freeze(MORA_PAIRS, MORA_NUMBERS, tally.atLeast(1), row => row)
}

/** The share of each of `size` things among all that follows; what never does has been seen `least` times, like all others. */
export function sharesOf({ next, count }: Rows, size: number, least: number): Float64Array {
  const times = new Float64Array(size).fill(least)
  next.forEach((thing, i) => {
    times[thing] = (times[thing] ?? 0) + (count[i] ?? 0)
  })
  const all = times.reduce((sum, n) => sum + n, 0)
  return times.map(n => n / all)
}

type Pair = readonly [number, number]
type Triple = readonly [number, number, number]

function follow(words: readonly number[], note: (pair: Pair, triple: Triple | undefined) => void): void {
  for (let i = 1; i < words.length; i++) {
    const [before, last = 0, word = 0] = [words[i - 2], words[i - 1], words[i]]
    note([last, word], before === undefined ? undefined : [before, last, word])
  }
}

function meet(words: readonly number[], note: (lower: number, higher: number) => void): void {
  const sorted = words.toSorted((a, b) => a - b)
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) note(a, b)
  })
}

type Entries = readonly (readonly [key: number, count: number])[]

class Tally {
  readonly #counts = new Map<number, number>()

  add(key: number, weight: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + weight)
  }

  /** In order of their keys. */
  atLeast(limit: number): Entries {
    return [...this.#counts].filter(([, count]) => count >= limit).toSorted((a, b) => a[0] - b[0])
  }
}

/** The most frequent first; of equals, in order of their code units, so that the same text gives the same file. */
function vocabulary(lines: readonly CountedLine[], limit: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const { words, weight } of lines)
    for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + weight)
  for (const special of SPECIAL_WORDS) counts.delete(special)
  const frequent = [...counts].filter(([, count]) => count >= limit)
  frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [...SPECIAL_WORDS, ...frequent.map(([key]) => key)].slice(0, MOST_WORDS)
}

/** A key is its row's key times `size`, and the word. */
function freeze(rows: number, size: number, entries: Entries, rowOf: (rowKey: number) => number): Rows {
  const start = new Uint32Array(rows + 1)
  for (const [key] of entries) {
    const row = rowOf(Math.floor(key / size))
    start[row + 1] = (start[row + 1] ?? 0) + 1
  }
  for (let row = 0; row < rows; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0)
  return {
    start,
    next: Uint16Array.from(entries, ([key]) => key % size),
    count: Uint32Array.from(entries, ([, count]) => count),
  }
}
