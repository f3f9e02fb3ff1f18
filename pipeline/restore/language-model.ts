import type { Counts, Rows } from './counts.ts'
import { COST_SCALE } from './grammar.ts'
import { KatakanaModel } from './katakana.ts'
import { wordKey } from './vocabulary.ts'
import type { Pos } from '../model/text.ts'

/** Tuned on development titles. */
export const MODEL_COST = {
  /** Absolute discounts of words, pairs and triples. */
  discount1: 0.6,
  discount2: 0.8,
  discount3: 0.8,
  /** A word of the dictionary that the text never had: by itself, and by its cost in IPADIC. */
  unseen: 6500,
  unseenSlope: 0.8,
  /** Its costs favour some words more than texts do. */
  unseenName: -700,
  unseenKatakana: 0,
  /** The text does not say how a word is read: what an unusual reading costs, and the most that it may. */
  excess: 0.3,
  mostExcess: 2500,
  /** How much of a word's share is by the number of words that it follows (Kneser and Ney 1995), not by its count. */
  continuation: 0.5,
}

/** Of marks that the text never had. */
const LEAST_SHARE = 1e-4

/** No such word, or pair of words. */
export const NONE = -1

/** Interpolated absolute discounting over counts of words, pairs and triples. */
export class LanguageModel {
  readonly counts: Counts
  /** For words that no lexicon has. */
  readonly katakana: KatakanaModel
  readonly #numbers: ReadonlyMap<string, number>
  /** By word: how likely it is anywhere. */
  readonly #share: Float64Array
  /** By word: how often anything followed it, and what is left for words that never did; worked out when first needed. */
  readonly #total: Float64Array
  readonly #left: Float64Array
  /** The same by pair. A title needs few of 300,000. */
  readonly #total3: Float64Array
  readonly #left3: Float64Array

  constructor(counts: Counts) {
    this.counts = counts
    this.katakana = new KatakanaModel(counts.katakana)
    this.#numbers = new Map(counts.keys.map((key, number) => [key, number]))
    this.#share = shares(counts)
    this.#total = new Float64Array(counts.keys.length)
    this.#left = new Float64Array(counts.keys.length)
    this.#total3 = new Float64Array(counts.pairs.next.length)
    this.#left3 = new Float64Array(counts.pairs.next.length)
  }

  number(surface: string, pos: Pos): number {
    return this.#numbers.get(wordKey(surface, pos)) ?? NONE
  }

  /** All words of a part of speech, as they are written. */
  surfacesOf(pos: Pos): readonly string[] {
    const code = wordKey('', pos)
    return this.counts.keys.filter(key => key.startsWith(code) && key.length > 1).map(key => key.slice(1))
  }

