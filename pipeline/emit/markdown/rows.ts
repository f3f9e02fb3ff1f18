import type { PhrasingContent, Table } from 'mdast'
import { cellText, type Row, type Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { createAnchors } from '../anchors.ts'
import { languageNames, strong, table, text } from './nodes.ts'

const HEADED = new Set(['title', 'heading'])

function rowCell(row: Row, value: string): readonly PhrasingContent[] {
  if (value === '') return []
  return [HEADED.has(row.kind) ? strong(value) : text(value)]
}

/** The texts side by side, each row with its number in the sheet. */
export function rowTable(rows: readonly Row[], sheet: Sheet, labels: Labels): Table {
  const anchors = createAnchors(sheet)
  return table(
    [labels.t('field.number'), ...languageNames(sheet.languages, labels)],
    rows.map(row => {
      const number = anchors.rows.get(row.id)?.label ?? ''
      return [
        [text(row.doubtful ? `${number} ?` : number)],
        ...sheet.languages.map(lang => rowCell(row, cellText(row.cells[lang] ?? []))),
      ]
    }),
  )
}
