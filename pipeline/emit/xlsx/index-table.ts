import type { Context } from '../context.ts'
import type { IndexSection } from '../handout.ts'
import { NAME_WIDTH, NUMBER_WIDTH, WORD_WIDTH, type Table } from './table.ts'

/** A row for each designation, in the order in which readers look it up. */
export const indexTable = (
  { title, lang, groups }: IndexSection,
  { labels: { t }, targets }: Context,
): Table => ({
  name: title,
  columns: [
    { title: '', width: WORD_WIDTH },
    { title: t(`lang.${lang}`), width: NAME_WIDTH },
    { title: t('field.reading'), width: NAME_WIDTH },
    { title: t('field.number'), width: NUMBER_WIDTH },
    { title: t('field.concept'), width: NAME_WIDTH },
  ],
  rows: groups.flatMap(({ heading, items }) =>
    items.map(({ text, reading, concept }) => ({
      cells: [heading, text, reading, Number(targets.concepts.get(concept)?.number), concept],
    })),
  ),
})
