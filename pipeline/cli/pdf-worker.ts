import type { Paper } from '../emit/emitter.ts'
import { createPdfEmitter } from '../emit/pdf/pdf.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Sheet } from '../model/sheet.ts'
import { createLabels } from '../page/labels.ts'

/** What goes to the worker: labels as their language, since functions cannot be sent. */
export interface PdfTask {
  readonly sheet: Sheet
  readonly paper: Paper
  readonly labels: DocumentLang
}

const emit = createPdfEmitter()

export default async ({ sheet, paper, labels }: PdfTask): Promise<Uint8Array> => {
  const pdf = await emit(sheet, { labels: await createLabels(labels), paper })
  return typeof pdf === 'string' ? new TextEncoder().encode(pdf) : pdf
}
