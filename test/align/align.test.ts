import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align, alignSegments } from '../../pipeline/align/align.ts'
import type { Block } from '../../pipeline/model/text.ts'
import { doc, sentences, shapes } from './sentences.ts'

const ENGLISH = [
  'The ministers met in the capital on 21 October to talk about networks.',
  'They were pleased.',
  'A paper of 40 pages was handed to every delegation before the talks began.',
  'It names three aims, and a council that shall watch over them for years to come.',
  'The next round is planned for 2016.',
]

const blocks = (...lengths: readonly number[]): readonly Block[] =>
  lengths.map((length, i) => ({ kind: i === 0 ? 'heading' : 'paragraph', depth: 0, length }))

const paragraph = (length: number): Block => ({ kind: 'paragraph', depth: 0, length })

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

describe('sentences', () => {
  const long = 'x'.repeat(60)
  test.each([
    ['pair one with one', ENGLISH, ENGLISH, '1-1 1-1 1-1 1-1 1-1'],
    [
      'pair a sentence with its two halves',
      [long, ENGLISH[0]],
      [long.slice(30), long.slice(30), ENGLISH[0]],
      '1-2 1-1',
    ],
    ['leave out what the translation lacks', ENGLISH, ENGLISH.toSpliced(2, 1), '1-1 1-1 1-0 1-1 1-1'],
    ['leave out what the translation adds', ENGLISH.toSpliced(3, 1), ENGLISH, '1-1 1-1 1-1 0-1 1-1'],
    ['pair nothing with nothing', [], [], ''],
    ['pair everything with nothing', ['a', 'b'], [], '1-0 1-0'],
    [
      'follow numbers in other writing',
      ['We sold 3.5 million.', 'We bought 12.'],
      ['売上は350万。', '十二を購入。'],
      '1-1 1-1',
    ],
  ] as const)('should %s', (_, source, target, expected) => {
    const beads = alignSegments(
      sentences(source as readonly string[]),
      sentences(target as readonly string[], 'ja'),
    )
    expect(shapes(beads)).toBe(expected)
  })

  test('should follow a gap of many sentences out of the band that is looked at first', () => {
    const numbered = Array.from({ length: 700 }, (_, n) => `Item ${n * 7919 + 13} of the list`)
    const beads = alignSegments(sentences(numbered), sentences(numbered.slice(300), 'ja'))
    expect(beads.filter(({ source, target }) => source === 1 && target === 1)).toHaveLength(400)
    expect(beads.slice(0, 300).every(({ target }) => target === 0)).toBe(true)
  })
})

describe('documents', () => {
  test('should pair no sentences across blocks that both versions have', () => {
    const source = doc('en', sentences(['Aims', 'First part.', 'Second part.', 'End.']), blocks(1, 3))
    const target = doc('ja', sentences(['目的だ', '第二部', '最後だ'], 'ja'), blocks(2, 1))
    expect(shapes(align(source, target))).toBe('1-2 3-1')
  })

  test('should ignore blocks where the versions do not agree on them', () => {
    const source = doc('en', sentences(ENGLISH), blocks(1, 4))
    const target = doc('ja', sentences(ENGLISH, 'ja'))
    expect(shapes(align(source, target))).toBe('1-1 1-1 1-1 1-1 1-1')
  })
})

describe('documents of which a part differs', () => {
  const heading = { kind: 'heading', depth: 2, length: 1 } as const
  const texts = [
    'Aims of 2014',
    ENGLISH[0],
    ENGLISH[1],
    'Means of 2015',
    ENGLISH[2],
    'x'.repeat(40),
    'x'.repeat(38),
  ]

  test('should keep the paragraphs of a section that agrees, though another does not', () => {
    const source = doc('en', sentences(texts as readonly string[]), [
      heading, paragraph(2), heading, paragraph(1), paragraph(2),
    ]) // prettier-ignore
    const other = texts.toSpliced(1, 1, '前文', ENGLISH[0] ?? '')
    const target = doc('ja', sentences(other as readonly string[], 'ja'), [
      heading, paragraph(1), paragraph(2), heading, paragraph(2), paragraph(1),
    ]) // prettier-ignore
    // Free of blocks, the last three would be paired one with one.
    expect(shapes(align(source, target))).toBe('1-1 1-2 1-1 1-1 1-1 0-1 1-0 1-1')
  })

  test('should cover both sides whatever the blocks are', () => {
    const structure = fc.array(fc.constantFrom(heading, paragraph(1), paragraph(3)), { maxLength: 6 })
    fc.assert(
      fc.property(structure, structure, (a, b) => {
        const make = (list: readonly Block[], lang: 'en' | 'ja'): ReturnType<typeof doc> => {
          const count = sum(list.map(({ length }) => length))
          return doc(
            lang,
            sentences(
              Array.from({ length: count }, (_, i) => `Item ${i % 4}`),
              lang,
            ),
            list,
          )
        }
        const beads = align(make(a, 'en'), make(b, 'ja'))
        expect(sum(beads.map(({ source }) => source))).toBe(sum(a.map(({ length }) => length)))
        expect(sum(beads.map(({ target }) => target))).toBe(sum(b.map(({ length }) => length)))
      }),
    )
  })
})

describe('beads', () => {
  const texts = fc.array(
    fc
      .array(fc.constantFrom('Council', 'agreed', '12', '2014', '#apt', '#mou', 'on', 'networks'), {
        minLength: 1,
        maxLength: 12,
      })
      .map(words => words.join(' ')),
    { maxLength: 9 },
  )

  test('should cover both sides exactly once', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const beads = alignSegments(sentences(a), sentences(b, 'ja'))
        expect(sum(beads.map(({ source }) => source))).toBe(a.length)
        expect(sum(beads.map(({ target }) => target))).toBe(b.length)
        expect(beads.every(({ source, target }) => source + target > 0)).toBe(true)
      }),
    )
  })

  test('should mirror when the sides are swapped, ties included', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [source, target] = [sentences(a), sentences(b, 'ja')]
        const back = alignSegments(target, source)
        expect(alignSegments(source, target)).toStrictEqual(
          back.map(({ source: s, target: t, cost }) => ({ source: t, target: s, cost })),
        )
      }),
    )
  })

  test('should pair a text with itself sentence by sentence', () => {
    fc.assert(
      fc.property(texts, a => {
        expect(shapes(alignSegments(sentences(a), sentences(a)))).toBe(a.map(() => '1-1').join(' '))
      }),
    )
  })
})
