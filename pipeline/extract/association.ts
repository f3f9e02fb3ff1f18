/**
 * How far two things that happen in the same units belong together.
 *
 * k  units with both
 * s  units with the first
 * t  units with the second
 * n  all units
 */

/**
 * Dunning (1993), equation for −2 ln λ of a 2×2 table (also written G²): 0 where they are independent, and negative where they
 * meet less often than chance has it, which the paper does not tell apart.
 */
export function logLikelihood(k: number, s: number, t: number, n: number): number {
  const cells = [k, s - k, t - k, n - s - t + k]
  const rows = [s, s, n - s, n - s]
  const columns = [t, n - t, t, n - t]
  let sum = 0
  cells.forEach((cell, i) => {
    const expected = ((rows[i] ?? 0) * (columns[i] ?? 0)) / n
    if (cell > 0 && expected > 0) sum += cell * Math.log(cell / expected)
  })
  return k * n < s * t ? -2 * sum : 2 * sum
}

/** Dice (1945): 2k / (s + t), 0 to 1. */
export const dice = (k: number, s: number, t: number): number => (s + t === 0 ? 0 : (2 * k) / (s + t))

/** Shannon's entropy of counts, in nats. */
export function entropy(counts: Iterable<number>): number {
  let [total, sum] = [0, 0]
  for (const count of counts) {
    if (count <= 0) continue
    total += count
    sum += count * Math.log(count)
  }
  return total === 0 ? 0 : Math.log(total) - sum / total
}
