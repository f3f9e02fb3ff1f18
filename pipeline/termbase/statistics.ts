import { STATUSES, type Glossary, type Status } from '../model/glossary.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'
import { sameName } from './merge-index.ts'

export interface LanguageStatistics {
  readonly lang: DocumentLang
  readonly designations: number
  readonly byStatus: Readonly<Record<Status, number>>
  /** Concepts without a name in it. */
  readonly missing: number
  /** Names that more than one concept has. */
  readonly homographs: number
}

export interface GlossaryStatistics {
  readonly concepts: number
  readonly designations: number
  readonly domains: readonly { readonly domain: string; readonly concepts: number }[]
  /** Only those that the glossary has names in. */
  readonly languages: readonly LanguageStatistics[]
  readonly withDefinition: number
  readonly withSource: number
}

export function glossaryStatistics({ concepts, designations }: Glossary): GlossaryStatistics {
  const all = [...concepts.values()]
  const names = [...designations.values()]
  const domains = [...new Set(all.map(({ domain }) => domain))].toSorted()
  return {
    concepts: all.length,
    designations: names.length,
    domains: domains.map(domain => ({
      domain,
      concepts: all.filter(concept => concept.domain === domain).length,
    })),
    languages: DOCUMENT_LANGS.flatMap(lang => {
      const own = names.filter(name => name.lang === lang)
      if (own.length === 0) return []
      const count = (status: Status): number => own.filter(name => name.status === status).length
      return [
        {
          lang,
          designations: own.length,
          byStatus: Object.fromEntries(STATUSES.map(status => [status, count(status)])) as Record<
            Status,
            number
          >,
          missing: all.length - new Set(own.map(({ concept }) => concept)).size,
          homographs: homographs(own),
        },
      ]
    }),
    withDefinition: all.filter(({ definition }) => definition !== undefined).length,
    withSource: all.filter(({ source }) => source !== undefined).length,
  }
}

function homographs(names: readonly { readonly text: string; readonly concept: string }[]): number {
  const concepts = new Map<string, Set<string>>()
  for (const { text, concept } of names) {
    const key = sameName(text)
    concepts.set(key, (concepts.get(key) ?? new Set()).add(concept))
  }
  return [...concepts.values()].filter(({ size }) => size > 1).length
}
