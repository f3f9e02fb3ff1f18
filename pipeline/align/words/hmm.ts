/**
 * A sentence pair as the hidden Markov model of Vogel, Ney & Tillmann (1996) sees it. Each explained word comes from one
 * giving word, or from none.
 *
 * l  number of giving words, positions i
 * m  number of explained words, positions j
 */
export interface Trellis {
  readonly l: number
  readonly m: number
  /** [j · l + i]: how likely word j comes from word i, whatever its place. */
  readonly emission: Float64Array
  /** [j]: how likely it comes from none. */
  readonly none: Float64Array
  /** [j]: row of `jumps` for the step to j. */
  readonly context: Int32Array
}

/** How far from the word last used the next one may be told apart; further ones count alike. */
export const FARTHEST = 8
/** Jumps of −FARTHEST to FARTHEST, in one row. */
export const JUMPS = 2 * FARTHEST + 1

export const jumpBucket = (distance: number): number =>
  Math.max(-FARTHEST, Math.min(FARTHEST, distance)) + FARTHEST

/** Share of explained words that come from none: Och & Ney (2003), section 3.3, have .2 too. */
export const NONE_SHARE = 0.2

/** Cells of the trellis; grown when a longer sentence comes, so that memory stays at the longest. */
export class Posteriors {
  #alpha = new Float64Array(0)
  #beta = new Float64Array(0)
  #step = new Float64Array(0)
  /** [j · l + i]: probability that j comes from i. */
  gamma = new Float64Array(0)

  /**
   * Forward and backward over states (i, from a word) and (i, from none: the last word used stays i; Och & Ney 2003,
   * equations 24–26). Expected numbers of jumps are added to `counts`, which is laid out as `jumps` is: [context · JUMPS +
   * bucket]. Returns the log likelihood.
   */
  run(trellis: Trellis, jumps: Float64Array, counts?: Float64Array): number {
    const { l, m, emission, none, context } = trellis
    const width = 2 * l
    this.#reserve(m * width, l * l, m * l)
    const [alpha, beta, step, gamma] = [this.#alpha, this.#beta, this.#step, this.gamma]
    const scale = new Float64Array(m)
    let logLikelihood = 0
    for (let j = 0; j < m; j++) {
      const row = j * width
      const before = row - width
      if (j > 0) fillStep(step, jumps, context[j] ?? 0, l)
      let total = 0
      for (let i = 0; i < l; i++) {
        let arrive = 0
        let stay = 0
        if (j === 0) {
          arrive = 1 / l
          stay = 1 / l
        } else {
          for (let k = 0; k < l; k++)
            arrive += ((alpha[before + k] ?? 0) + (alpha[before + l + k] ?? 0)) * (step[k * l + i] ?? 0)
          stay = (alpha[before + i] ?? 0) + (alpha[before + l + i] ?? 0)
        }
        const a = arrive * (1 - NONE_SHARE) * (emission[j * l + i] ?? 0)
        const b = stay * NONE_SHARE * (none[j] ?? 0)
        alpha[row + i] = a
        alpha[row + l + i] = b
        total += a + b
      }
      scale[j] = total
      logLikelihood += Math.log(total)
      for (let s = 0; s < width; s++) alpha[row + s] = (alpha[row + s] ?? 0) / total
    }
    for (let s = 0; s < width; s++) beta[(m - 1) * width + s] = 1
    for (let j = m - 1; j > 0; j--) {
      const row = j * width
      const before = row - width
      const ctx = context[j] ?? 0
      fillStep(step, jumps, ctx, l)
      const total = scale[j] ?? 1
      for (let k = 0; k < l; k++) {
        const from = (alpha[before + k] ?? 0) + (alpha[before + l + k] ?? 0)
        let onward = ((none[j] ?? 0) * NONE_SHARE * (beta[row + l + k] ?? 0)) / total
        for (let i = 0; i < l; i++) {
          const p =
            ((step[k * l + i] ?? 0) * (1 - NONE_SHARE) * (emission[j * l + i] ?? 0) * (beta[row + i] ?? 0)) /
            total
          onward += p
          if (counts) {
            const at = ctx * JUMPS + jumpBucket(i - k)
            counts[at] = (counts[at] ?? 0) + from * p
          }
        }
        beta[before + k] = onward
        beta[before + l + k] = onward
      }
    }
    for (let j = 0; j < m; j++)
      for (let i = 0; i < l; i++) gamma[j * l + i] = (alpha[j * width + i] ?? 0) * (beta[j * width + i] ?? 0)
    return logLikelihood
  }

  #reserve(states: number, steps: number, cells: number): void {
    if (this.#alpha.length < states) {
      this.#alpha = new Float64Array(states)
      this.#beta = new Float64Array(states)
    }
    if (this.#step.length < steps) this.#step = new Float64Array(steps)
    if (this.gamma.length < cells) this.gamma = new Float64Array(cells)
  }
}

/** [k · l + i]: the jump from k to i, among those inside the sentence. */
function fillStep(step: Float64Array, jumps: Float64Array, context: number, l: number): void {
  const row = context * JUMPS
  for (let k = 0; k < l; k++) {
    let total = 0
    for (let i = 0; i < l; i++) {
      const p = jumps[row + jumpBucket(i - k)] ?? 0
      step[k * l + i] = p
      total += p
    }
    for (let i = 0; i < l; i++) step[k * l + i] = (step[k * l + i] ?? 0) / total
  }
}
