import type { PhrasingContent, Table } from 'mdast'
import { cellText, isHeading, type Row } from '../../model/sheet.ts'
import type { Context } from '../context.ts'
import { languageNames, strong, table, text } from './nodes.ts'

function rowCell(row: Row, value: string): readonly PhrasingContent[] {
  if (value === '') return []
  return [isHeading(row) ? strong(value) : text(value)]
}

/** The texts side by side, each row with its number in the sheet. */
export function rowTable(rows: readonly Row[], { sheet, labels, targets }: Context): Table {
  return table(
    [labels.t('field.number'), ...languageNames(sheet.languages, labels)],
    rows.map(row => {
      const number = targets.rows.get(row.id)?.number ?? ''
      return [
        [text(row.doubtful ? `${number} ?` : number)],
        ...sheet.languages.map(lang => rowCell(row, cellText(row.cells[lang] ?? []))),
      ]
    }),
  )
}
