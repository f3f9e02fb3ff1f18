import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHtmlEmitter } from '../../pipeline/emit/html/html.ts'
import type { Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { STYLE } from '../../pipeline/page/style.ts'
import { readPdf } from '../emit/pdf-read.ts'
import { sampleSheet } from '../emit/sample-sheet.ts'
import { CHROMIUM, compileScript, inBrowser, launch, searchFor } from './browser.ts'

/** More than are laid out at once. */
const ROWS = 310
/** One row in so many has the word that is searched for. */
const EVERY = 90

/** The rows of the sample again and again, each with its number in its English text. */
function longSheet(): Sheet {
  const sample = sampleSheet()
  const paragraphs = sample.rows.filter(({ kind }) => kind === 'paragraph')
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const row = paragraphs[n % paragraphs.length]
    if (!row) throw new RangeError('the sample has no paragraph')
    const text = n % EVERY === 0 ? `needle ${n}x ` : `${n}x `
    const en = [{ kind: 'text', pieces: [{ text }] } as const, ...(row.cells.en ?? [])]
    return { ...row, id: `r${n}`, cells: { ...row.cells, en } }
  })
  const entries = sample.entries.map(entry => ({ ...entry, rows: [] }))
  return { ...sample, rows, entries }
}

const NEEDLES = Array.from({ length: Math.ceil(ROWS / EVERY) }, (_, n) => `r${n * EVERY}`)

describe.skipIf(CHROMIUM === undefined)(inBrowser('a page of many rows'), () => {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-many-'))
  const file = join(folder, 'sheet.html')
  const address = pathToFileURL(file).href
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const emit = createHtmlEmitter({ script: compileScript('client', folder), style: STYLE })
    writeFileSync(file, await emit(longSheet(), { labels: await createLabels('en'), paper: 'a4' }))
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(address)
  })
  afterEach(() => page.close())

  const rowsInSight = (): Promise<readonly string[]> =>
    page
      .locator('table.rows tbody tr')
      .evaluateAll(rows =>
        rows
          .filter(
            row =>
              row.checkVisibility({ visibilityProperty: true }) && row.getBoundingClientRect().height > 0,
          )
          .map(({ id }) => id),
      )
  const search = (query: string): Promise<void> => searchFor(page, query)

  test('should show what a search finds one below the other, and all again after it', async () => {
    const height = await page.evaluate<number>('document.documentElement.scrollHeight')
    await search('needle')
    await expect.poll(rowsInSight).toEqual(NEEDLES)
    const boxes = await page
      .locator('table.rows tbody tr:visible')
      .evaluateAll(rows =>
        rows
          .map(row => row.getBoundingClientRect())
          .map(({ top, bottom }) => [Math.round(top), Math.round(bottom)]),
      )
    expect(boxes.slice(1).map(([top]) => top)).toEqual(boxes.slice(0, -1).map(([, bottom]) => bottom))
    await search('')
    // Rows that come into sight are laid out with the next frame.
    await expect.poll(async () => (await rowsInSight()).length).toBe(ROWS)
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeGreaterThan(height / 2)
  })

  test('should hide what was not found from those who hear the page', async () => {
    await search('needle 90x')
    const shown = await page.locator('table.rows').ariaSnapshot()
    expect(shown).toContain('needle 90x')
    expect(shown).not.toContain('needle 0x')
    expect(shown).not.toMatch(/\b91x/u)
  })

  test('should lead a link to a row that a search has hidden', async () => {
    await search('needle')
    await page.evaluate("location.hash = '#r299'")
    await expect.poll(rowsInSight).toHaveLength(ROWS)
    await expect
      .poll(() => page.locator('#r299').evaluate(row => row.getBoundingClientRect().top))
      .toSatisfy((top: number) => top >= 0 && top < 900)
  })

  test('should print what the search has left, and nothing in place of the rest', async () => {
    await search('needle')
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }), 'text')
    const text = pages.map(one => JSON.stringify(one)).join(' ')
    for (const [n] of NEEDLES.entries()) expect(text).toContain(`${n * EVERY}x`)
    expect(text).not.toMatch(/\b91x/u)
    expect(pages.length).toBeLessThan(6)
  })
})
