import { CLASSES, type CodedSide } from './coded.ts'
import { FARTHEST, JUMPS, type Trellis } from './hmm.ts'
import { ABSENT } from './pair-table.ts'

/**
 * One direction of translation: how likely a giving word e gives an explained word f. Expected counts of one round, of which
 * the next one's probabilities are made:
 *
 * t(f|e) = (c(e,f) + α·b(f|e)) / (c(e) + α), a Dirichlet prior of weight α around
 * b(f|e) = κ·p(class f | class e)·p(f | class f) + (1 − κ)·p(f)
 *
 * It deviates from Brown et al. (1993) in this prior, which lets a word that was met once be read by its class.
 */
export interface Counts {
  /** c(e,f), by the number of the pair of words. In single precision, being many. */
  readonly pairs: Float32Array
  /** c(e). */
  readonly words: Float64Array
  /** [class e · classes + class f]. */
  readonly classes: Float64Array
  /** How often f came from no word. */
  readonly none: Float64Array
  /** By class of f. */
  readonly noneClasses: Float64Array
  /** [context · JUMPS + bucket]. */
  readonly jumps: Float64Array
}

/** α, in occurrences of e. */
const PRIOR = 1
/** κ */
const CLASS_SHARE = 0.9

/** As many words from none by class speak for each word. */
const NONE_PRIOR = 20

/** As many jumps in any context speak for each context. */
const JUMP_PRIOR = 50

/** Added to each count of classes, and of jumps in any context. */
const SMOOTHING = 1
/** As many jumps are taken to have been met beforehand; they go mostly to the word itself and the next one. */
const NEAR_JUMPS = 100
/** Jumps in which these become e times rarer. */
const NEAR = 3

const WIDTH = CLASSES.length

export interface Direction {
  /** What the cells of a pair have first is the explained word. */
  readonly flipped: boolean
  /** Number of pairs of words. */
  readonly pairs: number
  /** p(f), and p(f | class f) by the class in which the word is met. */
  readonly unigram: Float64Array
  readonly classUnigram: Float64Array
  readonly giving: number
  readonly contexts: number
}

export const emptyCounts = ({ pairs, giving, unigram, contexts }: Direction): Counts => ({
  pairs: new Float32Array(pairs),
  words: new Float64Array(giving),
  classes: new Float64Array(WIDTH ** 2),
  none: new Float64Array(unigram.length),
  noneClasses: new Float64Array(WIDTH),
  jumps: new Float64Array(contexts * JUMPS),
})

/** What the E step asks for. */
export interface Probabilities {
  readonly counts: Counts
  /** p(class f | class e). */
  readonly classes: Float64Array
  readonly noneClasses: Float64Array
  readonly noneTotal: number
  readonly jumps: Float64Array
}

export function maximise(counts: Counts, contexts: number): Probabilities {
  const noneTotal = counts.noneClasses.reduce((sum, n) => sum + n, 0)
  return {
    counts,
    classes: rowsNormalised(counts.classes, WIDTH),
    noneClasses: counts.noneClasses.map(n => (n + SMOOTHING) / (noneTotal + SMOOTHING * WIDTH)),
    noneTotal,
    jumps: jumpProbabilities(counts.jumps, contexts),
  }
}

function rowsNormalised(counts: Float64Array, width: number): Float64Array {
  const rows = new Float64Array(counts.length)
  for (let row = 0; row < counts.length; row += width) {
    let total = 0
    for (let k = 0; k < width; k++) total += (counts[row + k] ?? 0) + SMOOTHING
    for (let k = 0; k < width; k++) rows[row + k] = ((counts[row + k] ?? 0) + SMOOTHING) / total
  }
  return rows
}

/** Rows of contexts, each drawn towards the row of all contexts together, and that towards nearness. */
function jumpProbabilities(counts: Float64Array, contexts: number): Float64Array {
  const all = new Float64Array(JUMPS)
  for (let n = 0; n < counts.length; n++) all[n % JUMPS] = (all[n % JUMPS] ?? 0) + (counts[n] ?? 0)
  let total = 0
  for (let b = 0; b < JUMPS; b++) {
    all[b] = (all[b] ?? 0) + SMOOTHING + NEAR_JUMPS * Math.exp(-Math.abs(b - FARTHEST - 0.5) / NEAR)
    total += all[b] ?? 0
  }
  const rows = new Float64Array(counts.length)
  for (let row = 0; row < contexts; row++) {
    let own = 0
    for (let b = 0; b < JUMPS; b++) own += counts[row * JUMPS + b] ?? 0
    for (let b = 0; b < JUMPS; b++)
      rows[row * JUMPS + b] =
        ((counts[row * JUMPS + b] ?? 0) + (JUMP_PRIOR * (all[b] ?? 0)) / total) / (own + JUMP_PRIOR)
  }
  return rows
}

