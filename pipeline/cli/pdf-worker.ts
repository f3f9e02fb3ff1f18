import type { EmitOptions } from '../emit/emitter.ts'
import { createPdfEmitter } from '../emit/pdf/pdf.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Sheet } from '../model/sheet.ts'
import { createLabels } from '../page/labels.ts'

/** What goes to the worker: labels as their language, since functions cannot be sent. */
export interface PdfTask extends Omit<EmitOptions, 'labels'> {
  readonly sheet: Sheet
  readonly labels: DocumentLang
}

const emit = createPdfEmitter()

export default async ({ sheet, labels, ...looks }: PdfTask): Promise<Uint8Array> => {
  const pdf = await emit(sheet, { ...looks, labels: await createLabels(labels) })
  return typeof pdf === 'string' ? new TextEncoder().encode(pdf) : pdf
}
