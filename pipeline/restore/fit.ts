import type { Pos } from '../model/text.ts'
import type { Cell, Gap } from './title.ts'

/** How well spaces, hyphens and capitals agree with a word, as a cost: evidence, never truth. On the scale of IPADIC. */
export type Fit = (from: number, to: number, pos: Pos) => number

/** Tuned on development titles. */
export const FIT_COST = {
  /** A space inside a word. */
  space: 1000,
  /** A hyphen inside a word: `Nichi-Chu-Kan` is as good as one word. */
  hyphen: 200,
  /** Two words written as one: `hatsukaigo`. */
  joined: 1400,
  /** An ending or particle written as one with the word before: `anzenni`, `itashimasu`. */
  joinedEnding: 2800,
  /** A particle written as one with the word after. */
  joinedParticle: 2400,
  /** A particle after a hyphen, where suffixes stand: `Abe-ha`. */
  hyphenParticle: 1500,
  /** A name with a small letter inside a title. */
  smallName: 3200,
  /** A word that is no name, with a capital inside a clause. */
  capitalWord: -400,
  capitalParticle: 500,
}

const PARTICLES: ReadonlySet<Pos> = new Set(['ADP', 'PART', 'SCONJ'])
const ENDINGS: ReadonlySet<Pos> = new Set(['ADP', 'PART', 'SCONJ', 'AUX'])

export function createFit(cells: readonly Cell[]): Fit {
  const gaps = gapSums(cells)
  return (from, to, pos) =>
    (gaps[to] ?? 0) -
    (gaps[from + 1] ?? 0) +
    startCost(cells, from, pos) +
    endCost(cells, to, pos) +
    caseCost(cells, from, pos)
}

/** Running sums: the gaps inside a word from cell a to cell b cost `sums[b] - sums[a + 1]`. */
function gapSums(cells: readonly Cell[]): readonly number[] {
  const sums = [0]
  for (const cell of cells) sums.push((sums.at(-1) ?? 0) + gapCost(cell.gap))
  return sums
}

function gapCost(gap: Gap): number {
  switch (gap) {
    case 'none':
      return 0
    case 'space':
      return FIT_COST.space
    case 'hyphen':
      return FIT_COST.hyphen
  }
}

const isLetter = (cell: Cell | undefined): boolean => cell?.kind === 'letter'

/** Whether the letters go on from the cell before without a gap. */
const isJoined = (cells: readonly Cell[], at: number): boolean =>
  cells[at]?.gap === 'none' && isLetter(cells[at]) && isLetter(cells[at - 1])

function startCost(cells: readonly Cell[], from: number, pos: Pos): number {
  if (isJoined(cells, from)) return ENDINGS.has(pos) ? FIT_COST.joinedEnding : FIT_COST.joined
  return cells[from]?.gap === 'hyphen' && PARTICLES.has(pos) ? FIT_COST.hyphenParticle : 0
}

const endCost = (cells: readonly Cell[], to: number, pos: Pos): number =>
  PARTICLES.has(pos) && isJoined(cells, to) ? FIT_COST.joinedParticle : 0

/** A capital says nothing at the start of a clause, nor does it in a title without small letters. */
function caseCost(cells: readonly Cell[], from: number, pos: Pos): number {
  const cell = cells[from]
  if (cell?.kind !== 'letter' || from === 0) return 0
  if (!cell.capital) return pos === 'PROPN' ? FIT_COST.smallName : 0
  if (!isLetter(cells[from - 1]) || pos === 'PROPN') return 0
  return PARTICLES.has(pos) ? FIT_COST.capitalParticle : FIT_COST.capitalWord
}
