import { cellText } from '../../model/sheet.ts'
import type { BlockKind } from '../../model/text.ts'
import type { Context } from '../context.ts'
import type { RowsSection } from '../handout.ts'
import type { Labels } from '../../page/labels.ts'
import { NUMBER_WIDTH, TEXT_WIDTH, WORD_WIDTH, type Table } from './table.ts'

const kindNames = (t: Labels['t']): Readonly<Record<BlockKind, string>> => ({
  title: t('block.title'),
  date: t('block.date'),
  heading: t('block.heading'),
  paragraph: t('block.paragraph'),
  item: t('block.item'),
  quote: t('block.quote'),
  code: t('block.code'),
  footnote: t('block.footnote'),
})

/** The aligned text: a row for each unit, a column for each language. */
export function textTable(
  { title, rows }: Pick<RowsSection, 'title' | 'rows'>,
  { sheet: { languages }, labels: { t } }: Context,
): Table {
  const kinds = kindNames(t)
  return {
    name: title,
    columns: [
      { title: t('field.number'), width: NUMBER_WIDTH },
      { title: t('field.type'), width: WORD_WIDTH },
      ...languages.map(lang => ({ title: t(`lang.${lang}`), width: TEXT_WIDTH })),
      { title: t('mark.legend'), width: WORD_WIDTH },
    ],
    rows: rows.map((row, n) => ({
      cells: [
        n + 1,
        kinds[row.kind],
        ...languages.map(lang => cellText(row.cells[lang] ?? [])),
        row.doubtful ? t('mark.doubtful') : undefined,
      ],
      bold: row.kind === 'title' || row.kind === 'heading',
    })),
  }
}
