import type { CellObject, Row as SheetRow } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { contextOf, type Context } from '../context.ts'
import type { Emitter } from '../emitter.ts'
import type { Section } from '../handout.ts'
import { arrange } from '../layouts/index.ts'
import { concordanceTable } from './concordance.ts'
import { indexTable } from './index-table.ts'
import { numberTable } from './numbers.ts'
import { referenceTable } from './references.ts'
import type { Column, Table } from './table.ts'
import { termTable } from './terms.ts'
import { textTable } from './text.ts'
import { withoutTimes } from '../../text/archive-times.ts'
import { workbookText } from '../../text/workbook-text.ts'

const LONGEST_NAME = 31

const BOLD = { fontWeight: 'bold' } as const
const FRAME = { borderStyle: 'thin', borderColor: '#BFBFBF' } as const

/** A text stays a text, whatever it begins with: the type says so to the reader of the file, `@` to the editor of the cell. */
function dataCell(
  value: string | number,
  { bold = false, format }: Partial<Column> & { bold?: boolean },
): CellObject {
  const style = { wrap: true, alignVertical: 'top', ...FRAME, ...(bold && BOLD) } as const
  return typeof value === 'number'
    ? { ...style, type: Number, value, ...(format !== undefined && { format }) }
    : { ...style, type: String, value: workbookText(value), format: '@' }
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

/** Entries go into one worksheet, whatever their sections: a spreadsheet is sorted and filtered. */
function tables(sections: readonly Section[], context: Context): readonly Table[] {
  const firstEntries = sections.find(section => section.kind === 'entries')
  return sections.flatMap((section): readonly Table[] => {
    switch (section.kind) {
      case 'rows':
        return [textTable(section, context)]
      case 'entries':
        return section === firstEntries ? [termTable(context, section.isNumbered)] : []
      case 'references':
        return [referenceTable(section.references, context)]
      case 'concordance':
        return [concordanceTable(section, context)]
      case 'numbers':
        return [numberTable(section, context)]
      case 'index':
        return [indexTable(section, context)]
    }
  })
}

/** A sheet as an Excel workbook: a worksheet for each kind of section. */
export function createXlsxEmitter(): Emitter {
  return async (sheet, { labels, layout = 'aligned' }) => {
    const handout = arrange(sheet, layout, labels)
    const context = contextOf(handout, labels)
    const all = tables(handout.sections, context)
    // A workbook has one worksheet at least.
    const filled = all.length > 0 ? all : [termTable(context)]
    return withoutTimes(await writeExcelFile(filled.map(worksheet)).toBuffer())
  }
}
