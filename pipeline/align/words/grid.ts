import { byKind, KINDS, type Evidence } from './evidence.ts'
import { dice } from './lexicon.ts'
import { unpack } from './packed.ts'
import type { Both, CodedPair, Trained } from './train.ts'

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

/** How often each word stands in the bitext. */
export interface Frequencies {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** `cells`: the numbers of the pairs of words. */
export function gridOf(
  pair: CodedPair,
  cells: Int32Array,
  trained: Trained,
  frequencies: Frequencies,
  work: Both,
): Grid {
  work.run(pair, cells, trained)
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
    evidence: byKind(unpack(pair.evidence, KINDS.length * l * m), l * m),
  }
  const [forth, back] = [trained.forthNow.counts, trained.backNow.counts]
  for (let i = 0; i < l; i++)
    for (let j = 0; j < m; j++) {
      const cell = i * m + j
      const [pf, pb] = [work.forth.gamma[j * l + i] ?? 0, work.back.gamma[cell] ?? 0]
      grid.forth[cell] = pf
      grid.back[cell] = pb
      grid.both[cell] = Math.sqrt(pf * pb)
      const number = cells[cell] ?? -1
      if (number < 0) continue
      const [e, f] = [source.words[i] ?? 0, target.words[j] ?? 0]
      grid.translation[cell] = (forth.pairs[number] ?? 0) / ((forth.words[e] ?? 0) + 1)
      grid.reverse[cell] = (back.pairs[number] ?? 0) / ((back.words[f] ?? 0) + 1)
      grid.dice[cell] = dice(trained.lexicon, e, f, number)
    }
  return grid
}
