import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunks } from '../../pipeline/tokenize/chunks.ts'
import { cleanText } from '../../pipeline/tokenize/clean.ts'
import { anyText } from './laws.ts'

describe('clean text', () => {
  it.each([
    ['decomposed kana', 'か\u3099く', 'がく'],
    ['conjoining jamo', '\u1112\u1161\u11ab국', '한국'],
    ['half-width kana', 'ｶﾞｯ', 'ガッ'],
    ['ideographs outside the basic plane', '𠮷野', '\u3402野'],
    ['emoji', '👨\u200d👩👍🏽', '□□'],
    ['lone surrogates', 'a\ud800', 'a\ufffd'],
    ['control characters', 'a\0b', 'a\ufffdb'],
    ['every space', 'a\u3000b\nc', 'a b c'],
  ])('should hold one code unit for each of %s', (_, text, expected) => {
    expect(cleanText(text).clean.replaceAll('\n', ' ').replaceAll('\u3000', ' ')).toBe(expected)
  })

  it('should map its spans back onto all of the text, in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { clean, original } = cleanText(text)
        const spans = Array.from({ length: clean.length }, (_, i) => original(i, i + 1))
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
    )
  })
})

const texts = (text: string) => chunks(text, 6).map(chunk => chunk.text)

describe('chunks', () => {
  it('should cut behind the last sentence end, else the last break, else at the limit', () => {
    expect(texts('一二。三、四五六')).toEqual(['一二。', '三、四五六'])
    expect(texts('一二三、四五六七八九')).toEqual(['一二三、', '四五六七八九'])
    expect(texts('一二三四五六七八')).toEqual(['一二三四五六', '七八'])
  })

  it('should concatenate to the text, none longer than the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 10 }), (text, limit) => {
        const found = chunks(text, limit)
        expect(found.map(chunk => chunk.text).join('')).toBe(text)
        expect(
          found.every(chunk => chunk.text.length <= limit && text.startsWith(chunk.text, chunk.start)),
        ).toBe(true)
      }),
    )
  })
})
