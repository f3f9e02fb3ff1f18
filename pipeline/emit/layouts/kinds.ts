import type { Entry, EntryKind } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { EntriesSection } from '../handout.ts'

const KINDS = [
  { kind: 'term', id: 'terms', label: 'section.terms' },
  { kind: 'name', id: 'names', label: 'section.names' },
  { kind: 'acronym', id: 'acronyms', label: 'section.acronyms' },
] as const satisfies readonly { kind: EntryKind; id: string; label: string }[]

/** Terms, names and acronyms under headings of their own. */
export const entriesByKind = (
  entries: readonly Entry[],
  detail: EntriesSection['detail'],
  { t }: Labels,
): readonly EntriesSection[] =>
  KINDS.map(({ kind, id, label }) => ({
    kind: 'entries',
    id,
    title: t(label),
    detail,
    entries: entries.filter(entry => entry.kind === kind),
  }))
