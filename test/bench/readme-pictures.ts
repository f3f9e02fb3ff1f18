/** `npx tsx test/bench/readme-pictures.ts` makes the pictures that the README shows anew, of documents of the corpus. */
import { writeFileSync } from 'node:fs'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { createPdfEmitter } from '../../pipeline/emit/pdf/pdf.ts'
import type { Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { selectSheet } from '../../pipeline/sheet/select.ts'
import { corpusSheets } from '../corpus-sheets.ts'
import { haveRenderers, partOfPage } from '../pictures.ts'

const FOLDER = new URL('../../docs/pictures/', import.meta.url)
/** Twice what is shown, for screens with fine dots. */
const RESOLUTION = 110

const emit = createPdfEmitter()

/** @param part in dots */
async function keep(
  name: string,
  sheet: Sheet,
  options: EmitOptions,
  part: Parameters<typeof partOfPage>[2],
): Promise<void> {
  const pdf = Buffer.from(await emit(sheet, options))
  writeFileSync(new URL(`${name}.png`, FOLDER), (await partOfPage(pdf, RESOLUTION, part)) ?? '')
}

if (haveRenderers('pdftoppm')) {
  const [ransomware, agreement] = await corpusSheets([
    'ransomware-and-incident-response',
    'us-china-cyber-agreement',
  ])
  if (!ransomware || !agreement) throw new RangeError('no document')
  const options: EmitOptions = { labels: await createLabels('en'), paper: 'a4' }
  await keep('aligned', ransomware, options, [50, 70, 1190, 500])
  await keep('booth', agreement, { ...options, layout: 'booth' }, [50, 50, 1190, 859])
  const columns = { languages: ['ja', 'en'], readings: true, definitions: true, notes: true } as const
  const readings = { ...options, labels: await createLabels('ja'), readings: true, size: 11 }
  await keep('readings', selectSheet(ransomware, columns), readings, [40, 70, 830, 680])
}
