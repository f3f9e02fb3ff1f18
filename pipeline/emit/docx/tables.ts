import {
  BorderStyle,
  ShadingType,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow as DocxRow,
  WidthType,
  type IBorderOptions,
} from 'docx'
import { HAIRLINE, HEAVY, paragraph, type Setting } from './paragraphs.ts'
import { twips } from './units.ts'
import type { Cell, Table, TableRow } from './word.ts'

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0 }
const SHADE = { type: ShadingType.CLEAR, color: 'auto', fill: 'F0F0F0' } as const

interface TableSetting extends Setting {
  readonly widths: readonly number[]
}

const INSETS = {
  dense: { top: twips(0.8), bottom: twips(0.8), left: twips(3), right: twips(3) },
  usual: { top: twips(4), bottom: twips(4), left: twips(5), right: twips(5) },
} as const

/** With its head on every page, its rows whole. */
export function table({ widths, head, rows, dense = false }: Table, setting: Setting): DocxTable {
  const own = { ...setting, widths, dense }
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins: INSETS[dense ? 'dense' : 'usual'],
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new DocxRow({
        tableHeader: true,
        cantSplit: true,
        children: cellsOf(head, own, HEAVY),
      }),
      ...rows.map(row => tableRow(row, own)),
    ],
  })
} // prettier-ignore

const tableRow = ({ cells, keepNext = false, loose = false }: TableRow, setting: TableSetting): DocxRow =>
  new DocxRow({
    cantSplit: !loose,
    ...(keepNext && { keepNext }),
    children: cellsOf(cells, setting, HAIRLINE),
  })

function cellsOf(cells: readonly Cell[], setting: TableSetting, below: IBorderOptions): readonly TableCell[] {
  const { widths } = setting
  let column = 0
  return cells.map(({ lines, columns = 1, shaded = false, open = false, goesOn = false }) => {
    const width = widths.slice(column, column + columns).reduce((sum, own) => sum + own, 0)
    column += columns
    return new TableCell({
      // A cell has a paragraph at least.
      children: (lines.length === 0 ? [{ kind: 'line', spans: [] } as const] : lines).map(own =>
        paragraph(own, setting),
      ),
      width: { size: twips(width), type: WidthType.DXA },
      ...(columns > 1 && { columnSpan: columns }),
      ...(shaded && { shading: SHADE }),
      ...((open || goesOn) && {
        margins: { ...INSETS.usual, ...(open ? { bottom: 0 } : { top: twips(1) }) },
      }),
      borders: { top: NONE, left: NONE, right: NONE, bottom: open ? NONE : below },
    })
  })
}
