/**
 * `npx tsx test/bench/paper.ts [PAGES]`: the processor time that handouts of real text in four languages take, 40 pages of them
 * without another number. The text is the corpus again and again; a document is set twice, and the second time counts, since
 * the first loads the compiler and its fonts. Prints milliseconds of all threads together.
 */
import { readdirSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { createEmitter } from '../../pipeline/cli/emitters.ts'
import { LAYOUTS, type LayoutName } from '../../pipeline/emit/layouts/index.ts'
import type { EmitOptions, Format } from '../../pipeline/emit/emitter.ts'
import type { Entry, Row, Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { CORPUS, corpusSheets } from '../corpus-sheets.ts'

const PAGES = Number(process.argv[2] ?? 40)

const documents = (): readonly string[] =>
  readdirSync(CORPUS, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)

/** The sheets' texts one after another, `times` over, every row by an id of its own; a concept once, with all its rows. */
function joined(sheets: readonly Sheet[], times: number): Sheet {
  const [first] = sheets
  if (!first) throw new RangeError('no document')
  const rows: Row[] = []
  const entries = new Map<string, Entry>()
  for (let n = 0; n < times; n++)
    for (const { id, rows: own, entries: terms } of sheets) {
      const renamed = (row: string): string => `${n}-${id}-${row}`
      rows.push(...own.map(row => ({ ...row, id: renamed(row.id) })))
      for (const entry of terms) {
        const before = entries.get(entry.concept)?.rows ?? []
        entries.set(entry.concept, { ...entry, rows: [...before, ...entry.rows.map(renamed)] })
      }
    }
  return { ...first, rows, entries: [...entries.values()] }
}

async function processorTime<T>(work: () => Promise<T>): Promise<readonly [result: T, milliseconds: number]> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1000]
}

async function pagesOf(pdf: string | Uint8Array): Promise<number> {
  const task = getDocument({ data: Uint8Array.from(Buffer.from(pdf)), verbosity: 0 })
  const { numPages } = await task.promise
  await task.destroy()
  return numPages
}

/** The text as often as it takes to fill the pages. */
async function filling(sheets: readonly Sheet[], options: EmitOptions): Promise<Sheet> {
  const emit = await createEmitter('pdf')
  for (let times = 1; ; times++) {
    const sheet = joined(sheets, times)
    if ((await pagesOf(await emit(sheet, options))) >= PAGES) return sheet
  }
}

async function report(format: Format, sheet: Sheet, options: EmitOptions, name: string): Promise<void> {
  const emit = await createEmitter(format)
  await emit(sheet, options)
  const [bytes, time] = await processorTime(() => emit(sheet, options))
  const pages = format === 'pdf' ? `${await pagesOf(bytes)} pages` : ''
  console.log(`${format.padEnd(5)} ${name.padEnd(22)} ${pages.padStart(9)} ${time.toFixed(0).padStart(6)} ms`)
}

const sheets = await corpusSheets(documents())
const labels = await createLabels('en')
const looks: readonly (readonly [string, LayoutName, Partial<EmitOptions>])[] = [
  ...LAYOUTS.filter(layout => layout !== 'references').map(layout => [layout, layout, {}] as const),
  ['aligned, readings', 'aligned', { readings: true }],
]
for (const [name, layout, more] of looks) {
  const options: EmitOptions = { labels, layout, paper: 'a4', ...more }
  // A glossary grows with no text: all of it is what there is.
  const sheet =
    layout === 'aligned' || layout === 'concordance' ? await filling(sheets, options) : joined(sheets, 1)
  for (const format of ['pdf', 'docx'] as const) await report(format, sheet, options, name)
}
