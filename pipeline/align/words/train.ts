import { CLASSES, type CodedSide } from './coded.ts'
import {
  addCounts,
  emptyCounts,
  maximise,
  trellisOf,
  type Direction,
  type Probabilities,
} from './direction.ts'
import { Posteriors } from './hmm.ts'
import { PairTable } from './pair-table.ts'

/** A sentence pair in numbers. */
export interface CodedPair {
  readonly source: CodedSide
  readonly target: CodedSide
  /** [source i · target length + target j]: what multiplies the words' own probability; 1 where nothing is known. */
  readonly boost: Float32Array
}

export interface Trained {
  readonly forth: Direction
  readonly back: Direction
  readonly forthNow: Probabilities
  readonly backNow: Probabilities
}

export const K = { rounds: 3, agree: 2, flat: 2 }

export interface Corpus {
  readonly pairs: readonly CodedPair[]
  readonly sourceCounts: readonly number[]
  readonly targetCounts: readonly number[]
}

/** Contexts of a jump: class of the explained word before. */
export function contextsOf({ classes }: CodedSide): Int32Array {
  return classes.map((_, j) => (j === 0 ? 0 : (classes[j - 1] ?? 0)))
}

function classUnigrams(sides: readonly CodedSide[], words: number): Float64Array {
  const w = CLASSES.length
  const counts = new Float64Array(words * w)
  const totals = new Float64Array(w)
  for (const { words: ws, classes } of sides)
    for (let k = 0; k < ws.length; k++) {
      const at = (ws[k] ?? 0) * w + (classes[k] ?? 0)
      counts[at] = (counts[at] ?? 0) + 1
      totals[classes[k] ?? 0] = (totals[classes[k] ?? 0] ?? 0) + 1
    }
  return counts.map((n, at) => n / (totals[at % w] || 1))
}

const share = (counts: readonly number[]): Float64Array => {
  const total = counts.reduce((s, n) => s + n, 0)
  return Float64Array.from(counts, n => n / total)
}

export function train({ pairs, sourceCounts, targetCounts }: Corpus): Trained {
  const table = new PairTable()
  for (const { source, target } of pairs)
    for (const e of source.words) for (const f of target.words) table.add(e, f)
  const w = CLASSES.length
  const forth: Direction = {
    table,
    flipped: false,
    giving: sourceCounts.length,
    contexts: w,
    unigram: share(targetCounts),
    classUnigram: classUnigrams(
      pairs.map(p => p.target),
      targetCounts.length,
    ),
  }
  const back: Direction = {
    table,
    flipped: true,
    giving: targetCounts.length,
    contexts: w,
    unigram: share(sourceCounts),
    classUnigram: classUnigrams(
      pairs.map(p => p.source),
      sourceCounts.length,
    ),
  }
  let forthNow = maximise(emptyCounts(forth), w)
  let backNow = maximise(emptyCounts(back), w)
  const work = [new Posteriors(), new Posteriors()] as const
  for (let round = 0; round < K.rounds; round++) {
    const [a, b] = [emptyCounts(forth), emptyCounts(back)]
    for (const pair of pairs) {
      if (pair.source.words.length === 0 || pair.target.words.length === 0) continue
      posteriors(pair, { forth, back, forthNow, backNow }, work, [a.jumps, b.jumps])
      const [l, m] = [pair.source.words.length, pair.target.words.length]
      if (K.agree > 0) agree(work[0].gamma, work[1].gamma, l, m)
      addCounts(forth, a, pair.source, pair.target, work[0].gamma)
      addCounts(back, b, pair.target, pair.source, work[1].gamma)
    }
    forthNow = maximise(a, w)
    backNow = maximise(b, w)
  }
  return { forth, back, forthNow, backNow }
}

function agree(fg: Float64Array, bg: Float64Array, l: number, m: number): void {
  for (let i = 0; i < l; i++)
    for (let j = 0; j < m; j++) {
      const p =
        K.agree === 1
          ? Math.sqrt((fg[j * l + i] ?? 0) * (bg[i * m + j] ?? 0))
          : (fg[j * l + i] ?? 0) * (bg[i * m + j] ?? 0)
      fg[j * l + i] = p
      bg[i * m + j] = p
    }
}

export function posteriors(
  { source, target, boost }: CodedPair,
  { forth, back, forthNow, backNow }: Trained,
  work: readonly [Posteriors, Posteriors],
  counters?: readonly [Float64Array, Float64Array],
): void {
  const t1 = trellisOf(forth, forthNow, source, target, contextsOf(target), boost)
  work[0].run(t1, forthNow.jumps, counters?.[0])
  const t2 = trellisOf(back, backNow, target, source, contextsOf(source), boost)
  work[1].run(t2, backNow.jumps, counters?.[1])
}
