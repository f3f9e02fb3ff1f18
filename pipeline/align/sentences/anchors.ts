import type { Radius } from './band.ts'
import { sumsOf } from './grid.ts'
import type { Grid, Model } from './model.ts'
import type { Position } from './search.ts'
import type { Coded } from './vocabulary.ts'

type Lexicons = Pick<Model, 'forth' | 'back'>

/** A place where the sentences are likely to correspond. */
interface Point {
  readonly row: number
  readonly column: number
  /** The rarer the evidence, the more. */
  readonly weight: number
}

/** Where a search looks first: a path from corner to corner, and how far from it. */
export interface Guide {
  readonly path: readonly Position[]
  readonly radius: Radius
  readonly anchors: readonly Position[]
}

/** So many anchors beside an alignment's path, and it has lost its way. */
const LOST = 0.1

/** Whether the anchors say that an alignment leads somewhere else than the text. */
export function isLost({ anchors }: Guide, path: readonly Position[], radius: number): boolean {
  let n = 0
  const beside = anchors.filter(([row, column]) => {
    while (n + 1 < path.length && (path[n + 1]?.[0] ?? 0) <= row) n++
    return Math.abs((path[n]?.[1] ?? 0) - column) > radius
  })
  return beside.length > LOST * anchors.length
}

/** Evidence that stands in more sentences of a side says nothing of the place. */
const MOST_TIMES = 6

/** Two sentences are a point where one has a rare key, and the other what the lexicons both take for its translation. */
function pointsOf({ source, target }: Grid, { forth, back }: Lexicons): readonly Point[] {
  const [rows, columns] = [placesOf(source.coded), placesOf(target.coded)]
  return rows.flatMap((list, s) => {
    if (list.length === 0 || list.length > MOST_TIMES) return []
    const t = bestOf(forth.rows[s])
    if (t === undefined || bestOf(back.rows[t]) !== s) return []
    const others = columns[t] ?? []
    const times = Math.max(list.length, others.length)
    if (times > MOST_TIMES) return []
    return list.flatMap(row => others.map(column => ({ row, column, weight: 1 / times })))
  })
}

/** By key: the sentences where it stands. */
function placesOf({ sentences, frequency }: Coded): readonly (readonly number[])[] {
  const places = Array.from({ length: frequency.length }, (): number[] => [])
  sentences.forEach((keys, i) => {
    for (const key of keys) places[key]?.push(i)
  })
  return places
}

function bestOf(row: ReadonlyMap<number, number> | undefined): number | undefined {
  let [best, most] = [undefined as number | undefined, LEAST_PROBABILITY]
  for (const [t, p] of row ?? []) if (p > most) [best, most] = [t, p]
  return best
}

/** A translation that is less likely marks no place. */
const LEAST_PROBABILITY = 0.2

/** Points of the same neighbourhood speak for each other: so many rows, and so far off its diagonal. */
const NEAR = { rows: 40, drift: 6 }
/** What other points must say for one, in all. */
const ENOUGH = 0.7

/** The points that others support, each with the weight of those: chance pairs lie scattered, true ones in a line. */
function supported(points: readonly Point[], ratio: number): readonly Point[] {
  const cellOf = ({ row, column }: Point): readonly [number, number] => [
    Math.floor(row / NEAR.rows),
    Math.floor((column - row * ratio) / NEAR.drift),
  ]
  const sums = new Map<string, number>()
  for (const point of points) {
    const key = cellOf(point).join(' ')
    sums.set(key, (sums.get(key) ?? 0) + point.weight)
  }
  return points.flatMap(point => {
    const [row, drift] = cellOf(point)
    let weight = -point.weight
    for (let r = row - 1; r <= row + 1; r++)
      for (let d = drift - 1; d <= drift + 1; d++) weight += sums.get(`${r} ${d}`) ?? 0
    return weight < ENOUGH ? [] : { ...point, weight: point.weight * weight }
  })
}

/**
 * The heaviest chain of points that go forward on both sides: dynamic programming over the columns by a Fenwick tree
 * of prefix maxima, O(n log n).
 */
