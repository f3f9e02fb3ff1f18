import type { Bead, Doc, Linked } from '../model/text.ts'
import { evidenceOf } from './sentences/evidence.ts'
import { alignGrid, diagonal } from './sentences/grid.ts'
import { firstModel, learntModel, type Grid, type Side } from './sentences/model.ts'
import { pathOf } from './sentences/search.ts'
import { createVocabulary } from './sentences/vocabulary.ts'

/** What a pair may cost before a person should look at it: what news texts paired at more was mostly wrong. */
export const DOUBTFUL_COST = 4

/**
 * Pairs the segments of two versions of a document: beads that cover both sides once and in order. Where the versions have
 * the same blocks (headings, paragraphs, items), no bead crosses from one block to another.
 */
export function align(source: Doc<Linked>, target: Doc<Linked>): readonly Bead[] {
  const blocks = sameBlocks(source, target)
    ? source.blocks.map(({ length }, n) => [length, target.blocks[n]?.length ?? 0] as const)
    : [[source.segments.length, target.segments.length] as const]
  return alignBlocks(source.segments, target.segments, blocks)
}

/** The same for bare sentences, one list a side. */
export const alignSegments = (source: readonly Linked[], target: readonly Linked[]): readonly Bead[] =>
  alignBlocks(source, target, [[source.length, target.length]])

const sameBlocks = (source: Doc<Linked>, target: Doc<Linked>): boolean =>
  source.blocks.length === target.blocks.length &&
  source.blocks.every(
    ({ kind, depth }, i) => kind === target.blocks[i]?.kind && depth === target.blocks[i].depth,
  )

/** How far from the diagonal the first search looks, in sentences, and how far from the first alignment the second. */
const FIRST_RADIUS = 100
const SECOND_RADIUS = 20

/** A first alignment by lengths and what is written alike; a second one with what the first one teaches. */
function alignBlocks(
  source: readonly Linked[],
  target: readonly Linked[],
  blocks: readonly (readonly [source: number, target: number])[],
): readonly Bead[] {
  const words = createVocabulary(source.map(evidenceOf), target.map(evidenceOf))
  const a: Side = { coded: words.source, lengths: source.map(({ text }) => text.length) }
  const b: Side = { coded: words.target, lengths: target.map(({ text }) => text.length) }
  if (blocks.length === 0) return []
  const first = firstModel({ source: a, target: b }, words.shared)
  const grids = gridsOf(a, b, blocks)
  const beads = grids.map(grid => alignGrid(grid, first, diagonal(grid), FIRST_RADIUS))
  const second = learntModel(grids, beads, words.shared, first)
  return grids.flatMap((grid, n) => alignGrid(grid, second, pathOf(beads[n] ?? []), SECOND_RADIUS))
}

/** The blocks as grids of their own. */
function gridsOf(
  a: Side,
  b: Side,
  blocks: readonly (readonly [source: number, target: number])[],
): readonly Grid[] {
  let [i, j] = [0, 0]
  return blocks.map(([height, width]) => {
    const grid = { source: part(a, i, i + height), target: part(b, j, j + width) }
    i += height
    j += width
    return grid
  })
}

const part = ({ coded, lengths }: Side, from: number, to: number): Side => ({
  coded: { ...coded, sentences: coded.sentences.slice(from, to) },
  lengths: lengths.slice(from, to),
})
