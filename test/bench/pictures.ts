/**
 * `npx tsx test/bench/pictures.ts` makes the reference pictures of paper anew. Look at every one that changed before you commit
 * it. With `sheet` it first reads their text from the corpus again: it is kept, so that a change of the glossary or of the
 * alignment changes no picture.
 */
import { writeFileSync } from 'node:fs'
import { createDocxEmitter } from '../../pipeline/emit/docx/docx.ts'
import { createPdfEmitter } from '../../pipeline/emit/pdf/pdf.ts'
import { corpusSheets } from '../corpus-sheets.ts'
import { KEPT_SHEET, pictureCases } from '../emit/picture-cases.ts'
import { firstPage, haveRenderers, keepReference, officePdfs } from '../pictures.ts'

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

if (process.argv[2] === 'sheet') {
  const [sheet] = await corpusSheets(['group-of-governmental-experts'])
  writeFileSync(KEPT_SHEET, `${JSON.stringify(sheet)}\n`)
}
if (haveRenderers('pdftoppm')) await makePictures()
