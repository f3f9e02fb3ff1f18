import type { ConceptId, DesignationType, Region, Status, WordClass } from '../model/glossary.ts'
import type { ByLang, DocumentLang } from '../model/lang.ts'

/** A name to be in the glossary; what is left out is filled in as in a glossary file. */
export interface NewDesignation {
  readonly text: string
  readonly status?: Status
  readonly type?: DesignationType
  readonly pos?: WordClass
  readonly reading?: string
  readonly romanization?: string
  readonly region?: Region
  readonly context?: { readonly text: string; readonly source: string }
  readonly variants?: readonly string[]
}

/** What is said of a concept, beside its names. */
export const CONCEPT_FIELDS = ['id', 'domain', 'definition', 'note', 'source'] as const
export type ConceptField = (typeof CONCEPT_FIELDS)[number]

/** What is said of a name. */
export const NAME_FIELDS = [
  'status',
  'type',
  'pos',
  'reading',
  'romanization',
  'region',
  'context',
  'variants',
] as const
export type NameField = (typeof NAME_FIELDS)[number]

/** What a name that is there already is to say besides. */
export interface NameDetails {
  readonly lang: DocumentLang
  /** Its place among the language's names, from 0. */
  readonly n: number
  readonly fields: Omit<NewDesignation, 'text'>
}

/** What is to be in the glossary: the names of one meaning. */
export interface MergeEntry {
  /** The id that a new concept is to have, where it has one. */
  readonly id?: string
  readonly domain: string
  readonly definition?: string
  readonly note?: string
  readonly source?: string
  /** The language whose first name finds the concept that is there already. */
  readonly matchBy: DocumentLang
  readonly designations: ByLang<readonly NewDesignation[]>
  /** The concept that it belongs to, or null for one of its own, where that is known already. */
  readonly into?: ConceptId | null
  readonly details?: readonly NameDetails[]
}
