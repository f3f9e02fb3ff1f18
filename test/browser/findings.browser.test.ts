import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findingsHtml } from '../../pipeline/emit/findings/html.ts'
import { FINDINGS_STYLE } from '../../pipeline/page/style.ts'
import { everything } from '../emit/findings/sample-report.ts'
import { CHROMIUM, compileScript, inBrowser, launch, violations } from './browser.ts'

describe.skipIf(CHROMIUM === undefined)(inBrowser('the report'), () => {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-browser-'))
  const file = join(folder, 'report.html')
  const address = pathToFileURL(file).href
  let browser: Browser
  let page: Page
  let requests: string[]
  let complaints: string[]

  beforeAll(async () => {
    writeFileSync(
      file,
      findingsHtml(everything(), { script: compileScript('findings-client', folder), style: FINDINGS_STYLE }),
    )
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  beforeEach(async () => {
    // The page's own policy would keep out what looks into it.
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true })
    requests = []
    complaints = []
    page.on('request', request => requests.push(request.url()))
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(address)
  })
  afterEach(async () => {
    expect(complaints).toEqual([])
    expect(requests.filter(url => url !== address)).toEqual([])
    await page.close()
  })

  const shownRules = (): Promise<string[]> =>
    page
      .locator('table.findings tbody tr:visible')
      .evaluateAll(rows => rows.map(row => (row as HTMLElement).dataset['rule'] ?? ''))

  test('should show all findings at first, in the order of the texts, and run nothing that a text holds', async () => {
    expect(await shownRules()).toEqual([
      'term-missing',
      'number-mismatch',
      'term-inconsistent',
      'term-inconsistent',
      'term-inconsistent',
      'untranslated',
    ])
    expect(await page.locator('mark').first().textContent()).toBe('cyber attack')
    expect(await page.locator('main script').count()).toBe(0)
  })

  test('should narrow by words, rule and severity, and say how many are left', async () => {
    await page.fill('#search', 'ＦＲＡＭＥＷＯＲＫ')
    expect(await shownRules()).toHaveLength(3)
    expect(await page.textContent('#found')).toBe('3 of 6 shown')
    await page.fill('#search', '')
    await page.selectOption('#severity', 'error')
    expect(await shownRules()).toEqual(['term-missing'])
    await page.selectOption('#rule', 'untranslated')
    expect(await shownRules()).toEqual([])
  })

  test('should sort by rule both ways, and back by place', async () => {
    await page.click('th[data-sort=rule] button')
    expect((await shownRules())[0]).toBe('number-mismatch')
    expect(await page.getAttribute('th[data-sort=rule]', 'aria-sort')).toBe('ascending')
    await page.click('th[data-sort=rule] button')
    expect((await shownRules())[0]).toBe('untranslated')
    await page.click('th[data-sort=place] button')
    expect((await shownRules())[0]).toBe('term-missing')
  })

  test('should say in the table what the chart draws, and what drifts', async () => {
    const bars = await page.locator('svg.chart rect title').allTextContents()
    expect(bars).toContain('term-inconsistent, corpus/plan/ja.md: 3')
    const cells = await page.locator('table.tally tbody tr').first().locator('th, td').allTextContents()
    expect(cells).toEqual(['term-inconsistent', '3', '0', '0', '3'])
    const drift = await page.locator('table.drift tbody tr').allTextContents()
    expect(drift).toEqual(['framework枠組み2corpus/plan/ja.md:3:1', 'フレームワーク1corpus/plan/ja.md:8:1'])
  })

  test.each([
    ['wide and light', 1280, 'light'],
    ['narrow and dark', 390, 'dark'],
  ] as const)('should pass axe and fit its window, %s', async (_, width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })
})
