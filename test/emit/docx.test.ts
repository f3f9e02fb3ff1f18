import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'
import { createDocxEmitter } from '../../pipeline/emit/docx/docx.ts'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { arrange, LAYOUTS } from '../../pipeline/emit/layouts/index.ts'
import { docxToHtml } from '../../pipeline/ingest/docx.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import type { Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { readArchive } from '../../pipeline/text/archive.ts'
import { haveRenderers, OFFICE_TIMEOUT, officePdfs } from '../pictures.ts'
import { outOfSequence } from './docx-order.ts'
import { outOfOrder, textsOf } from './handout-texts.ts'
import { readPdf } from './pdf-read.ts'
import { LOGO } from './picture-cases.ts'
import { HOSTILE, sampleSheet } from './sample-sheet.ts'

const emit = createDocxEmitter()
let options: EmitOptions
beforeAll(async () => {
  options = { labels: await createLabels('en'), paper: 'a4' }
})

const make = async (sheet: Sheet, changes: Partial<EmitOptions> = {}): Promise<Uint8Array> =>
  Buffer.from(await emit(sheet, { ...options, ...changes }))

type Parts = ReadonlyMap<string, string>

async function parts(sheet: Sheet, changes: Partial<EmitOptions> = {}): Promise<Parts> {
  const members = readArchive(await make(sheet, changes), 'made.docx', () => true)
  return new Map([...members].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

const body = (all: Parts): string => all.get('word/document.xml') ?? ''

/** @throws where it is not well-formed. */
const parse = (xml: string): unknown => new SaxesParser({ xmlns: true }).write(xml).close()

const plainText = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/&(lt|gt|quot|amp);/gu, (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&')

const oneText = (text: string, lang: DocumentLang = 'en'): Sheet => ({
  ...sampleSheet(),
  title: { [lang]: text },
  languages: [lang],
  entryLanguages: [lang],
  entries: [],
  references: [],
  rows: [{ id: 's1', kind: 'paragraph', depth: 0, doubtful: false, cells: { [lang]: [{ kind: 'text', pieces: [{ text }] }] } }],
}) // prettier-ignore

const expected = (layout: (typeof LAYOUTS)[number]): readonly string[] => {
  const { sheet, sections } = arrange(sampleSheet(), layout, options.labels)
  return sections
    .flatMap(section => [section.title, ...textsOf(section, sheet)])
    .filter(text => text !== 'Text')
}

describe('the text of a Word document', () => {
  test.each(LAYOUTS)('should be read back whole and in order: %s', async layout => {
    const html = await docxToHtml(await make(sampleSheet(), { layout }), 'made.docx')
    expect(outOfOrder(expected(layout), plainText(html))).toEqual([])
  })

  test('should be in a font and a language of its own for every script', async () => {
    const xml = body(await parts(sampleSheet()))
    const runs = xml.match(/<w:r>.*?<\/w:r>/gu) ?? []
    const setting = (text: string): string => runs.find(run => run.includes(`>${text}`)) ?? ''
    for (const [text, font, tag] of [
      ['港湾事業者', 'Noto Sans JP', 'ja-JP'],
      ['港口运营方', 'Noto Sans SC', 'zh-CN'],
      ['항만 운영사', 'Noto Sans KR', 'ko-KR'],
    ] as const) {
      expect(setting(text)).toContain(`w:eastAsia="${font}"`)
      expect(setting(text)).toContain(`w:eastAsia="${tag}"`)
    }
    const traditional = body(await parts(oneText('直', 'zh-Hant')))
    expect(traditional).toContain('w:eastAsia="Noto Sans TC"')
    expect(traditional).toContain('w:eastAsia="zh-TW"')
  })

  test('should name fonts of the system for those that are not installed', async () => {
    const table = (await parts(sampleSheet())).get('word/fontTable.xml') ?? ''
    for (const name of ['Yu Gothic', 'Microsoft YaHei', 'Microsoft JhengHei', 'Malgun Gothic'])
      expect(table).toContain(`<w:altName w:val="${name}"/>`)
  })

  test('should have readings above their words where they are asked for, and none otherwise', async () => {
    const withReadings = body(await parts(sampleSheet(), { readings: true }))
    expect(withReadings).toMatch(
      /<w:ruby><w:rubyPr>.*?<\/w:rubyPr><w:rt>.*?こうわん<\/w:t>.*?<\/w:rt><w:rubyBase>.*?港湾<\/w:t>.*?<\/w:rubyBase><\/w:ruby>/u,
    )
    expect(body(await parts({ ...sampleSheet(), references: [] }))).not.toContain('w:ruby')
  })

  test('should stay a text whatever it says: no field, no markup, no formula', async () => {
    const xml = body(await parts(sampleSheet()))
    expect(xml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(xml).toContain(HOSTILE.formula.replaceAll('"', '&quot;'))
    for (const word of ['CURRENT', 'TOTAL_PAGES', 'SECTION', '{ PAGE }']) {
      const own = body(await parts(oneText(word)))
      expect(own).toContain(`${word}</w:t>`)
      expect(own).not.toMatch(/instrText|fldSimple|fldChar/u)
    }
  })

  test.each(LAYOUTS)('should have its elements in the order of the schema: %s', async layout => {
    const logo = { type: 'png', bytes: LOGO } as const
    for (const readings of [true, false]) {
      const all = await parts(sampleSheet(), {
        layout,
        readings,
        logo,
        titleLine: 'Office',
        sourceLine: 'Source',
      })
      const wrong = [...all].filter(([name]) => /^word\/[^/]*\.xml$/u.test(name))
      expect(wrong.flatMap(([name, xml]) => outOfSequence(xml).map(place => `${name} ${place}`))).toEqual([])
    }
  })

  test('should set no space of its own between Hangul and digits', async () => {
    const xml = body(await parts(oneText('2024년', 'ko')))
    expect(xml).toMatch(/<w:autoSpaceDE w:val="false"\/><w:autoSpaceDN w:val="false"\/>.*2024년/u)
    expect(body(await parts(oneText('2024年', 'ja')))).not.toContain('autoSpace')
  })

  test('should lose the characters that no XML can hold', async () => {
    const xml = body(await parts(oneText('a\u0000b\u0008c\uFFFEd\uD800e')))
    expect(xml).toContain('abcde')
  })

  test('should be well-formed whatever characters it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async text => {
        const all = await parts(oneText(text), { titleLine: text, sourceLine: text })
        for (const [name, xml] of all) if (/\.(?:xml|rels)$/u.test(name)) parse(xml)
      }),
      { numRuns: 15 },
    )
  })

  test('should break lines where the text does', async () => {
    expect(body(await parts(oneText('first\nsecond')))).toMatch(/first<\/w:t>.*<w:br\/>.*second/u)
  })
})

