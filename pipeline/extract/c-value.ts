/** A term as it is counted. */
export interface Counted {
  /** In words. */
  readonly length: number
  /** All occurrences, those inside longer terms included. */
  readonly frequency: number
  /** Occurrences inside longer terms, and how many different ones those are. */
  readonly nested: number
  readonly hosts: number
}

/**
 * Frantzi, Ananiadou & Mima (2000), section 2.2: a term's frequency less that which it owes to longer terms, times the
 * logarithm of its length. It deviates in that log₂ (length + 1) stands for log₂ length, so that terms of one word count
 * too, as in Barrón-Cedeño et al. (2009).
 */
export function cValue({ length, frequency, nested, hosts }: Counted): number {
  return Math.log2(length + 1) * (frequency - (hosts > 0 ? nested / hosts : 0))
}
