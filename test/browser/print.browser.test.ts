import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { createHtmlEmitter } from '../../pipeline/emit/html/html.ts'
import type { Row, Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { STYLE } from '../../pipeline/page/style.ts'
import { readPdf, type ReadPdf } from '../emit/pdf-read.ts'
import { sampleSheet } from '../emit/sample-sheet.ts'
import { CHROMIUM, compileScript, inBrowser, launch } from './browser.ts'

const ROWS = 60

/** Rows of several lines, each with a word of its own at both ends. */
function numberedSheet(languages: Sheet['languages'], count = ROWS): Sheet {
  const rowOf = (n: number): Row => {
    const text = `begin${n}x ${'the crane stands still and the ships wait outside '.repeat(2 + (n % 3))}end${n}x`
    const cell = [{ kind: 'text', pieces: [{ text }] }] as const
    return {
      id: `n${n}`,
      kind: 'paragraph',
      depth: 0,
      doubtful: false,
      cells: Object.fromEntries(languages.map(lang => [lang, cell])),
    }
  }
  const rows = Array.from({ length: count }, (_, n) => rowOf(n))
  return { ...sampleSheet(), languages, entryLanguages: languages, rows, entries: [], references: [] }
}

const sizeOf = ({ pages: [first] }: ReadPdf): string =>
  first ? `${Math.round(first.width)} × ${Math.round(first.height)}` : 'no page'

describe.skipIf(CHROMIUM === undefined)(inBrowser('a printed page'), () => {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-print-'))
  let browser: Browser
  let script: string
  beforeAll(async () => {
    script = compileScript('client', folder)
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function print(sheet: Sheet, looks: Partial<EmitOptions>): Promise<ReadPdf> {
    const options = { labels: await createLabels('en'), paper: 'a4', ...looks } as const
    const file = join(folder, 'sheet.html')
    writeFileSync(file, await createHtmlEmitter({ script, style: STYLE })(sheet, options))
    const page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
    const bytes = await page.pdf({ preferCSSPageSize: true })
    await page.close()
    const pdf = await readPdf(bytes, 'text')
    // Chromium names some characters by their twins among the radicals.
    return { ...pdf, pages: pdf.pages.map(one => ({ ...one, text: one.text.normalize('NFKC') })) }
  }

  test.each([
    ['three languages', ['en', 'ja', 'ko'], { paper: 'a4' }, '842 × 595'],
    ['A5', ['en', 'ja'], { paper: 'a5' }, '420 × 595'],
    ['Letter on its side', ['en', 'ja'], { paper: 'letter', orientation: 'landscape' }, '792 × 612'],
  ] as const)('should be as large as it is asked for: %s', async (_, languages, looks, size) => {
    expect(sizeOf(await print(numberedSheet(languages, 1), looks))).toBe(size)
  })

  test('should head every page, number it, tear no row, have them all, and let a title write no style', async () => {
    const title = { en: 'Cranes"; } body { display: none } </style>\\' }
    const printed = await print({ ...numberedSheet(['en', 'ja']), title }, {})
    expect(sizeOf(printed)).toBe('595 × 842')
    const { pages } = printed
    expect(pages.length).toBeGreaterThan(3)
    pages.forEach(({ text }, n) => {
      expect(text).toContain('English日本語')
      expect(text).toContain(`${n + 1}/${pages.length}`)
      expect(text).toContain('Cranes";}body{display:none}</style>\\')
    })
    const pagesWith = (word: string): number[] =>
      pages.flatMap(({ text }, n) => (text.includes(word) ? [n] : []))
    for (let n = 0; n < ROWS; n++) {
      expect(pagesWith(`begin${n}x`)).toHaveLength(1)
      expect(pagesWith(`end${n}x`)).toEqual(pagesWith(`begin${n}x`))
    }
  })

  test('should print a long table whole, though the screen lays only part of it out', async () => {
    const rows = Array.from({ length: 4 }, () => numberedSheet(['en', 'ja'], 50).rows).flat()
    const many = rows.map((row, n) => ({ ...row, id: `m${n}` }))
    const { pages } = await print({ ...numberedSheet(['en', 'ja']), rows: many }, {})
    const text = pages.map(page => page.text).join('')
    expect(text.match(/begin\d+x/gu)).toHaveLength(2 * many.length)
  })

  const pagesAt = async (size: number): Promise<number> =>
    (await print(numberedSheet(['en', 'ja'], 20), { size })).pages.length

  test('should take more pages the larger its type', async () => {
    expect(await pagesAt(7)).toBeLessThan(await pagesAt(14))
  })
})
