import { cellText, type Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { createAnchors } from '../anchors.ts'
import type { ConcordanceSection } from '../handout.ts'
import { NAME_WIDTH, NUMBER_WIDTH, TEXT_WIDTH, type Table } from './table.ts'

/** A row for each mention: the concept, the row's number, the texts. */
export function concordanceTable(
  { title, concepts }: ConcordanceSection,
  sheet: Sheet,
  { t }: Labels,
): Table {
  const anchors = createAnchors(sheet)
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
          Number(anchors.rows.get(row.id)?.label),
          ...sheet.languages.map(lang => cellText(row.cells[lang] ?? [])),
        ],
      })),
    ),
  }
}
