import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bandAround,
  cellOf,
  createBand,
  OUTSIDE,
  touchesEdge,
  transposed,
} from '../../../pipeline/align/sentences/band.ts'
import { SHAPES, shapeCosts } from '../../../pipeline/align/sentences/beads.ts'
import { pathOf, priced, search } from '../../../pipeline/align/sentences/search.ts'
import { shapes } from '../sentences.ts'

/** The cost of the cheapest beads, by trying all. */
function cheapest(
  height: number,
  width: number,
  cost: (i: number, j: number, n: number) => number,
  i = 0,
  j = 0,
): number {
  if (i === height && j === width) return 0
  return Math.min(
    ...SHAPES.map(({ source, target }, n) =>
      i + source > height || j + target > width
        ? Infinity
        : cost(i, j, n) + cheapest(height, width, cost, i + source, j + target),
    ),
  )
}

const full = (height: number, width: number): ReturnType<typeof createBand> =>
  createBand(height + 1, () => [0, width + 1])

const along = (shift: number): readonly (readonly [number, number])[] =>
  Array.from({ length: 30 }, (_, i) => [i, Math.max(0, i + shift)])

describe('the search', () => {
  test('should find what trying all ways finds', () => {
    const size = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(
        size,
        size,
        fc.array(fc.integer({ min: -3, max: 20 }), { minLength: 40, maxLength: 40 }),
        (height, width, costs) => {
          const cost = (i: number, j: number, n: number): number =>
            costs[(i * 31 + j * 17 + n * 7) % costs.length] ?? 0
          const beads = priced(search(height, width, full(height, width), cost), cost)
          const total = beads.reduce((sum, bead) => sum + bead.cost, 0)
          expect(total).toBeCloseTo(cheapest(height, width, cost), 9)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('should take the simpler of two beads that cost the same', () => {
    expect(
      shapes(
        search(2, 2, full(2, 2), (_, __, n) => ((SHAPES[n]?.source ?? 0) + (SHAPES[n]?.target ?? 0)) / 2),
      ),
    ).toBe('1-1 1-1')
  })

  test('should say where no way leads through the band', () => {
    expect(() =>
      search(
        1,
        9,
        createBand(2, i => (i === 0 ? [0, 1] : [9, 10])),
        () => 1,
      ),
    ).toThrow('1, 9')
  })
})

describe('bands', () => {
  const beads = fc.array(fc.constantFrom(...SHAPES), { minLength: 1, maxLength: 20 })

  test('should hold the path that they are drawn around, and the same cells when transposed', () => {
    fc.assert(
      fc.property(beads, fc.integer({ min: 0, max: 5 }), (list, radius) => {
        const path = pathOf(list)
        const [height, width] = path.at(-1) ?? [0, 0]
        const band = bandAround(path, width + 1, () => radius)
        for (const [i, j] of path) expect(cellOf(band, i, j)).not.toBe(OUTSIDE)
        const across = transposed(band, width + 1)
        expect(across.cells).toBe(band.cells)
        for (let i = 0; i <= height; i++)
          for (let j = 0; j <= width; j++)
            expect(cellOf(across, j, i) === OUTSIDE).toBe(cellOf(band, i, j) === OUTSIDE)
      }),
    )
  })

  test('should hold all between two positions of which nothing is known, and never go back', () => {
    const band = bandAround([[0, 0], [2, 3], [3, 9], [9, 10]], 11, row => (row < 3 ? 0 : 1)) // prettier-ignore
    expect([...band.from]).toStrictEqual([0, 0, 0, 2, 8, 8, 8, 8, 8, 8])
    expect([...band.to]).toStrictEqual([4, 4, 10, 11, 11, 11, 11, 11, 11, 11])
  })

  test('should tell a path near their edge from one near the edge of the grid', () => {
    const band = createBand(50, i => [Math.max(0, i - 10), Math.min(50, i + 11)])
    expect(touchesEdge(band, along(0), 50)).toBe(false)
    expect(touchesEdge(band, along(-9), 50)).toBe(true)
    expect(
      touchesEdge(
        createBand(50, () => [0, 50]),
        along(-9),
        50,
      ),
    ).toBe(false)
  })
})

describe('shapes', () => {
  test('should cost what their share says', () => {
    // 1–1: −ln 0.856 = 0.155; after 100 beads that are all 1–2: −ln((0.045·100 + 100)/200) = 0.649.
    expect(shapeCosts()[0]).toBeCloseTo(0.155, 3)
    const found = Array.from({ length: 100 }, () => ({ source: 1, target: 2 }))
    const n = SHAPES.findIndex(({ source, target }) => source === 1 && target === 2)
    expect(shapeCosts(found)[n]).toBeCloseTo(0.649, 3)
  })
})
