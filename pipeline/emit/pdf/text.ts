import type { ConceptId } from '../../model/glossary.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { Cell, Piece, Row, Run, Sheet } from '../../model/sheet.ts'
import { call, literal, prose, sum } from './code.ts'

/** Names of the places that links go to. They count, so nothing of a concept's own text is in them. */
export interface Targets {
  readonly concepts: ReadonlyMap<ConceptId, string>
  /** By row id; the number is what the margin prints. */
  readonly rows: ReadonlyMap<string, { readonly target: string; readonly number: string }>
}

const place = (id: string, target: string, number: string) => [id, { target, number }] as const

export function createTargets(sheet: Sheet): Targets {
  return {
    concepts: new Map(sheet.entries.map(({ concept }, n) => [concept, `concept-${n + 1}`])),
    rows: new Map([
      ...sheet.references.map(({ number }, n) => place(`r${number}`, `reference-${n + 1}`, `[${number}]`)),
      ...sheet.rows.map((row, n) => place(row.id, `row-${n + 1}`, `${n + 1}`)),
    ]),
  }
}

const ruby = ({ text, reading }: Piece): string =>
  reading === undefined ? prose(text) : call('ruby', literal(text), literal(reading))

function mark({ status, match }: Extract<Run, { kind: 'term' }>): string {
  if (status === 'forbidden' || status === 'deprecated') return status
  return match === 'fuzzy' ? 'approximate' : 'plain'
}

/** The cell as a Typst expression, with the readings above the pieces or without them. */
export function runs(cell: Cell, targets: Targets, readings: boolean): string {
  return sum(
    cell.map(run => {
      const text = readings ? sum(run.pieces.map(ruby)) : prose(run.pieces.map(piece => piece.text).join(''))
      if (run.kind === 'text') return text
      const target = targets.concepts.get(run.concept)
      return call('term', target === undefined ? 'none' : literal(target), literal(mark(run)), text)
    }),
  )
}

/** Readings above the words of the aligned text: off, so that four columns stay easy to read on paper. */
const READINGS_IN_TEXT = false

const HEADED = new Set(['title', 'heading'])

/**
 * The cells of one row but the first, which holds the rows of a group together.
 * @param isTarget whether links to the row lead here: a row that is shown again must not be called the same.
 */
export function rowCells(
  row: Row,
  languages: readonly DocumentLang[],
  targets: Targets,
  isTarget: boolean,
): string {
  const { target = 'row', number = '' } = targets.rows.get(row.id) ?? {}
  const cells = languages.map((lang, n) => {
    const text = runs(row.cells[lang] ?? [], targets, READINGS_IN_TEXT)
    const level = row.kind === 'title' ? 1 : Math.max(row.depth, 2)
    const body =
      n === 0 && text !== 'none' && HEADED.has(row.kind) ? call('entitled', `${level}`, text) : text
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

/** Rows that stay on one page: headings with what they head. */
export function groupRows(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  let open = false
  for (const row of rows) {
    const heads = HEADED.has(row.kind) || row.kind === 'date'
    if (open) groups.at(-1)?.push(row)
    else groups.push([row])
    open = heads
  }
  return groups
}
