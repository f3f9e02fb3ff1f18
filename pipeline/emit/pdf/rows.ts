import type { Row } from '../../model/sheet.ts'
import type { ConcordanceRow } from '../handout.ts'
import { call } from './code.ts'
import { languageHeads, type Context } from './glossary.ts'
import { pageShare, tableWidths } from './layout.ts'
import { groupRows, rowCells } from './text.ts'

/** Rows that would fill more of a page may be torn: kept whole they would leave a hole or not fit at all. */
const TALLEST_WHOLE = 0.55

function group(rows: readonly Row[], context: Context, targets: ReadonlySet<Row>): readonly string[] {
  const { sheet, layout } = context
  const cells = rows.map(row => `\n${rowCells(row, sheet.languages, context.targets, targets.has(row))}`)
  if (pageShare(rows, sheet.languages, layout) > TALLEST_WHOLE) return cells.flatMap(row => ['loose', row])
  return [`keep(${rows.length})`, ...cells]
}

/** The texts side by side, as a Typst expression. Links to a row lead to where it is shown first. */
export function rowTable(rows: readonly ConcordanceRow[], context: Context): string {
  const firsts = new Set(rows.filter(({ isFirst }) => isFirst).map(({ row }) => row))
  const groups = groupRows(rows.map(({ row }) => row))
  return call(
    'sheet-table',
    tableWidths(context.layout.shares, true),
    `(head("en", ""), ${languageHeads(context.sheet.languages).join(', ')},)`,
    ...groups.flatMap(rowGroup => group(rowGroup, context, firsts)),
  )
}
