import { readFileSync } from 'node:fs'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { LAYOUTS } from '../../pipeline/emit/layouts/index.ts'
import type { Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { selectSheet } from '../../pipeline/sheet/select.ts'
import { sampleSheet } from './sample-sheet.ts'

export interface PictureCase {
  readonly name: string
  readonly sheet: Sheet
  readonly options: EmitOptions
}

/** A picture of sixteen by eight dots. */
export const LOGO: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAIAAAB/FOjAAAAATUlEQVR4AZXBMQ3AQAhA0d8LntCCEjSgBC0Y6dSlDjoxXJo24b3jvG4mhJ2a81IZNKGpOR/UHKgMYDG0GFoMCa0yADXnpTJowq4y+PUAvb4Q1EcYpAQAAAAASUVORK5CYII=',
  'base64',
)

/** A document of the corpus as the pipeline made a sheet of it. */
export const KEPT_SHEET = new URL('../gold/pictures/sheet.json', import.meta.url)

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `test/bench/pictures.ts`
const keptSheet = (): Sheet => JSON.parse(readFileSync(KEPT_SHEET, 'utf8')) as Sheet

/** Every layout of a real document in four languages, one with all that can be chosen, and the sample with every mark. */
export async function pictureCases(): Promise<readonly PictureCase[]> {
  const labels = await createLabels('en')
  const all = LAYOUTS.map((layout): PictureCase => ({
    name: layout,
    sheet: keptSheet(),
    options: { labels, layout, paper: 'a4' },
  }))
  const marks: PictureCase = { name: 'aligned-marks', sheet: sampleSheet(), options: { labels, paper: 'a4' } }
  return [...all, marks, await chosen()]
}

async function chosen(): Promise<PictureCase> {
  const columns = { languages: ['ja', 'en'], readings: true, definitions: true, notes: true } as const
  return {
    name: 'aligned-readings',
    sheet: selectSheet(keptSheet(), columns),
    options: {
      labels: await createLabels('ja'),
      layout: 'aligned',
      paper: 'letter',
      orientation: 'portrait',
      size: 10.5,
      readings: true,
      titleLine: '国際情報研究会',
      sourceLine: '出典: 国際情報研究会、2016年1月',
      logo: { type: 'png', bytes: LOGO },
    },
  }
}
