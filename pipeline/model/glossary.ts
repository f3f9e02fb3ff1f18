import type { ByLang, DocumentLang } from './lang.ts'

declare const brand: unique symbol
export type ConceptId = string & { readonly [brand]: 'concept' }
/** `concept/lang/n`, n counting from 0 in the order of the file. */
export type DesignationId = string & { readonly [brand]: 'designation' }

export const STATUSES = ['preferred', 'admitted', 'deprecated', 'forbidden', 'proposed'] as const
export type Status = (typeof STATUSES)[number]

export const DESIGNATION_TYPES = ['full', 'abbreviation', 'short', 'name'] as const
export type DesignationType = (typeof DESIGNATION_TYPES)[number]

export const WORD_CLASSES = ['noun', 'proper-noun', 'verb', 'adjective', 'adverb', 'phrase'] as const
export type WordClass = (typeof WORD_CLASSES)[number]

export const REGIONS = ['US', 'GB', 'CN', 'TW', 'HK', 'JP', 'KR', 'KP'] as const
export type Region = (typeof REGIONS)[number]

/** Any name for a concept in one language. */
export interface Designation {
  readonly id: DesignationId
  readonly concept: ConceptId
  readonly lang: DocumentLang
  readonly text: string
  readonly status: Status
  readonly type: DesignationType
  readonly pos: WordClass
  /** As stored: kana for Japanese, pinyin with tone marks for Chinese. */
  readonly reading?: string
  /** As stored: the irregular form in print. */
  readonly romanization?: string
  readonly region?: Region
  readonly context?: { readonly text: string; readonly source: string }
  /** Found in texts, never proposed. */
  readonly variants: readonly string[]
  /** 1-based, in the concept's file. */
  readonly line: number
}

/** One meaning. */
export interface Concept {
  readonly id: ConceptId
  readonly domain: string
  readonly definition?: string
  readonly note?: string
  readonly source?: string
  /** By language in the order of `DOCUMENT_LANGS`, within it best first. */
  readonly designations: readonly Designation[]
  readonly path: string
  /** 1-based. */
  readonly line: number
}

export interface Domain {
  readonly id: string
  readonly label: ByLang<string>
}

export interface Glossary {
  readonly domains: readonly Domain[]
  readonly concepts: ReadonlyMap<ConceptId, Concept>
  readonly designations: ReadonlyMap<DesignationId, Designation>
}

/** Concepts with distinct ids, in the order of the files, as a glossary. */
export const indexConcepts = (domains: readonly Domain[], concepts: readonly Concept[]): Glossary => ({
  domains,
  concepts: new Map(concepts.map(concept => [concept.id, concept])),
  designations: new Map(concepts.flatMap(({ designations }) => designations.map(d => [d.id, d]))),
})

/** The designation to write in `lang`: the first preferred one, else the first admitted or proposed one. */
export function preferredDesignation(concept: Concept, lang: DocumentLang): Designation | undefined {
  const usable = concept.designations.filter(
    d => d.lang === lang && d.status !== 'deprecated' && d.status !== 'forbidden',
  )
  return usable.find(d => d.status === 'preferred') ?? usable[0]
}
