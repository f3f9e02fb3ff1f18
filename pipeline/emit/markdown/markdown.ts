import type { PhrasingContent, Root, RootContent, Table } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { cellText, type Row, type Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { Emitter } from '../emitter.ts'
import { entryGroups } from '../outline.ts'
import { entryTable } from './entries.ts'
import { languageNames, strong, table, text } from './nodes.ts'
import { referenceTable } from './references.ts'

const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] })

const HEADED = new Set(['title', 'heading'])

function rowCell(row: Row, value: string): readonly PhrasingContent[] {
  if (value === '') return []
  return [HEADED.has(row.kind) ? strong(value) : text(value)]
}

function textTable({ languages, rows }: Sheet, labels: Labels): Table {
  return table(
    [labels.t('field.number'), ...languageNames(languages, labels)],
    rows.map((row, n) => [
      [text(row.doubtful ? `${n + 1} ?` : `${n + 1}`)],
      ...languages.map(lang => rowCell(row, cellText(row.cells[lang] ?? []))),
    ]),
  )
}

function textSection(sheet: Sheet, labels: Labels): readonly RootContent[] {
  if (sheet.rows.length === 0) return []
  const hint = sheet.rows.some(row => row.doubtful) ? [paragraph(`? ${labels.t('mark.doubtfulHint')}`)] : []
  return [heading(2, labels.t('section.text')), textTable(sheet, labels), ...hint]
}

function tree(sheet: Sheet, labels: Labels): Root {
  const pivot = sheet.languages[0] ?? labels.lang
  const entries = entryGroups(sheet, labels).flatMap(group => [
    heading(2, group.title),
    entryTable(group.entries, sheet, labels),
  ])
  const references =
    sheet.references.length === 0
      ? []
      : [heading(2, labels.t('section.references')), referenceTable(sheet, labels)]
  return {
    type: 'root',
    children: [
      heading(1, sheet.title[pivot] ?? sheet.title.en ?? sheet.id),
      ...(sheet.date === undefined ? [] : [paragraph(sheet.date.text)]),
      ...textSection(sheet, labels),
      ...entries,
      ...references,
    ],
  }
}

/** GitHub reads `$…$` as a formula. */
const noFormulas: Options = { unsafe: [{ character: '$', inConstruct: 'phrasing' }] }

/** A sheet as GitHub-flavoured Markdown. */
export function createMarkdownEmitter(): Emitter {
  // Cells are not padded to equal widths: characters of double width would not line up anyway.
  const extensions = [gfmToMarkdown({ tablePipeAlign: false }), noFormulas]
  return async (sheet, { labels }) => toMarkdown(tree(sheet, labels), { extensions, bullet: '-' })
}