describe('the form of a Word document', () => {
  test('should repeat the head of every table, and tear no row', async () => {
    const xml = body(await parts(sampleSheet()))
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0
    expect(count(/<w:tbl>/gu)).toBe(5)
    expect(count(/<w:tblHeader\/>/gu)).toBe(5)
    expect(count(/<w:cantSplit\/>/gu)).toBe(count(/<w:tr>/gu))
  })

  test('should let a row be torn that is longer than half a page', async () => {
    const xml = body(await parts(oneText('word '.repeat(2000))))
    expect(xml.match(/<w:cantSplit\/>/gu)?.length).toBe(1)
  })

  test('should have headings that readers navigate by', async () => {
    const html = await docxToHtml(await make(sampleSheet(), { layout: 'glossary' }), 'made.docx')
    expect([...html.matchAll(/<h1>(.*?)<\/h1>/gu)].map(([, inner = '']) => plainText(inner).trim())).toEqual([
      'Port operators hold a joint ransomware drill',
      ...arrange(sampleSheet(), 'glossary', options.labels).sections.map(({ title }) => title),
    ])
  })

  test('should number its pages with fields, in the words of the labels', async () => {
    const all = await parts(sampleSheet(), { labels: await createLabels('ko') })
    const footers = [...all].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml)
    expect(footers.length).toBeGreaterThan(0)
    for (const footer of footers) {
      expect(footer).toContain('>PAGE<')
      expect(footer).toContain('>NUMPAGES<')
    }
  })

  test('should mark terms by lines of different kinds, not by color alone', async () => {
    const xml = body(await parts(sampleSheet()))
    for (const mark of ['<w:u w:val="dotted"', '<w:u w:val="wave"', '<w:strike/>'])
      expect(xml).toContain(mark)
  })

  test('should lead nowhere but to its own places and the web', async () => {
    const all = await parts(sampleSheet())
    const names = new Set([...body(all).matchAll(/<w:bookmarkStart[^>]* w:name="([^"]*)"/gu)].map(([, name]) => name))
    const anchors = [...body(all).matchAll(/w:anchor="([^"]*)"/gu)].map(([, name]) => name)
    expect(anchors.length).toBeGreaterThan(20)
    expect(anchors.filter(name => !names.has(name))).toEqual([])
    const outside = [...(all.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]*)" TargetMode="External"/gu)]
    expect(outside.map(([, target]) => target)).toEqual(['https://example.org/incident?a=1&amp;b=2'])
  }) // prettier-ignore

  test('should have title and language, and neither time nor author', async () => {
    const core = (await parts(sampleSheet())).get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:title>Port operators hold a joint ransomware drill</dc:title>')
    expect(core).toContain('<dc:language>en</dc:language>')
    expect(core).not.toMatch(/created|modified|creator|lastModifiedBy/u)
  })

  test('should be the same bytes for the same sheet', async () => {
    const [first, second] = [await make(sampleSheet()), await make(sampleSheet())]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })
})

