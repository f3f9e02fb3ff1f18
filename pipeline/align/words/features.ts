import type { Pos } from '../../model/text.ts'
import { CLASSES } from './coded.ts'
import { KINDS } from './evidence.ts'
import type { Grid } from './grid.ts'
import { isBest, rival, rivalsOf, type Rivals } from './rivals.ts'

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

/** The classes that a place in the block of pairs of classes stands for; undefined for any other place. */
export function classesAt(place: number): readonly [source: Pos, target: Pos] | undefined {
  const pair = place - BLOCK.classes
  if (pair < 0 || pair >= WIDTH ** 2) return undefined
  const [source, target] = [CLASSES[Math.floor(pair / WIDTH)], CLASSES[pair % WIDTH]]
  return source && target && [source, target]
}

/** The features of one cell at a time: of all measures, and of one place in each block. */
export class Cell {
  readonly measures = new Float64Array(MEASURES.length)
  readonly places = new Int32Array(BLOCKS)
  readonly values = new Float64Array(BLOCKS)

  /** Σ weight · value. */
  weighed(weights: Float64Array): number {
    const { measures, places, values } = this
    let sum = 0
    for (let n = 0; n < measures.length; n++) sum += (weights[n] ?? 0) * (measures[n] ?? 0)
    for (let n = 0; n < places.length; n++) sum += (weights[places[n] ?? 0] ?? 0) * (values[n] ?? 0)
    return sum
  }
}

const INDEX = Object.fromEntries(MEASURES.map((name, n) => [name, n])) as Readonly<Record<Measure, number>>

/** So that nothing is endlessly unlikely. */
const LEAST = 1e-4
const LEAST_LOG_TRANSLATION = -8
const LEAST_TRANSLATION = Math.exp(LEAST_LOG_TRANSLATION)
const ln = (p: number): number => Math.log(p + LEAST)
const lnTranslation = (p: number): number => (p <= LEAST_TRANSLATION ? LEAST_LOG_TRANSLATION : Math.log(p))
/** More of these says no more. */
const MOST_REST = 3
const MOST_STRIP = 5

/** What does not change from one regression to the next. */
export class Given {
  readonly #grid: Grid
  readonly #sure: Float64Array
  readonly #sureRivals: Rivals
  readonly #logSource: Float64Array
  readonly #logTarget: Float64Array

  constructor(grid: Grid) {
    this.#grid = grid
    this.#sure = sureness(grid)
    this.#sureRivals = rivalsOf(this.#sure, grid.l, grid.m)
    this.#logSource = grid.sourceCounts.map(Math.log)
    this.#logTarget = grid.targetCounts.map(Math.log)
  }

