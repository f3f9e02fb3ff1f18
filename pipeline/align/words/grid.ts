import type { Evidence } from './evidence.ts'
import type { PairCounts } from './occurrences.ts'
import type { Posteriors } from './hmm.ts'
import { posteriors, type CodedPair, type Trained } from './train.ts'

/** What training says of the cells of a sentence pair: [source · target length + target] throughout. */
export interface Grid {
  readonly l: number
  readonly m: number
  readonly sourceClasses: Int32Array
  readonly targetClasses: Int32Array
  /** How often the words stand in the bitext. */
  readonly sourceCounts: Float64Array
  readonly targetCounts: Float64Array
  /** Posterior probabilities of the two models. */
  readonly forth: Float64Array
  readonly back: Float64Array
  /** How likely a link is, as far as is known by now: at first the geometric mean of both models. */
  readonly both: Float64Array
  /** t(target|source) and t(source|target), without their priors. */
  readonly translation: Float64Array
  readonly reverse: Float64Array
  /** Dice coefficient of the sentence pairs that hold the words, with half a pair taken off for chance. */
  readonly dice: Float64Array
  readonly evidence: Evidence
}

export interface Frequencies {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly pairs: PairCounts
}

export function gridOf(
  pair: CodedPair,
  evidence: Evidence,
  trained: Trained,
  frequencies: Frequencies,
  work: readonly [Posteriors, Posteriors],
): Grid {
  posteriors(pair, trained, work)
  const { source, target } = pair
  const [l, m] = [source.words.length, target.words.length]
  const grid = {
    l,
    m,
    sourceClasses: source.classes,
    targetClasses: target.classes,
    sourceCounts: Float64Array.from(source.words, word => frequencies.source[word] ?? 1),
    targetCounts: Float64Array.from(target.words, word => frequencies.target[word] ?? 1),
    forth: new Float64Array(l * m),
    back: new Float64Array(l * m),
    both: new Float64Array(l * m),
    translation: new Float64Array(l * m),
    reverse: new Float64Array(l * m),
    dice: new Float64Array(l * m),
    evidence,
  }
  const [forth, back] = [trained.forthNow.counts, trained.backNow.counts]
  for (let i = 0; i < l; i++)
    for (let j = 0; j < m; j++) {
      const cell = i * m + j
      const [e, f] = [source.words[i] ?? 0, target.words[j] ?? 0]
      const [pf, pb] = [work[0].gamma[j * l + i] ?? 0, work[1].gamma[cell] ?? 0]
      grid.forth[cell] = pf
      grid.back[cell] = pb
      grid.both[cell] = Math.sqrt(pf * pb)
      const index = trained.forth.table.indexOf(e, f)
      grid.translation[cell] = (forth.pairs[index] ?? 0) / ((forth.words[e] ?? 0) + 1)
      grid.reverse[cell] = (back.pairs[index] ?? 0) / ((back.words[f] ?? 0) + 1)
      grid.dice[cell] = frequencies.pairs.dice(e, f, index)
    }
  return grid
}
