import type { Context } from '../context.ts'
import type { NumbersSection } from '../handout.ts'
import { NAME_WIDTH, NUMBER_WIDTH, type Table } from './table.ts'

/** A row for each figure, with how each language writes it. */
export function numberTable(
  { title, numbers }: NumbersSection,
  { sheet, labels: { t }, targets }: Context,
): Table {
  const isNumbered = sheet.rows.length > 0
  return {
    name: title,
    columns: [
      ...(isNumbered ? [{ title: t('field.row'), width: NUMBER_WIDTH }] : []),
      ...sheet.languages.map(lang => ({ title: t(`lang.${lang}`), width: NAME_WIDTH })),
    ],
    rows: numbers.map(({ row, forms }) => ({
      cells: [
        ...(isNumbered ? [targets.rows.get(row)?.number] : []),
        ...sheet.languages.map(lang => forms[lang]),
      ],
    })),
  }
}
