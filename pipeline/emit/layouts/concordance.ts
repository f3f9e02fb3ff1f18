import type { Layout } from './layout.ts'

/** Every concept with the sentences that mention it, the most frequent first. */
export const concordance: Layout = ({ rows, entries }, { t }) => [
  {
    kind: 'concordance',
    id: 'concordance',
    title: t('section.concordance'),
    concepts: entries
      .map(entry => ({ entry, rows: rows.filter(row => entry.rows.includes(row.id)) }))
      .filter(concept => concept.rows.length > 0)
      .toSorted((a, b) => b.rows.length - a.rows.length),
  },
]
