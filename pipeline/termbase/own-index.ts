import type { Concept } from '../model/glossary.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'
import { asForeign, type ForeignConcept } from './exchange/concept.ts'
import { slug } from './slug.ts'
import { sameName } from './merge-index.ts'

export interface OwnConcept {
  readonly concept: Concept
  readonly said: ForeignConcept
}

/** Which of our concepts another program's is. */
export type Match =
  | { readonly kind: 'same'; readonly own: OwnConcept }
  | { readonly kind: 'none' }
  /** It has the id of one that shares no name with it. */
  | { readonly kind: 'other-names'; readonly own: OwnConcept }
  /** It has the first name of one, and other names in another language. */
  | { readonly kind: 'other-content'; readonly own: OwnConcept; readonly lang: DocumentLang }

/** Finds concepts by id and by name; of two with one id, the first counts. */
export function createOwnIndex(concepts: readonly Concept[]): (foreign: ForeignConcept) => Match {
  const byId = new Map<string, OwnConcept>()
  const byName = new Map<string, OwnConcept[]>()
  for (const concept of concepts) {
    if (byId.has(concept.id)) continue
    const own = { concept, said: asForeign(concept) }
    byId.set(concept.id, own)
    for (const key of keysOf(own.said)) byName.set(key, [...(byName.get(key) ?? []), own])
  }
  return foreign => {
    const named = byId.get(foreign.id ?? '') ?? byId.get(slug(foreign.id ?? ''))
    const candidates = [
      ...new Set([...(named ? [named] : []), ...[...keysOf(foreign)].flatMap(key => byName.get(key) ?? [])]),
    ]
    const ranked = candidates
      .map(own => ({ own, ...likeness(own.said, foreign) }))
      .toSorted((a, b) => b.shared.length - a.shared.length || a.differing.length - b.differing.length)
    if (named) {
      const found = ranked.find(({ own }) => own === named)
      if (found && found.shared.length > 0) return { kind: 'same', own: named }
    }
    const best = ranked.find(({ shared }) => shared.length > 0)
    if (best && (best.shared.length > 1 || best.differing.length === 0))
      return { kind: 'same', own: best.own }
    const [first] = languagesOf(foreign)
    const homonym = ranked.find(({ shared }) => first !== undefined && shared.includes(first))
    if (homonym && first) return { kind: 'other-content', own: homonym.own, lang: first }
    return named ? { kind: 'other-names', own: named } : { kind: 'none' }
  }
}

export const languagesOf = ({ designations }: ForeignConcept): readonly DocumentLang[] =>
  DOCUMENT_LANGS.filter(lang => (designations[lang] ?? []).length > 0)

/** All that it is called, variants included. */
const keysOf = (concept: ForeignConcept): ReadonlySet<string> =>
  new Set(
    languagesOf(concept).flatMap(lang =>
      (concept.designations[lang] ?? []).flatMap(({ text, variants = [] }) =>
        [text, ...variants].map(one => `${lang} ${sameName(one)}`),
      ),
    ),
  )

/** The languages in which two concepts share a name, and those in which both have names and share none. */
function likeness(
  a: ForeignConcept,
  b: ForeignConcept,
): { readonly shared: readonly DocumentLang[]; readonly differing: readonly DocumentLang[] } {
  const keys = keysOf(a)
  const both = languagesOf(b).filter(lang => (a.designations[lang] ?? []).length > 0)
  const isShared = (lang: DocumentLang): boolean =>
    [...keysOf({ ...b, designations: { [lang]: b.designations[lang] ?? [] } })].some(key => keys.has(key))
  return { shared: both.filter(isShared), differing: both.filter(lang => !isShared(lang)) }
}
