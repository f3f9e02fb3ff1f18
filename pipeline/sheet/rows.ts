import { isDoubtful } from '../align/align.ts'
import type { Glossary } from '../model/glossary.ts'
import type { ByLang, DocumentLang } from '../model/lang.ts'
import type { Cell, Row } from '../model/sheet.ts'
import type { Bead, Block, Doc, Linked } from '../model/text.ts'
import { cellOf } from './cells.ts'

/** A version of the document, aligned with the pivot version; the pivot itself has no beads. */
export interface AlignedVersion {
  readonly doc: Doc<Linked>
  readonly beads: readonly Bead[]
}

/** Segments `from` to `to` of every version, and whether some bead in the row is doubtful. */
interface Band {
  readonly pivot: readonly [from: number, to: number]
  readonly others: readonly (readonly [from: number, to: number])[]
  readonly doubtful: boolean
}

/**
 * The rows of a document in several languages: as small as the alignments of all languages with the pivot allow.
 * A row of which the pivot has nothing holds what translators added.
 */
export function rowsOf(
  pivot: Doc<Linked>,
  versions: readonly AlignedVersion[],
  glossary: Glossary,
): readonly Row[] {
  const kinds = blockOfSegments(pivot.blocks)
  const otherKinds = versions.map(({ doc }) => blockOfSegments(doc.blocks))
  return bands(pivot, versions).map((band, n) => {
    const block = kinds[band.pivot[0]] ?? otherKinds.map((k, v) => k[band.others[v]?.[0] ?? 0]).find(Boolean)
    const isEmpty = band.pivot[0] === band.pivot[1]
    const own = isEmpty ? (otherBlock(band, otherKinds) ?? block) : block
    return {
      id: `s${n + 1}`,
      kind: own?.kind ?? 'paragraph',
      depth: own?.depth ?? 0,
      cells: cellsOf(pivot, versions, band, glossary),
      doubtful: band.doubtful,
    }
  })
}

const otherBlock = (band: Band, kinds: readonly (readonly Block[])[]): Block | undefined =>
  band.others.map(([from, to], v) => (from < to ? kinds[v]?.[from] : undefined)).find(found => found)

const blockOfSegments = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap(block => Array.from({ length: block.length }, () => block))

function cellsOf(
  pivot: Doc<Linked>,
  versions: readonly AlignedVersion[],
  band: Band,
  glossary: Glossary,
): ByLang<Cell> {
  const sides: readonly (readonly [Doc<Linked>, readonly [number, number]])[] = [
    [pivot, band.pivot],
    ...versions.map(({ doc }, v) => [doc, band.others[v] ?? [0, 0]] as const),
  ]
  const cells: Partial<Record<DocumentLang, Cell>> = {}
  for (const [doc, [from, to]] of sides)
    if (from < to) cells[doc.lang] = cellOf(doc.segments.slice(from, to), doc.lang, glossary)
  return cells
}

/** Where one alignment can be cut: before pivot segment `at`, the other version has come to between `first` and `last`. */
interface Cut {
  readonly first: number
  readonly last: number
}

function bands(pivot: Doc<Linked>, versions: readonly AlignedVersion[]): readonly Band[] {
  const cuts = versions.map(({ beads }) => cutsOf(beads))
  const doubts = versions.map(({ beads }) => doubtsOf(beads))
  const common = Array.from({ length: pivot.segments.length + 1 }, (_, at) => at).filter(at =>
    cuts.every(cut => cut.has(at)),
  )
  const result: Band[] = []
  common.forEach((to, n) => {
    const from = common[n - 1]
    if (from !== undefined)
      result.push({
        pivot: [from, to],
        others: cuts.map(cut => [cut.get(from)?.last ?? 0, cut.get(to)?.first ?? 0]),
        doubtful: doubts.some(doubt => doubt.some(at => at >= from && at < to)),
      })
    const added = cuts.map(cut => [cut.get(to)?.first ?? 0, cut.get(to)?.last ?? 0] as const)
    if (added.some(([first, last]) => first < last))
      result.push({ pivot: [to, to], others: added, doubtful: false })
  })
  return result
}

/** By pivot position. Segments that only the other version has stretch a cut. */
function cutsOf(beads: readonly Bead[]): ReadonlyMap<number, Cut> {
  const cuts = new Map<number, Cut>([[0, { first: 0, last: 0 }]])
  let [source, target] = [0, 0]
  for (const bead of beads) {
    source += bead.source
    target += bead.target
    cuts.set(source, { first: cuts.get(source)?.first ?? target, last: target })
  }
  return cuts
}

/** The pivot positions where a doubtful pair starts. What has no partner is seen without a mark. */
function doubtsOf(beads: readonly Bead[]): readonly number[] {
  let source = 0
  return beads.flatMap(bead => {
    const at = source
    source += bead.source
    return isDoubtful(bead) ? [at] : []
  })
}
