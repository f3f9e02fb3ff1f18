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

/** Every layout in four languages, and one text with all that can be chosen. */
export async function pictureCases(): Promise<readonly PictureCase[]> {
  const labels = await createLabels('en')
  const all = LAYOUTS.map((layout): PictureCase => ({
    name: layout,
    sheet: sampleSheet(),
    options: { labels, layout, paper: 'a4' },
  }))
  return [...all, await chosen()]
}

async function chosen(): Promise<PictureCase> {
  const columns = { languages: ['ja', 'en'], readings: true, definitions: true, notes: true } as const
  return {
    name: 'aligned-readings',
    sheet: selectSheet(sampleSheet(), columns),
    options: {
      labels: await createLabels('ja'),
      layout: 'aligned',
      paper: 'letter',
      orientation: 'portrait',
      size: 10.5,
      readings: true,
      titleLine: '港湾安全フォーラム',
      sourceLine: '出典: 港湾安全フォーラム、2024年3月4日',
      logo: { type: 'png', bytes: LOGO },
    },
  }
}
