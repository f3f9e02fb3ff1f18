import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { furigana } from '../../pipeline/text/furigana.ts'
import { toHiragana } from '../../pipeline/text/kana.ts'

/** 取/と り 扱/あつか い */
const written = (surface: string, reading: string): string =>
  furigana(surface, reading)
    .map(({ text, reading: above }) => (above === undefined ? text : `${text}/${above}`))
    .join(' ')

describe('readings', () => {
  test.each([
    ['対策', 'たいさく', '対策/たいさく'],
    ['取り扱い', 'とりあつかい', '取/と り 扱/あつか い'],
    ['取り扱い', 'トリアツカイ', '取/ト り 扱/アツカ い'],
    ['サーバー', 'さーばー', 'サーバー'],
    ['消しゴム', 'けしごむ', '消/け しゴム'],
    ['お茶', 'おちゃ', 'お 茶/ちゃ'],
    ['IT企業', 'あいてぃーきぎょう', 'IT企業/あいてぃーきぎょう'],
    ['。', '。', '。'],
    ['今日', '', '今日/'],
    ['走れ', 'はしる', '走れ/はしる'],
  ])('should set those of %s (%s) as %s', (surface, reading, expected) => {
    expect(written(surface, reading)).toBe(expected)
  })
})

describe('pieces', () => {
  const han = fc.string({ unit: fc.constantFrom('取', '扱', '国', '会'), minLength: 1, maxLength: 2 })
  const kana = fc.string({ unit: fc.constantFrom('り', 'い', 'か', 'ー', 'ゴ'), minLength: 1, maxLength: 3 })
  /** A word as stretches of characters and kana, with the reading of each. */
  const word = fc.array(
    fc.oneof(
      fc.tuple(han, kana),
      kana.map((text): [string, string] => [text, toHiragana(text)]),
    ),
    { minLength: 1, maxLength: 4 },
  )

  test('should concatenate to the surface, and their readings to the reading', () => {
    fc.assert(
      fc.property(word, stretches => {
        const surface = stretches.map(([text]) => text).join('')
        const reading = stretches.map(([, above]) => above).join('')
        const pieces = furigana(surface, reading)
        expect(pieces.map(({ text }) => text).join('')).toBe(surface)
        expect(pieces.map(piece => toHiragana(piece.reading ?? piece.text)).join('')).toBe(
          pieces.some(piece => piece.reading !== undefined) ? toHiragana(reading) : toHiragana(surface),
        )
      }),
    )
  })
})
