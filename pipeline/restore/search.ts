import type { ClassModel } from './class-model.ts'
import { edgeOf, type Edge } from './edge.ts'
import { COST_SCALE, ids } from './grammar.ts'
import { Heap } from './heap.ts'
import { NONE, type LanguageModel } from './language-model.ts'
import { BOUNDARY_CLASS, BOUNDARY_WORD } from './vocabulary.ts'

export interface Path {
  readonly edges: readonly Edge[]
  readonly cost: number
}

/**
 * Paths that end in the same word after the same last words, as far as the language model tells them apart; `best` is
 * the cost of the cheapest. `pair`: the last two words' number, or `NONE`.
 */
interface Node {
  readonly edge: Edge
  readonly pair: number
  readonly best: number
}

/** A wide space that a headline has and its romanisation does not show. Tuned on development titles. */
export const SEPARATOR_COST = {
  clause: -1000,
  /** After a verbal noun, which ends a headline as a verb ends a sentence. */
  verbalNoun: -3000,
}

/** Ways to read the letters up to a cell that are followed further. */
export const BEAM = { nodes: 24, cost: 8000 }
/** Partial paths that a search for runners-up may open before it settles for what it has. */
const OPENINGS = 4000
/** How much dearer than the best a runner-up may be: beyond, it is ten thousand times less likely. */
const RANGE = 10_000

/**
 * The cheapest paths through a lattice, cheapest first, that differ by `key`. Forward: a beam. Backward: A* with the
 * forward costs as an exact estimate (Nagata 1994), so that paths come out in order of their cost.
 *
 * @param starting for every cell, the edges that start there; as of `buildLattice`
 */
export function cheapestPaths(
  starting: readonly (readonly Edge[])[],
  classes: ClassModel,
  model: LanguageModel,
  limit: number,
  key: (path: Path) => string,
): readonly Path[] {
  const search = createSearch(classes, model)
  const beams = forward(starting, search)
  const seen = new Set<string>()
  const paths: Path[] = []
  for (const path of backward(beams, search)) {
    const id = key(path)
    if (!seen.has(id)) paths.push(path)
    seen.add(id)
    if (paths.length === limit) break
  }
  return paths
}

const boundaryEdge = (from: number, to: number, model: LanguageModel): Edge =>
  edgeOf(
    from,
    to,
    {
      surface: '',
      lemma: '',
      reading: '',
      pos: 'PUNCT',
      left: BOUNDARY_CLASS,
      right: BOUNDARY_CLASS,
      cost: 0,
    },
    BOUNDARY_WORD,
    model,
  )

interface Search {
  readonly model: LanguageModel
  /** What an edge costs after a node; `pair`: the number of the node's word and the edge's. */
  readonly follow: (node: Node, edge: Edge, pair: number) => number
  /** What a word of that connection id costs, besides its prior, where the model does not know the pair. */
  readonly unseen: (node: Node, left: number) => number
  /** What it costs to end a clause after a node. */
  readonly ending: (node: Node) => number
  /** Before the first word of a clause. */
  readonly start: Node
}

function createSearch(classes: ClassModel, model: LanguageModel): Search {
  const verbal = ids(classes.grammar, '名詞,サ変接続').right
  const joint = (node: Node, left: number): number => classes.cost(node.edge.right, left)
  const unseen = (node: Node, left: number): number =>
    model.unseenTripleCost(node.pair) + model.unseenPairCost(node.edge.number) + joint(node, left)
  const follow = (node: Node, edge: Edge, pair: number): number => {
    if (pair === NONE) return unseen(node, edge.left) + edge.priorCost + edge.cost
    const prior = edge.prior * Math.exp(-joint(node, edge.left) / COST_SCALE)
    let share = model.pairShare(node.edge.number, pair, prior)
    if (node.pair !== NONE) share = model.tripleShare(node.pair, edge.number, share)
    return edge.cost - COST_SCALE * Math.log(share)
  }
  const end = boundaryEdge(0, 0, model)
  const ending = (node: Node): number => {
    if (!endsClause(node.edge)) return Infinity
    const { clause, verbalNoun } = SEPARATOR_COST
    const noun = node.edge.right === verbal && verbal !== BOUNDARY_CLASS ? verbalNoun : 0
    return clause + noun + follow(node, end, model.pair(node.edge.number, BOUNDARY_WORD))
  }
  return { model, follow, unseen, ending, start: { edge: end, pair: NONE, best: 0 } }
}

/** A clause of a headline ends in a noun that is no name, or in へ, か, も. */
function endsClause(edge: Edge): boolean {
  const { pos, surface } = edge.word()
  return pos === 'NOUN' || CLAUSE_END.has(surface)
}

const CLAUSE_END: ReadonlySet<string> = new Set(['へ', 'か', 'も', 'ず'])

