import * as fc from 'fast-check'
import type { Root, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EmitOptions } from '../../pipeline/emit/emitter.ts'
import { createMarkdownEmitter } from '../../pipeline/emit/markdown/markdown.ts'
import { cellText, type Sheet } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { glossarySheet, sampleSheet } from './sample-sheet.ts'

const emit = createMarkdownEmitter()
let options: EmitOptions

async function parsed(sheet: Sheet): Promise<Root> {
  const markdown = await emit(sheet, options)
  return unified().use(remarkParse).use(remarkGfm).parse(markdown.toString())
}

function tables(tree: Root): string[][][] {
  const found: Table[] = []
  visit(tree, 'table', table => void found.push(table))
  return found.map(table => table.children.map(row => row.children.map(cell => toString(cell))))
}

const headings = (tree: Root): string[] =>
  tree.children.filter(node => node.type === 'heading').map(node => toString(node))

beforeAll(async () => {
  options = { labels: await createLabels('en'), paper: 'a4' }
})

describe('the aligned table', () => {
  it('should have the same cells when it is read back, hostile ones too', async () => {
    const sheet = sampleSheet()
    const [[head, ...rows] = []] = tables(await parsed(sheet))
    expect(head).toEqual(['No.', 'English', '日本語', '简体中文', '한국어'])
    expect(rows.map(row => row.slice(1))).toEqual(
      sheet.rows.map(row => sheet.languages.map(lang => cellText(row.cells[lang] ?? []))),
    )
  })

  it('should mark doubtful rows and say what the mark means', async () => {
    const [rows = []] = tables(await parsed(sampleSheet()))
    expect(rows.map(([number]) => number).filter(number => number?.endsWith('?'))).toEqual(['9 ?'])
    expect(await emit(sampleSheet(), options)).toContain('\n? The alignment of this row is uncertain')
  })

  it('should keep any text in its cell', async () => {
    const units = fc.constantFrom(
      '|',
      '\\',
      '`',
      '*',
      '_',
      '<',
      '>',
      '~',
      '[',
      ']',
      '(',
      '!',
      '&',
      '#',
      '$',
      'a',
      ' ',
      '字',
    )
    const texts = fc.oneof(fc.string({ unit: units }), fc.string())
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const cells = { en: [{ kind: 'text', pieces: [{ text }] }] } as const
        const row = { id: 's1', kind: 'paragraph', depth: 0, doubtful: false, cells } as const
        const sheet: Sheet = { ...sampleSheet(), languages: ['en'], rows: [row], entries: [], references: [] }
        const [[, [, cell] = []] = []] = tables(await parsed(sheet))
        expect(cell).toBe(text.replaceAll(/\s+/g, ' ').trim())
      }),
    )
  })

  it('should not let a text become a formula', async () =>
    expect(await emit(sampleSheet(), options)).toContain(String.raw`\$m\$`))
})

describe('the document', () => {
  it('should have a heading for each section', async () =>
    expect(headings(await parsed(sampleSheet()))).toEqual([
      'Port operators hold a joint ransomware drill',
      'Text',
      'Terms',
      'Names and organizations',
      'Acronyms',
      'References',
    ]))

  it('should have no HTML but line breaks', async () => {
    const html = new Set<string>()
    visit(await parsed(sampleSheet()), 'html', ({ value }) => void html.add(value))
    expect([...html]).toEqual(['<br>'])
  })

  it('should strike forbidden names and name their status', async () =>
    expect(await emit(sampleSheet(), options)).toContain('| **intruder**<br>~~hacker~~ (forbidden) |'))

  it('should list a whole glossary by domain', async () => {
    const tree = await parsed(glossarySheet(450))
    expect(headings(tree)).toHaveLength(11)
    expect(tables(tree).map(rows => rows.length - 1)).toEqual(Array.from({ length: 10 }, () => 45))
  })
})
