import type { CodedPair } from './train.ts'
import type { PairTable } from './pair-table.ts'

/** In how many sentence pairs words and pairs of words stand. */
export interface PairCounts {
  /** `index`: the pair's number in the table. */
  readonly dice: (source: number, target: number, index: number) => number
}

/** Taken off what is counted: one meeting may be chance. */
const CHANCE = 0.5

export function pairCounts(pairs: readonly CodedPair[], table: PairTable): PairCounts {
  const together = new Float64Array(table.size)
  const [source, target] = [new Map<number, number>(), new Map<number, number>()]
  for (const pair of pairs) {
    const [own, other] = [new Set(pair.source.words), new Set(pair.target.words)]
    for (const e of own) {
      source.set(e, (source.get(e) ?? 0) + 1)
      for (const f of other) {
        const index = table.indexOf(e, f)
        if (index >= 0) together[index] = (together[index] ?? 0) + 1
      }
    }
    for (const f of other) target.set(f, (target.get(f) ?? 0) + 1)
  }
  return {
    dice: (e, f, index) => {
      const both = together[index] ?? 0
      return both === 0 ? 0 : (2 * (both - CHANCE)) / ((source.get(e) ?? 1) + (target.get(f) ?? 1))
    },
  }
}
