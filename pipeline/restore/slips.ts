import type { Edge } from './edge.ts'
import { edgesFrom, type MoraEdge } from './spelling.ts'
import type { Cell, LetterCell } from './title.ts'

/**
 * A slip of the typist's: one letter dropped, typed twice, or swapped with the next. It is looked for only where the words
 * that the letters do spell are dear, and undone by writing the letters as they may have been meant and reading those.
 */
export interface SlipEdge extends MoraEdge {
  /** Where a swap lies across two morae: what must follow. */
  readonly onward?: readonly MoraEdge[]
  /** Of a word that holds it, in letters as typed. */
  readonly least: number
}

export type Slips = readonly (readonly SlipEdge[])[]

/** Tuned on slips put into this project's own titles, so that the development titles, which have none, stay as they are. */
export const SLIP_COST = { dropped: 7500, doubled: 6000, swapped: 6500 }

/** In fewer letters anything may be a slip. */
const LEAST_LETTERS = { dropped: 3, doubled: 2, swapped: 3 }

/** When a stretch of letters between gaps is doubtful. Tuned on the same. */
export const DOUBT = {
  /** What letters may cost: what is beyond is a stretch's excess ... */
  letter: 700,
  /** ... and from here on it is doubtful. */
  excess: 4000,
  /** Where more than `many` stretches have as much, the text is of another kind, and not mistyped. */
  manyExcess: 4500,
  many: 2,
  /** The most doubtful ones are looked at, and none that is longer than words are. */
  most: 2,
  longest: 24,
}

export interface Stretch {
  readonly from: number
  readonly to: number
  readonly excess: number
}

/** The stretches of letters that the cheapest words make little of, given the words that start at each cell. */
export function doubtfulStretches(
  cells: readonly Cell[],
  starting: readonly (readonly Edge[])[],
): readonly Stretch[] {
  const doubtful = stretches(cells, cheapestWords(starting)).filter(({ excess }) => excess >= DOUBT.excess)
  if (doubtful.filter(({ excess }) => excess > DOUBT.manyExcess).length > DOUBT.many) return []
  return doubtful
    .filter(({ from, to }) => to - from <= DOUBT.longest)
    .toSorted((a, b) => b.excess - a.excess)
    .slice(0, DOUBT.most)
}

/** Words that are written as one make one stretch. */
function stretches(cells: readonly Cell[], words: readonly Edge[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const { from, to, priorCost, cost } of words) {
    const cell = cells[from]
    if (!isLetter(cell)) continue
    const excess = priorCost + cost - DOUBT.letter * (to - from)
    const joined = cell.gap === 'none' && isLetter(cells[from - 1]) ? found.pop() : undefined
    found.push({ from: joined?.from ?? from, to, excess: excess + (joined?.excess ?? 0) })
  }
  return found
}

/** The way through that costs least where words are taken each by itself. */
function cheapestWords(starting: readonly (readonly Edge[])[]): readonly Edge[] {
  const costs = new Float64Array(starting.length + 1).fill(Infinity)
  costs[0] = 0
  const last: Edge[] = []
  starting.forEach((edges, from) => {
    for (const edge of edges) {
      const cost = (costs[from] ?? 0) + edge.priorCost + edge.cost
      if (cost >= (costs[edge.to] ?? 0)) continue
      costs[edge.to] = cost
      last[edge.to] = edge
    }
  })
  const words: Edge[] = []
  for (let edge = last[starting.length]; edge; edge = last[edge.from]) words.push(edge)
  return words.toReversed()
}

