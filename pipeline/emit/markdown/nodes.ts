import type { Delete, Html, PhrasingContent, RootContent, Strong, Table, TableRow, Text } from 'mdast'
import type { DocumentLang } from '../../model/lang.ts'
import type { Labels } from '../../page/labels.ts'

/** A table's cell is one line, so every white space is a space. */
export const text = (value: string): Text => ({ type: 'text', value: value.replaceAll(/\s+/g, ' ').trim() })

export const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

export const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] })

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] })

export const struck = (value: string): Delete => ({ type: 'delete', children: [text(value)] })

/** The only markup of another language: tables know no other way to break a line. */
const lineBreak: Html = { type: 'html', value: '<br>' }

/** The lines, one below the other in a cell. */
export const stacked = (lines: readonly (readonly PhrasingContent[])[]): PhrasingContent[] =>
  lines.flatMap((line, n) => (n === 0 ? [...line] : [lineBreak, ...line]))

const row = (cells: readonly (readonly PhrasingContent[])[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(children => ({ type: 'tableCell', children: [...children] })),
})

export const table = (
  head: readonly string[],
  body: readonly (readonly (readonly PhrasingContent[])[])[],
): Table => ({
  type: 'table',
  children: [row(head.map(value => [text(value)])), ...body.map(row)],
})

export const languageNames = (languages: readonly DocumentLang[], { t }: Labels): readonly string[] =>
  languages.map(lang => t(`lang.${lang}`))
