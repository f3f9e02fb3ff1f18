import type { Bead } from '../../model/text.ts'
import { cellOf, OUTSIDE, type Band } from './band.ts'
import { MOST, SHAPES, type Shape } from './beads.ts'

/** A position in the grid: so many sentences of each side are done. */
export type Position = readonly [row: number, column: number]

/**
 * What the bead of a shape costs, from a position on; of one that costs more than `limit`, no more need be known.
 * Rows are asked for in order.
 */
export type BeadCost = (row: number, column: number, shape: number, limit: number) => number

/**
 * The cheapest beads from one corner of the grid to the other, by dynamic programming over the cells of the band, which
 * holds both corners. `via[cell]` is the shape of the bead that ends there, one byte a cell; the costs of the cheapest beads
 * up to a position are kept for as many rows as a bead can pass over.
 */
export function search(height: number, width: number, band: Band, cost: BeadCost): readonly Shape[] {
  const via = new Uint8Array(band.cells).fill(UNREACHED)
  const rows = Array.from({ length: MOST + 1 }, () => new Float64Array(width + 1).fill(Infinity))
  const rowOf = (i: number): Float64Array => rows[i % rows.length] as Float64Array
  rowOf(0)[0] = 0
  for (let i = 0; i <= height; i++) {
    const here = rowOf(i)
    for (let j = band.from[i] ?? 0; j < (band.to[i] ?? 0); j++) {
      const before = here[j] ?? Infinity
      if (before === Infinity) continue
      for (let n = 0; n < SHAPES.length; n++) {
        const { source, target } = SHAPES[n] as Shape
        const cell = cellOf(band, i + source, j + target)
        if (cell === OUTSIDE) continue
        const there = rowOf(i + source)
        // Ties go to the shape that stands first: the simpler one.
        const limit = (there[j + target] ?? Infinity) - before
        const own = cost(i, j, n, limit)
        if (own > limit || (own === limit && n >= (via[cell] ?? 0))) continue
        there[j + target] = before + own
        via[cell] = n
      }
    }
    here.fill(Infinity, band.from[i], band.to[i])
  }
  return trace(height, width, band, via)
}

const UNREACHED = 255

function trace(height: number, width: number, band: Band, via: Uint8Array): readonly Shape[] {
  const beads: Shape[] = []
  let [i, j] = [height, width]
  while (i > 0 || j > 0) {
    const shape = SHAPES[via[cellOf(band, i, j)] ?? UNREACHED]
    if (!shape) throw new RangeError(`no beads lead to ${i}, ${j} inside the band`)
    i -= shape.source
    j -= shape.target
    beads.push(shape)
  }
  return beads.toReversed()
}

/** The beads with what each costs. */
export function priced(shapes: readonly Shape[], cost: BeadCost): readonly Bead[] {
  let [i, j] = [0, 0]
  return shapes.map(({ source, target }) => {
    const n = SHAPES.findIndex(shape => shape.source === source && shape.target === target)
    const bead = { source, target, cost: cost(i, j, n, Infinity) }
    i += source
    j += target
    return bead
  })
}

/** The positions between beads, both corners included. */
export function pathOf(beads: readonly Shape[]): readonly Position[] {
  const path: Position[] = [[0, 0]]
  let [i, j] = [0, 0]
  for (const { source, target } of beads) path.push([(i += source), (j += target)])
  return path
}
