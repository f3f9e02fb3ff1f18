import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLengthCost, estimateVariance, ratioOf } from '../../../pipeline/align/sentences/length.ts'

/*
 * By hand, with v = 4: d = |t − s| / √(4·(s + t)/2), cost = −ln(2·(1 − Φ(d))); Φ from a printed table.
 *   50, 50: d = 0,               2·(1 − 0.5)     = 1        → 0
 *   40, 60: d = 20/√200 = 1.4142, 2·(1 − 0.92135) = 0.15730 → 1.8496
 *   90,110: d = 20/√400 = 1,      2·(1 − 0.84134) = 0.31731 → 1.1479
 */
test.each([
  [50, 50, 0],
  [40, 60, 1.8496],
  [90, 110, 1.1479],
])('should be for %i and %i characters as computed by hand', (source, target, cost) => {
  expect(createLengthCost({ ratio: 1, variance: 4 })(source, target)).toBeCloseTo(cost, 3)
})

test('should cost nothing where the target is as long as the ratio says', () => {
  expect(createLengthCost({ ratio: 0.4, variance: 12 })(100, 40)).toBeCloseTo(0, 5)
})

test('should not exceed a limit, however hopeless the pair', () => {
  expect(createLengthCost({ ratio: 1, variance: 4 })(1, 10_000)).toBe(25)
})

test('should be the same from either side', () => {
  const length = fc.integer({ min: 0, max: 2000 })
  fc.assert(
    fc.property(length, length, fc.double({ min: 0.1, max: 10, noNaN: true }), (source, target, ratio) => {
      const forth = createLengthCost({ ratio, variance: 9 })(source, target)
      const back = createLengthCost({ ratio: 1 / ratio, variance: 9 })(target, source)
      expect(back).toBeCloseTo(forth, 6)
    }),
  )
})

test.each([
  [200, 100, 0.5],
  [0, 100, 1],
  [100, 0, 1],
])('should take %i characters to %i for a ratio of %d', (source, target, ratio) => {
  expect(ratioOf(source, target)).toBe(ratio)
})

test('should keep to the usual variance where there is little text, and learn it where there is much', () => {
  // 40 and 60 characters: 2·20²/100 = 8, over 0.455 = 17.58.
  const pair = [40, 60] as const
  expect(estimateVariance([], 1)).toBe(12)
  expect(
    estimateVariance(
      Array.from({ length: 20 }, () => pair),
      1,
    ),
  ).toBeCloseTo((12 + 17.58) / 2, 2)
  expect(
    estimateVariance(
      Array.from({ length: 100_000 }, () => pair),
      1,
    ),
  ).toBeCloseTo(17.58, 1)
})
