/**
 * `npx tsx test/bench/pictures.ts` makes the reference pictures anew, `pictures.ts NAME` those with NAME in their names, such as
 * `booth` or `html`. Look at every one that changed before you commit it. `pictures.ts sheets` first reads the text of the
 * documents again: it is kept, so that a change of the glossary or of the alignment changes no picture.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CHROMIUM, compileScript, launch } from '../browser/browser.ts'
import { drawPage } from '../browser/pictures.ts'
import { createDocxEmitter } from '../../pipeline/emit/docx/docx.ts'
import type { Emitter } from '../../pipeline/emit/emitter.ts'
import { createHtmlEmitter } from '../../pipeline/emit/html/html.ts'
import { createPdfEmitter } from '../../pipeline/emit/pdf/pdf.ts'
import { STYLE } from '../../pipeline/page/style.ts'
import { markdownSheets } from '../corpus-sheets.ts'
import {
  DOCUMENTS,
  keptSheetFile,
  pictureCases,
  type DocumentName,
  type PictureCase,
} from '../emit/picture-cases.ts'
import { firstPages, haveRenderers, keepReference, officePdfs } from '../pictures.ts'

const isSheets = process.argv[2] === 'sheets'
const wanted = isSheets ? '' : (process.argv[2] ?? '')

async function keepSheets(): Promise<void> {
  for (const [name, { folder, languages }] of Object.entries(DOCUMENTS)) {
    const [sheet] = await markdownSheets([{ id: name, folder }], languages)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of the documents
    writeFileSync(keptSheetFile(name as DocumentName), `${JSON.stringify(sheet)}\n`)
  }
}

const casesOf = (format: string, cases: readonly PictureCase[]): readonly PictureCase[] =>
  cases.filter(({ name }) => `${name}.${format}`.includes(wanted))

const made = async (emit: Emitter, { sheet, options }: PictureCase): Promise<Uint8Array> =>
  Buffer.from(await emit(sheet, options))

async function drawPdfs(cases: readonly PictureCase[]): Promise<void> {
  const emit = createPdfEmitter()
  for (const one of cases) keepReference(`${one.name}.pdf`, await firstPages(await made(emit, one)))
}

async function drawWordDocuments(cases: readonly PictureCase[]): Promise<void> {
  const emit = createDocxEmitter()
  const files = new Map<string, Uint8Array>()
  for (const one of cases) files.set(`${one.name}.docx`, await made(emit, one))
  for (const [name, pdf] of await officePdfs(files)) keepReference(`${name}.docx`, await firstPages(pdf))
}

async function drawPages(cases: readonly PictureCase[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-pages-'))
  const emit = createHtmlEmitter({ script: compileScript('client', folder), style: STYLE })
  const browser = await launch()
  const file = join(folder, 'page.html')
  for (const one of cases) {
    writeFileSync(file, await made(emit, one))
    keepReference(`${one.name}.html`, await drawPage(browser, pathToFileURL(file).href))
  }
  await browser.close()
  rmSync(folder, { recursive: true })
}

async function draw(
  format: string,
  isDrawn: boolean,
  work: (cases: readonly PictureCase[]) => Promise<void>,
) {
  const cases = casesOf(format, await pictureCases())
  if (isDrawn && cases.length > 0) await work(cases)
}

if (isSheets) await keepSheets()
await draw('html', CHROMIUM !== undefined, drawPages)
await draw('docx', haveRenderers('pdftoppm', 'soffice'), drawWordDocuments)
await draw('pdf', haveRenderers('pdftoppm'), drawPdfs)
