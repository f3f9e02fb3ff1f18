import { parse, type CsvError } from 'csv-parse/sync'
import type { Concept, ConceptId } from '../model/glossary.ts'
import { DOCUMENT_LANGS, isDocumentLang, type DocumentLang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import { readDesignation, type GlossaryPart } from './yaml.ts'

/** Domain of concepts from a table, which names none. */
const DOMAIN = 'imported'

/**
 * The concepts of a table with the header `id,en,ja,zh-Hans,ko` (any of the languages, in any order): several
 * designations in a cell are parted by `|`, and a trailing bracket holds another name for the concept.
 * @throws InputError where the table or its header cannot be read
 */
export function readTableGlossary(text: string, path: string, delimiter: ',' | '\t'): GlossaryPart {
  const [header, ...rows] = parseTable(text, path, delimiter)
  const columns = header?.record ?? []
  const fault = headerFault(columns)
  if (fault) throw new InputError(path, 1, fault)
  const concepts = rows.map(({ record, line }) => readRow(columns, record, path, line))
  return { domain: { id: DOMAIN, label: {} }, concepts }
}

function headerFault(columns: readonly string[]): string | undefined {
  if (!columns.includes('id')) return 'the header has no column "id"'
  const unknown = columns.find(column => column !== 'id' && !isDocumentLang(column))
  if (unknown !== undefined)
    return `column "${unknown}" is neither "id" nor a language (${DOCUMENT_LANGS.join(', ')})`
  const twice = columns.find((column, i) => columns.indexOf(column) < i)
  if (twice !== undefined) return `column "${twice}" stands twice`
  return columns.length === 1 ? `the header names no language (${DOCUMENT_LANGS.join(', ')})` : undefined
}

interface Line {
  readonly record: readonly string[]
  readonly line: number
}

function parseTable(text: string, path: string, delimiter: string): readonly Line[] {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      quote: delimiter === '\t' ? null : '"',
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[]
    return rows.map(({ record, info }) => ({ record, line: info.lines }))
  } catch (error) {
    const { message, lines } = error as CsvError & { lines?: number }
    throw new InputError(path, lines, `not a table: ${message}`)
  }
}

function readRow(columns: readonly string[], record: readonly string[], path: string, line: number): Concept {
  const id = record[columns.indexOf('id')] ?? ''
  if (id === '') throw new InputError(path, line, 'the row has no id')
  const concept = id as ConceptId
  return {
    id: concept,
    domain: DOMAIN,
    designations: columns.flatMap((lang, i) =>
      isDocumentLang(lang) ? readCell(record[i] ?? '', lang, concept, line) : [],
    ),
    path,
    line,
  }
}

function readCell(
  cell: string,
  lang: DocumentLang,
  concept: ConceptId,
  line: number,
): Concept['designations'] {
  const texts = cell.split('|').flatMap(splitBracket)
  return [...new Set(texts)].map((text, n) => readDesignation({ text }, { concept, lang, n }, line))
}

/** `파드(Pod)` holds two names; a bracket that is not at the end is part of the term. */
function splitBracket(text: string): readonly string[] {
  const [, outside = text, inside = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(text.trim()) ?? []
  return [outside, inside].map(part => part.trim()).filter(part => part !== '')
}
