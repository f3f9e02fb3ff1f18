import { beforeAll, describe, expect, test } from 'vitest'
import { certaintyOf } from '../../pipeline/emit/citation.ts'
import { wordDocument } from '../../pipeline/emit/docx/docx.ts'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { createHtmlEmitter } from '../../pipeline/emit/html/html.ts'
import { arrange, LAYOUTS } from '../../pipeline/emit/layouts/index.ts'
import { createMarkdownEmitter } from '../../pipeline/emit/markdown/markdown.ts'
import { layOut, tearsLines } from '../../pipeline/emit/paper.ts'
import { typstDocument } from '../../pipeline/emit/pdf/document.ts'
import { createPdfEmitter } from '../../pipeline/emit/pdf/pdf.ts'
import type { Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { readPdf } from './pdf-read.ts'
import { pictureCases } from './picture-cases.ts'
import { sampleSheet } from './sample-sheet.ts'

let options: EmitOptions
beforeAll(async () => {
  options = { labels: await createLabels('en'), paper: 'a4' }
})

/** A text in English alone, with the names of its concepts in four languages. */
const inEnglish = (): Sheet => ({ ...sampleSheet(), languages: ['en'] })

const html = (sheet: Sheet, changes: Partial<EmitOptions>): Promise<string> =>
  Promise.resolve(createHtmlEmitter({ script: '', style: '' })(sheet, { ...options, ...changes })).then(
    String,
  )

const inEveryFormat = async (sheet: Sheet, changes: Partial<EmitOptions>): Promise<readonly string[]> => [
  typstDocument(sheet, { ...options, ...changes }),
  JSON.stringify(wordDocument(sheet, { ...options, ...changes })),
  String(await createMarkdownEmitter()(sheet, { ...options, ...changes })),
  await html(sheet, changes),
]

describe('the opening of a handout', () => {
  test('should have the title in every language, and the date in words', async () => {
    const title = { en: 'A drill', ja: '演習', ko: '훈련' }
    const sheet = { ...sampleSheet(), title, date: { text: '2024-03-04', iso: '2024-03-04' } }
    for (const text of await inEveryFormat(sheet, { layout: 'booth' })) {
      expect(text).toContain('演習')
      expect(text).toContain('훈련')
      expect(text).toContain('March 4, 2024')
      expect(text.replaceAll('datetime="2024-03-04"', '')).not.toContain('2024-03-04')
    }
  })

  test('should leave a date as it is printed', () => {
    const sheet = { ...sampleSheet(), date: { text: 'spring 2024' } }
    expect(typstDocument(sheet, { ...options, layout: 'booth' })).toContain('spring 2024')
  })
})

describe('a handout with nothing in it', () => {
  test.each(LAYOUTS)('should say so instead of an empty page: %s', async layout => {
    const sheet = { ...sampleSheet(), rows: [], entries: [], references: [] }
    for (const text of await inEveryFormat(sheet, { layout })) expect(text).toContain('nothing to show')
  })

  test('should not be said of one that has something', async () => {
    for (const text of await inEveryFormat(sampleSheet(), {})) expect(text).not.toContain('nothing to show')
  })
})

describe('the columns of a handout', () => {
  test('should be those alone that it shows', () => {
    expect(arrange(inEnglish(), 'references', options.labels).sheet.entryLanguages).toEqual(['en'])
    expect(arrange(inEnglish(), 'booth', options.labels).sheet.entryLanguages).toHaveLength(4)
  })

  test('should stand upright where there is only one', () => {
    const { sheet } = arrange(inEnglish(), 'references', options.labels)
    expect(layOut(sheet, options).orientation).toBe('portrait')
  })

  test('should be as wide as its references need', () => {
    const { sheet } = arrange(sampleSheet(), 'references', options.labels)
    const [en = 0, , , ko = 0] = layOut(sheet, options).shares
    expect(en).toBeGreaterThan(ko)
  })

  test('should be switched where there are several, and the readings of restored titles always', async () => {
    const page = await html(inEnglish(), { layout: 'references' })
    expect(page).not.toContain('data-column="')
    expect(page.match(/data-reading="\w+"/gu)).toEqual(['data-reading="ja"'])
    expect((await html(inEnglish(), { layout: 'booth' })).match(/data-column="/gu)).toHaveLength(4)
  })
})

test('a share should be written without a space, as all four languages write it', async () => {
  const restored = { runs: [], reading: '', confidence: 0.42, alternatives: [] }
  for (const lang of ['en', 'ja', 'zh-Hans', 'ko'] as const)
    expect(certaintyOf(restored, await createLabels(lang)).confidence).toMatch(/ 42%$/u)
})

describe('a line before a word that cannot be broken', () => {
  test.each([
    ['如需重试请检查/etc/retry.d/90-limits.conf。', 24, true],
    ['请致电010-5550-0199。', 24, true],
    ['经APEC工作组批准，2024年3月起施行。', 24, false],
    ['经APEC批准。', 6, true],
  ])('should not be stretched: %s in %d ems', (text, room, expected) => {
    expect(tearsLines(text, room)).toBe(expected)
  })

  test('should be set ragged by the PDF', () => {
    const text = '如需重试，请检查/etc/retry.d/90-limits.conf。'
    const cells = { 'zh-Hans': [{ kind: 'text', pieces: [{ text }] }] } as const
    const rows = [{ id: 'a', kind: 'paragraph', depth: 0, doubtful: false, cells }] as const
    const languages = ['zh-Hans', 'ko'] as const
    const sheet = { ...sampleSheet(), languages, entryLanguages: languages, rows } as const
    expect(typstDocument(sheet, options)).toContain('ragged("如需')
  })
})

test('should have something on the last page of a PDF, where an index just fits the one before', async () => {
  const found = (await pictureCases()).find(({ name }) => name === 'press-review-glossary')
  if (!found) throw new RangeError('no case')
  const pdf = Buffer.from(await createPdfEmitter()(found.sheet, found.options))
  const { pages } = await readPdf(pdf, 'text')
  expect(pages.at(-1)?.text).toContain('호주')
})
