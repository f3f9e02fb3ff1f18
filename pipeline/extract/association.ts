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
  const sum =
    ofCell(k, (s * t) / n) +
    ofCell(s - k, (s * (n - t)) / n) +
    ofCell(t - k, ((n - s) * t) / n) +
    ofCell(n - s - t + k, ((n - s) * (n - t)) / n)
  return k * n < s * t ? -2 * sum : 2 * sum
}

/** Of one cell of the table. No list is made of the cells: a bitext asks this millions of times. */
const ofCell = (observed: number, expected: number): number =>
  observed > 0 && expected > 0 ? observed * Math.log(observed / expected) : 0

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
