import type { CodedSide } from './coded.ts'
import { PairTable } from './pair-table.ts'

/** The words of a sentence pair. */
export interface WordsOfPair {
  readonly source: CodedSide
  readonly target: CodedSide
}

/** The pairs of words that meet in sentence pairs, and in how many of these they do. */
export interface Lexicon {
  readonly table: PairTable
  /** By the number of the pair of words. */
  readonly together: Uint32Array
  /** In how many sentence pairs a word stands, by the word. */
  readonly sourcePairs: Uint32Array
  readonly targetPairs: Uint32Array
  /** By sentence pair, [source · target length + target]: the number of the pair of words. */
  readonly cells: readonly Int32Array[]
}

/** Share of all cells that are pairs of words not met before, about; more grow the table. */
const DISTINCT = 0.35

export function lexiconOf(pairs: readonly WordsOfPair[], sourceWords: number, targetWords: number): Lexicon {
  const all = pairs.reduce((sum, { source, target }) => sum + source.words.length * target.words.length, 0)
  const table = new PairTable(all * DISTINCT)
  const cells = pairs.map(pair => cellsOf(pair, (e, f) => table.add(e, f)))
  return {
    table,
    together: pairsWith(table.size, cells),
    sourcePairs: pairsWith(
      sourceWords,
      pairs.map(({ source }) => source.words),
    ),
    targetPairs: pairsWith(
      targetWords,
      pairs.map(({ target }) => target.words),
    ),
    cells,
  }
}

export function cellsOf(
  { source, target }: WordsOfPair,
  number: (e: number, f: number) => number,
): Int32Array {
  const [l, m] = [source.words.length, target.words.length]
  const cells = new Int32Array(l * m)
  for (let i = 0; i < l; i++)
    for (let j = 0; j < m; j++) cells[i * m + j] = number(source.words[i] ?? 0, target.words[j] ?? 0)
  return cells
}

/** In how many of the lists each number stands. */
function pairsWith(numbers: number, lists: readonly Int32Array[]): Uint32Array {
  const [counts, last] = [new Uint32Array(numbers), new Int32Array(numbers).fill(-1)]
  lists.forEach((list, n) => {
    for (let at = 0; at < list.length; at++) {
      const number = list[at] ?? 0
      if (last[number] === n) continue
      last[number] = n
      counts[number] = (counts[number] ?? 0) + 1
    }
  })
  return counts
}

/** Taken off what is counted: one meeting may be chance. */
const CHANCE = 0.5

/** Dice coefficient of the sentence pairs that hold the words, `number` that of the pair of words. */
export function dice(
  { together, sourcePairs, targetPairs }: Lexicon,
  e: number,
  f: number,
  number: number,
): number {
  const both = together[number] ?? 0
  return both === 0 ? 0 : (2 * (both - CHANCE)) / ((sourcePairs[e] ?? 1) + (targetPairs[f] ?? 1))
}
