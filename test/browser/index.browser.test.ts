import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createIndexEmitter, type IndexItem } from '../../pipeline/emit/html/index-page.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { STYLE } from '../../pipeline/page/style.ts'
import { sampleSheet } from '../emit/sample-sheet.ts'
import { CHROMIUM, inBrowser, launch, violations } from './browser.ts'

const { title, languages } = sampleSheet()
const ITEMS: readonly IndexItem[] = [
  {
    id: 'drill',
    title,
    date: '2024-03-04',
    languages,
    missing: ['zh-Hant'],
    counts: { rows: 13, entries: 8, references: 2 },
    files: [
      { format: 'html', path: 'drill/drill.html' },
      { format: 'pdf', paper: 'a4', path: 'drill/drill.a4.pdf' },
      { format: 'xlsx', path: 'drill/drill.xlsx' },
    ],
  },
  {
    id: 'glossary',
    title: { en: 'Glossary', ja: '用語集' },
    languages: [],
    missing: [],
    counts: { rows: 0, entries: 500, references: 0 },
    files: [{ format: 'html', path: 'glossary/glossary.html' }],
  },
]

describe.skipIf(CHROMIUM === undefined)(inBrowser('the index of a build'), () => {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-index-'))
  const file = join(folder, 'index.html')
  const address = pathToFileURL(file).href
  let browser: Browser
  beforeAll(async () => {
    writeFileSync(file, createIndexEmitter(STYLE)(ITEMS, await createLabels('en')))
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['wide and light', 1280, 'light'],
    ['narrow and dark', 360, 'dark'],
  ] as const)('should pass axe, fit its window and fetch nothing: %s', async (_, width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    await page.goto(address)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(requests).toEqual([address])
    await page.close()
  })
})
