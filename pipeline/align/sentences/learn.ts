import type { Lexicon } from './lexicon.ts'

/** Rounds of expectation maximisation; more only sharpen what is there. */
const ROUNDS = 4
/** Taken off the expected count of every pair: what met only once may be chance. */
const DISCOUNT = 1

/** Keys of sentences that are taken to translate each other. */
export interface Pair {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** The translations of one source key while they are learnt: p(t|s), and where s stands. */
interface Entry {
  readonly pairs: readonly number[]
  readonly targets: Int32Array
  readonly probabilities: Float64Array
  total: number
}

/**
 * A lexicon learnt from pairs of sentences: Brown et al. (1993), model 1. It deviates in that
 * expected counts are discounted at the end, and that the empty source word gives target words by their frequency, not by
 * probabilities of its own. Keys below `shared` are the same in both languages and not learnt: their rows are empty.
 */
export function learnLexicon(
  pairs: readonly Pair[],
  size: number,
  frequency: Float64Array,
  shared: number,
): Lexicon {
  const targets = pairs.map(({ target }) => Int32Array.from(target.filter(t => t >= shared)))
  const dense = new Float64Array(frequency.length)
  const entries = pairsOfKeys(pairs, size, shared).map(list => entryOf(list, targets, dense))
  for (let round = 0; round < ROUNDS; round++) maximise(entries, targets, frequency, dense)
  return entries.map(discounted)
}

function pairsOfKeys(pairs: readonly Pair[], size: number, shared: number): readonly (readonly number[])[] {
  const lists = Array.from({ length: size }, (): number[] => [])
  pairs.forEach(({ source }, n) => {
    for (const s of source) if (s >= shared) lists[s]?.push(n)
  })
  return lists
}

function entryOf(pairs: readonly number[], targets: readonly Int32Array[], dense: Float64Array): Entry {
  const met: number[] = []
  for (const n of pairs)
    for (const t of targets[n] ?? []) {
      if (dense[t] === 0) met.push(t)
      dense[t] = 1
    }
  for (const n of pairs) for (const t of targets[n] ?? []) dense[t] = 0
  return {
    pairs,
    targets: Int32Array.from(met),
    probabilities: new Float64Array(met.length).fill(1),
    total: 0,
  }
}

/** One round. `dense` holds one entry's probabilities by target key at a time, and zeros in between. */
function maximise(
  entries: readonly Entry[],
  targets: readonly Int32Array[],
  frequency: Float64Array,
  dense: Float64Array,
): void {
  // By pair and target word: the sum of its probabilities over all source words of the pair.
  const sums = targets.map(list => Float64Array.from(list, t => frequency[t] ?? 0))
  for (const entry of entries) {
    scatter(entry, dense)
    for (const n of entry.pairs) {
      const [list, sum] = [targets[n], sums[n]]
      if (list && sum)
        for (let k = 0; k < list.length; k++) sum[k] = (sum[k] ?? 0) + (dense[list[k] ?? 0] ?? 0)
    }
    clear(entry, dense)
  }
  const expected = new Float64Array(dense.length)
  for (const entry of entries) {
    scatter(entry, dense)
    for (const n of entry.pairs) {
      const [list, sum] = [targets[n], sums[n]]
      if (list && sum)
        for (let k = 0; k < list.length; k++) {
          const t = list[k] ?? 0
          expected[t] = (expected[t] ?? 0) + (dense[t] ?? 0) / (sum[k] ?? 1)
        }
    }
    clear(entry, dense)
    take(entry, expected)
    for (const n of entry.pairs) for (const t of targets[n] ?? []) expected[t] = 0
  }
}

function scatter({ targets, probabilities }: Entry, dense: Float64Array): void {
  for (let k = 0; k < targets.length; k++) dense[targets[k] ?? 0] = probabilities[k] ?? 0
}

function clear({ targets }: Entry, dense: Float64Array): void {
  for (const t of targets) dense[t] = 0
}

/** Makes the expected counts of an entry its new probabilities. */
function take(entry: Entry, expected: Float64Array): void {
  const { targets, probabilities } = entry
  entry.total = 0
  for (const t of targets) entry.total += expected[t] ?? 0
  for (let k = 0; k < targets.length; k++)
    probabilities[k] = (expected[targets[k] ?? 0] ?? 0) / (entry.total || 1)
}

function discounted(entry: Entry): ReadonlyMap<number, number> {
  const row = new Map<number, number>()
  entry.targets.forEach((t, k) => {
    const p = (entry.probabilities[k] ?? 0) - DISCOUNT / entry.total
    if (p > 0) row.set(t, p)
  })
  return row
}
