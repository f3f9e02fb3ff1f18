import { readFileSync } from 'node:fs'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { LAYOUTS } from '../../pipeline/emit/layouts/index.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import type { Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { selectSheet } from '../../pipeline/sheet/select.ts'
import { CORPUS, LANGUAGES } from '../corpus-sheets.ts'
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

const KEPT = new URL('../gold/pictures/', import.meta.url)

/** Documents of three kinds: the folder that each is read from, and its columns. */
export const DOCUMENTS = {
  experts: { folder: new URL('group-of-governmental-experts/', CORPUS), languages: LANGUAGES },
  'press-review': { folder: new URL('texts/press-review/', KEPT), languages: LANGUAGES },
  'recovery-guide': { folder: new URL('texts/recovery-guide/', KEPT), languages: ['zh-Hans', 'ko'] },
} as const satisfies Readonly<
  Record<string, { readonly folder: URL; readonly languages: readonly DocumentLang[] }>
>
export type DocumentName = keyof typeof DOCUMENTS

/** A document as the pipeline made a sheet of it. */
export const keptSheetFile = (name: DocumentName): URL => new URL(`sheets/${name}.json`, KEPT)

const keptSheet = (name: DocumentName): Sheet =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `test/bench/pictures.ts`
  JSON.parse(readFileSync(keptSheetFile(name), 'utf8')) as Sheet

/**
 * Every layout of three documents: a report in four languages, a list of romanised titles in one, a manual in two with lists,
 * code and figures; the report with all that can be chosen, and the sample with every mark.
 */
export async function pictureCases(): Promise<readonly PictureCase[]> {
  const cases = [
    ...(await everyLayout('experts', 'en', 'a4')),
    ...(await everyLayout('press-review', 'ja', 'letter')),
    ...(await everyLayout('recovery-guide', 'ko', 'universal')),
  ]
  const marks = { labels: await createLabels('en'), paper: 'a4' } as const
  return [...cases, { name: 'marks-aligned', sheet: sampleSheet(), options: marks }, await chosen()]
}

async function everyLayout(
  name: DocumentName,
  lang: DocumentLang,
  paper: EmitOptions['paper'],
): Promise<readonly PictureCase[]> {
  const labels = await createLabels(lang)
  const sheet = keptSheet(name)
  return LAYOUTS.map(layout => ({ name: `${name}-${layout}`, sheet, options: { labels, layout, paper } }))
}

async function chosen(): Promise<PictureCase> {
  const columns = { languages: ['ja', 'en'], readings: true, definitions: true, notes: true } as const
  return {
    name: 'readings-aligned',
    sheet: selectSheet(keptSheet('experts'), columns),
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
