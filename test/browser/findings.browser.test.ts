import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findingsHtml } from '../../pipeline/emit/findings/html.ts'
import { FINDINGS_STYLE } from '../../pipeline/page/style.ts'
import { everything } from '../emit/findings/sample-report.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path),
)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** The page's script as the sources have it now, not as the last build left it. */
function compileClient(folder: string): string {
  const options =
    '--ignoreConfig --skipLibCheck --target es2023 --module nodenext --lib es2023,dom,dom.iterable'
  const source = join(ROOT, 'pipeline/page/findings-client.ts')
  const compiler = join(ROOT, 'node_modules/.bin/tsc')
  execFileSync(compiler, [source, '--outDir', folder, '--types', 'node', ...options.split(' ')], {
    cwd: ROOT,
  })
  return readFileSync(join(folder, 'findings-client.js'), 'utf8')
}

const title =
  CHROMIUM === undefined
    ? 'the report in a browser (skipped: no chromium in /usr/bin; apt-get install chromium)'
    : 'the report in a browser'

describe.skipIf(CHROMIUM === undefined)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-browser-'))
  const file = join(folder, 'report.html')
  const address = pathToFileURL(file).href
  let browser: Browser
  let page: Page
  let requests: string[]
  let complaints: string[]

  beforeAll(async () => {
    writeFileSync(file, findingsHtml(everything(), { script: compileClient(folder), style: FINDINGS_STYLE }))
    browser = await chromium.launch({
      executablePath: CHROMIUM ?? '',
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    })
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
    await page.addScriptTag({ path: AXE })
    const faults: string[] = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(v => v.id + ' ' + v.nodes.map(n => n.target).join(', ')))`,
    )
    expect(faults).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })
})
