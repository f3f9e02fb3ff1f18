import type { ByLang, DocumentLang } from '../model/lang.ts'
import type {
  Cell,
  Entry,
  EntryDesignation,
  ReferenceRow,
  Row,
  Sheet,
  SheetReference,
} from '../model/sheet.ts'

/** What of a sheet is shown. */
export interface Selection {
  /** The columns, in this order; without them those that the sheet has. */
  readonly languages?: readonly DocumentLang[] | undefined
  readonly readings: boolean
  readonly definitions: boolean
  readonly notes: boolean
}

/** The sheet with what was chosen, and nothing else: emitters need not know that there was more. */
export function selectSheet(sheet: Sheet, selection: Selection): Sheet {
  const among = (own: readonly DocumentLang[]): readonly DocumentLang[] =>
    selection.languages?.filter(lang => own.includes(lang)) ?? own
  const languages = among(sheet.languages)
  const change = selection.readings ? same : unread
  return {
    ...sheet,
    languages,
    entryLanguages: among(sheet.entryLanguages),
    rows: sheet.rows.flatMap(row => rowIn(row, languages, change)),
    entries: sheet.entries.map(entry => entryWith(entry, selection)),
    references: sheet.references.map(row => referenceIn(row, languages, change)),
  }
}

type ChangeCell = (cell: Cell) => Cell

const same: ChangeCell = cell => cell

const unread: ChangeCell = cell =>
  cell.map(run => ({ ...run, pieces: run.pieces.map(({ text }) => ({ text })) }))

/** A row of which nothing is left is none. */
function rowIn(row: Row, languages: readonly DocumentLang[], change: ChangeCell): readonly Row[] {
  const cells: Partial<Record<DocumentLang, Cell>> = {}
  for (const lang of languages) if (row.cells[lang]) cells[lang] = change(row.cells[lang])
  return Object.keys(cells).length === 0 ? [] : [{ ...row, cells }]
}

function referenceIn(
  row: ReferenceRow,
  languages: readonly DocumentLang[],
  change: ChangeCell,
): ReferenceRow {
  const versions: Partial<Record<DocumentLang, SheetReference>> = {}
  for (const lang of languages) {
    const version = row.versions[lang]
    if (version) versions[lang] = referenceWith(version, change)
  }
  return { ...row, versions }
}

/** The reading of a restored title stays: it is what the title was restored from. */
const referenceWith = (reference: SheetReference, change: ChangeCell): SheetReference => ({
  ...reference,
  ...(reference.publisher && { publisher: change(reference.publisher) }),
  title: change(reference.title),
  ...(reference.translation && { translation: change(reference.translation) }),
  ...(reference.restored && {
    restored: { ...reference.restored, runs: change(reference.restored.runs) },
  }),
})

function entryWith(entry: Entry, { readings, definitions, notes }: Selection): Entry {
  const { definition, note, source, designations, ...rest } = entry
  return {
    ...rest,
    ...(definitions && definition !== undefined && { definition }),
    ...(notes && note !== undefined && { note }),
    ...(notes && source !== undefined && { source }),
    designations: readings ? designations : withoutReadings(designations),
  }
}

const withoutReadings = (designations: Entry['designations']): ByLang<readonly EntryDesignation[]> =>
  Object.fromEntries(Object.entries(designations).map(([lang, list]) => [lang, list.map(withoutReading)]))

const withoutReading = ({ text, status, type, region }: EntryDesignation): EntryDesignation => ({
  text,
  status,
  type,
  ...(region !== undefined && { region }),
})
