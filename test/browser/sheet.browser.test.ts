import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHtmlEmitter } from '../../pipeline/emit/html/html.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { STYLE } from '../../pipeline/page/style.ts'
import { sampleSheet } from '../emit/sample-sheet.ts'
import { CHROMIUM, compileScript, inBrowser, launch, searchFor } from './browser.ts'

describe.skipIf(CHROMIUM === undefined)(inBrowser('the page'), () => {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-browser-'))
  const file = join(folder, 'sheet.html')
  const address = pathToFileURL(file).href
  let browser: Browser
  let page: Page
  let requests: string[]
  let complaints: string[]

  beforeAll(async () => {
    const emit = createHtmlEmitter({ script: compileScript('client', folder), style: STYLE })
    writeFileSync(file, await emit(sampleSheet(), { labels: await createLabels('en'), paper: 'a4' }))
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    requests = []
    complaints = []
    page.on('request', request => requests.push(request.url()))
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(address)
  })
  afterEach(async () => {
    expect(complaints).toEqual([])
    expect(requests.filter(url => url.split('#')[0] !== address)).toEqual([])
    await page.close()
  })

  const visibleRows = (table: string): Promise<(string | null)[]> =>
    page.locator(`table.${table} tbody tr:visible`).evaluateAll(rows => rows.map(row => row.id))
  const search = (query: string): Promise<void> => searchFor(page, query)

  test('should find the rows in every script and reading', async () => {
    const cases = [
      ['an English word', 'telephone', ['s8']],
      ['a word in another case and width', 'ＴＥＬＥＰＨＯＮＥ', ['s8']],
      ['kanji across readings', '港長の一人', ['s11']],
      ['hiragana for kanji and for katakana', 'こうちょう ふぃるたー', []],
      ['a reading', 'あしどめ', ['s4']],
      ['Japanese in Latin letters, however the long vowel is spelled', 'kouchou', ['s11']],
      ['the same with a macron', 'kōchō', ['s11']],
      ['pinyin without tone marks', 'jiaoxun', ['s7']],
      ['pinyin of several words without a space', 'lesuoruanjian', ['s1', 's4']],
      ['katakana of half width', 'ﾗﾝｻﾑｳｪｱ', ['s1', 's4']],
      ['Hangul', '항만장은', ['s11']],
      ['the romanization of Hangul', 'chimhaesago', ['s4']],
      ['the first consonants of Hangul', 'ㅎㅁㅈ', ['s11']],
      ['words of two languages', 'flight 港长', []],
      ['words of two languages in one row', 'flight 港务长', ['s11']],
    ] as const
    const found: unknown[] = []
    for (const [what, query] of cases) {
      await search('')
      await search(query)
      found.push([what, query, await visibleRows('rows')])
    }
    expect(found).toEqual(cases)
  })

  test('should narrow rows, entries and references at once, and say how many are left', async () => {
    await search('kaijo hoancho')
    expect(await page.textContent('#found')).toBe('2 of 22 shown')
    expect(await page.textContent('#s10 td[lang=en]')).toBe(
      'A warning in ransam wea spelling slipped through the filter of the Kaijo Hoancho.',
    )
    expect(await visibleRows('entries')).toEqual(['term-kaijo-hoancho'])
    expect(await page.locator('h2:visible').allTextContents()).toEqual(['Text', 'Names and organizations'])
  })

  test('should say that nothing was found, and show all again after Escape', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('zzz')
    await expect.poll(() => page.textContent('#found')).toBe('Nothing found')
    expect(await page.locator('#nothing').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.inputValue('#search')).toBe('')
    expect(await visibleRows('rows')).toHaveLength(sampleSheet().rows.length)
  })

  test('should step through what it has found by keys, from the last to the first', async () => {
    await search('ransomware')
    const current = page.locator('[aria-current=true]')
    await page.press('#search', 'Enter')
    expect(await current.getAttribute('id')).toBe('s1')
    expect(await page.textContent('#found')).toMatch(/^1 of \d+$/)
    await page.press('#search', 'Enter')
    expect(await current.getAttribute('id')).toBe('s4')
    await page.press('#search', 'Shift+Enter')
    await page.press('#search', 'Shift+Enter')
    expect(await current.getAttribute('id')).not.toBe('s1')
    await page.getByRole('button', { name: 'Next row found' }).click()
    expect(await current.getAttribute('id')).toBe('s1')
  })

  test('should lead from a term to all rows that mention it, and back', async () => {
    await page.click('#s4 td[lang=en] a.term >> nth=0')
    await page.getByRole('link', { name: 'All occurrences (4)' }).click()
    await expect.poll(() => visibleRows('rows')).toEqual(['s1', 's4', 's10'])
    expect(new URL(page.url()).hash).toBe('#uses=term-ransomware')
    await page.goBack()
    await expect.poll(() => visibleRows('rows')).toHaveLength(sampleSheet().rows.length)
    await page.goForward()
    await page.getByRole('button', { name: 'Show everything' }).click()
    expect(await visibleRows('rows')).toHaveLength(sampleSheet().rows.length)
    await expect.poll(() => new URL(page.url()).hash).toBe('')
  })

  test('should keep a search in the address, and begin with that of a link', async () => {
    await search('港務長 港长')
    await search('港务长')
    await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe('#q=港务长')
    await page.reload()
    expect(await page.inputValue('#search')).toBe('港务长')
    expect(await visibleRows('rows')).toEqual(['s11'])
    await page.goto(`${address}#q=%E6`)
    await expect.poll(() => page.inputValue('#search')).toBe('%E6')
  })

  test('should hide a column, remember it, and keep the last one', async () => {
    for (const language of ['English', '日本語', '한국어'])
      await page.getByLabel(language, { exact: true }).uncheck()
    expect(await page.locator('td[lang=ja]:visible').count()).toBe(0)
    expect(await page.getByLabel('简体中文').isDisabled()).toBe(true)
    await page.reload()
    expect(await page.locator('#s1 td:visible').allTextContents()).toHaveLength(1)
    await page.getByLabel('日本語').check()
    expect(await page.locator('#s1 td:visible').count()).toBe(2)
  })

  test('should take the readings away and bring them back', async () => {
    const readings = page.locator('#s1 rt:visible')
    const shown = await readings.count()
    await page.getByLabel('Pinyin').check()
    expect(await readings.count()).toBeGreaterThan(shown)
    await page.reload()
    await page.getByLabel('Pinyin').uncheck()
    expect(await readings.count()).toBe(shown)
    await page.getByLabel('Furigana').uncheck()
    expect(await page.locator('#s1 rt:visible').count()).toBe(0)
    await page.getByLabel('Furigana').check()
    expect(await readings.count()).toBe(shown)
  })

  test('should open the card of a term on a click, and give the focus back on Escape', async () => {
    const term = page.locator('#s9 td[lang=ja] a.term')
    await term.click()
    const card = page.getByRole('dialog', { name: 'ハッカー' })
    expect(await card.locator('.usage').textContent()).toBe('forbidden')
    expect(await card.locator('dd[lang=zh-Hans] .name').allTextContents()).toEqual(['入侵者', '黑客'])
    expect(await card.locator('.definition').textContent()).toContain('Person who enters computer systems')
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    expect(await term.evaluate(element => element === document.activeElement)).toBe(true)
  })

  test('should show the card on hover and mark the equivalents in the row', async () => {
    await page.hover('#s4 td[lang=en] a.term >> nth=0')
    await page.waitForSelector('#card:visible')
    expect(await page.locator('#s4 a.same').allTextContents()).toHaveLength(4)
    await page.mouse.move(5, 5)
    await page.waitForSelector('#card', { state: 'hidden' })
  })

  test('should lead from the card to the entry, even when the search has hidden it', async () => {
    await search('whiteboard')
    await page.click('#s13 td[lang=en] a.term')
    await page.click('#card .open')
    expect(new URL(page.url()).hash).toBe('#term-long-word')
    expect(await page.locator('#term-long-word').isVisible()).toBe(true)
    expect(await page.locator('#card').isVisible()).toBe(false)
    expect(await page.inputValue('#search')).toBe('')
  })

  test('should scroll to the row of a deep link, below the heads that stay', async () => {
    // From elsewhere: a page that is read again is shown where its reader was.
    await page.goto('about:blank')
    await page.goto(`${address}#s12`)
    const row = page.locator('#s12')
    const head = page.locator('table.rows thead')
    await expect.poll(() => row.evaluate(element => element.matches(':target'))).toBe(true)
    // The page scrolls when it has laid itself out, which is later than it knows its target.
    await expect.poll(async () => (await row.boundingBox())?.y, { timeout: 10_000 }).toBeLessThan(900)
    const [top, bottom] = await Promise.all([row.boundingBox(), head.boundingBox()])
    expect(top?.y).toBeGreaterThanOrEqual((bottom?.y ?? 0) + (bottom?.height ?? 0) - 2)
  })

  test.each([320, 390, 768, 1280, 1920])('should not scroll sideways at %i pixels', async width => {
    await page.setViewportSize({ width, height: 900 })
    await page
      .addStyleTag({ content: 'tr { content-visibility: visible !important }' })
      .catch(() => undefined)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test('should print heads again on each page, and no tool', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#toolbar').isVisible()).toBe(false)
    const display = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate(element => getComputedStyle(element).display)
    expect([await display('thead'), await display('tbody tr'), await display('td')]).toEqual([
      'table-header-group',
      'table-row',
      'table-cell',
    ])
  })
})
