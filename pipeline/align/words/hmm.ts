/**
 * A sentence pair as the hidden Markov model of Vogel, Ney & Tillmann (1996) sees it. Each explained word comes from one
 * giving word, or from none.
 *
 * l  number of giving words, positions i and k
 * m  number of explained words, positions j
 */
export interface Trellis {
  readonly l: number
  readonly m: number
  /** [j · l + i]: how likely word j comes from word i, whatever its place. */
  readonly emission: Float64Array
  /** [j]: how likely it comes from none. */
  readonly none: Float64Array
  /** [j]: row of the jumps for the step to j. */
  readonly context: Int32Array
}

/** Jumps further than this count alike. */
export const FARTHEST = 8
/** Jumps of −FARTHEST to FARTHEST, in one row. */
export const JUMPS = 2 * FARTHEST + 1

const bucketOf = (distance: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, distance)) + FARTHEST

/** Share of explained words that come from none: Och & Ney (2003), section 3.3, have .2 too. */
const NONE_SHARE = 0.2
const SOME_SHARE = 1 - NONE_SHARE

/** Expected jumps of less are not counted. */
const NEGLIGIBLE = 1e-9

/** The posteriors of one sentence pair at a time. Arrays grow to the longest and are used again. */
export class Posteriors {
  /** [j · l + i]: probability that j comes from i, after `run`. */
  gamma = new Float64Array(0)
  /** [j · 2l + i]: j comes from i; [j · 2l + l + i]: from none, and i was the last word used. */
  #alpha = new Float64Array(0)
  #beta = new Float64Array(0)
  /** [j] */
  #scale = new Float64Array(0)
  /** [k]: Z, the sum of J over the jumps from k that stay inside. */
  #inside = new Float64Array(0)
  /** [k]: how likely k is the last word used, divided by Z. */
  #from = new Float64Array(0)
  /** [i]: what is summed over jumps to or from i. */
  #work = new Float64Array(0)
  /** [k]: sum of `work` or `from` over positions from k on. */
  #rest = new Float64Array(0)

