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
  ['침해사고 대응', '침해사고대응'],
  ['Asia‐Pacific', 'asiapacific'],
  ['ジョン・スミス', 'じょんすみす'],
  ['ra\u00ADdar\u200B', 'radar'],
  ['2014-10-23', '2014-10-23'],
  ['a - b', 'a - b'],
])('should fold %s', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test('should find a word with a hyphen, without it and in two words', () => {
  const rows = ['cyber-attack', 'cyber attack', 'cyberattack', 'cyber-\nattack'].map(text => ({
    text: fold(text),
    latin: '',
  }))
  const found = (query: string): boolean[] => rows.map(createMatch(query))
  expect(found('Cyber-Attack')).toEqual([true, true, true, true])
  expect(found('cyber attack')).toEqual([true, true, true, true])
  expect(found('cyberattack')).toEqual([true, false, true, false])
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
    ['joint-drill', true],
    ['joint-flight', false],
    ['랜섬-웨어', true],
  ])('should answer "%s" with %s', (query, expected) => {
    expect(createMatch(query)(row)).toBe(expected)
  })
})
