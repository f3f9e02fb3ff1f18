import type { Bead } from '../../model/text.ts'
import { cellOf, OUTSIDE, type Band } from './band.ts'
import { SHAPES } from './beads.ts'

/** A position in the grid: so many sentences of each side are done. */
export type Position = readonly [row: number, column: number]

/** What the bead of a shape costs, from a position on; of one that costs more than `limit`, no more need be known. */
export type BeadCost = (row: number, column: number, shape: number, limit: number) => number

/**
 * The cheapest beads from one corner of the grid to the other, by dynamic programming over the cells of the band.
 * `best[cell]` is the cost of the cheapest beads up to the position, `via[cell]` the shape that ends there.
 * The band holds both corners.
 */
export function search(height: number, width: number, band: Band, cost: BeadCost): readonly Bead[] {
  const best = new Float64Array(band.cells).fill(Infinity)
  const via = new Uint8Array(band.cells)
  best[0] = 0
  for (let i = 0; i <= height; i++)
    for (let j = band.from[i] ?? 0; j < (band.to[i] ?? 0); j++) {
      const before = best[cellOf(band, i, j)] ?? Infinity
      if (before === Infinity) continue
      for (let n = 0; n < SHAPES.length; n++) {
        const shape = SHAPES[n]
        const cell = shape ? cellOf(band, i + shape.source, j + shape.target) : OUTSIDE
        if (cell === OUTSIDE) continue
        // Ties go to the shape that stands first: the simpler one.
        const limit = (best[cell] ?? Infinity) - before
        const own = cost(i, j, n, limit)
        if (own > limit || (own === limit && n >= (via[cell] ?? 0))) continue
        best[cell] = before + own
        via[cell] = n
      }
    }
  return trace(height, width, band, best, via)
}

function trace(
  height: number,
  width: number,
  band: Band,
  best: Float64Array,
  via: Uint8Array,
): readonly Bead[] {
  const beads: Bead[] = []
  let [i, j] = [height, width]
  while (i > 0 || j > 0) {
    const cell = cellOf(band, i, j)
    const shape = SHAPES[via[cell] ?? 0]
    if (!shape || best[cell] === Infinity) throw new RangeError(`no beads lead to ${i}, ${j} inside the band`)
    i -= shape.source
    j -= shape.target
    beads.push({ ...shapeOf(shape), cost: (best[cell] ?? 0) - (best[cellOf(band, i, j)] ?? 0) })
  }
  return beads.toReversed()
}

const shapeOf = ({ source, target }: (typeof SHAPES)[number]): Pick<Bead, 'source' | 'target'> => ({
  source,
  target,
})

/** The positions between beads, both corners included. */
export function pathOf(beads: readonly Pick<Bead, 'source' | 'target'>[]): readonly Position[] {
  const path: Position[] = [[0, 0]]
  let [i, j] = [0, 0]
  for (const { source, target } of beads) path.push([(i += source), (j += target)])
  return path
}
