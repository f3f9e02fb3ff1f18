import { beforeAll, describe, expect, test } from 'vitest'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { arrange, LAYOUTS } from '../../pipeline/emit/layouts/index.ts'
import { createPdfEmitter } from '../../pipeline/emit/pdf/pdf.ts'
import { typstDocument } from '../../pipeline/emit/pdf/document.ts'
import { pictureSize, problemOf, settingOf } from '../../pipeline/emit/picture.ts'
import { InputError } from '../../pipeline/model/outcome.ts'
import { cellText, type Entry, type Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { outOfOrder, textsOf } from './handout-texts.ts'
import { readPdf, type ReadPdf } from './pdf-read.ts'
import { LOGO } from './picture-cases.ts'
import { glossarySheet, sampleSheet } from './sample-sheet.ts'

const emit = createPdfEmitter()
let options: EmitOptions
beforeAll(async () => {
  options = { labels: await createLabels('en'), paper: 'a4' }
})

const read = async (sheet: Sheet, changes: Partial<EmitOptions>): Promise<ReadPdf> =>
  readPdf(Buffer.from(await emit(sheet, { ...options, ...changes })), 'text')

const textOf = ({ pages }: ReadPdf): string => pages.map(({ text }) => text).join('')

const SVG = (text: string): Uint8Array => new TextEncoder().encode(text)
/** A picture that says of itself that it is very wide. */
const wide = (): Uint8Array => {
  const bytes = Uint8Array.from(LOGO)
  new DataView(bytes.buffer).setUint32(16, 2 ** 24)
  return bytes
}
const svgLogo = SVG(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20"/></svg>',
)

describe('the text of a layout', () => {
  test.each(LAYOUTS)('should be read from the PDF whole and in order: %s', async layout => {
    const { sheet, sections } = arrange(sampleSheet(), layout, options.labels)
    const expected = sections.flatMap(section => textsOf(section, sheet))
    expect(outOfOrder(expected, textOf(await read(sampleSheet(), { layout })))).toEqual([])
  })
})

describe('a concordance', () => {
  test('should keep the numbers that its rows have in the text', async () => {
    const { sheet, sections } = arrange(sampleSheet(), 'concordance', options.labels)
    const numbers = new Map(sampleSheet().rows.map((row, n) => [row.id, `${n + 1}`]))
    const [section] = sections
    if (section?.kind !== 'concordance') throw new RangeError('no concordance')
    const shown = section.concepts.flatMap(({ rows }) => rows.map(({ row }) => row))
    const expected = shown.flatMap(row => [
      numbers.get(row.id) ?? 'none',
      ...sheet.languages.map(lang => cellText(row.cells[lang] ?? [])),
    ])
    expect(outOfOrder(expected, textOf(await read(sampleSheet(), { layout: 'concordance' })))).toEqual([])
  })

  test('should lead from each term to the place of its concept', async () => {
    const bytes = await emit(sampleSheet(), { ...options, layout: 'concordance' })
    const { pages } = await readPdf(Buffer.from(bytes))
    expect(pages.reduce((sum, { innerLinks }) => sum + innerLinks, 0)).toBeGreaterThan(20)
  })
})

describe('an index', () => {
  test('should say by its numbers where each name is', async () => {
    const { sections, sheet } = arrange(sampleSheet(), 'glossary', options.labels)
    const numbers = new Map(sheet.entries.map(({ concept }, n) => [concept, `${n + 1}`]))
    const expected = sections.flatMap(section =>
      section.kind === 'index'
        ? section.groups.flatMap(({ items }) =>
            items.flatMap(({ text, concept }) => [text, numbers.get(concept) ?? 'none']),
          )
        : [],
    )
    const entries = sheet.entries.flatMap(({ designations }, n) => [
      `${n + 1}`,
      designations.en?.[0]?.text ?? '',
    ])
    const text = textOf(await read(sampleSheet(), { layout: 'glossary' }))
    expect(outOfOrder([...entries, ...expected], text)).toEqual([])
  })
})

describe('a booth sheet', () => {
  test('should have room on two pages for the terms and figures of a document with seventy entries', async () => {
    // Names as most are: longer ones take a second line.
    const usual = glossarySheet(420).entries.filter(({ designations }) =>
      Object.values(designations).every(list =>
        list.every(({ text, reading = '' }) => (text + reading).length < 30),
      ),
    )
    const entries: readonly Entry[] = usual.slice(0, 70).map(entry => ({ ...entry, rows: ['s1'] }))
    expect(entries).toHaveLength(70)
    const { pages } = await read({ ...sampleSheet(), entries }, { layout: 'booth' })
    expect(pages.length).toBeLessThanOrEqual(2)
  })

  test('should give one name and its short form, and no name that must not be said', () => {
    for (const section of arrange(sampleSheet(), 'booth', options.labels).sections)
      for (const { designations, definition } of section.kind === 'entries' ? section.entries : []) {
        expect(definition).toBeUndefined()
        for (const list of Object.values(designations)) {
          expect(list.length).toBeLessThanOrEqual(2)
          expect(list.filter(({ status }) => status === 'forbidden' || status === 'deprecated')).toEqual([])
        }
      }
  })
})

describe('the looks of a PDF', () => {
  test.each([
    ['portrait', [595, 842]],
    ['landscape', [842, 595]],
  ] as const)('should stand as is asked: %s', async (orientation, size) => {
    const { pages } = await read(sampleSheet(), { orientation })
    expect([Math.round(pages[0]?.width ?? 0), Math.round(pages[0]?.height ?? 0)]).toEqual(size)
  })

  test('should take more pages in larger type', async () => {
    const [small, large] = [await read(sampleSheet(), { size: 7 }), await read(sampleSheet(), { size: 14 })]
    expect(large.pages.length).toBeGreaterThan(small.pages.length)
  })

  test('should have readings above the words where they are asked for, and none otherwise', async () => {
    const sheet = { ...sampleSheet(), references: [], entries: [] }
    expect(textOf(await read(sheet, { readings: true }))).toContain('じぎょうしゃ')
    expect(textOf(await read(sheet, {}))).not.toContain('じぎょうしゃ')
  })

  test('should begin with whose it is and end with where its text comes from', async () => {
    const texts = ['Office of Examples', 'Port operators', 'Six ports, one story', 'Source: joint statement']
    const looks = { titleLine: 'Office of Examples', sourceLine: 'Source: joint statement' }
    expect(outOfOrder(texts, textOf(await read(sampleSheet(), looks)))).toEqual([])
  })

  test('should take what is said of its looks for texts, never for code', async () => {
    const looks = { titleLine: '#panic("title")', sourceLine: '*bold* $m$ \\ // "source"' }
    const text = textOf(await read(sampleSheet(), looks))
    for (const own of Object.values(looks)) expect(outOfOrder([own], text)).toEqual([])
  })
})

describe('a logo', () => {
  test.each([
    ['png', LOGO],
    ['svg', svgLogo],
  ] as const)('should be drawn: %s', async (type, bytes) => {
    const logo = { type, bytes }
    const [plain, drawn] = [await emit(sampleSheet(), options), await emit(sampleSheet(), { ...options, logo })]
    expect(drawn.length).not.toBe(plain.length)
    expect(typstDocument(sampleSheet(), { ...options, logo, logoFile: 'logo' })).toContain('image("logo"')
  })

  test('should be refused in one line where it cannot be drawn', async () => {
    const logo = { type: 'png', bytes: LOGO.slice(0, 40) } as const
    await expect(emit(sampleSheet(), { ...options, logo })).rejects.toThrow(InputError)
    expect((await emit(sampleSheet(), options)).length).toBeGreaterThan(1000)
  })

  test.each([
    ['png', LOGO, undefined],
    ['svg', svgLogo, undefined],
    ['svg', SVG('<svg width="9" height="9"><a href="#b"/><image href="data:image/png;base64,AA=="/></svg>'), undefined],
    ['svg', SVG('<svg width="9" height="9"><script>alert(1)</script></svg>'), /runs scripts/u],
    ['svg', SVG('<svg width="9" height="9" onload="alert(1)"></svg>'), /runs scripts/u],
    ['svg', SVG('<svg width="9" height="9"><image xlink:href="https://example.org/a.png"/></svg>'), /refers to other files/u],
    ['svg', SVG('<svg width="9" height="9"><style>@import "a.css";</style></svg>'), /refers to other files/u],
    ['svg', SVG('<svg width="9" height="9"><rect fill="url(file:///etc/passwd)"/></svg>'), /refers to other files/u],
    ['png', new Uint8Array(6e6), /picture of 6 MB, more than 5 MB: make it smaller/u],
    ['png', wide(), /picture of 16777216 by 8 dots: make it smaller/u],
    ['png', LOGO.slice(0, 10), /is no png picture that can be set: save it again/u],
  ] as const)('should be taken where it is a plain picture of a usual size, and refused otherwise: %s %#', (type, bytes, problem) => {
    const found = problemOf({ type, bytes })
    if (problem === undefined) expect(found).toBeUndefined()
    else expect(found).toMatch(problem)
  })

  test('should be as large as there is room, and keep its proportions', () => {
    expect(settingOf({ type: 'png', bytes: LOGO })).toEqual({ width: 80, height: 40 })
    expect(settingOf({ type: 'svg', bytes: SVG('<svg width="600px" height="20">') })).toEqual({ width: 180, height: 6 })
  })

  test.each([
    ['png', LOGO, { width: 16, height: 8 }],
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc0, 0, 17, 8, 0, 30, 0, 90, 3), { width: 90, height: 30 }],
    ['svg', SVG('<?xml version="1.0"?><svg viewBox="0 0 12.5 4">'), { width: 12.5, height: 4 }],
    ['svg', SVG('<svg width="100%" height="100%" viewBox="0,0,12,4">'), { width: 12, height: 4 }],
    ['svg', SVG('<!DOCTYPE svg [<!ENTITY a "b">]><svg width="1" height="1">'), undefined],
    ['svg', SVG('<html>'), undefined],
    ['png', SVG('<svg width="1" height="1">'), undefined],
    ['jpeg', LOGO, undefined],
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0xff), undefined],
    ['png', new Uint8Array(), undefined],
  ] as const)('should be measured by its own head: %s %#', (type, bytes, size) => {
    expect(pictureSize({ type, bytes })).toEqual(size)
  })
}) // prettier-ignore
