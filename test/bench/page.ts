/**
 * How fast the page of a long sheet answers in a browser: `npx tsx test/bench/page.ts [ROWS [LAYOUT]]`, 5,000
 * and `aligned` without.
 * Runs the compiled page, so `npm run compile` first. Keys, clicks and wheel are the browser's own. For each it prints
 *
 * - `paint`: milliseconds from the key to the frame that shows its result, as the browser's Event Timing has them, in
 *   steps of 8; on a busy machine they are those of the machine.
 * - `busy`: milliseconds of computing time that the page's thread took for it, and of these in script, style and
 *   layout; they do not wait for other programs.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CDPSession, Page } from 'playwright-core'
import { createEmitter } from '../../pipeline/cli/emitters.ts'
import { LAYOUTS } from '../../pipeline/emit/layouts/index.ts'
import type { Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { launch } from '../browser/browser.ts'
import { glossarySheet, longSheet } from '../emit/sample-sheet.ts'

const ROWS = Number(process.argv[2] ?? 5000)
const LAYOUT = LAYOUTS.find(layout => layout === process.argv[3]) ?? 'aligned'
/** Found in most rows, in some, in one of thirteen, in none. */
const QUERIES = ['ransomware', 'kouchou', '勒索软件', '港务长', 'ㅎㅁㅈ', 'zzz']
/** Pixels a turn of the wheel, and how many turns. */
const WHEEL = { pixels: 600, turns: 120 } as const

/** Collects what the browser says of its events and of tasks over 50 ms. */
const OBSERVE = `
  window.events = []
  window.tasks = []
  new PerformanceObserver(list => events.push(...list.getEntries().map(e => ({ name: e.name, duration: e.duration }))))
    .observe({ type: 'event', durationThreshold: 16 })
  new PerformanceObserver(list => tasks.push(...list.getEntries().map(e => e.duration))).observe({ type: 'longtask' })
`
/** Two frames and the tasks that wait behind them. */
const SETTLE =
  'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))'

const CLICKS = [
  ['a column hidden', 'input[data-column=ja]'],
  ['a column shown', 'input[data-column=ja]'],
  ['readings shown', 'input[data-reading=zh]'],
  ['readings hidden', 'input[data-reading=zh]'],
  ['a card opened', '#n3 td[lang=en] a.term >> nth=0'],
  ['all occurrences', '#card .leads a >> nth=1'],
  ['everything', '#back'],
] as const

const METRICS = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const

/** Computing time of the page's thread until now, in milliseconds. */
async function busy(session: CDPSession): Promise<readonly number[]> {
  const { metrics } = await session.send('Performance.getMetrics')
  return METRICS.map(name => 1000 * (metrics.find(metric => metric.name === name)?.value ?? 0))
}

const whole = (milliseconds: number): string => milliseconds.toFixed(0).padStart(6)

function print(what: string, paint: number | undefined, spent: readonly number[], more = ''): void {
  const [all = 0, script = 0, style = 0, layout = 0] = spent
  const shown = paint === undefined ? ' '.repeat(6) : whole(paint)
  console.log(
    `${what.padEnd(34)}${shown}${whole(all)}${whole(script)}${whole(style)}${whole(layout)}  ${more}`,
  )
}

/** Does something, waits until the page has nothing left to do, and prints what it took. */
async function measure(
  what: string,
  page: Page,
  session: CDPSession,
  act: () => Promise<void>,
): Promise<void> {
  await page.evaluate('events = [], tasks = []')
  const before = await busy(session)
  await act()
  await page.evaluate(SETTLE)
  const after = await busy(session)
  const paint = await page.evaluate<number>('Math.max(0, ...events.map(e => e.duration))')
  const found = await page.evaluate<string>("document.querySelector('#found').value")
  print(
    what,
    paint,
    after.map((value, n) => value - (before[n] ?? 0)),
    found,
  )
}

/** Where it is in the window, before anything is measured: looking for it would count. */
async function clickOn(page: Page, selector: string): Promise<() => Promise<void>> {
  const element = page.locator(selector)
  await element.scrollIntoViewIfNeeded()
  const { x = 0, y = 0 } = (await element.boundingBox()) ?? {}
  return () => page.mouse.click(x + 3, y + 5)
}

async function scroll(page: Page, session: CDPSession): Promise<void> {
  await page.evaluate(`tasks = [], window.frames_ = [], window.last = performance.now(), window.count = () => {
    const now = performance.now(); frames_.push(now - last); last = now; requestAnimationFrame(count) }, count()`)
  const before = await busy(session)
  const height = await page.evaluate<number>('document.body.scrollHeight')
  await page.mouse.move(600, 600)
  for (let turn = 0; turn < WHEEL.turns; turn++) await page.mouse.wheel(0, WHEEL.pixels)
  await page.evaluate(SETTLE)
  const after = await busy(session)
  const [frames, late, tasks, longest] = await page.evaluate<number[]>(
    '[frames_.length, frames_.filter(t => t > 50).length, tasks.length, Math.max(0, ...tasks)]',
  )
  const spent = after.map((value, n) => value - (before[n] ?? 0))
  const where = await page.evaluate<number>('scrollY')
  print(
    'scrolling',
    undefined,
    spent,
    `${where} of ${height} px, ${frames} frames, ${late} over 50 ms, ${tasks} long tasks, longest ${longest}`,
  )
}

/** Every entry with all rows that mention it, as a real sheet has them. */
const withMentions = (sheet: Sheet): Sheet => ({
  ...sheet,
  entries: sheet.entries.map(entry => ({
    ...entry,
    rows: sheet.rows
      .filter(({ cells }) =>
        Object.values(cells)
          .flat()
          .some(run => run.kind === 'term' && run.concept === entry.concept),
      )
      .map(({ id }) => id),
  })),
})

const sheet = LAYOUT === 'glossary' ? glossarySheet(ROWS) : withMentions(longSheet(ROWS))
const folder = mkdtempSync(join(tmpdir(), 'taiyaku-page-'))
const browser = await launch()
try {
  const file = join(folder, 'long.html')
  const emit = await createEmitter('html')
  writeFileSync(file, await emit(sheet, { labels: await createLabels('en'), paper: 'a4', layout: LAYOUT }))
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.addInitScript(OBSERVE)
  console.log(`${ROWS} rows, ${LAYOUT}, load of the machine ${loadavg()[0]?.toFixed(1)}`)
  console.log(`${''.padEnd(34)} paint  busy script style layout (ms)`)
  const begun = performance.now()
  await page.goto(pathToFileURL(file).href, { timeout: 0 })
  print('loaded', performance.now() - begun, await busy(session))
  await page.focus('#search')
  await measure('first key, at once', page, session, () => page.keyboard.press('r'))
  await measure('emptied', page, session, () => page.keyboard.press('Escape'))
  await page.waitForTimeout(2000)
  for (const query of QUERIES) {
    await measure(`pasted ${query}`, page, session, () => page.keyboard.insertText(query))
    await measure('emptied', page, session, () => page.keyboard.press('Escape'))
  }
  for (const key of 'ransom') await measure(`key ${key}`, page, session, () => page.keyboard.press(key))
  await measure('Enter: to the first found', page, session, () => page.keyboard.press('Enter'))
  await measure('emptied', page, session, () => page.keyboard.press('Escape'))
  for (const [what, selector] of LAYOUT === 'aligned' ? CLICKS : [])
    await measure(what, page, session, await clickOn(page, selector))
  await scroll(page, session)
  console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}`)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
