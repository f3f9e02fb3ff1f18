import type { Glossary } from '../../model/glossary.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { Outcome } from '../../model/outcome.ts'
import type { ForeignConcept } from './concept.ts'
import type { Holds } from './holds.ts'

/** A file of another program, as it is on disk. */
export interface ForeignFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface ReadOptions {
  /** Of a file that names none: its source first. */
  readonly languages: readonly DocumentLang[]
  /** A table's own titles, by the fields that they stand for: `ja` → `日本語`, `ja:reading` → `よみ`. */
  readonly columns?: ReadonlyMap<string, string> | undefined
}

export interface WriteOptions {
  /** Which are written, in this order; a format of pairs writes the first two. */
  readonly languages: readonly DocumentLang[]
  /** Of this program. */
  readonly version: string
  /** ISO 8601 in UTC, to the second. */
  readonly date: string
  readonly dialect?: string | undefined
  readonly style?: string | undefined
}

type Read = Outcome<readonly ForeignConcept[]>
type Written = string | Uint8Array

export interface ExchangeFormat {
  /** What it calls itself in messages. */
  readonly title: string
  /** Of its dialects the usual one stands first; none where there is but one way to write it. */
  readonly dialects: readonly string[]
  /** Absent where there is but one; of its styles the usual one stands first. */
  readonly styles?: (dialect: string | undefined) => readonly string[]
  /** What the format has a place for, so that what it has none for can be said before it is lost. */
  readonly holds: (dialect: string | undefined) => Holds
  /** @throws InputError where the file cannot be read */
  readonly read: (file: ForeignFile, options: ReadOptions) => Read | Promise<Read>
  /** Absent where the format is only read. The same glossary always gives the same bytes. */
  readonly write?: (glossary: Glossary, options: WriteOptions) => Written | Promise<Written>
}
