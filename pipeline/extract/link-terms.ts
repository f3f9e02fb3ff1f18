import type { Occurrence } from './occurrences.ts'
import type { Pair, PairTable } from './term-pairs.ts'

/** An occurrence on one side and its translation on the other. */
export interface TermLink {
  readonly pair: Pair
  readonly source: Occurrence
  readonly target: Occurrence
}

/**
 * The links of one unit: Melamed (2000), section 4, competitive linking, the best pair first. It deviates in that terms inside
 * others are linked as well, as long as what is inside on one side is inside on the other.
 */
export function linkUnit(
  source: readonly Occurrence[],
  target: readonly Occurrence[],
  table: PairTable,
): readonly TermLink[] {
  const byTerm = new Map<number, Occurrence[]>()
  for (const t of target) {
    const same = byTerm.get(t.term)
    if (same) same.push(t)
    else byTerm.set(t.term, [t])
  }
  const scale = lengthOf(target) / lengthOf(source)
  const possible: TermLink[] = []
  for (const s of source)
    for (const [term, pair] of table[s.term] ?? [])
      for (const t of nearest(byTerm.get(term) ?? [], s.start * scale))
        possible.push({ pair, source: s, target: t })
  possible.sort(better(lengthOf(source), lengthOf(target)))
  const links: TermLink[] = []
  for (const link of possible) if (links.every(other => agree(link, other))) links.push(link)
  return links
}

/** Of equal pairs the longer one, then the one that stands at the same place of the text, then the first. */
const better =
  (sourceLength: number, targetLength: number) =>
  (a: TermLink, b: TermLink): number =>
    b.pair.score - a.pair.score ||
    size(b) - size(a) ||
    shift(a, sourceLength, targetLength) - shift(b, sourceLength, targetLength) ||
    a.source.start - b.source.start ||
    a.target.start - b.target.start

/** A text that says a word over and over is no reason to look at all pairs of places. */
const PLACES = 3

function nearest(places: readonly Occurrence[], at: number): readonly Occurrence[] {
  if (places.length <= PLACES) return places
  let first = 0
  while (
    first + PLACES < places.length &&
    Math.abs((places[first + PLACES]?.start ?? 0) - at) < Math.abs((places[first]?.start ?? 0) - at)
  )
    first++
  return places.slice(first, first + PLACES)
}

const lengthOf = (all: readonly Occurrence[]): number => Math.max(1, all.at(-1)?.end ?? 1)
const size = ({ source, target }: TermLink): number => source.end - source.start + target.end - target.start
const shift = ({ source, target }: TermLink, sourceLength: number, targetLength: number): number =>
  Math.abs(source.start / sourceLength - target.start / targetLength)

const APART = 0
const SAME = 1
const INSIDE = 2
const AROUND = 3
const ACROSS = 4

function relation(a: Occurrence, b: Occurrence): number {
  if (a.end <= b.start || b.end <= a.start) return APART
  if (a.start === b.start && a.end === b.end) return SAME
  if (a.start >= b.start && a.end <= b.end) return INSIDE
  if (a.start <= b.start && a.end >= b.end) return AROUND
  return ACROSS
}

function agree(a: TermLink, b: TermLink): boolean {
  const [s, t] = [relation(a.source, b.source), relation(a.target, b.target)]
  return s === t && s !== SAME
}
