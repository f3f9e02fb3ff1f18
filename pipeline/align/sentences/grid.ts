import type { Bead } from '../../model/text.ts'
import { bandAround, cellOf, touchesEdge, transposed, type Band, type Radius } from './band.ts'
import { MOST, SHAPES, type Shape } from './beads.ts'
import { createLengthCost } from './length.ts'
import type { Grid, Model } from './model.ts'
import { pathOf, priced, search, type BeadCost, type Position } from './search.ts'
import { createTranslationCosts, type TranslationCosts } from './translation.ts'

/**
 * The cheapest beads of a grid, looked for around a path. Where they come near the edge of what was looked at, they are
 * looked for again in a band twice as wide.
 */
export function alignGrid(
  grid: Grid,
  model: Model,
  around: readonly Position[],
  radius: Radius,
  widened = 1,
): readonly Bead[] {
  const [height, width] = [grid.source.lengths.length, grid.target.lengths.length]
  const within = (factor: number): Band => bandAround(around, width + 1, row => radius(row) * factor)
  const band = within(widened)
  const shapes = search(height, width, band, createBeadCost(grid, model, band))
  if (!touchesEdge(band, pathOf(shapes), width + 1) || within(2 * widened).cells > MOST_CELLS)
    return withCosts(shapes, grid, model)
  return alignGrid(grid, model, around, radius, 2 * widened)
}

/** As many cells as a search may look at, a byte each. */
const MOST_CELLS = 2 ** 28

/** The beads with their costs, which the search does not keep. */
function withCosts(shapes: readonly Shape[], grid: Grid, model: Model): readonly Bead[] {
  const band = bandAround(pathOf(shapes), grid.target.lengths.length + 1, () => MOST)
  return priced(shapes, createBeadCost(grid, model, band))
}

/** How far the words' independence is believed: they are not independent at all. */
const BELIEF = 0.5

/** So many rows' costs of translation are computed at a time: memory does not grow with the text. */
const ROWS = 128

/** Shape, lengths and, from both sides, translation. A sentence without a partner costs its shape alone. */
export function createBeadCost({ source, target }: Grid, model: Model, band: Band): BeadCost {
  const [a, b] = [sumsOf(source.lengths), sumsOf(target.lengths)]
  const translation = createStretches({ source, target }, model, band)
  const lengthCost = createLengthCost(model.length)
  return (i, j, n, limit) => {
    const shape = SHAPES[n]
    const own = model.shapes[n] ?? Infinity
    if (!shape || shape.source === 0 || shape.target === 0) return own
    const cost = own + BELIEF * translation(i, j, shape)
    // Lengths only add to it, and take the most time.
    if (cost > limit) return cost
    return cost + lengthCost(between(a, i, i + shape.source), between(b, j, j + shape.target))
  }
}

/** What a bead's translation costs, forth and back, by stretches of rows; rows are asked for in order. */
function createStretches(
  { source, target }: Grid,
  { forth, back }: Model,
  band: Band,
): (row: number, column: number, shape: Shape) => number {
  const [height, width] = [source.lengths.length, target.lengths.length]
  const forthCosts = createTranslationCosts(source.coded, target.coded, forth, MOST)
  const backCosts = createTranslationCosts(target.coded, source.coded, back, MOST)
  let [end, first] = [-1, 0]
  let across: Band = band
  let costs: { readonly forth: TranslationCosts; readonly back: TranslationCosts } = { forth: [], back: [] }
  const move = (row: number): void => {
    end = Math.min(row + ROWS, height)
    first = band.offset[row] ?? 0
    // A bead reaches over the end of the stretch.
    const last = Math.min(end + MOST, height + 1)
    across = transposed(band, width + 1, row, last)
    const columns = { from: band.from[row] ?? 0, to: Math.min(band.to[last - 1] ?? 0, width) }
    costs = {
      forth: forthCosts(band, { from: row, to: end }),
      back: backCosts(across, columns),
    }
  }
  return (i, j, shape) => {
    if (i >= end) move(i)
    let evidence = 0
    const [forthOwn, backOwn] = [costs.forth[shape.source - 1], costs.back[shape.target - 1]]
    for (let k = 0; k < shape.target; k++) evidence += forthOwn?.[cellOf(band, i, j + k) - first] ?? 0
    for (let k = 0; k < shape.source; k++) evidence += backOwn?.[cellOf(across, j, i + k)] ?? 0
    return evidence
  }
}

/** Lengths of all sentences before each position, and of all at the end. */
export function sumsOf(lengths: readonly number[]): Float64Array {
  const sums = new Float64Array(lengths.length + 1)
  lengths.forEach((length, i) => {
    sums[i + 1] = (sums[i] ?? 0) + length
  })
  return sums
}

const between = (sums: Float64Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)
