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

/** The posteriors of one sentence pair at a time. Arrays grow to the longest and are used again. */
export class Posteriors {
  /** [j · l + i]: probability that j comes from i, after `run`. */
  gamma = new Float64Array(0)
  /** [j · 2l + i]: j comes from i; [j · 2l + l + i]: from none, and i was the last word used. */
  #alpha = new Float64Array(0)
  #beta = new Float64Array(0)
  /** [j] */
  #scale = new Float64Array(0)
  /** [distance + l − 1]: J, the jump's weight in the context at hand. */
  #jump = new Float64Array(0)
  /** [k]: Z, the sum of J over the jumps from k that stay inside. */
  #inside = new Float64Array(0)
  #work = new Float64Array(0)
  /** [distance + l − 1]: expected number of jumps, but for the factor J. */
  #jumped = new Float64Array(0)

  /**
   * Forward and backward, scaled as Rabiner (1989), equations 91–95, over the states of Och & Ney (2003), equations 24–26.
   * A jump from k to i has probability J(i − k) / Z(k). Expected numbers of jumps are added to `counts`, which is laid out
   * as `jumps` is: [context · JUMPS + bucket]. Returns the log likelihood.
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
    const [alpha, jump, inside, arrive] = [this.#alpha, this.#jump, this.#inside, this.#work]
    let logLikelihood = 0
    for (let j = 0; j < m; j++) {
      const row = j * 2 * l
      const before = row - 2 * l
      if (j === 0) arrive.fill(1 / l, 0, l)
      else {
        this.#prepare(jumps, context[j] ?? 0, l)
        arrive.fill(0, 0, l)
        for (let k = 0; k < l; k++) {
          const from = ((alpha[before + k] ?? 0) + (alpha[before + l + k] ?? 0)) / (inside[k] ?? 1)
          for (let i = 0, d = l - 1 - k; i < l; i++, d++) arrive[i] = (arrive[i] ?? 0) + from * (jump[d] ?? 0)
        }
      }
      let total = 0
      for (let i = 0; i < l; i++) {
        const stay = j === 0 ? 1 / l : (alpha[before + i] ?? 0) + (alpha[before + l + i] ?? 0)
        const some = (arrive[i] ?? 0) * SOME_SHARE * (emission[j * l + i] ?? 0)
        const nothing = stay * NONE_SHARE * (none[j] ?? 0)
        alpha[row + i] = some
        alpha[row + l + i] = nothing
        total += some + nothing
      }
      this.#scale[j] = total
      logLikelihood += Math.log(total)
      for (let s = row; s < row + 2 * l; s++) alpha[s] = (alpha[s] ?? 0) / total
    }
    return logLikelihood
  }

  #backward({ l, m, emission, none, context }: Trellis, jumps: Float64Array, counts?: Float64Array): void {
    const [alpha, beta, jump, inside, ahead, jumped] = [
      this.#alpha,
      this.#beta,
      this.#jump,
      this.#inside,
      this.#work,
      this.#jumped,
    ]
    beta.fill(1, (m - 1) * 2 * l, m * 2 * l)
    for (let j = m - 1; j > 0; j--) {
      const row = j * 2 * l
      const before = row - 2 * l
      const scale = this.#scale[j] ?? 1
      this.#prepare(jumps, context[j] ?? 0, l)
      jumped.fill(0, 0, 2 * l)
      for (let i = 0; i < l; i++)
        ahead[i] = (SOME_SHARE * (emission[j * l + i] ?? 0) * (beta[row + i] ?? 0)) / scale
      const nothing = (NONE_SHARE * (none[j] ?? 0)) / scale
      for (let k = 0; k < l; k++) {
        const from = ((alpha[before + k] ?? 0) + (alpha[before + l + k] ?? 0)) / (inside[k] ?? 1)
        let onward = 0
        for (let i = 0, d = l - 1 - k; i < l; i++, d++) {
          const reached = ahead[i] ?? 0
          onward += (jump[d] ?? 0) * reached
          jumped[d] = (jumped[d] ?? 0) + from * reached
        }
        const rest = nothing * (beta[row + l + k] ?? 0) + onward / (inside[k] ?? 1)
        beta[before + k] = rest
        beta[before + l + k] = rest
      }
      if (counts) this.#count(counts, context[j] ?? 0, l)
    }
  }

  #count(counts: Float64Array, context: number, l: number): void {
    for (let d = 0; d < 2 * l - 1; d++) {
      const at = context * JUMPS + bucketOf(d - l + 1)
      counts[at] = (counts[at] ?? 0) + (this.#jumped[d] ?? 0) * (this.#jump[d] ?? 0)
    }
  }

  /** J and Z of a context. */
  #prepare(jumps: Float64Array, context: number, l: number): void {
    const [jump, inside] = [this.#jump, this.#inside]
    for (let d = 0; d < 2 * l - 1; d++) jump[d] = jumps[context * JUMPS + bucketOf(d - l + 1)] ?? 0
    let sum = 0
    for (let d = l - 1; d < 2 * l - 1; d++) sum += jump[d] ?? 0
    for (let k = 0; k < l; k++) {
      inside[k] = sum
      sum += (jump[l - 2 - k] ?? 0) - (jump[2 * l - 2 - k] ?? 0)
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
    this.#jump = new Float64Array(2 * l)
    this.#jumped = new Float64Array(2 * l)
    this.#inside = new Float64Array(l)
    this.#work = new Float64Array(l)
  }
}