/** For every cell, the morae that can be read from it where one slip in the stretches is undone. */
export function slipEdges(cells: readonly Cell[], within: readonly Stretch[]): Slips {
  const edges: SlipEdge[][] = cells.map(() => [])
  for (const { from, to } of within) {
    const undo = (slip: Undone): void => {
      for (let cell = Math.max(from, slip.first); cell <= slip.at; cell++)
        readUndone(slip, cell, (edges[cell] ??= []))
    }
    for (let at = from; at <= to; at++) {
      for (const slip of dropped(cells, at)) undo(slip)
      const [one, two] = [cells[at], cells[at + 1]]
      if (at + 1 >= to || !isLetter(one) || !isLetter(two)) continue
      if (one.letter === two.letter) undo(doubled(cells, at))
      else undo(swapped(cells, at, one, two))
    }
  }
  return edges
}

/** The letters round a slip as they may have been meant. */
interface Undone {
  readonly meant: readonly Cell[]
  /** The title's cell that `meant` starts with. */
  readonly first: number
  /** The cell that the slip changes, or stands before. */
  readonly at: number
  /** How many cells of the title the changed ones stand for, and how many they are. */
  readonly typed: number
  readonly changed: number
  readonly cost: number
  readonly least: number
}

/** The readings from a cell that take in all that was changed, or its start: then with what must follow. */
function readUndone(slip: Undone, from: number, into: SlipEdge[]): void {
  const { meant, first, at, typed, changed, cost, least } = slip
  const asTyped = (edge: MoraEdge): number => edge.to + first + typed - changed
  for (const edge of edgesFrom(meant, from - first)) {
    const to = edge.to + first
    if (to <= at) continue
    const slipped = { ...edge, to: asTyped(edge), cost: edge.cost + cost, least }
    if (to >= at + changed) into.push(slipped)
    else into.push({ ...slipped, onward: edgesFrom(meant, edge.to).map(e => ({ ...e, to: asTyped(e) })) })
  }
}

/** No mora has more letters, and none looks further ahead. */
const REACH = 3

function undone(
  cells: readonly Cell[],
  at: number,
  typed: number,
  changed: readonly Cell[],
  kind: keyof typeof SLIP_COST,
): Undone {
  const first = Math.max(0, at - REACH)
  return {
    meant: [...cells.slice(first, at), ...changed, ...cells.slice(at + typed, at + typed + 2 * REACH)],
    first,
    at,
    typed,
    changed: changed.length,
    cost: SLIP_COST[kind],
    least: LEAST_LETTERS[kind],
  }
}

/** All that Hepburn writes, and y and z of other systems. */
const LETTERS = [...'abcdefghijkmnoprstuvwyz']

/** A letter is missing before a cell. */
function dropped(cells: readonly Cell[], at: number): readonly Undone[] {
  const [before, after] = [cells[at - 1], cells[at]]
  const near = isLetter(after) ? after : before
  if (!isLetter(near)) return []
  const [one, two] = [before, after].map(cell => (isLetter(cell) ? cell.letter : ''))
  return LETTERS.filter(letter => mayStand(one ?? '', letter, two ?? '')).map(letter => {
    const cell: Cell = { ...near, letter, gap: 'none', long: false, capital: false }
    return undone(cells, at, 0, [cell], 'dropped')
  })
}

/** Whether a letter between two others can be read. Twice the letter before is the same wherever the second one stands. */
const mayStand = (before: string, letter: string, after: string): boolean =>
  letter !== before && (VOWELS_AND_N.has(letter) || letter === after || BEFORE_CONSONANT.test(letter + after))

const VOWELS_AND_N: ReadonlySet<string> = new Set('aiueonm')
const BEFORE_CONSONANT = /^(?:.[aiueoyh]|t[sc])$/u

const doubled = (cells: readonly Cell[], at: number): Undone =>
  undone(cells, at, 2, cells.slice(at, at + 1), 'doubled')

function swapped(cells: readonly Cell[], at: number, one: LetterCell, two: LetterCell): Undone {
  const changed = [
    { ...one, letter: two.letter, long: two.long },
    { ...two, letter: one.letter, long: one.long },
  ]
  return undone(cells, at, 2, changed, 'swapped')
}

const isLetter = (cell: Cell | undefined): cell is LetterCell => cell?.kind === 'letter'
