import type { Pos } from '../model/text.ts'
import { MORAE } from '../text/kana.ts'
import { POS_TAGS, type LexiconWord } from './word.ts'

/**
 * Words by their morae, in typed arrays: a sorted list of keys that is walked one mora at a time.
 *
 * A *key* is a word's pronunciation as mora codes (indexes into `MORAE`). Key k is
 * `keyBytes[keyStart[k] .. keyStart[k + 1])`; its words are `wordStart[k] .. wordStart[k + 1]` in the parallel arrays
 * `left right cost excess pos surface lemma reading`. The last three are indexes of strings: string s is
 * `units[stringStart[s] .. stringStart[s + 1])`, UTF-16.
 */
export class Lexicon {
  readonly #arrays: LexiconArrays
  /** The keys by their first mora: walks start at every letter of a title. */
  readonly #first: (KeyRange | null)[] = []
  /** Words that titles had before: most of what they can be read as is short and common. */
  readonly #words = new Map<number, LexiconWord>()

  constructor(arrays: LexiconArrays) {
    this.#arrays = arrays
  }

  get size(): number {
    return this.#arrays.left.length
  }

  /** All keys: where a walk starts. */
  root(): KeyRange {
    return { from: 0, to: this.#arrays.keyStart.length - 1, depth: 0 }
  }

  /** The keys of `range` that go on with the mora; undefined where there are none. */
  step(range: KeyRange, mora: number): KeyRange | undefined {
    if (range.depth > 0) return this.#narrow(range, mora)
    const known = this.#first[mora]
    if (known !== undefined) return known ?? undefined
    const first = this.#narrow(range, mora)
    this.#first[mora] = first ?? null
    return first
  }

  #narrow(range: KeyRange, mora: number): KeyRange | undefined {
    const from = this.#lowerBound(range, mora)
    const to = this.#lowerBound({ ...range, from }, mora + 1)
    return from < to ? { from, to, depth: range.depth + 1 } : undefined
  }

  /** The words whose key ends here: a half-open range of word numbers. */
  wordsAt(range: KeyRange): readonly [from: number, to: number] {
    const { keyStart, wordStart } = this.#arrays
    const key = range.from
    // Keys are sorted, so the one that is no longer than the walk comes first.
    const ends = at(keyStart, key + 1) - at(keyStart, key) === range.depth
    return ends ? [at(wordStart, key), at(wordStart, key + 1)] : [0, 0]
  }

