import type { Span } from '../model/text.ts'
import type { Inventory } from './inventory.ts'
import { linkUnit, type TermLink } from './link-terms.ts'
import { beliefOf, type Pair, type PairTable } from './term-pairs.ts'

/** Where a pair is linked: a unit, by index, and the stretches of its texts. */
export interface Place {
  readonly unit: number
  readonly source: Span
  readonly target: Span
}

/** Rounds of linking; what later ones change is little. */
const ROUNDS = 3

/**
 * Links all units again and again, each time by what the links before say of the pairs, whose links and scores it sets.
 * @returns where each pair is linked, the first place in each unit, by unit
 */
export function linkUnits(
  source: Inventory,
  target: Inventory,
  table: PairTable,
): (pair: Pair) => readonly Place[] {
  for (let round = 1; round < ROUNDS; round++) linkOnce(source, target, table, () => undefined)
  const places = new Map<Pair, number[]>()
  linkOnce(source, target, table, (link, unit) => {
    const own = places.get(link.pair) ?? []
    places.set(link.pair, own)
    own.push(unit, link.source.start, link.source.end, link.target.start, link.target.end)
  })
  return pair => placesIn(places.get(pair) ?? [])
}

function linkOnce(
  source: Inventory,
  target: Inventory,
  table: PairTable,
  visit: (link: TermLink, unit: number) => void,
): void {
  for (const row of table) for (const pair of row.values()) pair.links = 0
  for (let unit = 0; unit < source.occurrences.length; unit++) {
    const links = linkUnit(source.occurrences.of(unit), target.occurrences.of(unit), table)
    for (const link of firstOfEach(links)) {
      link.pair.links++
      visit(link, unit)
    }
  }
  for (const row of table)
    for (const pair of row.values())
      pair.score = beliefOf(pair.links, pair.source.units.length, pair.target.units.length, 0)
}

/** The first link of each pair. */
function firstOfEach(links: readonly TermLink[]): Iterable<TermLink> {
  const first = new Map<Pair, TermLink>()
  for (const link of links) {
    const known = first.get(link.pair)
    if (!known || link.source.start < known.source.start) first.set(link.pair, link)
  }
  return first.values()
}

/** Numbers of a place: unit, start and end in the source, start and end in the target. */
const WIDTH = 5

const placesIn = (numbers: readonly number[]): readonly Place[] =>
  Array.from({ length: numbers.length / WIDTH }, (_, n) => {
    const [unit = 0, start = 0, end = 0, targetStart = 0, targetEnd = 0] = numbers.slice(
      n * WIDTH,
      (n + 1) * WIDTH,
    )
    return { unit, source: { start, end }, target: { start: targetStart, end: targetEnd } }
  })
