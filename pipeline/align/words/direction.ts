import { CLASSES } from './coded.ts'
import { FARTHEST, JUMPS, type Trellis } from './hmm.ts'
import { ABSENT, type PairTable } from './pair-table.ts'

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
  /** c(e,f), by the number of the pair. */
  readonly pairs: Float64Array
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
  readonly table: PairTable
  /** The table has the explained word first. */
  readonly flipped: boolean
  /** p(f), and p(f | class f) by the class in which the word is met. */
  readonly unigram: Float64Array
  readonly classUnigram: Float64Array
  readonly giving: number
  readonly contexts: number
}

export const emptyCounts = ({ table, giving, unigram, contexts }: Direction): Counts => ({
  pairs: new Float64Array(table.size),
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

/** One side of a pair in one direction. */
export interface Giving {
  readonly words: Int32Array
  readonly classes: Int32Array
}

/** The emissions of a sentence pair; `boost[source · target length + target]` multiplies what the words alone say. */
export function trellisOf(
  direction: Direction,
  { counts, classes, noneClasses, noneTotal }: Probabilities,
  giving: Giving,
  explained: Giving,
  context: Int32Array,
  boost: Float32Array,
): Trellis {
  const [l, m] = [giving.words.length, explained.words.length]
  const emission = new Float64Array(l * m)
  const none = new Float64Array(m)
  const { unigram, classUnigram, table, flipped } = direction
  for (let j = 0; j < m; j++) {
    const f = explained.words[j] ?? 0
    const cf = explained.classes[j] ?? 0
    const [own, inClass] = [unigram[f] ?? 0, classUnigram[f * WIDTH + cf] ?? 0]
    none[j] =
      ((counts.none[f] ?? 0) + NONE_PRIOR * (noneClasses[cf] ?? 0) * inClass) / (noneTotal + NONE_PRIOR)
    for (let i = 0; i < l; i++) {
      const e = giving.words[i] ?? 0
      const index = flipped ? table.indexOf(f, e) : table.indexOf(e, f)
      const base =
        CLASS_SHARE * (classes[(giving.classes[i] ?? 0) * WIDTH + cf] ?? 0) * inClass +
        (1 - CLASS_SHARE) * own
      const seen = index === ABSENT ? 0 : (counts.pairs[index] ?? 0)
      emission[j * l + i] =
        ((seen + PRIOR * base) / ((counts.words[e] ?? 0) + PRIOR)) *
        (boost[flipped ? j * l + i : i * m + j] ?? 1)
    }
  }
  return { l, m, emission, none, context }
}

/** Adds the expected counts of a sentence pair: `gamma[j · l + i]`. */
export function addCounts(
  { table, flipped }: Direction,
  counts: Counts,
  giving: Giving,
  explained: Giving,
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
      const index = flipped ? table.indexOf(f, e) : table.indexOf(e, f)
      if (index !== ABSENT) counts.pairs[index] = (counts.pairs[index] ?? 0) + p
      counts.words[e] = (counts.words[e] ?? 0) + p
      const c = (giving.classes[i] ?? 0) * WIDTH + cf
      counts.classes[c] = (counts.classes[c] ?? 0) + p
    }
    counts.none[f] = (counts.none[f] ?? 0) + Math.max(0, left)
    counts.noneClasses[cf] = (counts.noneClasses[cf] ?? 0) + Math.max(0, left)
  }
}

const NEGLIGIBLE = 1e-6
