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
  /** [source · target length + target]: what multiplies the words' own probability; 1 where nothing is known. */
  readonly boost: Float32Array
}

/** Both directions with what was learnt. */
export interface Trained {
  readonly forth: Direction
  readonly back: Direction
  readonly forthNow: Probabilities
  readonly backNow: Probabilities
}

/** With more, rare words take over all that frequent ones leave unexplained: error rates rose by .01 to .02 a round. */
const ROUNDS = 3

export interface Corpus {
  /** None with an empty side. */
  readonly pairs: readonly CodedPair[]
  readonly sourceCounts: readonly number[]
  readonly targetCounts: readonly number[]
}

/**
 * Both directions learnt together by agreement: Liang, Taskar & Klein (2006), section 3.2. What is counted is the product
 * of both models' posteriors, so that what only one of them believes counts little. It deviates in that words which then
 * are less than wholly explained count as explained by none.
 */
export function train({ pairs, sourceCounts, targetCounts }: Corpus): Trained {
  const table = new PairTable()
  for (const { source, target } of pairs)
    for (const e of source.words) for (const f of target.words) table.add(e, f)
  const forth: Direction = {
    table,
    flipped: false,
    giving: sourceCounts.length,
    contexts: CLASSES.length,
    unigram: shares(targetCounts),
    classUnigram: classShares(
      pairs.map(({ target }) => target),
      targetCounts.length,
    ),
  }
  const back: Direction = {
    table,
    flipped: true,
    giving: targetCounts.length,
    contexts: CLASSES.length,
    unigram: shares(sourceCounts),
    classUnigram: classShares(
      pairs.map(({ source }) => source),
      sourceCounts.length,
    ),
  }
  let trained: Trained = {
    forth,
    back,
    forthNow: maximise(emptyCounts(forth), forth.contexts),
    backNow: maximise(emptyCounts(back), back.contexts),
  }
  const work = [new Posteriors(), new Posteriors()] as const
  for (let round = 0; round < ROUNDS; round++) {
    const [a, b] = [emptyCounts(forth), emptyCounts(back)]
    for (const pair of pairs) {
      posteriors(pair, trained, work, [a.jumps, b.jumps])
      agree(work[0].gamma, work[1].gamma, pair.source.words.length, pair.target.words.length)
      addCounts(forth, a, pair.source, pair.target, work[0].gamma)
      addCounts(back, b, pair.target, pair.source, work[1].gamma)
    }
    const [forthNow, backNow] = [maximise(a, forth.contexts), maximise(b, back.contexts)]
    trained = { forth, back, forthNow, backNow }
  }
  return trained
}

function shares(counts: readonly number[]): Float64Array {
  const total = counts.reduce((sum, n) => sum + n, 0)
  return Float64Array.from(counts, n => n / total)
}

/** [word · classes + class]: share of the word in its class. */
function classShares(sides: readonly CodedSide[], words: number): Float64Array {
  const width = CLASSES.length
  const [counts, totals] = [new Float64Array(words * width), new Float64Array(width)]
  for (const side of sides)
    side.words.forEach((word, n) => {
      const own = side.classes[n] ?? 0
      counts[word * width + own] = (counts[word * width + own] ?? 0) + 1
      totals[own] = (totals[own] ?? 0) + 1
    })
  return counts.map((n, at) => n / (totals[at % width] || 1))
}

/** `forth` [j · l + i] and `back` [i · m + j] both become their product. */
function agree(forth: Float64Array, back: Float64Array, l: number, m: number): void {
  for (let i = 0; i < l; i++)
    for (let j = 0; j < m; j++) {
      const both = (forth[j * l + i] ?? 0) * (back[i * m + j] ?? 0)
      forth[j * l + i] = both
      back[i * m + j] = both
    }
}

/** Leaves each direction's posteriors in `work`; adds expected numbers of jumps to `jumps`. */
export function posteriors(
  { source, target, boost }: CodedPair,
  { forth, back, forthNow, backNow }: Trained,
  work: readonly [Posteriors, Posteriors],
  jumps?: readonly [Float64Array, Float64Array],
): void {
  if (source.words.length === 0 || target.words.length === 0) return
  work[0].run(
    trellisOf(forth, forthNow, source, target, contextsOf(target), boost),
    forthNow.jumps,
    jumps?.[0],
  )
  work[1].run(trellisOf(back, backNow, target, source, contextsOf(source), boost), backNow.jumps, jumps?.[1])
}

/** How far the next word jumps goes by the class of the one before: after a genitive particle backward, say. */
const contextsOf = ({ classes }: CodedSide): Int32Array =>
  classes.map((_, j) => (j === 0 ? 0 : (classes[j - 1] ?? 0)))
