import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { Emitter, Format } from '../emit/emitter.ts'
import { createIndexEmitter } from '../emit/html/index-page.ts'
import type { Sheet } from '../model/sheet.ts'
import { createLabels } from '../page/labels.ts'
import { createEmitter, STYLE } from './emitters.ts'
import { writeAtomically } from './files.ts'
import type { Manifest, SheetRecord } from './manifest.ts'
import type { PdfTask } from './pdf-worker.ts'
import type { Settings } from './settings.ts'
import { filesOf, type SheetFile } from './sheet-files.ts'

export interface Writer {
  /** Writes the sheet in every format, all files or none. */
  readonly write: (sheet: Sheet) => Promise<Omit<SheetRecord, 'hash' | 'missing'>>
  readonly close: () => Promise<void>
}

/** Compiled with the program; a worker cannot run the sources. */
const PDF_WORKER = fileURLToPath(new URL('../../dist/cli/pdf-worker.js', import.meta.url))

/** PDF takes longer than all the rest, so it goes on in a thread of its own while the next text is analysed. */
export async function createWriter(output: string, settings: Settings): Promise<Writer> {
  const labels = await createLabels(settings.labels)
  const others = settings.formats.filter(format => format !== 'pdf')
  const emitters = new Map<Format, Emitter>()
  for (const format of others) emitters.set(format, await createEmitter(format))
  const pool = settings.formats.includes('pdf')
    ? new Tinypool({ filename: PDF_WORKER, minThreads: 1, maxThreads: 1 })
    : undefined

  const contents = (
    sheet: Sheet,
    { format, paper = 'universal' }: SheetFile,
  ): Promise<string | Uint8Array> => {
    const emitter = emitters.get(format)
    if (emitter) return emitter(sheet, { labels, paper })
    const task: PdfTask = { sheet, paper, labels: settings.labels }
    return pool?.run(task) as Promise<Uint8Array>
  }
  return {
    write: async sheet => {
      const files = filesOf(sheet.id, settings)
      const all = await Promise.all(files.map(file => contents(sheet, file)))
      files.forEach(({ path }, i) => writeAtomically(join(output, path), all[i] ?? ''))
      return recordOf(sheet, files)
    },
    close: async () => pool?.destroy(),
  }
}

const recordOf = (sheet: Sheet, files: SheetFile[]): Omit<SheetRecord, 'hash' | 'missing'> => ({
  id: sheet.id,
  title: { ...sheet.title },
  ...(sheet.date && { date: sheet.date.iso ?? sheet.date.text }),
  languages: [...sheet.languages],
  counts: {
    rows: sheet.rows.length,
    entries: sheet.entries.length,
    references: sheet.references.length,
  },
  files,
})

/** The page that ties the sheets together. */
export async function indexPage(sheets: Manifest, settings: Settings): Promise<string> {
  return createIndexEmitter(STYLE)(Object.values(sheets), await createLabels(settings.labels))
}
