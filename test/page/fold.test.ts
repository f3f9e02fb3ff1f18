import { describe, expect, test } from 'vitest'
import { createMatch, fold, loosen, onsets } from '../../pipeline/page/client/fold.ts'

test.each([
  ['kôgeki', 'kougeki'],
  ['kōgeki', 'kogeki'],
  ['shimbun', 'shinbun'],
  ['matcha', 'maccha'],
  ['lüèduó', 'lveduo'],
  ['nǚxìng', 'nvxing'],
  ['lèsuǒ ruǎnjiàn', 'lesuoruanjian'],
  ['Bǎo’āntīng', 'baoanting'],
])('should take %s for %s', (one, other) => {
  expect(loosen(one)).toBe(loosen(other))
})

test.each([
  ['ＡＰＥＣ', 'apec'],
  ['ﾗﾝｻﾑｳｪｱ', 'らんさむうぇあ'],
  ['ガ', 'が'],
  ['ﾌﾟﾛ', 'ぷろ'],
  ['항만', '항만'],
])('should fold %s', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test('should name the first consonants of Hangul, and leave the rest', () => {
  expect(onsets('랜섬웨어 C2 까')).toBe('ㄹㅅㅇㅇ C2 ㄲ')
})

describe('a match', () => {
  const row = { text: fold('港湾 こうわん 랜섬웨어 joint drill'), latin: loosen('kowan raenseomweeo') }
  test.each([
    ['', true],
    ['JOINT', true],
    ['drill 港湾', true],
    ['drill 空港', false],
    ['コウワン', true],
    ['kouwan', true],
    ['raenseom', true],
    ['ㄹㅅㅇㅇ', true],
    ['ㄹㅅㅅ', false],
    ['ow', false],
  ])('should answer "%s" with %s', (query, expected) => {
    expect(createMatch(query)(row)).toBe(expected)
  })
})
