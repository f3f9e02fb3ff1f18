import { CLASSES } from './coded.ts'
import { KINDS } from './evidence.ts'
import type { Grid } from './grid.ts'
import { createRivals } from './rivals.ts'

/**
 * What is known of a cell: source word i, target word j. A sparse vector: first the places of {@link MEASURES}, then blocks
 * of one place for each class of word, or each pair of classes.
 *
 * p  `both` of the cell; its neighbours' p are named by where they lie: before, after
 */
export const MEASURES = [
  'bias', 'forth', 'back', 'both', 'logForth', 'logBack', 'logBoth',
  'diagonal', 'diagonalSquared', 'strip',
  'alongBefore', 'alongAfter', 'againstBefore', 'againstAfter', 'targetBefore', 'targetAfter', 'sourceBefore', 'sourceAfter',
  'sourceRest', 'targetRest', 'sourceRival', 'targetRival', 'sourceBest', 'targetBest', 'best',
  'logTranslation', 'logReverse', 'logSource', 'logTarget', 'logRatio', 'once', 'dice',
  ...KINDS,
  'sureSource', 'sureTarget', 'sureNear',
] as const // prettier-ignore
export type Measure = (typeof MEASURES)[number]

const WIDTH = CLASSES.length
/** Where each block begins. `classes`: [source class · WIDTH + target class]. */
const BLOCK = {
  classes: MEASURES.length,
  targetBefore: MEASURES.length + WIDTH ** 2,
  targetAfter: MEASURES.length + WIDTH ** 2 + WIDTH,
  sourceBefore: MEASURES.length + WIDTH ** 2 + 2 * WIDTH,
  sourceAfter: MEASURES.length + WIDTH ** 2 + 3 * WIDTH,
  sourceLogBoth: MEASURES.length + WIDTH ** 2 + 4 * WIDTH,
  targetLogBoth: MEASURES.length + WIDTH ** 2 + 5 * WIDTH,
}
const BLOCKS = 7
export const FEATURES = MEASURES.length + WIDTH ** 2 + 6 * WIDTH

/** The features of one cell at a time: of all measures, and of one place in each block. */
export class Cell {
  readonly measures = new Float64Array(MEASURES.length)
  readonly places = new Int32Array(BLOCKS)
  readonly values = new Float64Array(BLOCKS)

  /** Σ weight · value. */
  weighed(weights: Float64Array): number {
    let sum = 0
    for (let n = 0; n < MEASURES.length; n++) sum += (weights[n] ?? 0) * (this.measures[n] ?? 0)
    for (let n = 0; n < BLOCKS; n++) sum += (weights[this.places[n] ?? 0] ?? 0) * (this.values[n] ?? 0)
    return sum
  }
}

const INDEX = Object.fromEntries(MEASURES.map((name, n) => [name, n])) as Readonly<Record<Measure, number>>

/** So that nothing is endlessly unlikely. */
const LEAST = 1e-4
const LEAST_TRANSLATION = Math.exp(-8)
const ln = (p: number): number => Math.log(p + LEAST)
const lnTranslation = (p: number): number => Math.log(Math.max(p, LEAST_TRANSLATION))
/** More of these says no more. */
const MOST_REST = 3
const MOST_STRIP = 5

