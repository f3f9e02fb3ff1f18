import { createDocxEmitter } from '../../pipeline/emit/docx/docx.ts'
import { createPdfEmitter } from '../../pipeline/emit/pdf/pdf.ts'
import { pictureCases } from '../emit/picture-cases.ts'
import { firstPage, haveRenderers, keepReference, officePdfs } from '../pictures.ts'

/** Makes the reference pictures of paper anew. Look at every one that changed before you commit it. */
async function makePictures(): Promise<void> {
  const [pdf, docx] = [createPdfEmitter(), createDocxEmitter()]
  const documents = new Map<string, Uint8Array>()
  for (const { name, sheet, options } of await pictureCases()) {
    keepReference(`${name}.pdf`, await firstPage(Buffer.from(await pdf(sheet, options))))
    documents.set(`${name}.docx`, Buffer.from(await docx(sheet, options)))
  }
  if (!haveRenderers('soffice')) return
  for (const [name, bytes] of await officePdfs(documents))
    keepReference(`${name}.docx`, await firstPage(bytes))
}

if (haveRenderers('pdftoppm')) await makePictures()
