import type { Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { createAnchors, placeOf } from '../anchors.ts'
import type { NumbersSection } from '../handout.ts'
import { NAME_WIDTH, NUMBER_WIDTH, type Table } from './table.ts'

/** A row for each figure, with how each language writes it. */
export function numberTable({ title, numbers }: NumbersSection, sheet: Sheet, { t }: Labels): Table {
  const anchors = createAnchors(sheet)
  return {
    name: title,
    columns: [
      { title: t('field.row'), width: NUMBER_WIDTH },
      ...sheet.languages.map(lang => ({ title: t(`lang.${lang}`), width: NAME_WIDTH })),
    ],
    rows: numbers.map(({ row, forms }) => ({
      cells: [placeOf(row, anchors)?.label, ...sheet.languages.map(lang => forms[lang])],
    })),
  }
}
