import type { Glossary } from '../model/glossary.ts'
import type { ByLang, DocumentLang } from '../model/lang.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Doc, Linked } from '../model/text.ts'
import { allEntries, entriesOf } from './entries.ts'
import type { Readings } from './readings.ts'
import { referenceRowsOf } from './references.ts'
import { rowsOf, type AlignedVersion } from './rows.ts'

export interface SheetOptions {
  /** The columns of the entries: a text in one language is still read with its equivalents in the others. */
  readonly entryLanguages: readonly DocumentLang[]
  readonly readings: Readings
}

/**
 * The sheet of a document: its versions side by side, the concepts that occur in them, and their references.
 *
 * @param pivot the version that the others are aligned with: the first column
 * @param versions the others, in the order of the columns
 */
export function documentSheet(
  pivot: Doc<Linked>,
  versions: readonly AlignedVersion[],
  glossary: Glossary,
  { entryLanguages, readings }: SheetOptions,
): Sheet {
  const docs = [pivot, ...versions.map(({ doc }) => doc)]
  const languages = docs.map(({ lang }) => lang)
  const rows = rowsOf(pivot, versions, glossary)
  const references = referenceRowsOf(docs, glossary)
  return {
    id: pivot.id,
    title: titlesOf(docs),
    ...(pivot.date && { date: pivot.date }),
    languages,
    entryLanguages,
    rows,
    entries: entriesOf(rows, references, entryLanguages, glossary, readings),
    references,
  }
}

/** The sheet of a whole glossary: entries only. */
export function glossarySheet(
  glossary: Glossary,
  { id, title }: Pick<Sheet, 'id' | 'title'>,
  { entryLanguages, readings }: SheetOptions,
): Sheet {
  const entries = allEntries(entryLanguages, glossary, readings)
  return { id, title, languages: [], entryLanguages, rows: [], entries, references: [] }
}

const titlesOf = (docs: readonly Doc<Linked>[]): ByLang<string> =>
  Object.fromEntries(docs.map(({ lang, title }) => [lang, title]))
