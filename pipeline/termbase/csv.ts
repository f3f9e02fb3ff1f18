import type { Concept, ConceptId } from '../model/glossary.ts'
import { DOCUMENT_LANGS } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import { asConcept } from './exchange/as-concept.ts'
import { settled } from './exchange/concept.ts'
import { parseDelimited } from './exchange/delimited.ts'
import { Dropped } from './exchange/dropped.ts'
import { conceptOfRow } from './exchange/table.ts'
import { tableColumn, type TableColumn } from './exchange/table-columns.ts'
import type { GlossaryPart } from './yaml.ts'

/** Domain of concepts from a table, which may name none. */
const DOMAIN = 'imported'

/**
 * The concepts of a table with the header `id,en,ja,zh-Hans,ko` (any of the languages, in any order): several
 * designations in a cell are parted by `|`, and a trailing bracket holds another name for the concept. Further columns are
 * those that `taiyaku glossary export` writes: `definition`, `ja:reading` and so on.
 * @throws InputError where the table or its header cannot be read
 */
export function readTableGlossary(text: string, path: string, delimiter: ',' | '\t'): GlossaryPart {
  const [header, ...rows] = parseDelimited(text, path, delimiter)
  const titles = header?.cells ?? []
  const fault = headerFault(titles)
  if (fault) throw new InputError(path, 1, fault)
  const columns = titles.map(tableColumn)
  return {
    domain: { id: DOMAIN, label: {} },
    concepts: rows.map(({ cells, line }) => readRow(columns, cells, path, line)),
  }
}

function headerFault(titles: readonly string[]): string | undefined {
  if (!titles.includes('id')) return 'the header has no column "id"'
  const columns = titles.map(tableColumn)
  const unknown = columns.find(column => column.kind === 'unknown')
  if (unknown)
    return `column "${unknown.title}" is neither "id" nor a language (${DOCUMENT_LANGS.join(', ')})`
  const twice = titles.find((title, i) => titles.indexOf(title) < i)
  if (twice !== undefined) return `column "${twice}" stands twice`
  const hasNames = columns.some(({ kind }) => kind === 'names')
  return hasNames ? undefined : `the header names no language (${DOCUMENT_LANGS.join(', ')})`
}

function readRow(
  columns: readonly TableColumn[],
  cells: readonly string[],
  path: string,
  line: number,
): Concept {
  const dropped = new Dropped()
  const row = conceptOfRow(columns, cells, line, dropped)
  const id = row.id ?? ''
  if (id === '') throw new InputError(path, line, 'the row has no id')
  const [fault] = dropped.findings(path)
  if (fault) throw new InputError(path, line, fault.message)
  const concept = settled(row) ?? { designations: {}, line }
  return asConcept(concept, { id: id as ConceptId, domain: row.domain ?? DOMAIN, path })
}
