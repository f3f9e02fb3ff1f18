import type { Span } from '../../model/text.ts'

/** What a number counts or names, as far as its own words say. */
export type NumberKind =
  'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'decade' | 'year' | 'month' | 'clock' | 'code'

/**
 * Whether the stretch stands for a number at all.
 *
 * - `certain`: it has digits
 * - `likely`: words that count (`twelve`, `三人`, `열두 명`), which a translator may also render without a number
 * - `possible`: may be no number (`one`, `一般`, `한`), or implies one (`half`, `decade`, `テン`): accepted, never asked for
 */
export type Certainty = 'certain' | 'likely' | 'possible'

/** A number found in a text. */
export interface NumberReading extends Span {
  readonly kind: NumberKind
  readonly certainty: Certainty
  /** What it may stand for, likeliest first: `125m` is 125,000,000 or 125; `40%` is 40 or 0.4; `平成26年` is 2014 or 26. */
  readonly values: readonly number[]
  /** Numerator and denominator, which another language may say apart: one in three. */
  readonly parts?: readonly number[]
  /** By what its last word multiplies it, where there is such a word: 10,000 in `320万`. */
  readonly scale?: number
}

/** 3.3 × 1e6 is not quite an integer in floating point. */
export const rounded = (value: number): number => Number(value.toPrecision(12))

/** A decade without its century. */
export const shortDecade = (value: number): readonly number[] => [
  value,
  1900 + value,
  2000 + value,
  1800 + value,
]

/** Whether two readings can stand for one number. */
export const isSameNumber = (a: NumberReading, b: NumberReading): boolean =>
  hasCommon(a.values, b.values) ||
  (a.parts === undefined && b.parts !== undefined && hasCommon(a.values, b.parts)) ||
  (b.parts === undefined && a.parts !== undefined && hasCommon(a.parts, b.values))

const hasCommon = (values: readonly number[], others: readonly number[]): boolean =>
  values.some(value => others.some(other => isSame(value, other)))

/** Thirds and the like are never equal to the last digit. */
const TOLERANCE = 1e-6

const isSame = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b))
