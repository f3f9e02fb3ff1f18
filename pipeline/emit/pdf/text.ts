import { cellText, isHeading, type Cell, type Row, type Run } from '../../model/sheet.ts'
import type { PaperContext } from '../context.ts'
import { markOf } from '../marks.ts'
import { emsIn, tearsLines, TITLE_SCALE } from '../paper.ts'
import { call, literal, prose, sum } from './code.ts'
import { rubies, type RubyPiece } from './ruby.ts'

interface Setting {
  /** How many ems the column has. */
  readonly room: number
  /** Above the pieces that have one. */
  readonly readings?: boolean
}

const expressionOf = ({ text, ruby }: RubyPiece, room: number, change: (text: string) => string): string =>
  ruby === undefined
    ? change(prose(text, room))
    : call('ruby', change(literal(text)), literal(ruby.reading), `${ruby.before}em`, `${ruby.after}em`)

/** The mark goes below the words alone: their readings are not underlined. */
const marking = (run: Run) => (text: string) =>
  run.kind === 'text' ? text : call('marked', literal(markOf(run)), text)

/** The cell as a Typst expression, with its terms marked and linked. */
export function runs(cell: Cell, { targets }: PaperContext, { room, readings = false }: Setting): string {
  const pieces = rubies(cell, readings ? room : 0)
  return sum(
    cell.map((run, n) => {
      const own = sum((pieces[n] ?? []).map(piece => expressionOf(piece, room, marking(run))))
      if (run.kind === 'text') return own
      const target = targets.concepts.get(run.concept)
      return call('term', target ? literal(target.name) : 'none', own)
    }),
  )
}

/**
 * The cells of one row but the first, which holds the rows of a group together.
 * @param isTarget whether links to the row lead here: a row that is shown again must not be called the same.
 */
export function rowCells(row: Row, context: PaperContext, isTarget: boolean): string {
  const { sheet, layout, targets, readings } = context
  const { name = 'row', number = '' } = targets.rows.get(row.id) ?? {}
  const scale = row.kind === 'title' ? TITLE_SCALE : 1
  const cells = sheet.languages.map((lang, n) => {
    const room = emsIn(layout.columnWidths[n] ?? 0, layout) / scale
    const own = row.cells[lang] ?? []
    const text = runs(own, context, { room, readings })
    const level = row.kind === 'title' ? 1 : Math.max(row.depth, 2)
    const body = n === 0 && text !== 'none' && isHeading(row) ? call('entitled', `${level}`, text) : text
    const set = text !== 'none' && tearsLines(cellText(own), room) ? call('ragged', body) : body
    return call('cell', literal(lang), literal(row.kind), `${row.depth}`, set)
  })
  return [
    call('number', isTarget ? literal(name) : 'none', literal(row.kind), literal(number), `${row.doubtful}`),
    ...cells,
  ].join(', ')
}
