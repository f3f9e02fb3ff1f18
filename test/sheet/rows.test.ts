import { describe, expect, test } from 'vitest'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { cellText, type Row } from '../../pipeline/model/sheet.ts'
import type { Bead } from '../../pipeline/model/text.ts'
import { rowsOf } from '../../pipeline/sheet/rows.ts'
import { doc, sentences } from '../align/sentences.ts'
import { glossaryOf } from '../link/marked.ts'

const GLOSSARY = glossaryOf('mou,memo,覚書,备忘录,각서')

/** `1-1 2-1 0-1!`: a doubtful bead has a mark. */
const beads = (notation: string): readonly Bead[] =>
  notation
    .split(' ')
    .filter(Boolean)
    .map(bead => {
      const [source = 0, target = 0] = bead.replace('!', '').split('-').map(Number)
      return { source, target, cost: bead.endsWith('!') ? 11 : 1 }
    })

/** `a1 a2 | b1`, a row each; – where a language has nothing, ! where a person should look. */
const written = (rows: readonly Row[], langs: readonly DocumentLang[]): readonly string[] =>
  rows.map(
    ({ cells, doubtful }) =>
      langs.map(lang => (cells[lang] ? cellText(cells[lang]) : '–')).join(' | ') + (doubtful ? ' !' : ''),
  )

const pivot = doc('en', sentences(['E1', 'E2', 'E3'], 'en'))
const versionOf = (lang: DocumentLang, texts: readonly string[], notation: string) => ({
  doc: doc(lang, sentences(texts, lang)),
  beads: beads(notation),
})

describe('rows', () => {
  test.each([
    ['one with one', ['k1', 'k2', 'k3'], '1-1 1-1 1-1', ['E1 | k1', 'E2 | k2', 'E3 | k3']],
    ['two with one', ['k1', 'k2'], '2-1 1-1', ['E1 E2 | k1', 'E3 | k2']],
    ['one with two', ['k1', 'k2', 'k3', 'k4'], '1-2 1-1 1-1', ['E1 | k1 k2', 'E2 | k3', 'E3 | k4']],
    ['what the translation lacks', ['k1', 'k2'], '1-1 1-0 1-1', ['E1 | k1', 'E2 | –', 'E3 | k2']],
    [
      'what it adds',
      ['k1', 'k2', 'k3', 'k4'],
      '1-1 0-1 1-1 1-1',
      ['E1 | k1', '– | k2', 'E2 | k3', 'E3 | k4'],
    ],
    [
      'what it adds before and after',
      ['k1', 'k2', 'k3'],
      '0-1 2-1 1-0 0-1',
      ['– | k1', 'E1 E2 | k2', 'E3 | –', '– | k3'],
    ],
    [
      'no doubt where a sentence has no partner',
      ['k1', 'k2'],
      '1-1 1-0! 1-1',
      ['E1 | k1', 'E2 | –', 'E3 | k2'],
    ],
    ['a doubtful bead', ['k1', 'k2'], '2-1! 1-1', ['E1 E2 | k1 !', 'E3 | k2']],
  ])('should show %s', (_, texts, notation, expected) => {
    const rows = rowsOf(pivot, [versionOf('ko', texts, notation)], GLOSSARY)
    expect(written(rows, ['en', 'ko'])).toStrictEqual(expected)
  })

  test('should be cut only where every version can be', () => {
    const versions = [versionOf('ja', ['j1', 'j2'], '2-1 1-1'), versionOf('ko', ['k1', 'k2'], '1-1 2-1')]
    expect(written(rowsOf(pivot, versions, GLOSSARY), ['en', 'ja', 'ko'])).toStrictEqual([
      'E1 E2 E3 | j1j2 | k1 k2',
    ])
  })

  test('should join Japanese sentences without a space', () => {
    const rows = rowsOf(pivot, [versionOf('ja', ['あ。', 'い。', 'う。', 'え。'], '1-2 1-1 1-1')], GLOSSARY)
    expect(cellText(rows[0]?.cells.ja ?? [])).toBe('あ。い。')
  })

  test('should be numbered, and of the kind of the block that they come from', () => {
    const blocks = [
      { kind: 'heading', depth: 2, length: 1 },
      { kind: 'paragraph', depth: 0, length: 2 },
    ] as const
    const rows = rowsOf(
      doc('en', pivot.segments, blocks),
      [versionOf('ko', ['a', 'b', 'c'], '1-1 1-1 1-1')],
      GLOSSARY,
    )
    expect(rows.map(({ id, kind, depth }) => `${id} ${kind} ${depth}`)).toStrictEqual([
      's1 heading 2',
      's2 paragraph 0',
      's3 paragraph 0',
    ])
  })

  test('should show a document in one language as it is', () => {
    expect(written(rowsOf(pivot, [], GLOSSARY), ['en'])).toStrictEqual(['E1', 'E2', 'E3'])
  })
})
