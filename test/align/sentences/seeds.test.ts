import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seedsOf } from '../../../pipeline/align/sentences/seeds.ts'

const pairs = (source: readonly string[], target: readonly string[]): readonly string[] =>
  seedsOf(source, target).map(seed => `${seed.source} ${seed.target}`)

describe('seeds', () => {
  test.each([
    ['katakana', ['cluster', 'london', 'quickly'], ['ロンドン', 'クラスター', '会議'], ['cluster クラスター', 'london ロンドン']],
    ['Hangul', ['server', 'poland', 'table'], ['폴란드', '서버', '회의'], ['server 서버', 'poland 폴란드']],
    ['Chinese characters', ['manila', 'table'], ['桌子', '马尼拉'], ['manila 马尼拉']],
  ])('should pair names and loanwords with their %s', (_, source, target, expected) => {
    expect(pairs(source, target)).toStrictEqual(expected)
  }) // prettier-ignore

  test('should be found from either side', () => {
    expect(pairs(['クラスター'], ['cluster'])).toStrictEqual(['クラスター cluster'])
  })

  test('should hold a word only where each is the best of the other', () => {
    // Both sound like サーバー; the nearer one has it.
    expect(pairs(['server', 'servers'], ['サーバー'])).toStrictEqual(['server サーバー'])
  })

  test.each([
    ['words that sound unlike', ['parliament'], ['クラスター']],
    ['words of one consonant, like too many others', ['pie'], ['パイ']],
    ['two languages in one script', ['cluster'], ['cluster']],
    ['no words', [], []],
  ])('should not be found in %s', (_, source, target) => {
    expect(pairs(source, target)).toStrictEqual([])
  })

  test('should give no word twice, and be words of their own sides', () => {
    const latin = fc.array(fc.string({ unit: fc.constantFrom(...'abcdeklmnorstu'), minLength: 3, maxLength: 8 }))
    const kana = fc.array(fc.string({ unit: fc.constantFrom(...'アカサタナマラロトンー'), minLength: 1, maxLength: 6 }))
    fc.assert(
      fc.property(latin, kana, (a, b) => {
        const [source, target] = [[...new Set(a)], [...new Set(b)]]
        const seeds = seedsOf(source, target)
        expect(new Set(seeds.map(seed => seed.source)).size).toBe(seeds.length)
        expect(new Set(seeds.map(seed => seed.target)).size).toBe(seeds.length)
        for (const seed of seeds) {
          expect(source).toContain(seed.source)
          expect(target).toContain(seed.target)
          expect(seed.likeness).toBeGreaterThan(0)
          expect(seed.likeness).toBeLessThanOrEqual(1)
        }
      }),
    )
  }) // prettier-ignore
})
