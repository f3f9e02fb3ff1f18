import type { Entry } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { EntriesSection } from '../handout.ts'

/** A heading for each domain, in the order in which the entries bring them. */
export function entriesByDomain(entries: readonly Entry[], { lang }: Labels): readonly EntriesSection[] {
  const domains = new Map<string, Entry[]>()
  for (const entry of entries) {
    const own = domains.get(entry.domain)
    if (own) own.push(entry)
    else domains.set(entry.domain, [entry])
  }
  return Array.from(domains, ([domain, own], n) => ({
    kind: 'entries',
    id: `domain-${n + 1}`,
    title: own[0]?.domainLabel[lang] ?? own[0]?.domainLabel.en ?? domain,
    detail: 'full',
    entries: own,
  }))
}
