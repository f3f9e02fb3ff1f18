import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { converting, dropping, fold, rewriting, type Step } from '../../pipeline/text/fold.ts'

const STEPS: readonly Step[] = [
  converting(text => text.replaceAll('é', 'e')),
  rewriting(/ヴ[ァィェォ]?/gu, () => 'バ'),
  rewriting(/ab/gu, () => 'xyz'),
  dropping(/[\s・]/u),
]

describe('folded texts', () => {
  test.each([
    ['lower case', 'WHO', 'who'],
    ['half-width kana with voicing marks', 'ｻｲﾊﾞｰ', 'サイバー'],
    ['full-width letters and digits', 'ＡＢＣ１２', 'abc12'],
    ['decomposed Hangul', '한국'.normalize('NFD'), '한국'],
    ['a decomposed kana', 'か\u3099', 'が'],
    ['a square abbreviation', '㍿', '株式会社'],
    ['a ligature', 'ﬁle', 'file'],
    ['characters beyond the basic plane', '𝐀𠮷', 'a𠮷'],
  ])('should bring %s to one form', (_, text, expected) => {
    expect(fold(text).text).toBe(expected)
  })

  test('should let a step follow the one before it', () => {
    expect(fold('ヴァイオリン ・ AB', STEPS).text).toBe('バイオリンxyz')
  })

  test('should refuse a conversion that changes the length', () => {
    expect(() => fold('abc', [converting(text => `${text}!`)])).toThrow(RangeError)
  })
})

describe('the way back', () => {
  // Unit of the folded text: start-end in the source.
  test.each([
    ['cd', '0-1 1-2'],
    ['ｶﾞA', '0-2 2-3'],
    ['㍿', '0-1 0-1 0-1 0-1'],
    ['a b', '0-1 2-3'],
    ['ヴァA', '0-2 2-3'],
  ])('should lead from %s to %s', (text, expected) => {
    const { starts, ends } = fold(text, STEPS)
    expect(Array.from(starts, (start, i) => `${start}-${ends[i]}`).join(' ')).toBe(expected)
  })

  const source = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        'b',
        ' ',
        'ｶ',
        'ﾞ',
        'ヴ',
        'ァ',
        '㍿',
        '각',
        'ᄀ',
        'ᅡ',
        '\u0301',
        '𠮷',
        '，',
      ),
    }),
  )

  test('should stay inside the source and never go back', () => {
    fc.assert(
      fc.property(source, text => {
        const { text: folded, starts, ends } = fold(text, STEPS)
        expect([starts.length, ends.length]).toStrictEqual([folded.length, folded.length])
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0)
          expect(ends[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0)
          expect(ends[i]).toBeGreaterThan(starts[i] ?? 0)
          expect(ends[i]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test('should fold what it has folded to itself', () => {
    const plain = fc.string({ unit: fc.constantFrom('A', 'Ｂ', 'ｶ', 'ﾞ', '㍿', '각', 'é', '，', '한') })
    fc.assert(
      fc.property(plain, text => {
        expect(fold(fold(text).text).text).toBe(fold(text).text)
      }),
    )
  })
})
