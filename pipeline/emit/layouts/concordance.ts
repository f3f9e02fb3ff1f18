import { isHeading, type Entry, type Row } from '../../model/sheet.ts'
import type { ConcordanceSection } from '../handout.ts'
import type { Layout } from './layout.ts'

/** Every concept with the sentences that mention it, the most frequent first. */
export const concordance: Layout = ({ rows, entries }, { t }) => [
  {
    kind: 'concordance',
    id: 'concordance',
    title: t('section.concordance'),
    concepts: conceptsOf(entries, rows),
  },
]

/** Out of its text a heading heads nothing: it is one more sentence with the term. */
const plain = (row: Row): Row => ({ ...row, kind: 'paragraph' })

function conceptsOf(entries: readonly Entry[], rows: readonly Row[]): ConcordanceSection['concepts'] {
  const byId = new Map(rows.map(row => [row.id, isHeading(row) ? plain(row) : row]))
  const shown = new Set<string>()
  return entries
    .map(entry => ({ entry, rows: entry.rows.flatMap(id => byId.get(id) ?? []) }))
    .filter(concept => concept.rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length)
    .map(({ entry, rows: own }) => ({
      entry,
      rows: own.map(row => {
        const isFirst = !shown.has(row.id)
        shown.add(row.id)
        return { row, isFirst }
      }),
    }))
}