  /**
   * Forward and backward, scaled as Rabiner (1989), equations 91–95, over the states of Och & Ney (2003), equations 24–26.
   * A jump from k to i has probability J(i − k) / Z(k). Jumps of FARTHEST and more count alike, so that those to each side are
   * one running sum, and time goes with l · m. Expected numbers of jumps are added to `counts`, which is laid out as `jumps`
   * is: [context · JUMPS + bucket]. Returns the log likelihood.
   */
  run(trellis: Trellis, jumps: Float64Array, counts?: Float64Array): number {
    this.#reserve(trellis)
    const logLikelihood = this.#forward(trellis, jumps)
    this.#backward(trellis, jumps, counts)
    const { l, m } = trellis
    const [alpha, beta, gamma] = [this.#alpha, this.#beta, this.gamma]
    for (let j = 0; j < m; j++)
      for (let i = 0; i < l; i++) gamma[j * l + i] = (alpha[j * 2 * l + i] ?? 0) * (beta[j * 2 * l + i] ?? 0)
    return logLikelihood
  }

  #forward({ l, m, emission, none, context }: Trellis, jumps: Float64Array): number {
    const [alpha, arrive] = [this.#alpha, this.#work]
    let logLikelihood = 0
    for (let j = 0; j < m; j++) {
      const row = j * 2 * l
      const before = row - 2 * l
      if (j === 0) arrive.fill(1 / l, 0, l)
      else {
        const jump = (context[j] ?? 0) * JUMPS
        this.#leave(jumps, jump, before, l)
        this.#arrive(jumps, jump, l)
      }
      const nothing = NONE_SHARE * (none[j] ?? 0)
      let total = 0
      for (let i = 0; i < l; i++) {
        const stay = j === 0 ? 1 / l : (alpha[before + i] ?? 0) + (alpha[before + l + i] ?? 0)
        const some = (arrive[i] ?? 0) * SOME_SHARE * (emission[j * l + i] ?? 0)
        alpha[row + i] = some
        alpha[row + l + i] = stay * nothing
        total += some + stay * nothing
      }
      this.#scale[j] = total
      logLikelihood += Math.log(total)
      const share = 1 / total
      for (let s = row; s < row + 2 * l; s++) alpha[s] = (alpha[s] ?? 0) * share
    }
    return logLikelihood
  }

  /** Fills `inside` and `from` for the jumps of a context that set out at the row of α before. */
  #leave(jumps: Float64Array, jump: number, before: number, l: number): void {
    const [alpha, inside, from] = [this.#alpha, this.#inside, this.#from]
    const weight = (distance: number): number => jumps[jump + bucketOf(distance)] ?? 0
    let sum = 0
    for (let d = 0; d < l; d++) sum += weight(d)
    for (let k = 0; k < l; k++) {
      inside[k] = sum
      from[k] = ((alpha[before + k] ?? 0) + (alpha[before + l + k] ?? 0)) / sum
      sum += weight(-k - 1) - weight(l - 1 - k)
    }
  }

  /** work[i] = Σ over k of from[k] · J(i − k). */
  #arrive(jumps: Float64Array, jump: number, l: number): void {
    const [arrive, from, rest] = [this.#work, this.#from, this.#rest]
    sumRest(from, rest, l)
    const [backward, forward] = [jumps[jump] ?? 0, jumps[jump + JUMPS - 1] ?? 0]
    let passed = 0
    for (let i = 0; i < l; i++) {
      if (i >= FARTHEST) passed += from[i - FARTHEST] ?? 0
      const last = Math.min(l - 1, i + FARTHEST - 1)
      let sum = passed * forward + (i + FARTHEST < l ? (rest[i + FARTHEST] ?? 0) * backward : 0)
      const zero = jump + FARTHEST + i
      for (let k = Math.max(0, i - FARTHEST + 1); k <= last; k++)
        sum += (from[k] ?? 0) * (jumps[zero - k] ?? 0)
      arrive[i] = sum
    }
  }

  #backward({ l, m, emission, none, context }: Trellis, jumps: Float64Array, counts?: Float64Array): void {
    const [beta, inside, from] = [this.#beta, this.#inside, this.#from]
    const [ahead, rest] = [this.#work, this.#rest]
    beta.fill(1, (m - 1) * 2 * l, m * 2 * l)
    for (let j = m - 1; j > 0; j--) {
      const row = j * 2 * l
      const before = row - 2 * l
      const jump = (context[j] ?? 0) * JUMPS
      this.#leave(jumps, jump, before, l)
      const share = 1 / (this.#scale[j] ?? 1)
      for (let i = 0; i < l; i++)
        ahead[i] = SOME_SHARE * share * (emission[j * l + i] ?? 0) * (beta[row + i] ?? 0)
      const nothing = NONE_SHARE * share * (none[j] ?? 0)
      sumRest(ahead, rest, l)
      const [backward, forward] = [jumps[jump] ?? 0, jumps[jump + JUMPS - 1] ?? 0]
      let [passed, backwards, forwards] = [0, 0, 0]
      for (let k = 0; k < l; k++) {
        if (k >= FARTHEST) passed += ahead[k - FARTHEST] ?? 0
        const coming = k + FARTHEST < l ? (rest[k + FARTHEST] ?? 0) : 0
        const leaving = from[k] ?? 0
        backwards += leaving * passed
        forwards += leaving * coming
        let onward = passed * backward + coming * forward
        const zero = jump + FARTHEST - k
        const [first, last] = [Math.max(0, k - FARTHEST + 1), Math.min(l - 1, k + FARTHEST - 1)]
        for (let i = first; i <= last; i++) onward += (ahead[i] ?? 0) * (jumps[zero + i] ?? 0)
        // All jumps from k together: few words are likely ones to jump from.
        if (counts && leaving * onward > NEGLIGIBLE)
          for (let i = first; i <= last; i++)
            counts[zero + i] = (counts[zero + i] ?? 0) + leaving * (ahead[i] ?? 0) * (jumps[zero + i] ?? 0)
        const both = nothing * (beta[row + l + k] ?? 0) + onward / (inside[k] ?? 1)
        beta[before + k] = both
        beta[before + l + k] = both
      }
      if (!counts) continue
      counts[jump] = (counts[jump] ?? 0) + backwards * backward
      counts[jump + JUMPS - 1] = (counts[jump + JUMPS - 1] ?? 0) + forwards * forward
    }
  }

  #reserve({ l, m }: Trellis): void {
    if (this.#alpha.length < m * 2 * l) {
      this.#alpha = new Float64Array(m * 2 * l)
      this.#beta = new Float64Array(m * 2 * l)
      this.gamma = new Float64Array(m * l)
    }
    if (this.#scale.length < m) this.#scale = new Float64Array(m)
    if (this.#work.length >= l) return
    this.#inside = new Float64Array(l)
    this.#from = new Float64Array(l)
    this.#work = new Float64Array(l)
    this.#rest = new Float64Array(l)
  }
}

/** rest[k] = Σ of values[k] to values[l − 1]. */
function sumRest(values: Float64Array, rest: Float64Array, l: number): void {
  let sum = 0
  for (let k = l - 1; k >= 0; k--) {
    sum += values[k] ?? 0
    rest[k] = sum
  }
}