/** Fills `cell` for every cell of the grid in turn. */
export function forEachCell(grid: Grid, cell: Cell, visit: (i: number, j: number) => void): void {
  const { l, m, both, evidence } = grid
  const rivals = createRivals(both, l, m)
  const sure = sureness(grid)
  const sureRivals = createRivals(sure, l, m)
  const { measures: x, places, values } = cell
  const place = (block: number, index: number, value: number): void => {
    places[block] = index
    values[block] = value
  }
  const at = (of: Float64Array, i: number, j: number): number =>
    i < 0 || j < 0 || i >= l || j >= m ? 0 : (of[i * m + j] ?? 0)
  for (let i = 0; i < l; i++)
    for (let j = 0; j < m; j++) {
      const c = i * m + j
      const p = both[c] ?? 0
      x[INDEX.bias] = 1
      x[INDEX.forth] = grid.forth[c] ?? 0
      x[INDEX.back] = grid.back[c] ?? 0
      x[INDEX.both] = p
      x[INDEX.logForth] = ln(grid.forth[c] ?? 0)
      x[INDEX.logBack] = ln(grid.back[c] ?? 0)
      x[INDEX.logBoth] = ln(p)
      const off = Math.abs((i + 0.5) / l - (j + 0.5) / m)
      x[INDEX.diagonal] = off
      x[INDEX.diagonalSquared] = off * off
      x[INDEX.strip] = Math.min(MOST_STRIP, off * Math.max(l, m))
      x[INDEX.alongBefore] = at(both, i - 1, j - 1)
      x[INDEX.alongAfter] = at(both, i + 1, j + 1)
      x[INDEX.againstBefore] = at(both, i - 1, j + 1)
      x[INDEX.againstAfter] = at(both, i + 1, j - 1)
      const [tb, ta, sb, sa] = [
        at(both, i, j - 1),
        at(both, i, j + 1),
        at(both, i - 1, j),
        at(both, i + 1, j),
      ]
      x[INDEX.targetBefore] = tb
      x[INDEX.targetAfter] = ta
      x[INDEX.sourceBefore] = sb
      x[INDEX.sourceAfter] = sa
      x[INDEX.sourceRest] = Math.min(MOST_REST, rivals.sourceSum(i) - p)
      x[INDEX.targetRest] = Math.min(MOST_REST, rivals.targetSum(j) - p)
      x[INDEX.sourceRival] = rivals.ofSource(i, p)
      x[INDEX.targetRival] = rivals.ofTarget(j, p)
      const [sourceBest, targetBest] = [rivals.isSourceBest(i, p), rivals.isTargetBest(j, p)]
      x[INDEX.sourceBest] = sourceBest ? 1 : 0
      x[INDEX.targetBest] = targetBest ? 1 : 0
      x[INDEX.best] = sourceBest && targetBest ? 1 : 0
      x[INDEX.logTranslation] = lnTranslation(grid.translation[c] ?? 0)
      x[INDEX.logReverse] = lnTranslation(grid.reverse[c] ?? 0)
      const [s, t] = [grid.sourceCounts[i] ?? 1, grid.targetCounts[j] ?? 1]
      x[INDEX.logSource] = Math.log(s)
      x[INDEX.logTarget] = Math.log(t)
      x[INDEX.logRatio] = Math.abs(Math.log(s / t))
      x[INDEX.once] = s === 1 && t === 1 ? 1 : 0
      x[INDEX.dice] = grid.dice[c] ?? 0
      for (const kind of KINDS) x[INDEX[kind]] = evidence[kind][c] ?? 0
      const own = sure[c] ?? 0
      x[INDEX.sureSource] = sureRivals.ofSource(i, own)
      x[INDEX.sureTarget] = sureRivals.ofTarget(j, own)
      x[INDEX.sureNear] = Math.max(
        at(sure, i - 1, j - 1),
        at(sure, i + 1, j + 1),
        at(sure, i - 1, j),
        at(sure, i + 1, j),
        at(sure, i, j - 1),
        at(sure, i, j + 1), // prettier-ignore
      )
      const [cs, ct] = [grid.sourceClasses[i] ?? 0, grid.targetClasses[j] ?? 0]
      place(0, BLOCK.classes + cs * WIDTH + ct, 1)
      place(1, BLOCK.targetBefore + ct, tb)
      place(2, BLOCK.targetAfter + ct, ta)
      place(3, BLOCK.sourceBefore + cs, sb)
      place(4, BLOCK.sourceAfter + cs, sa)
      place(5, BLOCK.sourceLogBoth + cs, ln(p))
      place(6, BLOCK.targetLogBoth + ct, ln(p))
      visit(i, j)
    }
}

/** Words that sound less alike may do so by chance. */
const SURE_SOUND = 0.6

/** [cell]: 1 where the words themselves show that they belong together. */
function sureness({ l, m, evidence }: Grid): Float64Array {
  const sure = new Float64Array(l * m)
  for (let c = 0; c < l * m; c++) {
    const sound = evidence.sound[c] ?? 0
    sure[c] = Math.max(
      evidence.number[c] ?? 0,
      evidence.latin[c] ?? 0,
      evidence.concept[c] ?? 0,
      evidence.meaning[c] ?? 0,
      sound > SURE_SOUND ? sound : 0,
    )
  }
  return sure
}
