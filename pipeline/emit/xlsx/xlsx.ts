import type { CellObject, Row as SheetRow } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import type { Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { Emitter } from '../emitter.ts'
import { referenceTable } from './references.ts'
import type { Column, Table } from './table.ts'
import { termTable } from './terms.ts'
import { textTable } from './text.ts'
import { withoutTimes } from './zip.ts'

/** What Excel takes in a cell, in UTF-16 code units. */
const LONGEST_CELL = 32_767

const LONGEST_NAME = 31

const BOLD = { fontWeight: 'bold' } as const
const FRAME = { borderStyle: 'thin', borderColor: '#BFBFBF' } as const

/** Cut where Excel would refuse the file, never inside a character. */
function fitting(text: string): string {
  if (text.length <= LONGEST_CELL) return text
  return `${text.slice(0, LONGEST_CELL - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A text stays a text, whatever it begins with: the type says so to the reader of the file, `@` to the editor of the cell. */
function dataCell(
  value: string | number,
  { bold = false, format }: Partial<Column> & { bold?: boolean },
): CellObject {
  const style = { wrap: true, alignVertical: 'top', ...FRAME, ...(bold && BOLD) } as const
  return typeof value === 'number'
    ? { ...style, type: Number, value, ...(format !== undefined && { format }) }
    : { ...style, type: String, value: fitting(value.replaceAll(/\p{Surrogate}/gu, '')), format: '@' }
}

const headCell = (value: string): CellObject => ({
  type: String,
  value,
  ...BOLD,
  backgroundColor: '#E7ECF1',
  alignVertical: 'top',
  wrap: true,
  ...FRAME,
})

const sheetName = (name: string): string => name.replaceAll(/[[\]/\\:*?]/g, ' ').slice(0, LONGEST_NAME)

function worksheet({ name, columns, rows }: Table) {
  const data: SheetRow[] = [
    columns.map(column => headCell(column.title)),
    ...rows.map(({ cells, bold = false }) =>
      columns.map((column, n) => {
        const value = cells[n]
        return value === undefined || value === '' ? null : dataCell(value, { ...column, bold })
      }),
    ),
  ]
  return {
    sheet: sheetName(name),
    data,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
  }
}

const tables = (sheet: Sheet, labels: Labels): readonly Table[] => [
  ...(sheet.rows.length > 0 ? [textTable(sheet, labels)] : []),
  termTable(sheet, labels),
  ...(sheet.references.length > 0 ? [referenceTable(sheet, labels)] : []),
]

/** A sheet as an Excel workbook: text, terms, references. */
export function createXlsxEmitter(): Emitter {
  return async (sheet, { labels }) =>
    withoutTimes(await writeExcelFile(tables(sheet, labels).map(worksheet)).toBuffer())
}
