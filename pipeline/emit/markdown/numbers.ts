import type { Table } from 'mdast'
import type { Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { createAnchors, placeOf } from '../anchors.ts'
import type { NumberItem } from '../handout.ts'
import { languageNames, table, text } from './nodes.ts'

/** A row for each figure, with how each language writes it. */
export function numberTable(numbers: readonly NumberItem[], sheet: Sheet, labels: Labels): Table {
  const anchors = createAnchors(sheet)
  return table(
    [labels.t('field.row'), ...languageNames(sheet.languages, labels)],
    numbers.map(({ row, forms }) => [
      [text(placeOf(row, anchors)?.label ?? '')],
      ...sheet.languages.map(lang => [text(forms[lang] ?? '')]),
    ]),
  )
}
