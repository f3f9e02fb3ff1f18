import type { Bead } from '../../model/text.ts'
import { bandAround, touchesEdge, transposed, cellOf, type Band } from './band.ts'
import { MOST, SHAPES } from './beads.ts'
import { createLengthCost } from './length.ts'
import type { Grid, Model } from './model.ts'
import { pathOf, search, type BeadCost, type Position } from './search.ts'
import { translationCosts } from './translation.ts'

/**
 * The cheapest beads of a grid, looked for around a path. Where they come near the edge of what was looked at, they are
 * looked for again in a band twice as wide.
 */
export function alignGrid(
  grid: Grid,
  model: Model,
  around: readonly Position[],
  radius: number,
): readonly Bead[] {
  const [height, width] = [grid.source.lengths.length, grid.target.lengths.length]
  const band = bandAround(around, width + 1, radius)
  const beads = search(height, width, band, createBeadCost(grid, model, band))
  const path = pathOf(beads)
  if (radius > width || !touchesEdge(band, path, width + 1)) return beads
  return alignGrid(grid, model, around, radius * 2)
}

/** How far the words' independence is believed: they are not independent at all. */
const BELIEF = 0.4

/** Shape, lengths and, from both sides, translation. A sentence without a partner costs its shape alone. */
function createBeadCost({ source, target }: Grid, model: Model, band: Band): BeadCost {
  const [a, b] = [sumsOf(source.lengths), sumsOf(target.lengths)]
  const across = transposed(band, target.lengths.length + 1)
  const forth = translationCosts(source.coded, target.coded, model.forth, band, MOST)
  const back = translationCosts(target.coded, source.coded, model.back, across, MOST)
  const lengthCost = createLengthCost(model.length)
  return (i, j, n, limit) => {
    const shape = SHAPES[n]
    const own = model.shapes[n] ?? Infinity
    if (!shape || shape.source === 0 || shape.target === 0) return own
    let evidence = 0
    for (let k = 0; k < shape.target; k++) evidence += forth[shape.source - 1]?.[cellOf(band, i, j + k)] ?? 0
    for (let k = 0; k < shape.source; k++) evidence += back[shape.target - 1]?.[cellOf(across, j, i + k)] ?? 0
    const cost = own + BELIEF * evidence
    // Lengths only add to it, and take the most time.
    if (cost > limit) return cost
    return cost + lengthCost(between(a, i, i + shape.source), between(b, j, j + shape.target))
  }
}

/** Lengths of all sentences before each position, and of all at the end. */
function sumsOf(lengths: readonly number[]): Float64Array {
  const sums = new Float64Array(lengths.length + 1)
  lengths.forEach((length, i) => {
    sums[i + 1] = (sums[i] ?? 0) + length
  })
  return sums
}

const between = (sums: Float64Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)

/** For every row the column where the same share of the text is done. */
export function diagonal({ source, target }: Grid): readonly Position[] {
  const [a, b] = [sumsOf(source.lengths), sumsOf(target.lengths)]
  const [height, width] = [source.lengths.length, target.lengths.length]
  const share = (b[width] ?? 0) / (a[height] || 1)
  let column = 0
  const path = Array.from(a, (done, row): Position => {
    while (column < width && (b[column] ?? 0) < done * share) column++
    return [row, row === 0 ? 0 : column]
  })
  return [...path, [height, width]]
}
