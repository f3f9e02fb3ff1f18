import type { Row } from '../../model/sheet.ts'
import type { ConcordanceRow } from '../handout.ts'
import { groupRows, type RowGroup } from '../paper.ts'
import { call } from './code.ts'
import { languageHeads, numberHead } from './heads.ts'
import type { PaperContext } from '../context.ts'
import { tableWidths } from './layout.ts'
import { rowCells } from './text.ts'

/** @param lead the cells of a row of its own that heads the rows, and must not stand alone at the foot of a page. */
function group(
  { rows, isWhole }: RowGroup,
  lead: string | undefined,
  context: PaperContext,
  targets: ReadonlySet<Row>,
): readonly string[] {
  const cells = rows.map(row => `\n${rowCells(row, context, targets.has(row))}`)
  const all = [...(lead === undefined ? [] : [`\n${lead}`]), ...cells]
  return isWhole ? [`keep(${all.length})`, ...all] : all.flatMap(row => ['loose', row])
}

/** Rows under the cells of a lead, where they have one. */
export interface LedRows {
  readonly lead?: string
  readonly rows: readonly ConcordanceRow[]
}

/** The texts side by side, as a Typst expression. Links to a row lead to where it is shown first. */
export function rowTable(parts: readonly LedRows[], context: PaperContext): string {
  const { sheet, layout } = context
  return call(
    'sheet-table',
    tableWidths(layout.shares, true),
    `(${[numberHead, ...languageHeads(sheet.languages)].join(', ')},)`,
    ...parts.flatMap(({ lead, rows }) => {
      const firsts = new Set(rows.filter(({ isFirst }) => isFirst).map(({ row }) => row))
      const groups = groupRows(
        rows.map(({ row }) => row),
        sheet.languages,
        layout,
      )
      return groups.flatMap((own, n) => group(own, n === 0 ? lead : undefined, context, firsts))
    }),
  )
}
