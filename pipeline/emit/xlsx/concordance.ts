import { cellText } from '../../model/sheet.ts'
import type { Context } from '../context.ts'
import type { ConcordanceSection } from '../handout.ts'
import { NAME_WIDTH, NUMBER_WIDTH, TEXT_WIDTH, type Table } from './table.ts'

/** A row for each mention: the concept, the row's number, the texts. */
export function concordanceTable(
  { title, concepts }: ConcordanceSection,
  { sheet, labels: { t }, targets }: Context,
): Table {
  return {
    name: title,
    columns: [
      { title: t('field.concept'), width: NAME_WIDTH },
      { title: t('field.row'), width: NUMBER_WIDTH },
      ...sheet.languages.map(lang => ({ title: t(`lang.${lang}`), width: TEXT_WIDTH })),
    ],
    rows: concepts.flatMap(({ entry, rows }) =>
      rows.map(({ row }) => ({
        cells: [
          entry.concept,
          Number(targets.rows.get(row.id)?.number),
          ...sheet.languages.map(lang => cellText(row.cells[lang] ?? [])),
        ],
      })),
    ),
  }
}