  /**
   * The cost of a word wherever it stands, given its cost in the dictionary.
   * `unseen`: what to add where the text never had it.
   */
  priorCost(word: number, dictionaryCost: number, unseen = 0): number {
    const cost = MODEL_COST.unseen + MODEL_COST.unseenSlope * dictionaryCost + unseen
    if (word === NONE) return cost
    return -COST_SCALE * Math.log(Math.exp(-cost / COST_SCALE) + at(this.#share, word))
  }

  /** The cost of a word that stands for many, or of a mark. */
  classCost(word: number): number {
    return -COST_SCALE * Math.log(Math.max(LEAST_SHARE, word === NONE ? 0 : at(this.#share, word)))
  }

  /** The number of the pair of words, if the text had it. */
  pair(before: number, word: number): number {
    if (before === NONE || word === NONE) return NONE
    const { start, next } = this.counts.pairs
    return find(next, at(start, before), at(start, before + 1), word)
  }

  /** The cost of a word that never followed `before`, besides that of its prior. */
  unseenPairCost(before: number): number {
    return before === NONE ? 0 : -COST_SCALE * Math.log(this.#leftAfterWord(before))
  }

  unseenTripleCost(pair: number): number {
    return pair === NONE ? 0 : -COST_SCALE * Math.log(this.#leftAfter(pair))
  }

  /** How likely a pair makes its second word, given the first. */
  pairShare(before: number, pair: number, prior: number): number {
    const left = this.#leftAfterWord(before)
    return (at(this.counts.pairs.count, pair) - MODEL_COST.discount2) / at(this.#total, before) + left * prior
  }

  /** How likely the word is after the pair; `share`: after the pair's second word. */
  tripleShare(pair: number, word: number, share: number): number {
    const { start, next, count } = this.counts.triples
    const from = at(start, pair)
    const to = at(start, pair + 1)
    if (from === to) return share
    const left = this.#leftAfter(pair)
    const place = find(next, from, to, word)
    const seen = place === NONE ? 0 : (at(count, place) - MODEL_COST.discount3) / at(this.#total3, pair)
    return seen + left * share
  }

  #leftAfterWord(word: number): number {
    const known = at(this.#left, word)
    if (known !== 0) return known
    const { total, left } = leftover(this.counts.pairs, word, MODEL_COST.discount2)
    this.#total[word] = total
    this.#left[word] = left
    return left
  }

  #leftAfter(pair: number): number {
    const known = at(this.#left3, pair)
    if (known !== 0) return known
    const times = at(this.counts.pairs.count, pair)
    const { total, left } = leftover(this.counts.triples, pair, MODEL_COST.discount3, times)
    this.#total3[pair] = total
    this.#left3[pair] = left
    return left
  }

  /** In how many lines two words stand, the one of the lower number first. */
  companions(lower: number, higher: number): number {
    const { start, next, count } = this.counts.companions
    const place = find(next, at(start, lower), at(start, lower + 1), higher)
    return place === NONE ? 0 : at(count, place)
  }
}

/** By word: its share of all words, by count and by continuation. */
function shares({ keys, pairs: { next, count } }: Counts): Float64Array {
  const [times, befores] = [new Float64Array(keys.length), new Float64Array(keys.length)]
  let all = 0
  for (let pair = 0; pair < next.length; pair++) {
    const word = at(next, pair)
    times[word] = at(times, word) + at(count, pair)
    befores[word] = at(befores, word) + 1
    all += at(count, pair)
  }
  const { continuation, discount1 } = MODEL_COST
  return times.map(
    (sum, word) =>
      ((1 - continuation) * Math.max(0, sum - discount1)) / Math.max(1, all) +
      (continuation * Math.max(0, at(befores, word) - discount1)) / Math.max(1, next.length),
  )
}

/** The sum of a row's counts, or `known` where rare ones are left out of it, and the share that discounting leaves. */
function leftover(
  { start, count }: Rows,
  row: number,
  discount: number,
  known = 0,
): { total: number; left: number } {
  const [from, to] = [at(start, row), at(start, row + 1)]
  let sum = 0
  for (let i = from; i < to; i++) sum += at(count, i)
  const total = Math.max(sum, known)
  return { total, left: sum === 0 ? 1 : (total - sum + discount * (to - from)) / total }
}

function find(list: Uint16Array, from: number, to: number, wanted: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(list, middle) < wanted) low = middle + 1
    else high = middle
  }
  return low < to && at(list, low) === wanted ? low : NONE
}

type Numbers = Uint16Array | Uint32Array | Float64Array
const at = (array: Numbers, index: number): number => array[index] ?? 0

function noRows(): Rows {
  return { start: new Uint32Array(1), next: new Uint16Array(0), count: new Uint32Array(0) }
}

/** Knows no word, so that everything costs what the dictionary says. */
export const NO_MODEL = new LanguageModel({
  keys: [],
  pairs: noRows(),
  triples: noRows(),
  lines: 0,
  linesWith: new Uint32Array(0),
  companions: noRows(),
  classes: noRows(),
  katakana: noRows(),
})
