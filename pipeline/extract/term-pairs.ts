import { dice, logLikelihood } from './association.ts'
import { IntRows } from './int-rows.ts'
import type { Entry, Inventory } from './inventory.ts'
import type { Likeness } from './likeness.ts'
import { byText } from './order.ts'

/** A source entry and a target entry that share units. */
export interface Pair {
  readonly source: Entry
  readonly target: Entry
  /** Units with both. */
  readonly together: number
  /** How far the letters speak for it, 0 to 1. */
  readonly alike: number
  /** Units in which the text says itself that these are the same. */
  readonly defined: number
  /** How far they belong together, 0 to 1: first by the units that they share, then by those in which they are linked. */
  score: number
  /** Units in which they are linked. */
  links: number
}

/** By source entry, then target entry. */
export type PairTable = readonly ReadonlyMap<number, Pair>[]

/** How many units define a pair, by ids of entries. */
export type Defined = (source: number, target: number) => number

/** So many partners of an entry are looked at further, counted from either side. */
const PARTNERS = 16
/** Log-likelihood at which independence is rejected at 1 per cent: χ² with one degree of freedom. A page has no more to show. */
const SIGNIFICANT = 6.63
/**
 * A few sentences count as a part of so many: what three of five have is no more frequent in the language for it, and their
 * words would otherwise never be rare enough to say anything.
 */
const FEWEST_UNITS = 100

/** The pairs that share more units than chance has it, the best partners of each entry. */
export function countPairs(
  source: Inventory,
  target: Inventory,
  likeness: Likeness,
  defined: Defined = () => 0,
): PairTable {
  const units = Math.max(FEWEST_UNITS, source.occurrences.length)
  const table = source.entries.map(() => new Map<number, Pair>())
  const inUnit = termsByUnit(target)
  const bestOfTarget = target.entries.map((): Pair[] => [])
  const counts = new Int32Array(target.entries.length)
  for (const entry of source.entries) {
    const met: number[] = []
    for (const unit of entry.units)
      for (const t of inUnit.row(unit)) {
        if (counts[t] === 0) met.push(t)
        counts[t] = (counts[t] ?? 0) + 1
      }
    const best: Pair[] = []
    for (const t of met) {
      const together = counts[t] ?? 0
      counts[t] = 0
      const other = target.entries[t]
      if (!other) continue
      const pair = pairOf(entry, other, together, units, likeness, defined(entry.id, t))
      if (!pair) continue
      keepBest(best, pair)
      keepBest(bestOfTarget[t] ?? [], pair)
    }
    for (const pair of best) table[entry.id]?.set(pair.target.id, pair)
  }
  for (const pairs of bestOfTarget) for (const pair of pairs) table[pair.source.id]?.set(pair.target.id, pair)
  return table
}

/** The terms of each unit, each once. */
function termsByUnit({ occurrences }: Inventory): IntRows {
  const rows = new IntRows()
  for (let unit = 0; unit < occurrences.length; unit++)
    rows.push([...new Set(occurrences.of(unit).map(({ term }) => term))])
  return rows
}

/** Undefined where the pair may well be chance. */
function pairOf(
  source: Entry,
  target: Entry,
  together: number,
  units: number,
  likeness: Likeness,
  defined: number,
): Pair | undefined {
  const [s, t] = [source.units.length, target.units.length]
  const isSignificant = together > 1 && logLikelihood(together, s, t, units) >= SIGNIFICANT
  // Sounds take time: only pairs that come into question are heard.
  const isOnce = s === 1 && t === 1
  const alike = together > 1 || isOnce || source.key === target.key ? likeness(source, target) : 0
  if (!isSignificant && alike === 0 && defined === 0) return undefined
  const score = beliefOf(together, s, t, defined > 0 ? 1 : alike)
  return { source, target, together, alike, defined, score, links: 0 }
}

/** Taken off a count: what met once may be chance. */
const DISCOUNT = 0.7
/** How far letters alone are believed. */
const LETTERS = 0.5

/** Dice of a discounted count, moved towards 1 by letters and definitions. */
export function beliefOf(count: number, s: number, t: number, alike: number): number {
  const share = dice(Math.max(0.1, count - DISCOUNT), s, t)
  return share + alike * LETTERS * (1 - share)
}

const isBetter = (a: Pair, b: Pair): boolean =>
  a.score > b.score ||
  (a.score === b.score && (byText(a.source.key, b.source.key) || byText(a.target.key, b.target.key)) < 0)

function keepBest(pairs: Pair[], pair: Pair): void {
  const last = pairs.at(-1)
  if (pairs.length === PARTNERS && last && !isBetter(pair, last)) return
  let at = pairs.length
  for (; at > 0; at--) {
    const before = pairs[at - 1]
    if (!before || isBetter(before, pair)) break
  }
  pairs.splice(at, 0, pair)
  if (pairs.length > PARTNERS) pairs.pop()
}
