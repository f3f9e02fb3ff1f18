import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Cell, Piece, Run, Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { Anchors } from '../anchors.ts'
import { linkTo } from '../anchors.ts'

/** What every part of a sheet's page needs to know. */
export interface Context {
  /** What the page shows: its columns are those of every table. */
  readonly sheet: Sheet
  readonly labels: Labels
  readonly anchors: Anchors
}

type Term = Extract<Run, { kind: 'term' }>

const text = (value: string): ElementContent => ({ type: 'text', value })

/** The reading above the text; in brackets behind it where ruby is unknown. */
const ruby = ({ text: base, reading }: Piece): ElementContent =>
  reading === undefined ? text(base) : h('ruby', base, h('rp', '('), h('rt', reading), h('rp', ')'))

/** Said of a mention that is not simply the preferred term as the glossary writes it; otherwise empty. */
function remark(run: Term, { t }: Labels): string {
  const status = run.status === 'preferred' || run.status === 'admitted' ? [] : [t(`status.${run.status}`)]
  const match = run.match === 'exact' || run.match === 'inflected' ? [] : [t(`match.${run.match}`)]
  return [...status, ...match].join(', ')
}

function term(run: Term, isNext: boolean, { labels, anchors }: Context): ElementContent {
  const anchor = anchors.entries.get(run.concept)
  const properties = {
    // Right behind another term: a gap keeps their lines apart.
    className: isNext ? ['term', 'next'] : ['term'],
    dataStatus: run.status,
    dataMatch: run.match,
    title: remark(run, labels) || undefined,
  }
  const pieces = run.pieces.map(ruby)
  return anchor === undefined
    ? h('span', properties, pieces)
    : h('a', { ...properties, href: linkTo(anchor) }, pieces)
}

/** Text with its readings and with each term linked to its entry. */
export const runs = (cell: Cell, context: Context): ElementContent[] =>
  cell.flatMap((run, index) =>
    run.kind === 'text' ? run.pieces.map(ruby) : [term(run, cell[index - 1]?.kind === 'term', context)],
  )

/** Lines with readings need more room: the style knows them by this class. */
export const readClass = (cell: Cell): string[] =>
  cell.some(run => run.pieces.some(piece => piece.reading !== undefined)) ? ['read'] : []
