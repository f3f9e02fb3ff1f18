import type { DocumentLang } from '../model/lang.ts'
import type { ConceptId } from '../model/glossary.ts'
import type { ByLang } from '../model/lang.ts'
import type { Entry, ReferenceRow, Row, Sheet } from '../model/sheet.ts'

/** A figure of the text with how each language writes it. */
export interface NumberItem {
  /** Of the row where it stands. */
  readonly row: string
  readonly forms: ByLang<string>
}

/** A designation in the index of one language, under the heading that its readers look it up by. */
export interface IndexItem {
  readonly text: string
  readonly reading?: string
  readonly concept: ConceptId
}

interface Headed {
  /** Unique in the handout: what a link to the section names. */
  readonly id: string
  /** In the language of the labels. */
  readonly title: string
}

/** The texts side by side. */
export interface RowsSection extends Headed {
  readonly kind: 'rows'
  readonly rows: readonly Row[]
}

/** Concepts with their names: `full` with definition and notes, `brief` with the names alone. */
export interface EntriesSection extends Headed {
  readonly kind: 'entries'
  readonly entries: readonly Entry[]
  readonly detail: 'full' | 'brief'
  /** Each with its number: what the indexes of the handout refer to, for readers who cannot follow a link. */
  readonly isNumbered?: boolean
}

export interface ReferencesSection extends Headed {
  readonly kind: 'references'
  readonly references: readonly ReferenceRow[]
}

/** A row as a concordance shows it. */
export interface ConcordanceRow {
  readonly row: Row
  /** Links to the row lead to where it is shown first. */
  readonly isFirst: boolean
}

/** Each concept with every row that mentions it. */
export interface ConcordanceSection extends Headed {
  readonly kind: 'concordance'
  readonly concepts: readonly { readonly entry: Entry; readonly rows: readonly ConcordanceRow[] }[]
}

export interface NumbersSection extends Headed {
  readonly kind: 'numbers'
  readonly numbers: readonly NumberItem[]
}

/** One language's designations in the order in which its readers look them up. */
export interface IndexSection extends Headed {
  readonly kind: 'index'
  readonly lang: DocumentLang
  readonly groups: readonly { readonly heading: string; readonly items: readonly IndexItem[] }[]
}

export type Section =
  RowsSection | EntriesSection | ReferencesSection | ConcordanceSection | NumbersSection | IndexSection

/** What an emitter draws, from first to last. A format has one drawing for each kind of section; a layout is a list of them. */
export interface Handout {
  /** Title, date and columns; its rows, entries and references are those that the sections show, in that order. */
  readonly sheet: Sheet
  /** By row id, from 1: its place in the whole text, whatever the handout shows of it and in what order. */
  readonly rowNumbers: ReadonlyMap<string, number>
  readonly sections: readonly Section[]
}

/** A handout of these sections. Links lead only to what it shows. */
export function handoutOf(sheet: Sheet, sections: readonly Section[]): Handout {
  const shown = sections.filter(section => !isEmpty(section))
  const entries = distinct(shown.flatMap(entriesOf), entry => entry.concept)
  return {
    sheet: {
      ...sheet,
      // Columns that nothing stands in are none.
      ...(entries.length === 0 && { entryLanguages: sheet.languages }),
      rows: distinct(shown.flatMap(rowsOf), row => row.id),
      entries,
      references: shown.flatMap(section => (section.kind === 'references' ? section.references : [])),
    },
    rowNumbers: new Map(sheet.rows.map(({ id }, n) => [id, n + 1])),
    sections: shown,
  }
}

/** How many things the section lists. */
export function countOf(section: Section): number {
  switch (section.kind) {
    case 'rows':
      return section.rows.length
    case 'entries':
      return section.entries.length
    case 'references':
      return section.references.length
    case 'concordance':
      return section.concepts.length
    case 'numbers':
      return section.numbers.length
    case 'index':
      return section.groups.reduce((sum, { items }) => sum + items.length, 0)
  }
}

const isEmpty = (section: Section): boolean => countOf(section) === 0

function rowsOf(section: Section): readonly Row[] {
  if (section.kind === 'concordance')
    return section.concepts.flatMap(({ rows }) => rows.map(({ row }) => row))
  return section.kind === 'rows' ? section.rows : []
}

function entriesOf(section: Section): readonly Entry[] {
  if (section.kind === 'concordance') return section.concepts.map(({ entry }) => entry)
  return section.kind === 'entries' ? section.entries : []
}

const distinct = <T>(list: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(list.map(item => [key(item), item])).values(),
]
