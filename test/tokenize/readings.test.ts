import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { romanizeKorean } from '../../pipeline/tokenize/hangul.ts'
import { pinyin, pinyinOfWords } from '../../pipeline/tokenize/pinyin.ts'
import { anyText } from './laws.ts'

describe('pinyin', () => {
  it('should read polyphonic characters by their words', () => {
    expect(pinyin('重庆银行').map(piece => piece.reading)).toEqual(['chóng', 'qìng', 'yín', 'háng'])
  })

  it('should read traditional characters as simplified ones', () => {
    expect(pinyin('重慶銀行').map(piece => piece.reading)).toEqual(['chóng', 'qìng', 'yín', 'háng'])
  })

  it('should keep the dictionary tones of 一 and 不', () => {
    expect(pinyin('一个不是').map(piece => piece.reading)).toEqual(['yī', 'gè', 'bù', 'shì'])
  })

  it('should give no reading to what is no ideograph', () => {
    expect(pinyin('A1，')).toEqual([{ text: 'A' }, { text: '1' }, { text: '，' }])
  })

  it('should give pieces that concatenate to any text', () => {
    fc.assert(
      fc.property(
        anyText,
        text =>
          pinyin(text)
            .map(piece => piece.text)
            .join('') === text,
      ),
    )
  })

  it('should write by words, with the apostrophe inside them', () => {
    expect(pinyinOfWords(['西安', '的', '人民', '，', '很', '好', '。'])).toBe("xī'ān de rénmín， hěn hǎo。")
  })
})

describe('romanised Korean', () => {
  it.each([
    ['종로', 'jongno'],
    ['신라', 'silla'],
    ['독립문', 'dongnimmun'],
    ['한국어', 'hangugeo'],
    ['6자 회담 NATO', '6ja hoedam NATO'],
  ])('should write %s as %s', (text, expected) => {
    expect(romanizeKorean(text)).toBe(expected)
    expect(romanizeKorean(text.normalize('NFD'))).toBe(expected)
  })

  it.each([
    ['한국인', 'hangugin'],
    ['한일', 'hanil'],
    ['정보 공유', 'jeongbo gongyu'],
    ['대변인', 'daebyeonin'],
    ['굳이', 'guji'],
  ])('should not insert an n into %s', (text, expected) => {
    expect(romanizeKorean(text)).toBe(expected)
  })

  it('should take any text', () => {
    fc.assert(fc.property(anyText, text => typeof romanizeKorean(text) === 'string'))
  })
})
