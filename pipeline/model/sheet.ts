import type { ConceptId, Status } from './glossary.ts'
import type { ByLang, DocumentLang, Lang } from './lang.ts'
import type { BlockKind, Match, PrintedDate } from './text.ts'

/** A stretch of text with the reading that is set above it: `対策` with `たいさく`. */
export interface Piece {
  readonly text: string
  readonly reading?: string
}

/** Text, or a term in it. A cell is a list of runs; their pieces concatenate to the segment's text. */
export type Run =
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'term'
      readonly concept: ConceptId
      readonly match: Match
      readonly status: Status
      readonly pieces: readonly Piece[]
    }

/** What one language has in a row: the runs of one or more sentences. Empty where the translation lacks them. */
export type Cell = readonly Run[]

/** Texts that belong together across the languages. */
export interface Row {
  /** Unique in the sheet, stable while the pivot text stays: a deep link's target. */
  readonly id: string
  readonly kind: BlockKind
  /** As of the block in the pivot language. */
  readonly depth: number
  readonly cells: ByLang<Cell>
  /** True where the alignment is uncertain and a person should look. */
  readonly doubtful: boolean
}

export interface EntryDesignation {
  readonly text: string
  readonly status: Status
  /** Abbreviations and names are listed apart from terms. */
  readonly type: 'full' | 'abbreviation' | 'short' | 'name'
  /** Kana, pinyin or romanisation: stored, or derived where the glossary has none. */
  readonly reading?: string
  /** Latin letters, for Japanese and Korean. */
  readonly romanization?: string
  readonly region?: string
}

export type EntryKind = 'term' | 'name' | 'acronym'

/** A concept as a sheet shows it. */
export interface Entry {
  readonly concept: ConceptId
  readonly kind: EntryKind
  readonly domain: string
  readonly domainLabel: ByLang<string>
  readonly definition?: string
  readonly note?: string
  readonly source?: string
  /** Best first; forbidden ones included, marked by their status. */
  readonly designations: ByLang<readonly EntryDesignation[]>
  /** Rows that mention the concept, in order; references as `r3`. Empty in the sheet of the whole glossary. */
  readonly rows: readonly string[]
}

/** A title in another writing than the reader's, brought back to its own. */
export interface RestoredTitle {
  readonly runs: Cell
  readonly reading: string
  /** 0 to 1. */
  readonly confidence: number
  /** Texts of the runners-up, best first. */
  readonly alternatives: readonly string[]
}

export interface SheetReference {
  readonly publisher?: Cell
  readonly title: Cell
  readonly titleLang: Lang
  readonly translation?: Cell
  readonly date?: PrintedDate
  /** Only where `titleLang` is `ja-Latn`. */
  readonly restored?: RestoredTitle
}

/** The same numbered reference in each language that has it. */
export interface ReferenceRow {
  readonly number: number
  readonly versions: ByLang<SheetReference>
}

/** Everything that an emitter needs; a new layout or format draws on nothing else. */
export interface Sheet {
  /** Also the file name. */
  readonly id: string
  readonly title: ByLang<string>
  readonly date?: PrintedDate
  /** The columns of the rows, in order; the first is the pivot. Empty where there are no rows. */
  readonly languages: readonly DocumentLang[]
  /** The columns of the entries: more than those of the rows where the text has not been translated into all. */
  readonly entryLanguages: readonly DocumentLang[]
  /** Empty in the sheet of the whole glossary. */
  readonly rows: readonly Row[]
  readonly entries: readonly Entry[]
  readonly references: readonly ReferenceRow[]
}

/** The text of a cell without its readings. */
export const cellText = (cell: Cell): string =>
  cell.flatMap(run => run.pieces.map(piece => piece.text)).join('')

const HEADED: ReadonlySet<Row['kind']> = new Set(['title', 'heading'])

/** Whether the row is a heading: what its readers navigate by. */
export const isHeading = ({ kind }: Pick<Row, 'kind'>): boolean => HEADED.has(kind)
