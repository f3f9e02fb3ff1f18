import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { readReview, writeReview } from '../../pipeline/extract/review/file.ts'
import { marked, unmarked } from '../../pipeline/extract/review/marks.ts'
import { decisionOf, type Review } from '../../pipeline/extract/review/review.ts'
import { sampleReview } from './sample-review.ts'

const bytesOf = (contents: string | Uint8Array): Uint8Array =>
  typeof contents === 'string' ? strToU8(contents) : contents

const roundTrip = async (review: Review, path: string): Promise<Review> =>
  readReview(bytesOf(await writeReview(review, path)), path)

/** Without what a file adds or rounds. */
const plain = ({ items, ...langs }: Review) => ({
  ...langs,
  items: items.map(item => ({ ...item, line: 0, score: Math.round((item.score ?? 0) * 1000) })),
})

/** As a workbook can hold it: without control characters. */
const printable = (review: Review): Review =>
  JSON.parse(JSON.stringify(review).replaceAll(String.raw`\u0007`, '')) as Review

const decided = (review: Review): Review => ({
  ...review,
  items: review.items.map((item, i) => ({
    ...item,
    ...(i === 0 && { decision: 'accept' as const, domain: 'ships', target: '港の長_x0041_' }),
    ...(i === 1 && { decision: 'reject' as const }),
    ...(i === 2 && { decision: 'later' as const }),
  })),
})

