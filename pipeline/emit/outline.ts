import type { Entry, EntryKind, Sheet } from '../model/sheet.ts'
import type { Labels } from '../page/labels.ts'

/** A restored title that is less certain than this is marked as a guess and shown with its runners-up. */
export const LOW_CONFIDENCE = 0.5

const KINDS = [
  { kind: 'term', id: 'terms', label: 'section.terms' },
  { kind: 'name', id: 'names', label: 'section.names' },
  { kind: 'acronym', id: 'acronyms', label: 'section.acronyms' },
] as const satisfies readonly { kind: EntryKind; id: string; label: string }[]

/** A heading with the entries under it. */
export interface EntryGroup {
  readonly id: string
  readonly title: string
  readonly entries: readonly Entry[]
}

/** A document's entries by kind; those of the whole glossary, which has no text, by domain. */
export function entryGroups(sheet: Sheet, { lang, t }: Labels): EntryGroup[] {
  if (sheet.rows.length > 0 || sheet.references.length > 0)
    return KINDS.map(({ kind, id, label }) => ({
      id,
      title: t(label),
      entries: sheet.entries.filter(entry => entry.kind === kind),
    })).filter(group => group.entries.length > 0)
  const byDomain = new Map<string, Entry[]>()
  for (const entry of sheet.entries) {
    const entries = byDomain.get(entry.domain)
    if (entries === undefined) byDomain.set(entry.domain, [entry])
    else entries.push(entry)
  }
  return Array.from(byDomain, ([domain, entries], index) => ({
    id: `domain-${index + 1}`,
    title: entries[0]?.domainLabel[lang] ?? entries[0]?.domainLabel.en ?? domain,
    entries,
  }))
}
