import type { ConceptId, Designation } from '../model/glossary.ts'
import { DOCUMENT_LANGS, type ByLang, type DocumentLang } from '../model/lang.ts'
import { isYaml, type GlossaryText } from './file.ts'
import { readPart } from './glossary.ts'
import type { MergeEntry, NewDesignation } from './merge-entry.ts'

/** A concept and where it stands. */
export interface Known {
  readonly id: ConceptId
  readonly domain: string
  readonly path: string
  /** Its place in its file, from 0. */
  readonly n: number
  /** What it says of itself. */
  readonly says: ReadonlySet<ConceptText>
}

export const CONCEPT_TEXTS = ['definition', 'note', 'source'] as const
export type ConceptText = (typeof CONCEPT_TEXTS)[number]

export interface ConceptIndex {
  readonly ids: ReadonlySet<string>
  /** Concepts that an entry may belong to, the one that has most of its names first. */
  readonly find: (entry: MergeEntry) => readonly Known[]
  /** What an entry says of the concept, and the concept does not. */
  readonly unsaid: (known: Known, entry: MergeEntry) => readonly ConceptText[]
  /** The names of an entry that a concept has in no form, not even as a variant. */
  readonly missing: (known: Known, entry: MergeEntry) => ByLang<readonly NewDesignation[]>
  readonly fileOf: (domain: string) => string | undefined
  readonly add: (known: Known, names: ByLang<readonly NewDesignation[]>) => void
  readonly extend: (known: Known, names: ByLang<readonly NewDesignation[]>) => void
}

/** Names are the same but for case, width and white space. */
export const sameName = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()

const keyOf = (lang: DocumentLang, text: string): string => `${lang} ${sameName(text)}`

const byLang = (designations: readonly Designation[]): ByLang<readonly Designation[]> =>
  Object.fromEntries(DOCUMENT_LANGS.map(lang => [lang, designations.filter(d => d.lang === lang)]))

/** @throws InputError where a file cannot be read */
export function createConceptIndex(files: readonly GlossaryText[]): ConceptIndex {
  const ids = new Set<string>()
  const byName = new Map<string, Known[]>()
  const byId = new Map<string, Known>()
  const namesOf = new Map<Known, Set<string>>()
  const fileOfDomain = new Map<string, string>()
  const name = (known: Known, key: string): void => {
    namesOf.get(known)?.add(key)
    const list = byName.get(key) ?? []
    if (!list.includes(known)) byName.set(key, [...list, known])
  }
  const extend: ConceptIndex['extend'] = (known, names) => {
    for (const lang of DOCUMENT_LANGS)
      for (const { text, variants = [] } of names[lang] ?? [])
        for (const one of [text, ...variants]) name(known, keyOf(lang, one))
  }
  const add: ConceptIndex['add'] = (known, names) => {
    ids.add(known.id)
    byId.set(known.id, known)
    namesOf.set(known, new Set())
    if (isYaml(known.path) && !fileOfDomain.has(known.domain)) fileOfDomain.set(known.domain, known.path)
    extend(known, names)
  }
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const { domain, concepts } = readPart(file)
    if (isYaml(file.path) && !fileOfDomain.has(domain.id)) fileOfDomain.set(domain.id, file.path)
    for (const [n, { id, designations, ...concept }] of concepts.entries()) {
      const says = new Set(CONCEPT_TEXTS.filter(field => concept[field] !== undefined))
      // Of two concepts by one id, the first counts.
      if (!ids.has(id)) add({ id, domain: domain.id, path: file.path, n, says }, byLang(designations))
    }
  }
  const has = (known: Known, lang: DocumentLang, text: string): boolean =>
    namesOf.get(known)?.has(keyOf(lang, text)) ?? false
  const missing: ConceptIndex['missing'] = (known, { designations }) =>
    Object.fromEntries(
      DOCUMENT_LANGS.map(lang => [
        lang,
        (designations[lang] ?? []).filter(({ text }) => !has(known, lang, text)),
      ]),
    )
  const lacks = (known: Known, entry: MergeEntry): number =>
    Object.values(missing(known, entry)).reduce((sum, names) => sum + names.length, 0)
  return {
    ids,
    unsaid: ({ says }, entry) =>
      CONCEPT_TEXTS.filter(field => entry[field] !== undefined && !says.has(field)),
    find: entry => {
      if (entry.into === null) return []
      if (entry.into !== undefined) {
        const known = byId.get(entry.into)
        return known ? [known] : []
      }
      const [first] = entry.designations[entry.matchBy] ?? []
      const found = first ? (byName.get(keyOf(entry.matchBy, first.text)) ?? []) : []
      const rank = (known: Known): number => 2 * lacks(known, entry) + Number(known.domain !== entry.domain)
      return found.toSorted((a, b) => rank(a) - rank(b))
    },
    missing,
    fileOf: domain => fileOfDomain.get(domain),
    add,
    extend,
  }
}
