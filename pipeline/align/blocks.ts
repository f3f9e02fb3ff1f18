import type { Bead, Block } from '../model/text.ts'

/** Blocks of both versions that correspond as a whole. */
export interface Section {
  readonly source: readonly Block[]
  readonly target: readonly Block[]
}

/** Whether two versions have the same blocks, one by one; how many sentences each has is the translator's choice. */
export const isSame = (source: readonly Block[], target: readonly Block[]): boolean =>
  source.length === target.length && source.every((block, i) => isAlike(block, target[i]))

const isAlike = (block: Block, other: Block | undefined): boolean =>
  block.kind === other?.kind && block.depth === other.depth

/** Sizes of the grids that a section is aligned in: one by one where the blocks agree, else one for all. */
export function gridSizes({
  source,
  target,
}: Section): readonly (readonly [source: number, target: number])[] {
  if (isSame(source, target)) return source.map(({ length }, i) => [length, target[i]?.length ?? 0] as const)
  const size = [lengthOf(source), lengthOf(target)] as const
  return size[0] + size[1] > 0 ? [size] : []
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { length }) => sum + length, 0)

/** Each heading is a section of its own, and what stands between two that found each other is one. */
export function sectionsOf(
  source: readonly Block[],
  target: readonly Block[],
  beads: readonly Bead[],
): readonly Section[] {
  const [a, b] = [headingsOf(source), headingsOf(target)]
  const sections: Section[] = []
  let [i, j, row, column] = [0, 0, 0, 0]
  for (const bead of beads) {
    const [s, t] = [a.get(row), b.get(column)]
    row += bead.source
    column += bead.target
    if (bead.source !== 1 || bead.target !== 1 || s === undefined || t === undefined) continue
    if (!isAlike(source[s] as Block, target[t])) continue
    sections.push({ source: source.slice(i, s), target: target.slice(j, t) })
    sections.push({ source: source.slice(s, s + 1), target: target.slice(t, t + 1) })
    ;[i, j] = [s + 1, t + 1]
  }
  return [...sections, { source: source.slice(i), target: target.slice(j) }]
}

/** Titles and headings of one segment, by the place of that: which block each is. */
function headingsOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const headings = new Map<number, number>()
  let at = 0
  blocks.forEach(({ kind, length }, n) => {
    if ((kind === 'heading' || kind === 'title') && length === 1) headings.set(at, n)
    at += length
  })
  return headings
}
