import type { Span } from '../model/text.ts'
import type { Dialect, Flow, Piece, Properties, Tree } from './flow.ts'

/** A stretch of a flow's text to be marked. */
export interface Mark extends Span {
  readonly properties: Properties
}

/** Where a mark goes: whole children of one node, the first and the last of which may be texts to be cut. */
export interface Place {
  readonly parent: Tree
  readonly first: Tree
  readonly last: Tree
  /** In the first one's text. */
  readonly from: number
  /** In the last one's text. */
  readonly to: number
}

/**
 * Where a stretch of the flow can be marked by one element; undefined where it touches what is kept, or crosses the edge of an
 * element without holding all of it.
 *
 *     サイバー<em>攻撃</em>   → <dfn>サイバー<em>攻撃</em></dfn>
 *     サイバー<em>攻撃の</em> → left as it is
 */
export function placeOf({ pieces }: Flow, { start, end }: Span): Place | undefined {
  const inside = pieces.filter(piece => piece.start < end && piece.end > start)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last || inside.some(({ isOpen }) => !isOpen)) return undefined
  const depth = commonDepth(first, last)
  const parent = first.ancestors[depth]
  const [head, tail] = [childBelow(first, depth), childBelow(last, depth)]
  const isWhole = (child: Tree): boolean =>
    pieces.every(piece => !isIn(piece, child) || (piece.start >= start && piece.end <= end))
  // Texts may be cut; elements are not.
  if (!parent || (head !== first.node && !isWhole(head)) || (tail !== last.node && !isWhole(tail)))
    return undefined
  return { parent, first: head, last: tail, from: start - first.start, to: end - last.start }
}

/** How many levels down the two have the same ancestors. */
function commonDepth(a: Piece, b: Piece): number {
  let depth = 0
  while (depth + 1 < a.ancestors.length && a.ancestors[depth + 1] === b.ancestors[depth + 1]) depth++
  return depth
}

const childBelow = ({ ancestors, node }: Piece, depth: number): Tree => ancestors[depth + 1] ?? node

const isIn = ({ ancestors }: Piece, node: Tree): boolean => ancestors.includes(node)

/** Puts the mark into the tree. Of several in a flow the last comes first: what lies before it stays where it was. */
export function setMark(
  { parent, first, last, from, to }: Place,
  properties: Properties,
  { mark }: Dialect,
): void {
  const children = parent.children ?? []
  const rest = cut(last, to)
  if (rest) children.splice(children.indexOf(last) + 1, 0, rest)
  const own = first.value !== undefined && from > 0 ? cut(first, from) : undefined
  if (own) children.splice(children.indexOf(first) + 1, 0, own)
  const start = children.indexOf(own ?? first)
  const end = children.indexOf(first === last ? (own ?? first) : last) + 1
  children.splice(start, end - start, mark(children.slice(start, end), properties))
}

/** Shortens a text. @returns what was behind it, if anything; its place in the source is no longer known */
function cut(node: Tree, at: number): Tree | undefined {
  const { value } = node
  if (value === undefined || at >= value.length) return undefined
  node.value = value.slice(0, at)
  // A position would claim the whole.
  delete (node as { position?: unknown }).position
  return { type: node.type, value: value.slice(at) }
}
