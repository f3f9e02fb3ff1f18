import type { Table } from 'mdast'
import type { Context } from '../context.ts'
import type { NumberItem } from '../handout.ts'
import { languageNames, table, text } from './nodes.ts'

/** A row for each figure, with how each language writes it. */
export function numberTable(numbers: readonly NumberItem[], { sheet, labels, targets }: Context): Table {
  const isNumbered = sheet.rows.length > 0
  return table(
    [...(isNumbered ? [labels.t('field.row')] : []), ...languageNames(sheet.languages, labels)],
    numbers.map(({ row, forms }) => [
      ...(isNumbered ? [[text(targets.rows.get(row)?.number ?? '')]] : []),
      ...sheet.languages.map(lang => [text(forms[lang] ?? '')]),
    ]),
  )
}
