import { inflateRawSync } from 'node:zlib'
import readXlsxFile from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { arrange, LAYOUTS, type LayoutName } from '../../pipeline/emit/layouts/index.ts'
import { createXlsxEmitter } from '../../pipeline/emit/xlsx/xlsx.ts'
import { withoutTimes } from '../../pipeline/text/archive-times.ts'
import { cellText, type Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { haveRenderers, officeFiles, OFFICE_TIMEOUT } from '../pictures.ts'
import { outOfOrder, textsOf } from './handout-texts.ts'
import { glossarySheet, HOSTILE, sampleSheet } from './sample-sheet.ts'

const emit = createXlsxEmitter()
let options: EmitOptions

async function emitted(sheet: Sheet, layout: LayoutName = 'aligned'): Promise<Buffer> {
  const bytes = await emit(sheet, { ...options, layout })
  if (typeof bytes === 'string') throw new TypeError('a workbook is bytes')
  return Buffer.from(bytes)
}

async function read(sheet: Sheet, layout?: LayoutName) {
  const sheets = await readXlsxFile(await emitted(sheet, layout), { trim: false })
  return new Map(sheets.map(({ sheet: name, data }) => [name, data]))
}

/** The files in a workbook, unpacked and joined. */
function contents(archive: Buffer): string {
  const texts: string[] = []
  let entry = archive.readUInt32LE(archive.length - 6)
  for (let n = archive.readUInt16LE(archive.length - 12); n > 0; n--) {
    const header = archive.readUInt32LE(entry + 42)
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20))
    texts.push((archive.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString())
    entry +=
      46 +
      archive.readUInt16LE(entry + 28) +
      archive.readUInt16LE(entry + 30) +
      archive.readUInt16LE(entry + 32)
  }
  return texts.join('\n')
}

beforeAll(async () => {
  options = { labels: await createLabels('en'), paper: 'a4' }
})

describe('the text sheet', () => {
  it('should have a row for each unit and a column for each language', async () => {
    const sheet = sampleSheet()
    const [head, ...rows] = (await read(sheet)).get('Text') ?? []
    expect(head).toEqual(['No.', 'Type', 'English', '日本語', '简体中文', '한국어', 'Marks'])
    expect(rows.map(row => row.slice(2, 6))).toEqual(
      sheet.rows.map(row => sheet.languages.map(lang => cellText(row.cells[lang] ?? []) || null)),
    )
    expect(rows.map(row => row[0])).toEqual(sheet.rows.map((_, n) => n + 1))
  })

  it('should mark doubtful rows', async () => {
    const rows = (await read(sampleSheet())).get('Text') ?? []
    expect(rows.filter(row => row[6] === 'Doubtful alignment').map(row => row[0])).toEqual([9])
  })
})

describe('the terms sheet', () => {
  it('should put names and readings side by side, line by line', async () => {
    const [head = [], ...rows] = (await read(sampleSheet())).get('Terms') ?? []
    const row = rows.find(([id]) => id === 'hacker') ?? []
    const value = (title: string) => row[head.indexOf(title)]
    expect(value('English')).toBe('intruder\nhacker (forbidden)')
    expect(value('简体中文')).toBe('入侵者\n黑客 (deprecated)')
    expect(value('简体中文: Reading')).toBe('rùqīnzhě\nhēikè')
    expect(value('日本語: Reading')).toBe('しんにゅうしゃ')
    expect(value('Occurrences')).toBe('8')
  })

  it('should stand alone for a glossary without text', async () => {
    const sheets = await read(glossarySheet(450))
    expect([...sheets.keys()]).toEqual(['Glossary'])
    expect(sheets.get('Glossary')).toHaveLength(451)
  })
})

describe('the references sheet', () => {
  it('should have the restored title beside the printed one', async () => {
    const rows = (await read(sampleSheet())).get('References') ?? []
    expect(rows.find(row => row[0] === 2 && row[1] === 'English')).toEqual([
      2,
      'English',
      'Minato Shimpo',
      'Kowan no ransamuwea taisaku, kakkoku ga kyodo enshu',
      '港湾のランサムウェア対策、各国が共同演習',
      'こうわんのランサムウェアたいさく、かっこくがきょうどうえんしゅう',
      0.42,
      '港湾のランサムウェア対策、各国が協同演習\n港湾のランサムウェア大作、各国が共同演習',
      'Countries drill together against ransomware in ports',
      'March 5, 2024',
    ])
  })
})

/** All that a reader reads, so that it can be looked for. */
const expected = (layout: LayoutName): readonly string[] => {
  const { sheet, sections } = arrange(sampleSheet(), layout, options.labels)
  return sections.flatMap(section => textsOf(section, sheet)).filter(text => text !== '')
}

describe('the workbook', () => {
  it.each(LAYOUTS)('should hold all the text: %s', async layout => {
    const sheets = await read(sampleSheet(), layout)
    const cells = [...sheets.values()].flat(2).map(String).join('\n')
    expect(expected(layout).filter(text => !cells.includes(text))).toEqual([])
  })

  it('should hold no formula, whatever a text begins with', async () => {
    const files = contents(await emitted(sampleSheet()))
    expect(files).toContain(HOSTILE.formula.replaceAll('"', '"'))
    expect(files).not.toMatch(/<f[ >]/)
  })

  it('should cut a text that Excel would refuse, between characters', async () => {
    const text = `${'x'.repeat(32_765)}𠮷𠮷`
    const row = {
      id: 's1',
      kind: 'paragraph',
      depth: 0,
      doubtful: false,
      cells: { en: [{ kind: 'text', pieces: [{ text }] }] },
    } as const
    const rows = (await read({ ...sampleSheet(), rows: [row] })).get('Text') ?? []
    expect(rows[1]?.[2]).toBe(`${'x'.repeat(32_765)}…`)
  })

  it('should be the same bytes whenever it is written', async () => {
    const first = await emitted(sampleSheet())
    // ZIP counts time in steps of two seconds.
    await new Promise(resolve => setTimeout(resolve, 2100))
    expect(await emitted(sampleSheet())).toEqual(first)
  })
})

it('should refuse bytes that are no archive', () =>
  expect(() => withoutTimes(new Uint8Array(40))).toThrow('no end record at 18 of 40 bytes'))

/** Of a page that LibreOffice writes: its own markup has no signs that ours could be taken for. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(
      /&(lt|gt|quot|amp|nbsp);/gu,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', nbsp: ' ' })[name] ?? '&',
    )

describe.skipIf(!haveRenderers('soffice'))('LibreOffice', () => {
  it(
    'should open the workbook of every layout, with all its text',
    async () => {
      const files = LAYOUTS.map(
        async layout => [`${layout}.xlsx`, await emitted(sampleSheet(), layout)] as const,
      )
      const pages = await officeFiles(new Map(await Promise.all(files)), 'html')
      for (const layout of LAYOUTS) {
        const html = new TextDecoder().decode(pages.get(layout))
        const text = textOf(html)
        expect(expected(layout).filter(own => outOfOrder([own], text).length > 0)).toEqual([])
      }
    },
    OFFICE_TIMEOUT,
  )
})
