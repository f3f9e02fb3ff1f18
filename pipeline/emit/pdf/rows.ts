import type { Row } from '../../model/sheet.ts'
import { call } from './code.ts'
import { languageHeads, type Context } from './glossary.ts'
import { pageShare, tableWidths } from './layout.ts'
import { groupRows, rowCells } from './text.ts'

/** Rows that would fill more of a page may be torn: kept whole they would leave a hole or not fit at all. */
const TALLEST_WHOLE = 0.55

function group(rows: readonly Row[], context: Context, isTarget: boolean): readonly string[] {
  const { sheet, layout, targets } = context
  const cells = rows.map(row => `\n${rowCells(row, sheet.languages, targets, isTarget)}`)
  if (pageShare(rows, sheet.languages, layout) > TALLEST_WHOLE) return cells.flatMap(row => ['loose', row])
  return [`keep(${rows.length})`, ...cells]
}

/**
 * The texts side by side, as a Typst expression.
 * @param isTarget whether links to the rows lead here.
 */
export const rowTable = (rows: readonly Row[], context: Context, isTarget: boolean): string =>
  call(
    'sheet-table',
    tableWidths(context.layout.shares, true),
    `(head("en", ""), ${languageHeads(context.sheet.languages).join(', ')},)`,
    ...groupRows(rows).flatMap(rowGroup => group(rowGroup, context, isTarget)),
  )
