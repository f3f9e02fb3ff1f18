import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { createPdfEmitter } from '../../pipeline/emit/pdf/pdf.ts'
import { cellText, type Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { familyOf, readPdf, squeezed, type ReadPdf } from './pdf-read.ts'
import { glossarySheet, HOSTILE, longSheet, sampleSheet } from './sample-sheet.ts'

const emit = createPdfEmitter()
let options: EmitOptions
let sample: ReadPdf

async function read(sheet: Sheet, changes: Partial<EmitOptions> = {}, what?: 'text'): Promise<ReadPdf> {
  const bytes = await emit(sheet, { ...options, ...changes })
  if (typeof bytes === 'string') throw new TypeError('a PDF is bytes')
  return readPdf(bytes, what)
}

const textOf = ({ pages }: ReadPdf): string => pages.map(({ text }) => text).join('')

const size = ({ pages: [page] }: ReadPdf) => [Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)]

const titled = (text: string): Sheet => ({ ...sampleSheet(), title: { en: text } })

beforeAll(async () => {
  options = { labels: await createLabels('en'), paper: 'a4' }
  sample = await read(sampleSheet())
})

describe('the text', () => {
  it.each(sampleSheet().languages)('should be readable in %s, every cell of it', lang => {
    const cells = sampleSheet().rows.map(row => squeezed(cellText(row.cells[lang] ?? [])))
    const text = textOf(sample)
    expect(cells.filter(cell => !text.includes(cell))).toEqual([])
  })

  it('should be set in our fonts, all embedded, with the shapes of each language', () => {
    const fonts = sample.pages.flatMap(page => page.fonts)
    expect(fonts.filter(({ missing }) => missing)).toEqual([])
    const families = new Set(fonts.map(({ name }) => familyOf(name)))
    expect([...families].toSorted()).toEqual(['NotoSans', 'NotoSansJP', 'NotoSansKR', 'NotoSansSC'])
  })

  it('should use the traditional shapes where a column is in traditional Chinese', async () => {
    const sheet: Sheet = {
      ...sampleSheet(),
      languages: ['zh-Hant'],
      entryLanguages: ['zh-Hant'],
      rows: [
        {
          id: 's1',
          kind: 'paragraph',
          depth: 0,
          doubtful: false,
          cells: { 'zh-Hant': [{ kind: 'text', pieces: [{ text: '網路攻擊' }] }] },
        },
      ],
    }
    const { pages } = await read(sheet)
    expect(pages.flatMap(page => page.fonts.map(font => font.name)).join(' ')).toContain('NotoSansTC')
    expect(pages[0]?.text).toContain('網路攻擊')
  })

  it('should have no legend where nothing is marked', async () => {
    const rows = sampleSheet().rows.filter(row => row.kind === 'date')
    const { pages } = await read({ ...sampleSheet(), rows, entries: [], references: [] })
    expect(pages.map(({ text }) => text).join('')).not.toContain('Marks')
  })

  it('should keep hostile texts as texts', () => {
    const text = textOf(sample)
    for (const hostile of Object.values(HOSTILE)) expect(text).toContain(squeezed(hostile))
  })

  it('should link to the web for web addresses only', () => {
    expect([...new Set(sample.pages.flatMap(page => page.urls))]).toEqual([
      'https://example.org/incident?a=1&b=2',
    ])
  })

  it('should link terms to their entries, and entries to their occurrences', () => {
    expect(sample.pages[0]?.innerLinks).toBeGreaterThan(20)
    expect(sample.pages[1]?.innerLinks).toBeGreaterThan(5)
  })

  it('should be set whatever characters it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async text => {
        const run = { kind: 'text', pieces: [{ text }] } as const
        const row = {
          id: text,
          kind: 'heading',
          depth: 9,
          doubtful: false,
          cells: { en: [run], ja: [] },
        } as const
        const sheet: Sheet = { ...sampleSheet(), title: { en: text }, languages: ['en', 'ja'], rows: [row] }
        expect((await emit(sheet, options)).length).toBeGreaterThan(1000)
      }),
      { numRuns: 25 },
    )
  })
})

describe('the document', () => {
  it('should be set after another whose characters share bytes with its own', async () => {
    await emit(titled('\u{36aa4}\u{432b5}'), options)
    expect((await emit(titled('\u{104eef}\u{327d9}'), options)).length).toBeGreaterThan(1000)
  })

  it('should have the sheet’s title and the language of its words', () => {
    expect(sample.title).toBe(sampleSheet().title.en)
    expect(sample.language).toMatch(/^en/)
  })

  it('should list title, headings and sections as bookmarks', () => {
    expect(sample.outline).toEqual([
      'Port operators hold a joint ransomware drill',
      'What was rehearsed',
      'Lessons',
      'Terms',
      'Names and organizations',
      'Acronyms',
      'References',
    ])
  })

  it('should number its pages', () => {
    sample.pages.forEach((page, n) => expect(page.text).toContain(`Page${n + 1}of${sample.pages.length}`))
  })

  it('should give the restored title with its readings, and doubts about it', () => {
    const text = textOf(sample)
    expect(text).toMatch(/こうわん港湾の?ランサムウェア/)
    expect(text).toContain('?Confidence:42%')
    expect(text).toContain('港湾のランサムウェア大作、各国が共同演習')
  })

  it('should be the same bytes for the same sheet', async () => {
    const [first, second] = [
      await emit(sampleSheet(), options),
      await createPdfEmitter()(sampleSheet(), options),
    ]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })
})

describe('the page', () => {
  it('should lie on its long side for three languages and more', async () => {
    expect(size(sample)).toEqual([842, 595])
    expect(size(await read(sampleSheet(), { paper: 'letter' }, 'text'))).toEqual([792, 612])
  })

  it('should fit on A4 and Letter alike where no paper is chosen', async () => {
    expect(size(await read(sampleSheet(), { paper: 'universal' }, 'text'))).toEqual([792, 595])
  })

  it('should stand for two languages', async () => {
    const two: Sheet = { ...sampleSheet(), languages: ['en', 'ja'], entryLanguages: ['en', 'ja'] }
    expect(size(await read(two, {}, 'text'))).toEqual([595, 842])
    expect(size(await read(two, { paper: 'letter' }, 'text'))).toEqual([612, 792])
  })

  it('should repeat the languages on each of forty pages', async () => {
    const { pages } = await read(longSheet(450), {}, 'text')
    expect(pages.length).toBeGreaterThanOrEqual(38)
    expect(pages.filter(({ text }) => !text.includes('English日本語简体中文한국어'))).toEqual([])
  })

  it('should tear a row that is longer than a page, and lose nothing', async () => {
    const words = Array.from({ length: 4000 }, (_, n) => `w${n}`)
    const [first] = sampleSheet().rows
    const run = { kind: 'text', pieces: [{ text: words.join(' ') }] } as const
    const row = { id: 'long', kind: 'paragraph', depth: 0, doubtful: false, cells: { en: [run] } } as const
    const text = textOf(await read({ ...sampleSheet(), rows: first ? [first, row] : [row] }))
    expect(words.filter(word => !text.includes(word))).toEqual([])
  })
})

describe('the sheet of the whole glossary', () => {
  it('should show every concept under its domain', async () => {
    const { outline, pages } = await read(glossarySheet(450), {}, 'text')
    expect(outline).toEqual(['Glossary', ...Array.from({ length: 10 }, (_, n) => `Domain ${n}`)])
    expect(pages.map(({ text }) => text.split('ransamuwea').length - 1).reduce((a, b) => a + b)).toBe(56)
  })
})
