import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  lengthened,
  MORAE,
  morae,
  romanizeKana,
  SPELLINGS_OF,
  toHiragana,
  toKatakana,
} from '../../pipeline/text/kana.ts'

describe('morae', () => {
  test.each([
    ['きょうと', 'キョ ウ ト'],
    ['サッカー', 'サ ッ カ ー'],
    ['ｻｲﾊﾞｰ', 'サ イ バ ー'],
    ['アジア・太', undefined],
    ['ヴィーナス', 'ヴィ ー ナ ス'],
    ['インター・ネット', 'イ ン タ ー ネ ッ ト'],
    ['ァ', 'ア'],
    ['', ''],
  ])('should be read from %s as %s', (text, expected) => {
    expect(morae(text)?.join(' ')).toBe(expected)
  })

  test('should take long vowels in any spelling as the same', () => {
    expect(lengthened(morae('コウゲキ') ?? [])).toStrictEqual(lengthened(morae('コーゲキ') ?? []))
  })

  test('should have one code each', () => {
    expect(new Set(MORAE).size).toBe(MORAE.length)
    expect(SPELLINGS_OF.size).toBe(MORAE.length)
  })
})

describe('Hepburn', () => {
  test.each([
    ['さいばーこうげき', 'saibākōgeki', 'saibakogeki'],
    ['にっぽん', 'nippon', 'nippon'],
    ['まっちゃ', 'matcha', 'matcha'],
    ['しんいち', "shin'ichi", "shin'ichi"],
    ['にいがた', 'niigata', 'niigata'],
    ['けいさつ', 'keisatsu', 'keisatsu'],
    ['東きょう', '東kyō', '東kyo'],
  ])('should write %s as %s, and as %s without macrons', (kana, withMacrons, without) => {
    expect(romanizeKana(kana)).toBe(withMacrons)
    expect(romanizeKana(kana, { macrons: false })).toBe(without)
  })
})

test('should come back from katakana to the same hiragana', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('あ', 'が', 'ぱ', 'っ', 'ん', 'ゔ', '漢', 'a') }), text => {
      expect(toHiragana(toKatakana(text))).toBe(text)
    }),
  )
})
