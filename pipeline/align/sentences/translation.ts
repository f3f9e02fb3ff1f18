import { cellOf, type Band } from './band.ts'
import type { CompiledLexicon, Lexicon } from './lexicon.ts'
import type { Coded } from './vocabulary.ts'

/**
 * How much better a sentence is explained as a translation of other sentences than as any text: −ln of a likelihood ratio,
 * negative where the two share evidence. For the keys s of the given sentences and the keys t of the one that is explained
 *
 * p  p(t|s), of the lexicon
 * u  u(t), the key's frequency in its document
 * m  share of the probability of s that the lexicon knows: Σₜ p(t|s), averaged over s
 * l  number of keys s
 * λ  how far the lexicon is trusted
 *
 * cost = −Σₜ ln(1 − λ·m + λ·Σₛ p(t|s) / (l·u(t))): model 1 of Brown et al. (1993), mixed with the frequencies as in
 * Moore (2002); where the lexicon knows nothing of s, the cost is 0.
 */
const TRUST = 0.8

/** `costs[n − 1][cell]` explains sentence `column` by the n sentences from `row` on; cells are those of the band. */
export function translationCosts(
  given: Coded,
  explained: Coded,
  { rows, known, reachable }: CompiledLexicon,
  band: Band,
  most: number,
): readonly Float32Array[] {
  const explainable = explained.sentences.map(sentence => sentence.filter(key => reachable[key] === 1))
  const score = new Float64Array(explained.frequency.length)
  return Array.from({ length: most }, (_, i) => i + 1).map(count => {
    const costs = new Float32Array(band.cells)
    for (let row = 0; row + count <= given.sentences.length; row++) {
      const keys = unionOf(given.sentences, row, row + count)
      if (keys.length === 0) continue
      const total = keys.reduce((sum, key) => sum + (known[key] ?? 0), 0)
      if (total === 0) continue
      spread(keys, rows, explained, score)
      const nothing = 1 - (TRUST * total) / keys.length
      const last = Math.min(band.to[row] ?? 0, explained.sentences.length)
      for (let column = band.from[row] ?? 0; column < last; column++)
        costs[cellOf(band, row, column)] = explain(
          explained.sentences[column],
          explainable[column],
          score,
          nothing,
          TRUST / keys.length,
        )
      for (const key of keys) for (const t of rows[key]?.keys() ?? []) score[t] = 0
    }
    return costs
  })
}

/** Σₛ p(t|s) / u(t) for every t that some s translates. */
function spread(keys: readonly number[], lexicon: Lexicon, { frequency }: Coded, score: Float64Array): void {
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

function unionOf(sentences: readonly Int32Array[], from: number, to: number): readonly number[] {
  const keys = new Set<number>()
  for (let i = from; i < to; i++) for (const key of sentences[i] ?? []) keys.add(key)
  return [...keys]
}