describe('the looks of a Word document', () => {
  test.each([
    [{ paper: 'a4' }, 'w:w="16840" w:h="11900" w:orient="landscape"'],
    [{ paper: 'letter', orientation: 'portrait' }, 'w:w="12240" w:h="15840" w:orient="portrait"'],
  ] as const)('should be those that are chosen: %o', async (looks, page) => {
    expect(body(await parts(sampleSheet(), looks))).toContain(page)
  })

  test('should be in the type size that is chosen', async () => {
    expect(body(await parts(oneText('words'), { size: 14 }))).toMatch(/<w:sz w:val="28"\/>.*?words<\/w:t>/u)
  })

  test('should begin with whose it is and end with where its text comes from', async () => {
    const looks = {
      titleLine: 'Office of Examples',
      sourceLine: 'Source: joint statement',
      logo: { type: 'png', bytes: LOGO },
    } as const
    const members = readArchive(await make(sampleSheet(), looks), 'made.docx', () => true)
    const xml = new TextDecoder().decode(members.get('word/document.xml'))
    expect(xml.indexOf('Office of Examples')).toBeLessThan(xml.indexOf('Port operators'))
    expect(xml.indexOf('Source: joint statement')).toBeGreaterThan(xml.lastIndexOf('<w:tbl>'))
    const pictures = [...members].filter(([name]) => name.startsWith('word/media/'))
    expect(pictures.map(([, bytes]) => Buffer.from(bytes).equals(Buffer.from(LOGO)))).toEqual([true])
  })
})

describe.skipIf(!haveRenderers('soffice'))('LibreOffice', () => {
  test(
    'should open every layout, with all its text and the fonts of each language',
    async () => {
      const files = await Promise.all(
        LAYOUTS.map(async layout => [`${layout}.docx`, await make(sampleSheet(), { layout })] as const),
      )
      const pdfs = await officePdfs(new Map(files))
      expect([...pdfs.keys()].toSorted()).toEqual([...LAYOUTS].toSorted())
      for (const layout of LAYOUTS) {
        const { pages } = await readPdf(pdfs.get(layout) ?? new Uint8Array())
        const text = pages.map(page => page.text).join('')
        expect(expected(layout).filter(own => outOfOrder([own], text).length > 0)).toEqual([])
        const fonts = pages.flatMap(page => page.fonts)
        expect(fonts.filter(({ missing }) => missing)).toEqual([])
        for (const family of ['NotoSansJP', 'NotoSansSC'])
          expect(fonts.some(({ name }) => name.includes(family))).toBe(true)
      }
    },
    OFFICE_TIMEOUT,
  )
})
