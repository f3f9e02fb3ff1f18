import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntRows } from '../../pipeline/extract/int-rows.ts'
import { Occurrences } from '../../pipeline/extract/occurrences.ts'
import type { TokenizedSide } from '../../pipeline/extract/tokenized-side.ts'
import { Units } from '../../pipeline/extract/units.ts'
import { WordStore } from '../../pipeline/extract/word-store.ts'
import type { Word } from '../../pipeline/extract/words.ts'
import type { Bitext } from '../../pipeline/model/bitext.ts'

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

describe('IntRows', () => {
  it('should give back every row, however many and long they are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(int, { maxLength: 4000 }), { maxLength: 20 }), rows => {
        const store = new IntRows()
        for (const row of rows) store.push(row)
        expect(store.length).toBe(rows.length)
        rows.forEach((row, n) => {
          expect([...store.row(n)]).toEqual(row)
        })
        expect(store.row(rows.length)).toHaveLength(0)
      }),
      { numRuns: 40 },
    )
  })
})

const word = fc.record<Word>({
  start: fc.nat(100),
  end: fc.nat(100),
  surface: fc.constantFrom('tug', 'tugs', 'Tug'),
  lemma: fc.constantFrom('tug', 'Tug'),
  pos: fc.constantFrom('NOUN', 'VERB'),
  isLatin: fc.boolean(),
  isBarrier: fc.boolean(),
})

describe('WordStore', () => {
  it('should give back the words of every text, time and again', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 8 }), texts => {
        const store = new WordStore()
        for (const words of texts) store.add(words)
        expect([...store]).toEqual(texts)
        expect([...store]).toEqual(texts)
        const latin = texts.flat().filter(({ isLatin }) => isLatin)
        expect(store.latin()).toEqual(new Set(latin.map(({ surface }) => surface.toLowerCase())))
      }),
    )
  })
})

describe('Occurrences', () => {
  it('should renumber terms and leave out those that get no number', () => {
    const all = new Occurrences()
    all.add([
      { term: 0, start: 0, end: 3 },
      { term: 1, start: 4, end: 7 },
    ])
    all.add([])
    const even = all.renumbered(term => (term % 2 === 0 ? term + 7 : undefined))
    expect([even.of(0), even.of(1), even.length]).toEqual([[{ term: 7, start: 0, end: 3 }], [], 2])
  })
})

const side = (text: string): TokenizedSide => ({
  id: text,
  lang: 'en',
  path: 'x.tsv',
  text,
  tokens: [{ start: 0, end: text.length, surface: text, lemma: text, pos: 'NOUN' }],
  source: { start: 0, end: 0 },
  codes: [],
})
const bitext = (...rows: readonly (readonly [string, string])[]): Bitext<TokenizedSide> => ({
  path: 'x.tsv',
  sourceLang: 'en',
  targetLang: 'ja',
  units: rows.map(([source, target], n) => ({
    id: `${n}`,
    source: side(source),
    target: side(target),
    state: 'translated',
  })),
})

describe('Units', () => {
  it('should hold what says the same once, count it, and hold no tokens', () => {
    const units = new Units()
    units.add(bitext(['tug', '曳船'], ['tug', 'タグ'], ['', '空']))
    units.add(bitext(['tug', '曳船'], ['berth', '岸壁'], ['berth', ' ']))
    expect(units.all.map(({ source, target }) => [source.text, target.text])).toEqual([
      ['tug', '曳船'],
      ['tug', 'タグ'],
      ['berth', '岸壁'],
    ])
    expect(units.all.map((_, n) => units.copies(n))).toEqual([2, 1, 1])
    expect(units.all.every(({ source }) => !('tokens' in source))).toBe(true)
    expect([...units.targetWords].map(words => words[0]?.surface)).toEqual(['曳船', 'タグ', '岸壁'])
  })
})
