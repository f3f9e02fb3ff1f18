import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { createTmxEmitter } from '../../pipeline/emit/tmx.ts'
import { cellText, type Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { glossarySheet, sampleSheet } from './sample-sheet.ts'
import { readXml, type XmlElement } from './tmx-read.ts'

const emit = createTmxEmitter('1.2.3')
let options: EmitOptions

const read = async (sheet: Sheet): Promise<XmlElement> => readXml((await emit(sheet, options)).toString())

const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)])

const units = (tmx: XmlElement) =>
  all(tmx, 'tu').map(tu => ({
    id: tu.attributes['tuid'],
    concepts: all(tu, 'prop').map(prop => prop.text),
    versions: Object.fromEntries(
      all(tu, 'tuv').map(tuv => [tuv.attributes['xml:lang'], all(tuv, 'seg')[0]?.text]),
    ),
  }))

const sheetOf = (text: string): Sheet => {
  const cell = [{ kind: 'text', pieces: [{ text }] }] as const
  const row = {
    id: 's1',
    kind: 'paragraph',
    depth: 0,
    doubtful: false,
    cells: { en: cell, ja: cell },
  } as const
  return { ...sampleSheet(), rows: [row] }
}

beforeAll(async () => {
  options = { labels: await createLabels('en'), paper: 'a4' }
})

describe('the header', () => {
  it('should have what TMX 1.4b requires', async () => {
    const tmx = await read(sampleSheet())
    expect([tmx.name, tmx.attributes]).toEqual(['tmx', { version: '1.4' }])
    expect(tmx.children.map(child => child.name)).toEqual(['header', 'body'])
    expect(tmx.children[0]?.attributes).toEqual({
      creationtool: 'taiyaku',
      creationtoolversion: '1.2.3',
      segtype: 'sentence',
      'o-tmf': 'taiyaku',
      adminlang: 'en',
      srclang: 'en',
      datatype: 'plaintext',
    })
  })
})

describe('the units', () => {
  it('should be the rows, with the texts of the sheet', async () => {
    const sheet = sampleSheet()
    expect(units(await read(sheet)).map(({ id, versions }) => [id, versions])).toEqual(
      sheet.rows.map(row => [
        row.id,
        Object.fromEntries(Object.entries(row.cells).map(([lang, cell]) => [lang, cellText(cell)])),
      ]),
    )
  })

  it('should name the concepts that a row mentions, once each', async () => {
    const [title, , , first] = units(await read(sampleSheet()))
    expect(title?.concepts).toEqual(['ransomware'])
    expect(first?.concepts).toEqual(['ransomware', 'incident-response', 'c2'])
  })

  it('should have a note where the alignment is doubtful', async () => {
    const noted = all(await read(sampleSheet()), 'tu').filter(tu => all(tu, 'note').length > 0)
    expect(noted.map(tu => tu.attributes['tuid'])).toEqual(['s10'])
  })

  it('should be left out where a row has one language', async () => {
    const sheet = sampleSheet()
    expect(units(await read({ ...sheet, languages: ['en', 'ko'] })).map(({ id }) => id)).not.toContain('s9')
    expect(units(await read({ ...sheet, languages: ['en'] }))).toEqual([])
  })

  it('should be the concepts of a glossary without text, with the names to write', async () => {
    const [, hacker] = units(await read(glossarySheet(8)))
    expect(hacker).toEqual({
      id: 'hacker-1',
      concepts: ['hacker-1'],
      versions: { en: 'intruder', ja: '侵入者', 'zh-Hans': '入侵者', ko: '침입자' },
    })
  })
})

describe('any text', () => {
  it.each([
    ['control characters', 'a\u0000b\u000B\u001Fc', 'abc'],
    ['a lone surrogate', 'a\uD83Db', 'ab'],
    ['noncharacters', 'a\uFFFEb\uFFFF', 'ab'],
  ])('should lose %s', async (_, text, expected) =>
    expect(units(await read(sheetOf(text)))[0]?.versions).toEqual({ en: expected, ja: expected }),
  )

  it('should otherwise be read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async text => {
        expect(units(await read(sheetOf(text)))[0]?.versions['ja']).toBe(text)
      }),
    )
  })
})
