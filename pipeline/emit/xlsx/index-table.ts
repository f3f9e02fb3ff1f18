import type { Labels } from '../../page/labels.ts'
import type { IndexSection } from '../handout.ts'
import { NAME_WIDTH, WORD_WIDTH, type Table } from './table.ts'

/** A row for each designation, in the order in which readers look it up. */
export const indexTable = ({ title, lang, groups }: IndexSection, { t }: Labels): Table => ({
  name: title,
  columns: [
    { title: '', width: WORD_WIDTH },
    { title: t(`lang.${lang}`), width: NAME_WIDTH },
    { title: t('field.reading'), width: NAME_WIDTH },
    { title: t('field.concept'), width: NAME_WIDTH },
  ],
  rows: groups.flatMap(({ heading, items }) =>
    items.map(({ text, reading, concept }) => ({ cells: [heading, text, reading, concept] })),
  ),
})
