/**
 * How likely a text of `target` characters translates one of `source` characters: Gale & Church (1993), equations 1–3.
 *
 * r  target characters per source character, over both documents
 * s  source·√r: the source's length on a scale between the two languages
 * t  target/√r: the target's on the same scale
 * v  variance of the difference per character of that scale (6.8 in the paper, for two European languages)
 * d  deviation in standard deviations: (t − s) / √(v·(s + t)/2); unlike the paper's, the same from either side
 */
export interface LengthModel {
  readonly ratio: number
  readonly variance: number
}

/** Before the text has told its own: wider than the paper's, since the scripts differ. */
export const FIRST_VARIANCE = 12
/** A hopeless pair costs this much, not infinity: other evidence may still decide. */
const WORST = 25

export type LengthCost = (source: number, target: number) => number

/** Target characters per source character. */
export const ratioOf = (sourceTotal: number, targetTotal: number): number =>
  sourceTotal > 0 && targetTotal > 0 ? targetTotal / sourceTotal : 1

/** −ln of the two-sided tail probability of d. */
export function createLengthCost({ ratio, variance }: LengthModel): LengthCost {
  const root = Math.sqrt(ratio)
  return (source, target) => {
    const [s, t] = [source * root, target / root]
    if (s + t === 0) return 0
    const d = Math.abs(t - s) / Math.sqrt((variance * (s + t)) / 2)
    return Math.min(WORST, -Math.log(Math.max(2 * upperTail(d), Number.MIN_VALUE)))
  }
}

/** Half of all deviations of a normal distribution are smaller: 0.6745². */
const MEDIAN_SQUARE = 0.455
/** As many pairs as these speak for {@link FIRST_VARIANCE}: a short text does not tell. */
const PRIOR_PAIRS = 20

/** The variance that pairs of lengths show, by the median, which wrong pairs hardly move. */
export function estimateVariance(
  pairs: readonly (readonly [source: number, target: number])[],
  ratio: number,
): number {
  const root = Math.sqrt(ratio)
  const squares = pairs
    .map(([source, target]) => [source * root, target / root] as const)
    .filter(([s, t]) => s + t > 0)
    .map(([s, t]) => (2 * (t - s) ** 2) / (s + t))
    .toSorted((a, b) => a - b)
  const median = squares[squares.length >> 1] ?? 0
  const { length } = squares
  return (FIRST_VARIANCE * PRIOR_PAIRS + (median / MEDIAN_SQUARE) * length) / (PRIOR_PAIRS + length)
}

/** 1 − Φ(x) for x ≥ 0: Abramowitz & Stegun 26.2.17, error below 7.5e-8. */
function upperTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x)
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return density * poly
}
