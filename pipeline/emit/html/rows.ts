import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DocumentLang } from '../../model/lang.ts'
import type { Row } from '../../model/sheet.ts'
import { linkTo } from '../anchors.ts'
import type { ConcordanceRow } from '../handout.ts'
import type { Context } from './runs.ts'
import { readClass, runs } from './runs.ts'
import { columnHeader, dash, languageHeaders, rowHeader, table, tableCell, tableRow } from './table.ts'

/** Under the page's title and the section's heading; a document's own headings begin at depth 1 with its title. */
const HEADINGS_ABOVE = 2
/** Deeper items are indented no further. */
const DEEPEST_ITEM = 4

/** Only the pivot's headings are headings to a screen reader: one outline, not one a language. */
function cellElement(row: Row, isPivot: boolean): string {
  if (row.kind === 'code') return 'pre'
  if (!isPivot) return 'div'
  if (row.kind === 'title') return `h${HEADINGS_ABOVE + 1}`
  return row.kind === 'heading' ? `h${Math.min(6, Math.max(1, row.depth) + HEADINGS_ABOVE)}` : 'div'
}

function languageCell(row: Row, lang: DocumentLang, isPivot: boolean, context: Context): Element {
  const cell = row.cells[lang]
  const content =
    cell === undefined || cell.length === 0
      ? dash(context.labels.t('mark.empty'))
      : h(cellElement(row, isPivot), runs(cell, context))
  return tableCell({ lang, dataCol: lang, className: readClass(cell ?? []) }, content)
}

function rowNumber(row: Row, { anchors, labels }: Context): Element {
  const place = anchors.rows.get(row.id)
  if (place === undefined) throw new RangeError(`row ${row.id} has no anchor`)
  const link = h('a', { href: linkTo(place.anchor) }, place.label)
  const doubt = h(
    'span',
    {
      className: ['doubt'],
      role: 'img',
      ariaLabel: labels.t('mark.doubtful'),
      title: labels.t('mark.doubtfulHint'),
    },
    '?',
  )
  return rowHeader({ className: ['number'] }, row.doubtful ? [link, doubt] : link)
}

function alignedRow(
  { row, isFirst }: ConcordanceRow,
  languages: readonly DocumentLang[],
  context: Context,
): Element {
  const depth = row.kind === 'item' ? [`depth-${Math.min(DEEPEST_ITEM, Math.max(1, row.depth))}`] : []
  return tableRow(
    {
      id: isFirst ? context.anchors.rows.get(row.id)?.anchor : undefined,
      className: [`row-${row.kind}`, ...depth],
    },
    [
      rowNumber(row, context),
      ...languages.map((lang, index) => languageCell(row, lang, index === 0, context)),
    ],
  )
}

/** The texts side by side, a row for each unit of the alignment. */
export function rowTable(id: string, rows: readonly ConcordanceRow[], context: Context): Element {
  const { sheet, labels } = context
  const { t } = labels
  const head = [
    columnHeader({ className: ['number'] }, h('span', { className: ['quiet'] }, t('field.row'))),
    ...languageHeaders(sheet.languages, labels),
  ]
  const body = rows.map(row => alignedRow(row, sheet.languages, context))
  return table('rows', id, head, body)
}
