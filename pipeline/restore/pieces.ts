import type { Restoration } from '../model/text.ts'
import type { Cell } from './title.ts'

/** Cells that are searched together. Titles are shorter; longer texts are cut, so that the work grows with their length. */
export const PIECE = { least: 150, most: 300 }

/** The cells in pieces that can be read each by itself, cut where a clause, a word or at least a mora ends. */
export function cutCells(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const pieces: (readonly Cell[])[] = []
  let from = 0
  while (cells.length - from > PIECE.most) {
    const to = from + cutAt(cells.slice(from, from + PIECE.most + 1))
    pieces.push(cells.slice(from, to))
    from = to
  }
  return from < cells.length ? [...pieces, cells.slice(from)] : pieces
}

/** The last place of the best kind. */
function cutAt(cells: readonly Cell[]): number {
  for (const isPlace of PLACES)
    for (let at = PIECE.most; at >= PIECE.least; at--) {
      const [before, cell] = [cells[at - 1], cells[at]]
      if (before && cell && isPlace(before, cell)) return at
    }
  return PIECE.most
}

const PLACES: readonly ((before: Cell, cell: Cell) => boolean)[] = [
  before => before.kind === 'punctuation',
  (_, cell) => cell.gap === 'space',
  (_, cell) => cell.gap === 'hyphen',
  before => before.kind === 'letter' && 'aiueo'.includes(before.letter),
]

/** Restored pieces as one; a runner-up differs from the answer in one piece. */
export function joinPieces(pieces: readonly Restoration[], limit: number): Restoration {
  const texts = pieces.map(({ text }) => text)
  const cost = pieces.reduce((sum, piece) => sum + piece.cost, 0)
  const alternatives = pieces
    .flatMap((piece, i) =>
      piece.alternatives.map(other => ({ i, text: other.text, cost: cost + other.cost - piece.cost })),
    )
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, limit)
  return {
    text: texts.join(''),
    reading: pieces.map(({ reading }) => reading).join(''),
    cost,
    confidence: pieces.reduce((product, piece) => product * piece.confidence, pieces.length === 0 ? 0 : 1),
    alternatives: alternatives.map(({ i, text, cost: ofAll }) => ({
      text: texts.with(i, text).join(''),
      cost: ofAll,
    })),
  }
}
