import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Emitter } from '../../pipeline/emit/emitter.ts'
import { createHtmlEmitter } from '../../pipeline/emit/html/html.ts'
import { LAYOUTS, type LayoutName } from '../../pipeline/emit/layouts/index.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { STYLE } from '../../pipeline/page/style.ts'
import { pictureCases } from '../emit/picture-cases.ts'
import { sampleSheet } from '../emit/sample-sheet.ts'
import { CHROMIUM, compileScript, inBrowser, launch, searchFor, violations } from './browser.ts'
import { compareWithGold, drawPage } from './pictures.ts'

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="32"><rect width="96" height="32" fill="#1d4f7c"/><circle cx="16" cy="16" r="9" fill="#fff"/></svg>'

const MODES = [
  ['wide and light', { viewport: { width: 1200, height: 1500 }, colorScheme: 'light' }],
  ['narrow and dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
] as const

/** The other readings, and the card of a term where the layout has terms. */
async function openAll(page: Page): Promise<void> {
  for (const box of await page.locator('input[data-reading]').all()) await box.click()
  const term = page.locator('a.term:visible').first()
  if ((await term.count()) === 0) return
  await term.click()
  await page.waitForSelector('#card:visible')
}

const pictures = await pictureCases()

describe.skipIf(CHROMIUM === undefined)(inBrowser('every layout'), () => {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-layouts-'))
  const addressOf = (layout: LayoutName): string => pathToFileURL(join(folder, `${layout}.html`)).href
  let browser: Browser
  let emit: Emitter

  beforeAll(async () => {
    emit = createHtmlEmitter({ script: compileScript('client', folder), style: STYLE })
    for (const layout of LAYOUTS) {
      const html = await emit(sampleSheet(), {
        labels: await createLabels('en'),
        paper: 'a4',
        layout,
        logo: { type: 'svg', bytes: Buffer.from(LOGO) },
        titleLine: 'Harbour Safety Forum · Booth 3',
        sourceLine: 'Source: minutes of the port drill, March 2024',
      })
      writeFileSync(join(folder, `${layout}.html`), html)
    }
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function withPage(
    layout: LayoutName,
    options: Parameters<Browser['newPage']>[0],
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const page = await browser.newPage({ bypassCSP: true, ...options })
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    await page.goto(addressOf(layout), { timeout: 0 })
    await use(page)
    expect(requests.filter(url => url !== addressOf(layout) && !url.startsWith('data:'))).toEqual([])
    await page.close()
  }

  const cases = LAYOUTS.flatMap(layout => MODES.map(([mode, options]) => [layout, mode, options] as const))

  test.each(cases)('should pass axe and fit its window: %s, %s', async (layout, _, options) => {
    await withPage(layout, options, async page => {
      const { width } = options.viewport
      const scrollWidth = (): Promise<number> => page.evaluate('document.documentElement.scrollWidth')
      expect(await scrollWidth()).toBeLessThanOrEqual(width)
      await openAll(page)
      expect(await violations(page)).toEqual([])
      await searchFor(page, 'ransomware')
      expect(await violations(page)).toEqual([])
      expect(await scrollWidth()).toBeLessThanOrEqual(width)
      expect(await page.evaluate("document.querySelector('img.logo').naturalWidth")).toBe(96)
      expect(await page.locator('.imprint').textContent()).toContain('minutes of the port drill')
    })
  })

  test.each(pictures)('should look as it was reviewed: $name', async ({ name, sheet, options }) => {
    const file = join(folder, `${name}.html`)
    writeFileSync(file, await emit(sheet, options))
    expect(compareWithGold(`${name}.html`, await drawPage(browser, pathToFileURL(file).href))).toBe('same')
  })

  test('should narrow an index with the search, and bring it back', async () => {
    await withPage('glossary', {}, async page => {
      const lines = page.locator('dl.index[lang=ko] dd:visible')
      const all = await lines.count()
      await page.fill('#search', '랜섬웨어')
      await expect.poll(() => lines.allTextContents()).toEqual([expect.stringContaining('랜섬웨어')])
      expect(await page.locator('dl.index[lang=ko] dt:visible').allTextContents()).toEqual(['ㄹ'])
      await page.fill('#search', '')
      await expect.poll(() => lines.count()).toBe(all)
    })
  })

  test('should keep the concept above the rows that the search finds in a concordance', async () => {
    await withPage('concordance', {}, async page => {
      await page.fill('#search', 'harbours telephone')
      await expect.poll(() => page.locator('.concordance:visible').count()).toBe(0)
      await page.fill('#search', 'spelling filter')
      await expect.poll(() => page.locator('.concordance:visible').count()).toBe(2)
      expect(await page.locator('.concordance table.rows tbody tr:visible').count()).toBe(2)
      expect(await page.locator('.concordance .entries tbody tr:visible th').allTextContents()).toEqual([
        'ransomware',
        'Japan Coast Guard',
      ])
    })
  })
})
