import { beforeAll, describe, expect, test } from 'vitest'
import { createDocxEmitter } from '../../pipeline/emit/docx/docx.ts'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { LAYOUTS } from '../../pipeline/emit/layouts/index.ts'
import { createMarkdownEmitter } from '../../pipeline/emit/markdown/markdown.ts'
import { layOut, MARGIN, NUMBER_WIDTH } from '../../pipeline/emit/paper.ts'
import { createPdfEmitter } from '../../pipeline/emit/pdf/pdf.ts'
import { createXlsxEmitter } from '../../pipeline/emit/xlsx/xlsx.ts'
import type { Cell, Row, Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { readPdf, type ReadItem } from './pdf-read.ts'
import { sampleSheet, UNBREAKABLE } from './sample-sheet.ts'

/** What tears tables, fonts and line breaking. */
const TEXTS: Readonly<Record<string, string>> = {
  'a word without end': UNBREAKABLE.repeat(4),
  'an address': `https://example.org/${'path/to/'.repeat(20)}?${'query=1&'.repeat(20)}`,
  'a long sentence': 'The committee, which had met twice, adjourned and met again. '.repeat(40),
  'Japanese without a stop': '長い文は切れ目がなくても行の終わりで折り返さなければならないので'.repeat(20),
  'Korean without a space': '띄어쓰기없이이어지는긴문장도줄끝에서나뉘어야한다'.repeat(20),
  'a script from right to left': 'שלום عليكم and back',
  'pictures among letters': 'flags 🇯🇵🇰🇷, a family 👩‍👩‍👧, ✈︎ and ☎',
  'rare characters': '𠮷野家で𩸽を頼む',
  'marks of other programs': '<b>&amp; #let x = $1 \\ `code` | *a* _b_ [c](d) {e}',
  'letters with many marks': 'Z̡̢͉a̵̡l͓g̨o̸ '.repeat(30),
  'nothing but space': ' \u3000\u00A0 ',
  'ends of lines': 'one\ntwo\r\nthree\u2028four',
}

const cellOf = (text: string): Cell => [{ kind: 'text', pieces: [{ text }] }]

/** A read cell: every text has a reading that is wider than itself. */
const readCell = (text: string): Cell => [
  { kind: 'text', pieces: [{ text: text.slice(0, 60), reading: 'よみがな'.repeat(20) }, { text: 'ー。' }] },
]

function hardSheet(cell: (text: string) => Cell): Sheet {
  const [model] = sampleSheet().entries
  if (!model) throw new RangeError('no entry')
  const list = Object.entries(TEXTS)
  const rows = list.map(([, text], n): Row => ({
    id: `s${n + 1}`,
    kind: n === 0 ? 'title' : n % 4 === 1 ? 'heading' : 'paragraph',
    depth: n % 4 === 1 ? 2 : 0,
    doubtful: false,
    // Each language lacks every fourth row.
    cells: Object.fromEntries(
      LANGUAGES.flatMap((lang, column) => (n % 4 === column ? [] : [[lang, cell(text)]])),
    ),
  }))
  const entries = list.map(([name, text], n) => ({
    ...model,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only a brand
    concept: `hard-${n}` as typeof model.concept,
    definition: text,
    note: name,
    designations: Object.fromEntries(
      LANGUAGES.map(lang => [
        lang,
        [{ text: text.slice(0, 200), status: 'preferred', type: 'full' } as const],
      ]),
    ),
    rows: [`s${n + 1}`],
  }))
  return { ...sampleSheet(), languages: LANGUAGES, entryLanguages: LANGUAGES, rows, entries }
}

const LANGUAGES = ['en', 'ja', 'zh-Hans', 'ko'] as const

const EMITTERS = {
  pdf: createPdfEmitter(),
  docx: createDocxEmitter(),
  xlsx: createXlsxEmitter(),
  md: createMarkdownEmitter(),
} as const

let options: EmitOptions
beforeAll(async () => {
  options = {
    labels: await createLabels('ko'),
    paper: 'a5',
    orientation: 'portrait',
    size: 12,
    readings: true,
  }
})

describe.each(Object.entries(EMITTERS))('a file in %s', (_, emit) => {
  test.each(LAYOUTS)('should be made of whatever texts there are: %s', async layout => {
    for (const cell of [cellOf, readCell])
      expect((await emit(hardSheet(cell), { ...options, layout })).length).toBeGreaterThan(500)
  })

  test('should be made of a text without terms, and of terms without text', async () => {
    const sheet = sampleSheet()
    for (const one of [
      { ...sheet, entries: [], references: [] },
      { ...sheet, rows: [], references: [], languages: [] },
      { ...sheet, rows: [], references: [], entries: [] },
    ])
      expect((await emit(one, options)).length).toBeGreaterThan(0)
  })
})

/** Roundings, and marks that hang over. */
const TOLERANCE = 2

/** Items that begin in a column and end beyond it. */
function overflowing(items: readonly ReadItem[], edges: readonly number[]): readonly string[] {
  return items
    .filter(({ text }) => text.trim() !== '')
    .filter(({ x, width }) => {
      const edge = edges.find(right => x < right - TOLERANCE) ?? 0
      return x + width > edge + TOLERANCE
    })
    .map(({ text }) => text)
}

describe('the columns of a PDF', () => {
  test.each([
    ['without readings', cellOf],
    ['with readings', readCell],
  ] as const)('should hold their texts, however narrow they are: %s', async (_, cell) => {
    const sheet = { ...hardSheet(cell), entries: [], references: [] }
    const bytes = await EMITTERS.pdf(sheet, options)
    const { pages } = await readPdf(Buffer.from(bytes), 'text')
    const { columnWidths } = layOut(sheet, options)
    let right = MARGIN.x + NUMBER_WIDTH
    const edges = [right, ...columnWidths.map(width => (right += width))]
    const body = pages.flatMap(({ items }) => items.filter(({ x }) => x > 0))
    // Above and below the columns stand the title and the number of the page.
    const own = body.filter(({ text }) => text !== sheet.title.en && !/^\d+ \/ \d+$/u.test(text))
    expect(own.length).toBeGreaterThan(100)
    expect(overflowing(own, edges)).toEqual([])
  })

  test.each(LAYOUTS)('should stay on their page: %s', async layout => {
    const bytes = await EMITTERS.pdf(hardSheet(cellOf), { ...options, layout })
    const { pages } = await readPdf(Buffer.from(bytes), 'text')
    for (const { items, width } of pages) expect(overflowing(items, [width - MARGIN.x])).toEqual([])
  })
})
