import { DOCUMENT_LANGS } from '../../model/lang.ts'
import { settled, type ForeignConcept } from './concept.ts'
import type { Dropped } from './dropped.ts'

/** A row of a table of pairs: a part of a concept, or all of it. */
export type PairRow = ForeignConcept

/** The concepts of a table: rows of one id are one concept, and so are rows without one that follow each other and share their first name. */
export function grouped(rows: readonly PairRow[], dropped: Dropped): readonly ForeignConcept[] {
  const groups: PairRow[][] = []
  const byId = new Map<string, PairRow[]>()
  for (const row of rows) {
    const last = groups.at(-1)
    const known = row.id === undefined ? (last && isSame(last[0], row) ? last : undefined) : byId.get(row.id)
    if (known) known.push(row)
    else {
      const group = [row]
      groups.push(group)
      if (row.id !== undefined) byId.set(row.id, group)
    }
  }
  return groups.flatMap(group => {
    const concept = settled(united(group))
    if (!concept) dropped.add('rows without a term in one of the languages', group[0]?.line ?? 1)
    return concept ? [concept] : []
  })
}

const firstName = ({ designations }: PairRow): string =>
  DOCUMENT_LANGS.flatMap(lang => designations[lang] ?? [])[0]?.text ?? ''

const isSame = (first: PairRow | undefined, row: PairRow): boolean =>
  first !== undefined &&
  first.id === undefined &&
  firstName(first) !== '' &&
  firstName(first) === firstName(row)

/** What the first row says counts. */
const united = (rows: readonly PairRow[]): ForeignConcept => ({
  ...Object.fromEntries(rows.toReversed().flatMap(row => Object.entries(row))),
  designations: Object.fromEntries(
    DOCUMENT_LANGS.map(lang => [lang, rows.flatMap(({ designations }) => designations[lang] ?? [])]),
  ),
  line: rows[0]?.line ?? 1,
})