function heaviestChain(points: readonly Point[], width: number): readonly Point[] {
  // In a row the last column first, so that no two points of one row follow each other.
  const ordered = points.toSorted((a, b) => a.row - b.row || b.column - a.column)
  const best = new Float64Array(ordered.length)
  const before = new Int32Array(ordered.length).fill(NONE)
  const tree = new Int32Array(width + 1).fill(NONE)
  const heavier = (a: number, b: number): number => ((best[a] ?? -1) >= (best[b] ?? -1) ? a : b)
  let end = NONE
  ordered.forEach(({ column, weight }, n) => {
    let last = NONE
    for (let at = column; at > 0; at -= at & -at) last = heavier(tree[at] ?? NONE, last)
    best[n] = weight + (best[last] ?? 0)
    before[n] = last
    for (let at = column + 1; at <= width; at += at & -at) tree[at] = heavier(tree[at] ?? NONE, n)
    end = heavier(end, n)
  })
  const chain: Point[] = []
  for (let n = end; n !== NONE; n = before[n] ?? NONE) chain.push(ordered[n] as Point)
  return chain.toReversed()
}

const NONE = -1

/** A band is never narrower, and widens with the distance to what is known, up to the most. In sentences. */
const RADIUS = { least: 16, most: 100, slope: 0.5 }
/** Two anchors are on one line when the text between them is of the same length, give or take so many sentences. */
const SAME_LINE = 24

/**
 * The way that shared evidence marks: straight, by length, between anchors on one line; where one of the sides has a passage
 * that the other lacks, everything between the anchors before and after it. Without anchors it is the diagonal.
 */
export function guideOf(grid: Grid, lexicons: Lexicons): Guide {
  const [height, width] = [grid.source.lengths.length, grid.target.lengths.length]
  const sums = [sumsOf(grid.source.lengths), sumsOf(grid.target.lengths)] as const
  const anchors = anchorsOf(grid, lexicons)
  const path: Position[] = [[0, 0]]
  for (const next of [...anchors, [height, width] as const])
    path.push(...between(path.at(-1) ?? next, next, sums))
  return { path, radius: radiusBy(anchors, height), anchors }
}

function anchorsOf(grid: Grid, lexicons: Lexicons): readonly Position[] {
  const [height, width] = [grid.source.lengths.length, grid.target.lengths.length]
  const points = pointsOf(grid, lexicons)
  // What is missing on a side makes the ratio of all sentences wrong, but hardly within a neighbourhood.
  const strong = supported(points, width / height)
  return heaviestChain(strong, width).map(({ row, column }) => [row, column])
}

/** The positions after `from`, up to and with `to`. */
function between(
  from: Position,
  to: Position,
  [source, target]: readonly [Float64Array, Float64Array],
): readonly Position[] {
  const [rows, columns] = [to[0] - from[0], to[1] - from[1]]
  const ratio = (target.length - 1) / (source.length - 1)
  if (Math.abs(columns - rows * ratio) > Math.max(SAME_LINE, 0.2 * rows)) return [to]
  const share = lengthOf(target, from[1], to[1]) / (lengthOf(source, from[0], to[0]) || 1)
  const path: Position[] = []
  let column = from[1]
  for (let row = from[0] + 1; row < to[0]; row++) {
    const done = lengthOf(source, from[0], row) * share
    while (column < to[1] && lengthOf(target, from[1], column) < done) column++
    path.push([row, column])
  }
  return [...path, to]
}

const lengthOf = (sums: Float64Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)

/** By the distance of a row to the nearest anchor. */
function radiusBy(anchors: readonly Position[], height: number): Radius {
  const distance = new Int32Array(height + 1).fill(height)
  for (const [row] of anchors) distance[row] = 0
  for (let i = 1; i <= height; i++) distance[i] = Math.min(distance[i] ?? 0, (distance[i - 1] ?? 0) + 1)
  for (let i = height - 1; i >= 0; i--) distance[i] = Math.min(distance[i] ?? 0, (distance[i + 1] ?? 0) + 1)
  return row => Math.min(RADIUS.most, RADIUS.least + Math.ceil(RADIUS.slope * (distance[row] ?? 0)))
}
