import type { Row } from 'write-excel-file/node'
import { InputError, type Finding, type Outcome } from '../../model/outcome.ts'
import { withoutTimes } from '../../text/archive-times.ts'
import { workbookText } from '../../text/workbook-text.ts'
import { readSheets, type SheetRow, type WorkbookSheet } from '../../text/workbook.ts'
import { conceptsOf, type ForeignConcept } from './concept.ts'
import { Dropped } from './dropped.ts'
import { conceptsOfTable, type TableRow } from './foreign-table.ts'
import type { ExchangeFormat, ForeignFile, ReadOptions, WriteOptions } from './format.ts'
import { EVERYTHING } from './holds.ts'
import { tableOf } from './table.ts'

/** A table in the first sheet of an Excel workbook. */
export const XLSX: ExchangeFormat = {
  title: 'XLSX',
  dialects: [],
  holds: () => EVERYTHING,
  read: readXlsx,
  write: async (glossary, options) => writeXlsx(conceptsOf(glossary), options),
}

/** The table of the first sheet; what stands in others is counted. @throws InputError where it is no workbook, or no table */
async function readXlsx(
  { path, bytes }: ForeignFile,
  options: ReadOptions,
): Promise<Outcome<readonly ForeignConcept[]>> {
  const [first, ...others] = await readSheets(bytes, path)
  // A title line of the sheet's own may stand above an empty one; the table begins where something stands.
  const rows = textRows(first?.rows ?? [], path).filter(({ cells }) => cells.some(cell => cell !== ''))
  const { value, findings } = conceptsOfTable(rows, path, options)
  return { value, findings: [...findings, ...leftOut(others, path)] }
}

/** @throws InputError where Excel has made a date of a word */
const textRows = (rows: readonly SheetRow[], path: string): readonly TableRow[] =>
  rows.map((row, n) => ({
    line: n + 1,
    cells: row.map(cell => {
      if (cell instanceof Date)
        throw new InputError(
          path,
          n + 1,
          'a word has become a date: set the cell to text and write the word again',
        )
      return cell === null ? '' : String(cell).trim()
    }),
  }))

function leftOut(sheets: readonly WorkbookSheet[], path: string): readonly Finding[] {
  const dropped = new Dropped()
  for (const { name, rows } of sheets)
    for (const [n, row] of rows.entries())
      if (row.some(cell => cell !== null && cell !== ''))
        dropped.add(`rows of the sheet "${name.slice(0, 40)}"`, n + 1)
  return dropped.findings(path)
}

const WIDTH = 28

/** Every cell is typed as text, so that none is a formula whatever it begins with. */
async function writeXlsx(
  concepts: readonly ForeignConcept[],
  { languages }: WriteOptions,
): Promise<Uint8Array> {
  const [titles = [], ...rows] = tableOf(concepts, languages)
  const data: Row[] = [
    titles.map(value => ({ type: String, value, fontWeight: 'bold' as const })),
    ...rows.map(row =>
      row.map(value => (value === '' ? null : { type: String, value: workbookText(value), format: '@' })),
    ),
  ]
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const sheet = { sheet: 'glossary', data, columns: titles.map(() => ({ width: WIDTH })), stickyRowsCount: 1 }
  return withoutTimes(await writeExcelFile([sheet]).toBuffer())
}
