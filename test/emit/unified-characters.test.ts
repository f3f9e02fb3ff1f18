import { beforeAll, describe, expect, test } from 'vitest'
import { createDocxEmitter } from '../../pipeline/emit/docx/docx.ts'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { LAYOUTS, type LayoutName } from '../../pipeline/emit/layouts/index.ts'
import { createPdfEmitter } from '../../pipeline/emit/pdf/pdf.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../../pipeline/model/lang.ts'
import type { Cell, Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { readArchive } from '../../pipeline/text/archive.ts'
import { readPdf } from './pdf-read.ts'
import { sampleSheet } from './sample-sheet.ts'

/** One code point each, and a shape for each language. */
const SHARED = '直骨'

/** By the part of the font's name after `Noto Sans`. */
const OWN: Readonly<Partial<Record<DocumentLang, string>>> = {
  ja: 'JP',
  'zh-Hans': 'SC',
  'zh-Hant': 'TC',
  ko: 'KR',
}
const LANGUAGES = DOCUMENT_LANGS.filter(lang => OWN[lang] !== undefined)

const each = <T>(make: (lang: DocumentLang) => T) =>
  Object.fromEntries(LANGUAGES.map(lang => [lang, make(lang)]))

/** Nothing but the two characters in every language: title, text, name of a concept, reference. */
function sharedSheet(): Sheet {
  const [model] = sampleSheet().entries
  if (!model) throw new RangeError('no entry')
  const { concept } = model
  const run = {
    kind: 'term',
    concept,
    match: 'exact',
    status: 'preferred',
    pieces: [{ text: SHARED }],
  } as const
  const cell: Cell = [run]
  return {
    id: 'shared',
    title: each(() => SHARED),
    languages: LANGUAGES,
    entryLanguages: LANGUAGES,
    rows: [{ id: 's1', kind: 'paragraph', depth: 0, doubtful: false, cells: each(() => cell) }],
    entries: [
      {
        ...model,
        designations: each(() => [{ text: SHARED, status: 'preferred', type: 'full' }]),
        rows: ['s1'],
      },
    ],
    references: [{ number: 1, versions: each(lang => ({ title: cell, titleLang: lang })) }],
  }
}

let options: EmitOptions
beforeAll(async () => {
  options = { labels: await createLabels('en'), paper: 'a4' }
})

/** The languages in which a layout writes the characters, in order: the title of the page, then its tables. */
const wanted = (layout: LayoutName): readonly string[] => {
  const row = LANGUAGES.map(lang => OWN[lang] ?? '')
  const [pivot = ''] = row
  if (layout === 'booth') return [pivot, ...row]
  if (layout === 'references') return [pivot, ...row]
  if (layout === 'aligned') return [pivot, ...row, ...row, ...row]
  return [pivot, ...row, ...row]
}

describe('characters that the languages share', () => {
  test.each(LAYOUTS)('should have the shapes of their language in a PDF: %s', async layout => {
    const bytes = Buffer.from(await createPdfEmitter()(sharedSheet(), { ...options, layout }))
    const items = (await readPdf(bytes)).pages.flatMap(page => page.items)
    const families = items.filter(({ text }) => text.includes(SHARED)).map(({ family }) => family.slice(-2))
    expect(families).toEqual(wanted(layout))
  })

  test.each(LAYOUTS)('should have the font and language of their language in Word: %s', async layout => {
    const bytes = Buffer.from(await createDocxEmitter()(sharedSheet(), { ...options, layout }))
    const file = readArchive(bytes, 'made.docx', () => true).get('word/document.xml')
    const runs = new TextDecoder().decode(file).match(/<w:r>.*?<\/w:r>/gu) ?? []
    const own = runs.filter(run => run.includes(SHARED))
    expect(own.map(run => /w:eastAsia="Noto Sans (\w+)"/u.exec(run)?.[1])).toEqual(wanted(layout))
    const tags = own.map(run => /<w:lang [^>]*w:eastAsia="([^"]*)"/u.exec(run)?.[1])
    const byFont = { JP: 'ja-JP', SC: 'zh-CN', TC: 'zh-TW', KR: 'ko-KR' } as const
    expect(tags).toEqual(
      wanted(layout).map(font => Object.entries(byFont).find(([key]) => key === font)?.[1]),
    )
  })
})
