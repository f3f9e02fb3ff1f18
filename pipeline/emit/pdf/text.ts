import type { DocumentLang } from '../../model/lang.ts'
import type { Cell, Piece, Row } from '../../model/sheet.ts'
import { markOf } from '../marks.ts'
import { isHeading } from '../paper.ts'
import type { Targets } from '../targets.ts'
import { call, literal, prose, sum } from './code.ts'

const ruby = ({ text, reading }: Piece, change = same): string =>
  reading === undefined ? change(prose(text)) : call('ruby', change(literal(text)), literal(reading))

const same = (expression: string): string => expression

/** The cell as a Typst expression, with the readings above the pieces or without them. */
export function runs(cell: Cell, targets: Targets, readings: boolean): string {
  return sum(
    cell.map(run => {
      const pieces = readings ? run.pieces : [{ text: run.pieces.map(piece => piece.text).join('') }]
      if (run.kind === 'text') return sum(pieces.map(piece => ruby(piece)))
      const target = targets.concepts.get(run.concept)
      // The mark goes below the words alone: their readings are not underlined.
      const marked = pieces.map(piece => ruby(piece, text => call('marked', literal(markOf(run)), text)))
      return call('term', target === undefined ? 'none' : literal(target), sum(marked))
    }),
  )
}

/**
 * The cells of one row but the first, which holds the rows of a group together.
 * @param isTarget whether links to the row lead here: a row that is shown again must not be called the same.
 */
export function rowCells(
  row: Row,
  languages: readonly DocumentLang[],
  { targets, readings }: { readonly targets: Targets; readonly readings: boolean },
  isTarget: boolean,
): string {
  const { target = 'row', number = '' } = targets.rows.get(row.id) ?? {}
  const cells = languages.map((lang, n) => {
    const text = runs(row.cells[lang] ?? [], targets, readings)
    const level = row.kind === 'title' ? 1 : Math.max(row.depth, 2)
    const body = n === 0 && text !== 'none' && isHeading(row) ? call('entitled', `${level}`, text) : text
    return call('cell', literal(lang), literal(row.kind), `${row.depth}`, body)
  })
  return [
    call(
      'number',
      isTarget ? literal(target) : 'none',
      literal(row.kind),
      literal(number),
      `${row.doubtful}`,
    ),
    ...cells,
  ].join(', ')
}
