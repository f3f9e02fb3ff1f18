import { parse, type CsvError } from 'csv-parse/sync'
import { InputError, type Outcome } from '../../model/outcome.ts'
import { decode } from '../../text/decode.ts'
import { conceptsOf, type ForeignConcept } from './concept.ts'
import { conceptsOfTable, type TableRow } from './foreign-table.ts'
import type { ExchangeFormat, ForeignFile, ReadOptions, WriteOptions } from './format.ts'
import { guarded, unguarded } from './formula.ts'
import { EVERYTHING } from './holds.ts'
import { tableOf } from './table.ts'

type Delimiter = ',' | '\t'

/** A table in a text file, its columns in any order. */
const delimited = (title: string, delimiter: Delimiter): ExchangeFormat => ({
  title,
  dialects: [],
  holds: () => EVERYTHING,
  read: (file, options) => readDelimited(file, delimiter, options),
  write: (glossary, options) => written(conceptsOf(glossary), delimiter, options),
})

export const CSV = delimited('CSV', ',')
export const TSV = delimited('TSV', '\t')

const readDelimited = (
  { path, bytes }: ForeignFile,
  delimiter: Delimiter,
  options: ReadOptions,
): Outcome<readonly ForeignConcept[]> =>
  conceptsOfTable(parseDelimited(decode(bytes, path), path, delimiter), path, options)

/** Rows as they stand in the text. @throws InputError where it is no table */
export function parseDelimited(text: string, path: string, delimiter: Delimiter): readonly TableRow[] {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      quote: delimiter === '\t' ? null : '"',
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[]
    return rows.map(({ record, info }) => ({ cells: record.map(unguarded), line: info.lines }))
  } catch (error) {
    const { message, lines } = error as CsvError & { lines?: number }
    throw new InputError(path, lines, `not a table: ${message}`)
  }
}

function written(
  concepts: readonly ForeignConcept[],
  delimiter: Delimiter,
  { languages }: WriteOptions,
): string {
  const cell = (text: string): string =>
    delimiter === ',' && /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const lines = tableOf(concepts, languages).map(row => row.map(text => cell(guarded(text))).join(delimiter))
  return `${lines.join('\n')}\n`
}
