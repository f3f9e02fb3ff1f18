import type { Band } from './band.ts'
import type { CompiledLexicon, Lexicon } from './lexicon.ts'
import type { Coded } from './vocabulary.ts'

/**
 * How much better a sentence is explained as a translation of other sentences than as any text: −ln of a likelihood ratio,
 * negative where the two share evidence. For the keys s of the given sentences and the keys t of the one that is explained
 *
 * p  p(t|s), of the lexicon
 * u  u(t), the key's frequency in its document
 * m  share of the probability of s that the lexicon knows: Σₜ p(t|s), averaged over s
 * l  number of keys s, as often as they stand there
 * λ  how far the lexicon is trusted
 *
 * cost = −Σₜ ln(1 − λ·m + λ·Σₛ p(t|s) / (l·u(t))): model 1 of Brown et al. (1993), mixed with the frequencies as in
 * Moore (2002); where the lexicon knows nothing of s, the cost is 0.
 */
const TRUST = 0.8

/** Rows of a band whose costs are known at a time. */
export interface Stretch {
  /** The first row. */
  readonly from: number
  /** After the last one. */
  readonly to: number
}

/**
 * `costs[n − 1][cell − first]` explains sentence `column` by the n sentences from `row` on, for the rows of the stretch;
 * cells are those of the band, `first` the first one of the stretch.
 */
export type TranslationCosts = readonly Float32Array[]

/** A function that computes costs of one stretch after another. What it returns is overwritten by the next call. */
export function createTranslationCosts(
  given: Coded,
  explained: Coded,
  { rows, known, reachable }: CompiledLexicon,
  most: number,
): (band: Band, stretch: Stretch) => TranslationCosts {
  const explainable = explained.sentences.map(sentence => sentence.filter(key => reachable[key] === 1))
  const score = new Float64Array(explained.frequency.length)
  let costs: readonly Float32Array[] = []
  return (band, { from, to }) => {
    const first = band.offset[from] ?? 0
    const cells = (band.offset[to - 1] ?? 0) + (band.to[to - 1] ?? 0) - (band.from[to - 1] ?? 0) - first
    if ((costs[0]?.length ?? -1) < cells)
      costs = Array.from({ length: most }, () => new Float32Array(Math.ceil(cells * SPARE)))
    for (const list of costs) list.fill(0, 0, cells)
    for (let row = from; row < to; row++) {
      const start = (band.offset[row] ?? 0) - first
      const [left, right] = [band.from[row] ?? 0, Math.min(band.to[row] ?? 0, explained.sentences.length)]
      if (left >= right) continue
      let [total, length] = [0, 0]
      for (let count = 1; count <= most && row + count <= given.sentences.length; count++) {
        const added = given.sentences[row + count - 1] ?? NO_KEYS
        for (const key of added) total += known[key] ?? 0
        length += added.length
        spread(added, rows, explained, score)
        if (total === 0) continue
        const nothing = 1 - (TRUST * total) / length
        const own = costs[count - 1] as Float32Array
        for (let column = left; column < right; column++)
          own[start + column - left] = explain(
            explained.sentences[column],
            explainable[column],
            score,
            nothing,
            TRUST / length,
          )
      }
      for (let i = row; i < Math.min(row + most, given.sentences.length); i++)
        for (const key of given.sentences[i] ?? NO_KEYS) for (const t of rows[key]?.keys() ?? []) score[t] = 0
    }
    return costs
  }
}

/** Rows widen and narrow: room for that is better than another list. */
const SPARE = 1.25
const NO_KEYS = new Int32Array()

/** Σₛ p(t|s) / u(t) for every t that some s translates. */
function spread(keys: Int32Array, lexicon: Lexicon, { frequency }: Coded, score: Float64Array): void {
  for (const key of keys)
    for (const [t, p] of lexicon[key] ?? []) score[t] = (score[t] ?? 0) + p / (frequency[t] ?? 1)
}

function explain(
  all: Int32Array | undefined,
  reachable: Int32Array | undefined,
  score: Float64Array,
  nothing: number,
  weight: number,
): number {
  if (!all || !reachable) return 0
  let cost = 0
  let missed = all.length
  for (const key of reachable) {
    const found = score[key] ?? 0
    if (found === 0) continue
    missed--
    cost -= Math.log(nothing + weight * found)
  }
  return cost - missed * Math.log(nothing)
}
