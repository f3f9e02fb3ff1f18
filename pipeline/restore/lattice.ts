import type { Edge } from './edge.ts'
import { COST_SCALE, type Grammar } from './grammar.ts'
import { NONE, type LanguageModel } from './language-model.ts'
import type { Lexicon, KeyRange } from './lexicon.ts'
import { hiddenLengthCost, LONG_CODE, moraEdges, type MoraEdge } from './spelling.ts'
import { doubtfulStretches, slipEdges, type SlipEdge, type Slips } from './slips.ts'
import { createFit, type Fit } from './fit.ts'
import type { Cell } from './title.ts'
import type { Evidence } from './translation.ts'
import type { LexiconWord } from './word.ts'
import { fixedEdge, unknownEdges, type Spelled } from './unlisted.ts'

/** Words that may be read from a title, and what the language model knows of them. */
export interface Source {
  readonly lexicon: Lexicon
  /** Of a word in the language model. */
  readonly number: (word: number) => number
  /** How likely a word is wherever it stands, as a cost. */
  readonly priorCost: (word: number) => number
  /** What an unusual reading costs: the text that the model was counted from does not say how its words are read. */
  readonly readingCost?: (word: number) => number
  /** Evidence for or against a word, as a cost. */
  readonly adjust?: (word: number) => number
  /** The user gave the words: a title may have them, whether the text had them or not. */
  readonly own?: boolean
}

/** For every cell, the words that start there; where they make little of the letters, also those that a slip may hide. */
export function buildLattice(
  cells: readonly Cell[],
  sources: readonly Source[],
  grammar: Grammar,
  model: LanguageModel,
  evidence?: Evidence,
  undoSlips = true,
): readonly (readonly Edge[])[] {
  const spelled = moraEdges(cells)
  const fit = createFit(cells)
  const place = (edge: Edge): Edge => (evidence ? { ...edge, cost: edge.cost + evidence(edge) } : edge)
  const words = (from: number, slips?: Slips): readonly Edge[] =>
    sources.flatMap(source => wordEdges(source, { cells, spelled, slips, fit }, from))
  const placed = (edges: readonly Edge[], from: number): readonly Edge[] => {
    const all = edges.map(place)
    return mayStartClause(cells, from) ? [...all, ...all.map(separate)] : all
  }
  const starting = cells.map((cell, from) => {
    if (cell.kind !== 'letter') return [fixedEdge(cell, from, grammar, model)]
    const unknown = unknownEdges(cells, from, spelled, grammar, model)
    const fitting = unknown.map(edge => ({ ...edge, cost: edge.cost + fit(from, edge.to, 'PROPN') }))
    return placed([...words(from), ...fitting], from)
  })
  const doubtful = undoSlips ? doubtfulStretches(cells, starting) : []
  if (doubtful.length === 0) return starting
  const slips = slipEdges(cells, doubtful)
  return starting.map((edges, at) =>
    doubtful.some(({ from, to }) => from <= at && at < to)
      ? [...edges, ...placed(words(at, slips), at)]
      : edges,
  )
}

/** Where a headline has a wide space, its romanisation may have nothing but a capital. */
function mayStartClause(cells: readonly Cell[], at: number): boolean {
  const [before, cell] = [cells[at - 1], cells[at]]
  return (
    before?.kind === 'letter' &&
    !before.capital &&
    cell?.kind === 'letter' &&
    cell.capital &&
    cell.gap === 'space'
  )
}

const separate = (edge: Edge): Edge => ({ ...edge, separated: true })

/** What words are read from. */
interface Letters {
  readonly cells: readonly Cell[]
  readonly spelled: Spelled
  /** Only words that hide a slip are wanted. */
  readonly slips: Slips | undefined
  readonly fit: Fit
}

/** Every word of the lexicon that the letters from a cell on can spell: of those that are written alike and end alike, the cheapest. */
function wordEdges(source: Source, { cells, spelled, slips, fit }: Letters, from: number): readonly Edge[] {
  const { lexicon } = source
  const best = new Map<number, Edge>()
  const found: Edge[] = []
  const note = (w: number, to: number, spelling: number, slip?: SlipEdge): void => {
    if (slip && (to - from < slip.least || !mayHideSlip(source, w, cells, from))) return
    const edge = wordEdge(source, w, from, to, spelling + fit(from, to, lexicon.pos(w)), slip !== undefined)
    const id = edge.number * MOST_CELLS + to
    const known = edge.number === NONE ? undefined : best.get(id)
    if (known && known.priorCost + known.cost <= edge.priorCost + edge.cost) return
    if (edge.number === NONE) found.push(edge)
    else best.set(id, edge)
  }
  const visit = (range: KeyRange, at: number, spelling: number, slip?: SlipEdge): void => {
    const [first, last] = lexicon.wordsAt(range)
    if (!slips || slip) for (let w = first; w < last; w++) note(w, at, spelling, slip)
    walk(range, at, spelling, slip)
  }
  const walk = (range: KeyRange, at: number, spelling: number, slip?: SlipEdge): void => {
    // Not a space inside the word besides a slip.
    if (slips && at > from && cells[at]?.gap === 'space') return
    for (const edge of spelled[at] ?? []) step(range, edge, spelling, slip)
    // One slip a word.
    if (!slip) for (const edge of slips?.[at] ?? []) step(range, edge, spelling, edge, edge.onward)
  }
  const step = (
    range: KeyRange,
    edge: MoraEdge,
    spelling: number,
    slip?: SlipEdge,
    then?: readonly MoraEdge[],
  ): void => {
    const next = lexicon.step(range, edge.mora)
    if (!next) return
    const goOn = (reached: KeyRange, cost: number): void => {
      if (!then) visit(reached, edge.to, cost, slip)
      else for (const following of then) step(reached, following, cost, slip)
    }
    const cost = spelling + edge.cost
    if (edge.long !== 'must') goOn(next, cost)
    const long = edge.long === 'no' ? undefined : lexicon.step(next, LONG_CODE)
    if (long) goOn(long, cost + (edge.long === 'may' ? hiddenLengthCost(edge.mora) : 0))
  }
  walk(lexicon.root(), from, 0)
  return [...best.values(), ...found]
}

/** A slip is more likely than a word that the text never had; and where a capital hints at a name, it hides no other word. */
function mayHideSlip(
  { lexicon, number, own }: Source,
  w: number,
  cells: readonly Cell[],
  from: number,
): boolean {
  if (!own && number(w) === NONE) return false
  const cell = cells[from]
  const isName = from > 0 && cell?.kind === 'letter' && cell.capital
  return !isName || lexicon.pos(w) === 'PROPN'
}

/** More than a title has. */
const MOST_CELLS = 1 << 12

function wordEdge(
  { lexicon, number, priorCost, readingCost, adjust }: Source,
  w: number,
  from: number,
  to: number,
  cost: number,
  slipped: boolean,
): Edge {
  const prior = priorCost(w)
  let known: LexiconWord | undefined
  return {
    from,
    to,
    left: lexicon.left(w),
    right: lexicon.right(w),
    number: number(w),
    prior: Math.exp(-prior / COST_SCALE),
    priorCost: prior,
    cost: cost + (readingCost?.(w) ?? 0) + (adjust?.(w) ?? 0),
    word: () => (known ??= lexicon.word(w)),
    ...(slipped && { slipped }),
  }
}
