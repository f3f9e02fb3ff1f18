import type { Edge } from './edge.ts'
import { COST_SCALE, NONE, type LanguageModel } from './language-model.ts'
import type { Lexicon, KeyRange } from './lexicon.ts'
import type { Grammar } from './lexicon-file.ts'
import { hiddenLengthCost, LONG_CODE, moraEdges, type MoraEdge } from './spelling.ts'
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
}

/** For every cell, the words that start there. */
export function buildLattice(
  cells: readonly Cell[],
  sources: readonly Source[],
  grammar: Grammar,
  model: LanguageModel,
  evidence?: Evidence,
): readonly (readonly Edge[])[] {
  const spelled = moraEdges(cells)
  const fit = createFit(cells)
  const place = (edge: Edge): Edge => (evidence ? { ...edge, cost: edge.cost + evidence(edge) } : edge)
  return cells.map((cell, from) => {
    if (cell.kind !== 'letter') return [fixedEdge(cell, from, grammar, model)]
    const words = sources.flatMap(source => wordEdges(source, spelled, from, fit))
    const unknown = unknownEdges(cells, from, spelled, grammar, model)
    const edges = [
      ...words,
      ...unknown.map(edge => ({ ...edge, cost: edge.cost + fit(from, edge.to, 'PROPN') })),
    ].map(place)
    return mayStartClause(cells, from) ? [...edges, ...edges.map(separate)] : edges
  })
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

/** Every word of the lexicon that the letters from a cell on can spell: of those that are written alike and end alike, the cheapest. */
function wordEdges(source: Source, spelled: Spelled, from: number, fit: Fit): readonly Edge[] {
  const { lexicon } = source
  const best = new Map<number, Edge>()
  const found: Edge[] = []
  const note = (w: number, to: number, spelling: number): void => {
    const edge = wordEdge(source, w, from, to, spelling + fit(from, to, lexicon.pos(w)))
    const id = edge.number * MOST_CELLS + to
    const known = edge.number === NONE ? undefined : best.get(id)
    if (known && known.priorCost + known.cost <= edge.priorCost + edge.cost) return
    if (edge.number === NONE) found.push(edge)
    else best.set(id, edge)
  }
  const visit = (range: KeyRange, at: number, spelling: number): void => {
    const [first, last] = lexicon.wordsAt(range)
    for (let w = first; w < last; w++) note(w, at, spelling)
    for (const edge of spelled[at] ?? []) step(range, edge, spelling)
  }
  const step = (range: KeyRange, edge: MoraEdge, spelling: number): void => {
    const next = lexicon.step(range, edge.mora)
    if (!next) return
    const cost = spelling + edge.cost
    if (edge.long !== 'must') visit(next, edge.to, cost)
    const long = edge.long === 'no' ? undefined : lexicon.step(next, LONG_CODE)
    if (long) visit(long, edge.to, cost + (edge.long === 'may' ? hiddenLengthCost(edge.mora) : 0))
  }
  for (const edge of spelled[from] ?? []) step(lexicon.root(), edge, 0)
  return [...best.values(), ...found]
}

/** More than a title has. */
const MOST_CELLS = 1 << 12

function wordEdge(
  { lexicon, number, priorCost, readingCost, adjust }: Source,
  w: number,
  from: number,
  to: number,
  cost: number,
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
  }
}