  left = (word: number): number => at(this.#arrays.left, word)
  right = (word: number): number => at(this.#arrays.right, word)
  cost = (word: number): number => at(this.#arrays.cost, word)
  excess = (word: number): number => at(this.#arrays.excess, word)
  pos = (word: number): Pos => POS_TAGS[at(this.#arrays.pos, word)] ?? 'X'
  surface = (word: number): string => this.#string(at(this.#arrays.surface, word))

  word(index: number): LexiconWord {
    const known = this.#words.get(index)
    if (known) return known
    const { lemma, reading } = this.#arrays
    const word = {
      surface: this.surface(index),
      lemma: this.#string(at(lemma, index)),
      reading: this.#string(at(reading, index)),
      pos: this.pos(index),
      left: this.left(index),
      right: this.right(index),
      cost: this.cost(index),
    }
    this.#words.set(index, word)
    return word
  }

  #string(index: number): string {
    const { units, stringStart } = this.#arrays
    return String.fromCharCode(...units.subarray(at(stringStart, index), at(stringStart, index + 1)))
  }

  /** The first key of the range whose mora at `range.depth` is not below `mora`; a key that has ended comes before all. */
  #lowerBound({ from, to, depth }: KeyRange, mora: number): number {
    const { keyBytes, keyStart } = this.#arrays
    while (from < to) {
      const middle = (from + to) >>> 1
      const position = at(keyStart, middle) + depth
      const ended = position >= at(keyStart, middle + 1)
      if (ended || at(keyBytes, position) < mora) from = middle + 1
      else to = middle
    }
    return from
  }
}

/** The keys `from .. to` share their first `depth` morae. */
export interface KeyRange {
  readonly from: number
  readonly to: number
  readonly depth: number
}

export interface LexiconArrays {
  readonly keyBytes: Uint8Array
  readonly keyStart: Uint32Array
  readonly wordStart: Uint32Array
  readonly left: Uint16Array
  readonly right: Uint16Array
  readonly cost: Int16Array
  /** By how much the cheapest reading of the same surface and part of speech is cheaper. */
  readonly excess: Uint16Array
  readonly pos: Uint8Array
  readonly surface: Uint32Array
  readonly lemma: Uint32Array
  readonly reading: Uint32Array
  readonly units: Uint16Array
  readonly stringStart: Uint32Array
}

const CODES: ReadonlyMap<string, number> = new Map(MORAE.map((mora, code) => [mora, code]))

/** @throws RangeError for a mora that is not in the table. */
export function moraCode(mora: string): number {
  const code = CODES.get(mora)
  if (code === undefined) throw new RangeError(`no such mora: ${mora}`)
  return code
}

export interface KeyedWord extends LexiconWord {
  /** The morae by which the word is found. */
  readonly key: readonly string[]
}

/** Freezes a list of words. The order of equal keys is by cost, then surface, so that the list's own order does not matter. */
export function buildLexicon(words: Iterable<KeyedWord>): Lexicon {
  return new Lexicon(buildArrays(words))
}

export function buildArrays(words: Iterable<KeyedWord>): LexiconArrays {
  const byKey = groupByKey(words)
  const keys = [...byKey.keys()].toSorted()
  const sorted = keys.map(key => distinct(byKey.get(key) ?? []))
  const flat = sorted.flat()
  const strings = new StringTable()
  const arrays = {
    keyBytes: Uint8Array.from(keys.join(''), c => c.charCodeAt(0)),
    keyStart: starts(keys.map(key => key.length)),
    wordStart: starts(sorted.map(list => list.length)),
    left: Uint16Array.from(flat, word => word.left),
    right: Uint16Array.from(flat, word => word.right),
    cost: Int16Array.from(flat, word => word.cost),
    excess: excessCosts(flat),
    pos: Uint8Array.from(flat, word => POS_TAGS.indexOf(word.pos)),
    surface: Uint32Array.from(flat, word => strings.add(word.surface)),
    lemma: Uint32Array.from(flat, word => strings.add(word.lemma)),
    reading: Uint32Array.from(flat, word => strings.add(word.reading)),
  }
  return { ...arrays, ...strings.freeze() }
}

function excessCosts(words: readonly KeyedWord[]): Uint16Array {
  const least = new Map<string, number>()
  const id = ({ pos, surface }: KeyedWord): string => `${pos} ${surface}`
  for (const word of words) least.set(id(word), Math.min(word.cost, least.get(id(word)) ?? Infinity))
  return Uint16Array.from(words, word => word.cost - (least.get(id(word)) ?? 0))
}

function groupByKey(words: Iterable<KeyedWord>): ReadonlyMap<string, readonly KeyedWord[]> {
  const groups = new Map<string, KeyedWord[]>()
  for (const word of words) {
    const key = String.fromCharCode(...word.key.map(moraCode))
    const group = groups.get(key)
    if (group) group.push(word)
    else groups.set(key, [word])
  }
  return groups
}

/** One word for each surface and pair of connection ids: the cheapest, since no other can win. */
function distinct(words: readonly KeyedWord[]): readonly KeyedWord[] {
  const best = new Map<string, KeyedWord>()
  for (const word of words) {
    const id = `${word.surface} ${word.left} ${word.right}`
    const known = best.get(id)
    if (!known || word.cost < known.cost) best.set(id, word)
  }
  return [...best.values()].toSorted((a, b) => a.cost - b.cost || (a.surface < b.surface ? -1 : 1))
}

class StringTable {
  readonly #indexes = new Map<string, number>()

  add(text: string): number {
    const known = this.#indexes.get(text)
    if (known !== undefined) return known
    this.#indexes.set(text, this.#indexes.size)
    return this.#indexes.size - 1
  }

  freeze(): Pick<LexiconArrays, 'units' | 'stringStart'> {
    const texts = [...this.#indexes.keys()]
    const stringStart = starts(texts.map(text => text.length))
    const units = new Uint16Array(at(stringStart, texts.length))
    texts.forEach((text, index) => {
      const start = at(stringStart, index)
      for (let i = 0; i < text.length; i++) units[start + i] = text.charCodeAt(i)
    })
    return { units, stringStart }
  }
}

/** Running sums: where each of the stretches of the given lengths starts, and at last where all end. */
function starts(lengths: readonly number[]): Uint32Array {
  const result = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, i) => {
    result[i + 1] = at(result, i) + length
  })
  return result
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int16Array
/** Indexes here come from the arrays themselves; a miss means a broken file and shows as a word that costs nothing. */
const at = (array: Numbers, index: number): number => array[index] ?? 0
