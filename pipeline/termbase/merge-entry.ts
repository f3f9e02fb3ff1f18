import type { DesignationType, Region, Status, WordClass } from '../model/glossary.ts'
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
  readonly variants?: readonly string[]
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
}