type Beams = readonly (readonly Node[])[]

function forward(starting: readonly (readonly Edge[])[], search: Search): Beams {
  const end = starting.length
  const beams: Node[][] = Array.from({ length: end + 2 }, () => [])
  beams[0] = [search.start]
  for (let cell = 0; cell <= end; cell++) {
    const beam = new Beam((beams[cell] = prune(beams[cell] ?? [])), search)
    for (const edge of cell === end ? [boundaryEdge(end, end + 1, search.model)] : (starting[cell] ?? []))
      beam.extend(edge, beams[edge.to] ?? [])
  }
  return beams
}

/** The nodes of a cell, as the words that start there need them. */
class Beam {
  readonly #search: Search
  readonly #nodes: readonly Node[]
  readonly #byWord = new Map<number, Node[]>()
  /** By connection id of what follows: the cheapest way on where the model knows no pair. Many words share an id. */
  readonly #unseen = new Map<number, number>()
  #end: number | undefined

  constructor(nodes: readonly Node[], search: Search) {
    this.#nodes = nodes
    this.#search = search
    for (const node of nodes) {
      const list = this.#byWord.get(node.edge.number)
      if (list) list.push(node)
      else this.#byWord.set(node.edge.number, [node])
    }
    this.#byWord.delete(NONE)
  }

  /** Adds the nodes for an edge: one for each pair that the model can tell apart, and one for all others. */
  extend(edge: Edge, into: Node[]): void {
    const { model, follow, start } = this.#search
    if (edge.separated) {
      const pair = model.pair(BOUNDARY_WORD, edge.number)
      const best = this.#ended() + follow(start, edge, pair)
      if (best < Infinity) into.push({ edge, pair, best })
      return
    }
    const unseen = this.#unseenCost(edge.left) + edge.priorCost + edge.cost
    if (unseen < Infinity) into.push({ edge, pair: NONE, best: unseen })
    if (edge.number === NONE) return
    for (const [before, nodes] of this.#byWord) {
      const pair = model.pair(before, edge.number)
      if (pair === NONE) continue
      let best = Infinity
      for (const node of nodes) best = Math.min(best, node.best + follow(node, edge, pair))
      into.push({ edge, pair, best })
    }
  }

  /** The cheapest way to end a clause here. */
  #ended(): number {
    const { ending } = this.#search
    this.#end ??= this.#nodes.reduce((least, node) => Math.min(least, node.best + ending(node)), Infinity)
    return this.#end
  }

  #unseenCost(left: number): number {
    const known = this.#unseen.get(left)
    if (known !== undefined) return known
    const best = this.#nodes.reduce(
      (least, node) => Math.min(least, node.best + this.#search.unseen(node, left)),
      Infinity,
    )
    this.#unseen.set(left, best)
    return best
  }
}

function prune(nodes: Node[]): Node[] {
  nodes.sort((a, b) => a.best - b.best)
  const worst = (nodes[0]?.best ?? 0) + BEAM.cost
  return nodes.slice(0, BEAM.nodes).filter(node => node.best <= worst)
}

/** A partial path from some cell to the title's end. */
interface Tail {
  readonly node: Node
  readonly next: Tail | undefined
  /** Cost of all that follows the node. */
  readonly cost: number
  /** Cost of the whole path if the rest is the cheapest: exact. */
  readonly total: number
}

function* backward(beams: Beams, { model, follow, ending, start }: Search): Generator<Path> {
  const queue = new Heap<Tail>((a, b) => a.total - b.total)
  for (const node of beams.at(-1) ?? []) queue.push({ node, next: undefined, cost: 0, total: node.best })
  const most = Math.min(...(beams.at(-1) ?? []).map(({ best }) => best)) + RANGE
  for (let opened = 0; opened < OPENINGS; opened++) {
    const tail = queue.pop()
    if (!tail) return
    const { edge, pair } = tail.node
    if (edge.to === 0) {
      yield { edges: edgesOf(tail), cost: tail.total }
      continue
    }
    for (const node of beams[edge.from] ?? []) {
      if (edge.separated) {
        const cost = tail.cost + ending(node) + follow(start, edge, pair)
        if (node.best + cost <= most) queue.push({ node, next: tail, cost, total: node.best + cost })
        continue
      }
      // A node without a pair stands for all ways to it: what the model does know is told better by another node.
      if (pair !== NONE && model.pair(node.edge.number, edge.number) !== pair) continue
      const cost = tail.cost + follow(node, edge, pair)
      if (node.best + cost <= most) queue.push({ node, next: tail, cost, total: node.best + cost })
    }
  }
}

/** Without the boundaries at both ends. */
function edgesOf(tail: Tail): readonly Edge[] {
  const edges: Edge[] = []
  for (let at = tail.next; at?.next; at = at.next) edges.push(at.node.edge)
  return edges
}