describe('a file of candidates', () => {
  it.each(['x.yaml', 'x.xlsx'])('should come back from %s as it was written', async path => {
    const review = printable(decided(sampleReview()))
    const back = await roundTrip(review, path)
    const expected = plain(review)
    // Marks are looked for only in contexts of their own line; empty contexts are none.
    expect(plain(back)).toEqual(expected)
    expect(back.items.map(({ line }) => line)).toEqual(
      back.items.map(({ line }) => line).toSorted((a, b) => a - b),
    )
  })

  it('should have an empty place for every decision, and say how to fill it', async () => {
    const text = String(await writeReview(sampleReview(), 'x.yaml'))
    expect(text).toMatch(/^# Candidates for the glossary/u)
    expect(text.match(/^ {2}- decision:$/gmu)).toHaveLength(5)
    expect(text).toContain('The «harbor master» was seen.')
  })

  it('should be the same when it is written twice', async () => {
    const once = await roundTrip(decided(printable(sampleReview())), 'x.yaml')
    expect(await writeReview(once, 'x.yaml')).toBe(
      await writeReview(await roundTrip(once, 'x.yaml'), 'x.yaml'),
    )
  })
})

const sheetOf = async (): Promise<string> =>
  strFromU8(
    unzipSync(bytesOf(await writeReview(sampleReview(), 'x.xlsx')))['xl/worksheets/sheet1.xml'] ??
      new Uint8Array(),
  )

const workbook = async (rows: SheetData): Promise<Uint8Array> => writeExcelFile(rows).toBuffer()

describe('a workbook of candidates', () => {
  it('should offer the decisions to choose from, and keep its head in sight', async () => {
    const xml = await sheetOf()
    expect(xml).toMatch(/<dataValidation type="list"[^>]* sqref="A2:A6"><formula1>"accept,reject,later"</u)
    expect(xml).toMatch(/<pane [^>]*ySplit="1"/u)
    expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</sheetData>'))
  })

  it('should hold no formula, whatever a term begins with', async () => {
    expect(await sheetOf()).not.toMatch(/<f>|<f /u)
  })

  const HEAD = ['Decision', 'Source (en)', 'Target (zh-Hans)', 'Domain', 'Candidate']
  const read = async (...rows: SheetData): Promise<Review> =>
    readReview(await workbook([HEAD, ...rows]), 'x.xlsx')

  it('should be read with its columns moved, its words in capitals, and rows and columns in between', async () => {
    const bytes = await workbook([
      ['Our candidates'],
      ['Who', ' target (KO) ', 'SOURCE (en)', 'decision'],
      ['me', ' 공격  기법 ', 'attack', 'Accept'],
      [null, null, null, null],
      ['you', '방어', 2024, '보류'],
    ])
    const { items, ...langs } = await readReview(bytes, 'x.xlsx')
    expect(langs).toEqual({ sourceLang: 'en', targetLang: 'ko' })
    expect(items.map(({ source, target, decision, line }) => [source, target, decision, line])).toEqual([
      ['attack', '공격 기법', 'accept', 3],
      ['2024', '방어', 'later', 5],
    ])
  })

  it.each<[string, SheetData[number], RegExp]>([
    ['an unknown decision', ['maybe', 'a', '甲'], /^x\.xlsx:2: "maybe" is no decision: write accept, reject or later/],
    ['a term that has become a date', ['accept', new Date(2020, 1, 3), '甲'], /^x\.xlsx:2: "source \(en\)" has become a date/],
    ['an accepted term that is empty', ['accept', 'a', null], /^x\.xlsx:2: the target is empty/],
  ])('should refuse %s, with its row', async (_, row, message) => {
    const cells = row.map(cell => (cell instanceof Date ? { type: Date, value: cell, format: 'yyyy-mm-dd' } : cell))
    await expect(read(cells)).rejects.toThrow(message)
  }) // prettier-ignore

  it('should say what it lacks', async () => {
    await expect(readReview(await workbook([['a', 'b']]), 'x.xlsx')).rejects.toThrow(
      /no row of titles with "Decision"/,
    )
    await expect(
      readReview(await workbook([['Decision', 'Source (en)', 'Target']]), 'x.xlsx'),
    ).rejects.toThrow(/^x\.xlsx:1: no title like "Target \(ja\)"/)
    await expect(readReview(strToU8('nothing'), 'x.xlsx')).rejects.toThrow(/damaged/)
    await expect(readReview(zipSync({ 'xl/workbook.xml': strToU8('<a') }), 'x.xlsx')).rejects.toThrow(
      /not a workbook/,
    )
    await expect(readReview(strToU8('a'), 'x.csv')).rejects.toThrow(/expected \.xlsx, \.yaml/)
  })
})

const readText = (candidates: string): Promise<Review> =>
  readReview(strToU8(`source-lang: en\ntarget-lang: ja\ncandidates:\n${candidates}`), 'x.yaml')

describe('a text of candidates', () => {
  it('should be read as people write it', async () => {
    const { items } = await readText(
      '  - { source: yes, target: 5, decision: Yes }\n  - source: a\n    target: あ\n    decision: 却下\n',
    )
    expect(items.map(({ source, target, decision }) => [source, target, decision])).toEqual([
      ['yes', '5', 'accept'],
      ['a', 'あ', 'reject'],
    ])
  })

  it.each([
    [
      'an unknown decision',
      '  - source: a\n    target: b\n    decision: perhaps\n',
      /^x\.yaml:6: "perhaps" is no decision/,
    ],
    [
      'an unknown field',
      '  - source: a\n    target: b\n    verdict: accept\n',
      /^x\.yaml:6: unknown field "verdict"/,
    ],
    ['a missing term', '  - source: a\n    decision: accept\n', /^x\.yaml:4: target: /],
    ['what is no YAML', '  - source: [\n', /^x\.yaml:5: not valid YAML/],
  ])('should refuse %s, with its line', async (_, text, message) => {
    await expect(readText(text)).rejects.toThrow(message)
  })
})

describe('marks', () => {
  it('should come off again, whatever the text holds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '«', '»', '語', '𠮷') })
    fc.assert(
      fc.property(
        text,
        text.filter(term => term !== ''),
        text,
        (before, term, after) => {
          const context = {
            text: before + term + after,
            span: { start: before.length, end: before.length + term.length },
          }
          expect(unmarked(marked(context))).toEqual(context)
        },
      ),
    )
  })
})

describe('a decision', () => {
  it.each([['Accept', 'accept'], [' ｙ ', 'accept'], ['拒绝', 'reject'], ['N', 'reject'], ['?', 'later'], ['', ''], ['hm', undefined]])(
    'should be understood: %j', (text, decision) => expect(decisionOf(text)).toBe(decision),
  ) // prettier-ignore
})

const office = ['soffice', 'libreoffice'].find(name => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})
if (!office) console.warn('LibreOffice is not installed: workbooks that it saves are not tried')

describe.skipIf(!office)('a workbook that LibreOffice has saved', () => {
  it('should say the same', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taiyaku-xlsx-'))
    try {
      const review = printable(decided(sampleReview()))
      writeFileSync(join(folder, 'in.xlsx'), await writeReview(review, 'in.xlsx'))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const convert = (format: string, name: string): void => {
        execFileSync(office ?? '', [profile, '--headless', '--convert-to', format, '--outdir', folder, join(folder, name)], { stdio: 'ignore' })
      } // prettier-ignore
      // By way of its own format, so that it has to write every cell anew.
      convert('ods', 'in.xlsx')
      convert('xlsx:Calc MS Excel 2007 XML', 'in.ods')
      const back = await readReview(readFileSync(join(folder, 'in.xlsx')), 'in.xlsx')
      expect(plain(back)).toEqual(plain(review))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
