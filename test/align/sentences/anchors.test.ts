import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guideOf, isLost } from '../../../pipeline/align/sentences/anchors.ts'
import { firstModel, type Grid } from '../../../pipeline/align/sentences/model.ts'
import { createVocabulary } from '../../../pipeline/align/sentences/vocabulary.ts'

/** Sentences of ten characters, each with its keys; the guide by what is written alike. */
function guide(source: readonly string[], target: readonly string[]): ReturnType<typeof guideOf> {
  const words = createVocabulary(evidence(source), evidence(target))
  const grid: Grid = {
    source: { coded: words.source, lengths: source.map(() => 10) },
    target: { coded: words.target, lengths: target.map(() => 10) },
  }
  return guideOf(grid, firstModel(grid, words))
}

const evidence = (sentences: readonly string[]) =>
  sentences.map(keys => ({ same: keys.split(' ').filter(Boolean), names: [], words: [] }))

/** Sentences that have each a key of their own: `k3`. */
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `k${n}`)

describe('anchors', () => {
  test('should be the sentences that hold the same rare evidence', () => {
    expect(guide(numbered(5), numbered(5)).anchors).toStrictEqual([[0, 0], [1, 1], [2, 2], [3, 3], [4, 4]]) // prettier-ignore
  })

  test('should not be one pair that no other supports', () => {
    expect(guide(['', '', 'k', ''], ['', '', 'k', '']).anchors).toStrictEqual([])
  })

  test('should not be what stands everywhere', () => {
    const same = Array.from({ length: 20 }, () => 'k')
    expect(guide(same, same).anchors).toStrictEqual([])
  })

  test('should leave out what crosses the way of the others', () => {
    const [source, target] = [numbered(9), numbered(9).with(1, 'k7').with(7, 'k1')]
    expect(guide(source, target).anchors).toStrictEqual(
      [0, 2, 3, 4, 5, 6, 8].map(n => [n, n]),
    )
  }) // prettier-ignore

  test('should lie on a way from corner to corner that never goes back, whatever is shared', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c d', 'e', 'f g h', ''), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(texts, texts, (source, target) => {
        const { path, anchors, radius } = guide(source, target)
        expect(path[0]).toStrictEqual([0, 0])
        expect(path.at(-1)).toStrictEqual([source.length, target.length])
        for (const [n, [row, column]] of path.entries()) {
          const [before, left] = path[n - 1] ?? [0, 0]
          expect(row).toBeGreaterThanOrEqual(before)
          expect(column).toBeGreaterThanOrEqual(left)
          expect(radius(row)).toBeGreaterThan(0)
        }
        for (const anchor of anchors) expect(path).toContainEqual(anchor)
      }),
    )
  })
})

describe('a guide', () => {
  test('should be the diagonal where nothing is shared', () => {
    const blank = Array.from({ length: 8 }, () => '')
    expect(guide(blank, blank.slice(4)).path).toContainEqual([4, 2])
  })

  test('should go around a passage that one side lacks', () => {
    const { path } = guide(numbered(200), numbered(200).toSpliced(60, 80))
    expect(path).toContainEqual([59, 59])
    expect(path).toContainEqual([140, 60])
  })

  test('should look further where evidence is far', () => {
    const source = numbered(100).map((key, n) => (n < 20 ? key : ''))
    const { radius } = guide(source, source)
    expect(radius(90)).toBeGreaterThan(radius(5))
  })
})

/** A way of 100 sentences a side, so many columns off the diagonal. */
const along = (shift: number) => Array.from({ length: 101 }, (_, n) => [n, n + shift] as const)

describe('an alignment', () => {
  const marked = guide(numbered(100), numbered(100))

  test('should be lost where its way leads elsewhere than the anchors', () => {
    expect(isLost(marked, along(0), 20)).toBe(false)
    expect(isLost(marked, along(20), 20)).toBe(false)
    expect(isLost(marked, along(21), 20)).toBe(true)
  })

  test('should not be lost for one anchor in twenty', () => {
    const off = along(0).map(([row, column]) => [row, row < 5 ? column + 30 : column] as const)
    expect(isLost(marked, off, 20)).toBe(false)
  })
})
