/**
 * How fast the page of a long sheet answers in a browser: `npx tsx test/bench/page.ts [ROWS]`, 5,000 without.
 * Runs the compiled page, so `npm run compile` first. Prints milliseconds from the key to the frame that shows the result.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createEmitter } from '../../pipeline/cli/emitters.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { launch } from '../browser/browser.ts'
import { longSheet } from '../emit/sample-sheet.ts'

const ROWS = Number(process.argv[2] ?? 5000)
const QUERIES = ['ransomware', 'kouchou', '勒索软件', '港務長', 'zzz', '']
/** From the input to the end of the frame that follows it. */
const TYPE = (query: string): string => `new Promise(done => {
  const field = document.querySelector('#search')
  const begun = performance.now()
  field.value = ${JSON.stringify(query)}
  field.dispatchEvent(new Event('input'))
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
})`

const folder = mkdtempSync(join(tmpdir(), 'taiyaku-page-'))
const browser = await launch()
try {
  const file = join(folder, 'long.html')
  const emit = await createEmitter('html')
  writeFileSync(file, await emit(longSheet(ROWS), { labels: await createLabels('en'), paper: 'a4' }))
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const begun = performance.now()
  await page.goto(pathToFileURL(file).href, { timeout: 0 })
  console.log(`${ROWS} rows; loaded in ${(performance.now() - begun).toFixed(0)} ms`)
  // As long as a reader takes to find the field.
  await page.waitForTimeout(3000)
  for (const query of QUERIES)
    console.log(`${query.padEnd(12)} ${(await page.evaluate<number>(TYPE(query))).toFixed(0)} ms`)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
