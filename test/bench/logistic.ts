/** Rows of sparse features: row n has `indices` and `values` from `start[n]` to before `start[n + 1]`. */
export interface Rows {
  readonly indices: Int32Array
  readonly values: Float32Array
  readonly start: Int32Array
  /** 1 where the row is an example of what is looked for. */
  readonly labels: Uint8Array
  /** What is left out together when a part is left out. */
  readonly groups: Int32Array
}

const EPOCHS = 6
const RATE = 0.1
const SHRINKAGE = 2e-6

/**
 * Logistic regression by AdaGrad (Duchi, Hazan & Singer 2011, figure 1), the mean of the later epochs' weights. Rows whose
 * group `use` refuses are left out. What the rows say nothing of keeps its initial weight. The same rows give the same weights.
 */
export function fitLogistic(
  rows: Rows,
  initial: Float64Array,
  use: (group: number) => boolean,
): Float64Array {
  const features = initial.length
  const { indices, values, start, labels, groups } = rows
  const [weights, squares] = [initial.slice(), new Float64Array(features).fill(1e-6)]
  const mean = new Float64Array(features)
  const order = shuffled(labels.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const n of order) {
      if (!use(groups[n] ?? 0)) continue
      const error = probability(rows, n, weights) - (labels[n] ?? 0)
      if (Math.abs(error) < 1e-3) continue
      for (let k = start[n] ?? 0; k < (start[n + 1] ?? 0); k++) {
        const i = indices[k] ?? 0
        const gradient = error * (values[k] ?? 0) + SHRINKAGE * (weights[i] ?? 0)
        squares[i] = (squares[i] ?? 0) + gradient * gradient
        weights[i] = (weights[i] ?? 0) - (RATE * gradient) / Math.sqrt(squares[i] ?? 1)
      }
    }
    if (epoch >= EPOCHS / 2) weights.forEach((w, i) => (mean[i] = (mean[i] ?? 0) + (2 * w) / EPOCHS))
  }
  return mean
}

export function probability({ indices, values, start }: Rows, n: number, weights: Float64Array): number {
  let sum = 0
  for (let k = start[n] ?? 0; k < (start[n + 1] ?? 0); k++)
    sum += (weights[indices[k] ?? 0] ?? 0) * (values[k] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** 0 to before n in an order that is random and always the same: xorshift, then Fisher & Yates. */
function shuffled(n: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, k) => k)
  let state = 2463534242
  for (let k = n - 1; k > 0; k--) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const other = (state >>> 0) % (k + 1)
    const held = order[k] ?? 0
    order[k] = order[other] ?? 0
    order[other] = held
  }
  return order
}