/** A sentence pair in one direction. */
export interface Explaining {
  readonly giving: CodedSide
  readonly explained: CodedSide
  /** [source · target length + target]: numbers of pairs of words. */
  readonly cells: Int32Array
}

/** Emissions of one sentence pair at a time. Arrays grow to the longest and are used again. */
export class Emissions {
  #emission = new Float64Array(0)
  #none = new Float64Array(0)
  /** By giving word: 1 / (c(e) + α). */
  #share = new Float64Array(0)

  /** `boost[source · target length + target]` multiplies what the words alone say. */
  of(
    { unigram, classUnigram, flipped }: Direction,
    { counts, classes, noneClasses, noneTotal }: Probabilities,
    { giving, explained, cells }: Explaining,
    boost: Float32Array,
  ): Trellis {
    const [l, m] = [giving.words.length, explained.words.length]
    this.#reserve(l, m)
    const [emission, none, share] = [this.#emission, this.#none, this.#share]
    for (let i = 0; i < l; i++) share[i] = 1 / ((counts.words[giving.words[i] ?? 0] ?? 0) + PRIOR)
    for (let j = 0; j < m; j++) {
      const f = explained.words[j] ?? 0
      const cf = explained.classes[j] ?? 0
      const inClass = classUnigram[f * WIDTH + cf] ?? 0
      const byClass = PRIOR * CLASS_SHARE * inClass
      const byWord = PRIOR * (1 - CLASS_SHARE) * (unigram[f] ?? 0)
      none[j] =
        ((counts.none[f] ?? 0) + NONE_PRIOR * (noneClasses[cf] ?? 0) * inClass) / (noneTotal + NONE_PRIOR)
      for (let i = 0; i < l; i++) {
        const cell = flipped ? j * l + i : i * m + j
        const number = cells[cell] ?? ABSENT
        const seen = number < 0 ? 0 : (counts.pairs[number] ?? 0)
        const base = byClass * (classes[(giving.classes[i] ?? 0) * WIDTH + cf] ?? 0) + byWord
        emission[j * l + i] = (seen + base) * (share[i] ?? 0) * (boost[cell] ?? 1)
      }
    }
    return { l, m, emission, none, context: contextsOf(explained) }
  }

  #reserve(l: number, m: number): void {
    if (this.#emission.length < l * m) this.#emission = new Float64Array(l * m)
    if (this.#none.length < m) this.#none = new Float64Array(m)
    if (this.#share.length < l) this.#share = new Float64Array(l)
  }
}

/** How far the next word jumps goes by the class of the one before: after a genitive particle backward, say. */
const contextsOf = ({ classes }: CodedSide): Int32Array =>
  classes.map((_, j) => (j === 0 ? 0 : (classes[j - 1] ?? 0)))

/** Adds the expected counts of a sentence pair: `gamma[j · l + i]`. */
export function addCounts(
  flipped: boolean,
  counts: Counts,
  { giving, explained, cells }: Explaining,
  gamma: Float64Array,
): void {
  const [l, m] = [giving.words.length, explained.words.length]
  for (let j = 0; j < m; j++) {
    const f = explained.words[j] ?? 0
    const cf = explained.classes[j] ?? 0
    let left = 1
    for (let i = 0; i < l; i++) {
      const p = gamma[j * l + i] ?? 0
      left -= p
      if (p < NEGLIGIBLE) continue
      const e = giving.words[i] ?? 0
      const number = cells[flipped ? j * l + i : i * m + j] ?? ABSENT
      if (number !== ABSENT) counts.pairs[number] = (counts.pairs[number] ?? 0) + p
      counts.words[e] = (counts.words[e] ?? 0) + p
      const c = (giving.classes[i] ?? 0) * WIDTH + cf
      counts.classes[c] = (counts.classes[c] ?? 0) + p
    }
    counts.none[f] = (counts.none[f] ?? 0) + Math.max(0, left)
    counts.noneClasses[cf] = (counts.noneClasses[cf] ?? 0) + Math.max(0, left)
  }
}

const NEGLIGIBLE = 1e-6
