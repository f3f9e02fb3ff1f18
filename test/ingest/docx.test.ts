import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { sourceLetters, sourceText } from '../../pipeline/ingest/source-text.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import type { Doc } from '../../pipeline/model/text.ts'
import { languageOf } from '../../pipeline/text/script.ts'

const PATH = 'report.docx'

const document = (children: FileChild[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('A note.')] } },
      numbering: { config: [{ reference: 'list', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
      sections: [{ children }],
    }),
  )

const read = async (bytes: Uint8Array, lang: DocumentLang = 'en'): Promise<Doc> =>
  ingest({ path: PATH, text: await sourceText(bytes, PATH, lang), id: 'report', lang }).value

function summary({ blocks, segments }: Doc): readonly string[] {
  let at = 0
  return blocks.flatMap(({ kind, depth, length }) =>
    segments.slice(at, (at += length)).map(({ text }) => `${kind}${depth > 0 ? `/${depth}` : ''} ${text}`),
  )
}

const sample = (): FileChild[] => [
  new Paragraph({ text: 'Ships & <harbors>', heading: HeadingLevel.TITLE }),
  new Paragraph({ text: 'The talks', heading: HeadingLevel.HEADING_1 }),
  new Paragraph({
    children: [
      new TextRun('The ministry met. '),
      new TextRun({ text: 'It', bold: true }),
      new TextRun(' agreed.'),
      new FootnoteReferenceRun(1),
    ],
  }),
  new Paragraph({ text: 'first', bullet: { level: 0 } }),
  new Paragraph({ text: 'inner', bullet: { level: 1 } }),
  new Table({
    rows: [
      new TableRow({
        children: ['left', 'right'].map(text => new TableCell({ children: [new Paragraph(text)] })),
      }),
    ],
  }),
  new Paragraph({ text: 'References', heading: HeadingLevel.HEADING_1 }),
  new Paragraph({
    text: 'Ministry, “A paper”, 3 May 2020',
    numbering: { reference: 'list', level: 0 },
  }),
]

const BLOCKS = [
  'title Ships & <harbors>',
  'heading/1 The talks',
  'paragraph The ministry met.',
  'paragraph It agreed.',
  'item/1 first',
  'item/2 inner',
  'paragraph left',
  'paragraph right',
  'footnote A note.',
]

/** The document with one of its parts rewritten. */
function changed(bytes: Uint8Array, name: string, change: (part: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) })
}

const BODY = 'word/document.xml'

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await sourceText(bytes, PATH).catch((reason: unknown) => reason)
  expect(error).toHaveProperty('name', 'InputError')
  return (error as Error).message
}

describe('a Word document', () => {
  it('should give title, headings, paragraphs, items, cells, footnotes and references', async () => {
    const doc = await read(await document(sample()))
    expect(doc.title).toBe('Ships & <harbors>')
    expect(summary(doc)).toEqual(BLOCKS)
    expect(doc.references.map(({ number, title }) => [number, title.text])).toEqual([[1, 'A paper']])
  })

  it('should have what was inserted and not what was deleted', async () => {
    const change = { id: 1, author: 'A', date: '2020-01-01T00:00:00Z' }
    const children = [
      new TextRun('A '),
      new DeletedTextRun({ ...change, text: 'wrong' }),
      new InsertedTextRun({ ...change, text: 'right' }),
      new TextRun(' word'),
    ]
    expect(summary(await read(await document([new Paragraph({ children })])))).toEqual([
      'paragraph A right word',
    ])
  })

  it('should keep words that have a reading above them', async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('じょうやく')}</w:rt><w:rubyBase>${run('条約')}</w:rubyBase></w:ruby></w:r>`
    const plain = await document([new Paragraph('だ')])
    const bytes = changed(plain, BODY, xml => xml.replace('<w:p>', `<w:p>${ruby}`))
    expect(summary(await read(bytes, 'ja'))).toEqual(['paragraph 条約だ'])
  })

  it('should tell its language by its letters', async () => {
    const bytes = await document([new Paragraph('사이버 공격이 있었다.')])
    expect(languageOf(sourceLetters(bytes, PATH))).toBe('ko')
  })

  it('should say where its segments stand in the HTML that stands for it', async () => {
    const html = await sourceText(await document(sample()), PATH)
    const { segments } = ingest({ path: PATH, text: html, id: 'report', lang: 'en' }).value
    expect(segments.map(({ source }) => html.slice(source.start, source.end)).slice(0, 2)).toEqual([
      'Ships &amp; &lt;harbors&gt;',
      'The talks',
    ])
  })
})

describe('a Word document is refused, in one line,', () => {
  it.each([
    ['empty', () => new Uint8Array(), /damaged/],
    ['text', () => strToU8('not a document at all, whatever its name says'), /damaged/],
    ['an old .doc', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /old \.doc file/],
    ['another archive', () => zipSync({ 'a.txt': strToU8('a') }), /not a Word document/],
  ])('where it is %s', async (_, bytes, reason) => expect(await refusal(bytes())).toMatch(reason))

  it('where it is cut off at any place', async () => {
    const whole = await document(sample())
    for (const part of [0.1, 0.5, 0.9, 0.99])
      expect(await refusal(whole.subarray(0, whole.length * part))).toMatch(/damaged/)
  })

  it('where it defines entities', async () => {
    const bytes = changed(await document(sample()), BODY, xml =>
      xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'),
    )
    expect(await refusal(bytes)).toMatch(/not a Word document/)
  })

  it('where it is no XML', async () => {
    const bytes = changed(await document(sample()), BODY, xml => xml.slice(0, 300))
    expect(await refusal(bytes)).toMatch(/not a Word document/)
  })

  it('where it would unpack to too much', async () => {
    const parts = unzipSync(await document(sample()))
    const bytes = zipSync({ ...parts, 'word/footnotes.xml': new Uint8Array(110_000_000) }, { level: 1 })
    expect(await refusal(bytes)).toMatch(/would unpack to 110 MB, more than 100 MB/)
  })
})

const office = ['soffice', 'libreoffice'].find(name => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})
if (!office) console.warn('LibreOffice is not installed: documents that it writes are not tried')

describe.skipIf(!office)('a document that LibreOffice wrote', () => {
  it('should read as the page that it was made of', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taiyaku-docx-'))
    try {
      const html =
        '<h1>Harbors</h1><p>The <b>ministry</b> met. It agreed.</p><ul><li>first</li><li>second</li></ul><blockquote>Quoted.</blockquote><p>日本語の文。</p>'
      writeFileSync(join(folder, 'report.html'), `<meta charset="utf-8">${html}`)
      const profile = `-env:UserInstallation=file://${folder}/profile`
      execFileSync(
        office ?? '',
        [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, join(folder, 'report.html')],
        { stdio: 'ignore' },
      ) // prettier-ignore
      const doc = await read(readFileSync(join(folder, PATH)))
      expect(summary(doc)).toEqual([
        'title Harbors',
        'paragraph The ministry met.',
        'paragraph It agreed.',
        'item/1 first',
        'item/1 second',
        'quote Quoted.',
        'paragraph 日本語の文。',
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