  write({ measures: x, places, values }: Cell, i: number, j: number): void {
    const grid = this.#grid
    const { l, m, evidence } = grid
    const c = i * m + j
    x[INDEX.bias] = 1
    x[INDEX.forth] = grid.forth[c] ?? 0
    x[INDEX.back] = grid.back[c] ?? 0
    x[INDEX.logForth] = ln(grid.forth[c] ?? 0)
    x[INDEX.logBack] = ln(grid.back[c] ?? 0)
    const off = Math.abs((i + 0.5) / l - (j + 0.5) / m)
    x[INDEX.diagonal] = off
    x[INDEX.diagonalSquared] = off * off
    x[INDEX.strip] = Math.min(MOST_STRIP, off * Math.max(l, m))
    x[INDEX.logTranslation] = lnTranslation(grid.translation[c] ?? 0)
    x[INDEX.logReverse] = lnTranslation(grid.reverse[c] ?? 0)
    const s = this.#logSource[i] ?? 0
    const t = this.#logTarget[j] ?? 0
    x[INDEX.logSource] = s
    x[INDEX.logTarget] = t
    x[INDEX.logRatio] = Math.abs(s - t)
    x[INDEX.once] = s === 0 && t === 0 ? 1 : 0
    x[INDEX.dice] = grid.dice[c] ?? 0
    x[INDEX.number] = evidence.number[c] ?? 0
    x[INDEX.latin] = evidence.latin[c] ?? 0
    x[INDEX.concept] = evidence.concept[c] ?? 0
    x[INDEX.sound] = evidence.sound[c] ?? 0
    x[INDEX.characters] = evidence.characters[c] ?? 0
    x[INDEX.meaning] = evidence.meaning[c] ?? 0
    x[INDEX.mark] = evidence.mark[c] ?? 0
    const sure = this.#sure
    const own = sure[c] ?? 0
    x[INDEX.sureSource] = rival(this.#sureRivals.source, i, own)
    x[INDEX.sureTarget] = rival(this.#sureRivals.target, j, own)
    x[INDEX.sureNear] = Math.max(
      at(sure, l, m, i - 1, j - 1),
      at(sure, l, m, i + 1, j + 1),
      at(sure, l, m, i - 1, j),
      at(sure, l, m, i + 1, j),
      at(sure, l, m, i, j - 1),
      at(sure, l, m, i, j + 1),
    )
    places[0] = BLOCK.classes + (grid.sourceClasses[i] ?? 0) * WIDTH + (grid.targetClasses[j] ?? 0)
    values[0] = 1
  }
}

/** What depends on how likely links are as far as is known by now: `both`. */
export class Found {
  readonly #grid: Grid
  readonly #rivals: Rivals

  constructor(grid: Grid) {
    this.#grid = grid
    this.#rivals = rivalsOf(grid.both, grid.l, grid.m)
  }

  write({ measures: x, places, values }: Cell, i: number, j: number): void {
    const { l, m, both, sourceClasses, targetClasses } = this.#grid
    const { source, target } = this.#rivals
    const p = both[i * m + j] ?? 0
    const log = ln(p)
    x[INDEX.both] = p
    x[INDEX.logBoth] = log
    x[INDEX.alongBefore] = at(both, l, m, i - 1, j - 1)
    x[INDEX.alongAfter] = at(both, l, m, i + 1, j + 1)
    x[INDEX.againstBefore] = at(both, l, m, i - 1, j + 1)
    x[INDEX.againstAfter] = at(both, l, m, i + 1, j - 1)
    const targetBefore = at(both, l, m, i, j - 1)
    const targetAfter = at(both, l, m, i, j + 1)
    const sourceBefore = at(both, l, m, i - 1, j)
    const sourceAfter = at(both, l, m, i + 1, j)
    x[INDEX.targetBefore] = targetBefore
    x[INDEX.targetAfter] = targetAfter
    x[INDEX.sourceBefore] = sourceBefore
    x[INDEX.sourceAfter] = sourceAfter
    x[INDEX.sourceRest] = Math.min(MOST_REST, (source.sum[i] ?? 0) - p)
    x[INDEX.targetRest] = Math.min(MOST_REST, (target.sum[j] ?? 0) - p)
    x[INDEX.sourceRival] = rival(source, i, p)
    x[INDEX.targetRival] = rival(target, j, p)
    const sourceBest = isBest(source, i, p) ? 1 : 0
    const targetBest = isBest(target, j, p) ? 1 : 0
    x[INDEX.sourceBest] = sourceBest
    x[INDEX.targetBest] = targetBest
    x[INDEX.best] = sourceBest * targetBest
    const cs = sourceClasses[i] ?? 0
    const ct = targetClasses[j] ?? 0
    places[1] = BLOCK.targetBefore + ct
    values[1] = targetBefore
    places[2] = BLOCK.targetAfter + ct
    values[2] = targetAfter
    places[3] = BLOCK.sourceBefore + cs
    values[3] = sourceBefore
    places[4] = BLOCK.sourceAfter + cs
    values[4] = sourceAfter
    places[5] = BLOCK.sourceLogBoth + cs
    values[5] = log
    places[6] = BLOCK.targetLogBoth + ct
    values[6] = log
  }
}

const at = (of: Float64Array, l: number, m: number, i: number, j: number): number =>
  i < 0 || j < 0 || i >= l || j >= m ? 0 : (of[i * m + j] ?? 0)

/** Fills `cell` with all features for every cell of the grid in turn. */
export function forEachCell(grid: Grid, cell: Cell, visit: (i: number, j: number) => void): void {
  const [given, found] = [new Given(grid), new Found(grid)]
  for (let i = 0; i < grid.l; i++)
    for (let j = 0; j < grid.m; j++) {
      given.write(cell, i, j)
      found.write(cell, i, j)
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
