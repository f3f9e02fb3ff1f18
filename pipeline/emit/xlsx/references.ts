import { cellText, type ReferenceRow } from '../../model/sheet.ts'
import type { Context } from '../context.ts'
import { NAME_WIDTH, NUMBER_WIDTH, TEXT_WIDTH, WORD_WIDTH, type Table } from './table.ts'

/** The references: a row for each of a reference's versions. */
export function referenceTable(
  references: readonly ReferenceRow[],
  { sheet: { languages }, labels: { t } }: Context,
): Table {
  return {
    name: t('section.references'),
    columns: [
      { title: t('field.number'), width: NUMBER_WIDTH },
      { title: t('field.language'), width: WORD_WIDTH },
      { title: t('field.publisher'), width: NAME_WIDTH },
      { title: t('field.titlePrinted'), width: TEXT_WIDTH },
      { title: t('field.restored'), width: TEXT_WIDTH },
      { title: t('field.reading'), width: NAME_WIDTH },
      { title: t('field.confidence'), width: WORD_WIDTH, format: '0%' },
      { title: t('field.alternatives'), width: TEXT_WIDTH },
      { title: t('field.translation'), width: TEXT_WIDTH },
      { title: t('field.date'), width: WORD_WIDTH },
    ],
    rows: references.flatMap(({ number, versions }) =>
      languages.flatMap(lang => {
        const version = versions[lang]
        if (version === undefined) return []
        const { publisher, title, restored, translation, date } = version
        const cells = [
          number,
          t(`lang.${lang}`),
          publisher && cellText(publisher),
          cellText(title),
          restored && cellText(restored.runs),
          restored?.reading,
          restored?.confidence,
          restored?.alternatives.join('\n'),
          translation && cellText(translation),
          date?.text,
        ]
        return [{ cells }]
      }),
    ),
  }
}
