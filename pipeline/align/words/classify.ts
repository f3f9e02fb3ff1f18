import { Cell, forEachCell } from './features.ts'
import type { Grid } from './grid.ts'

/** By feature. */
export type Weights = Float64Array

/**
 * How likely each cell is a link: [source · target length + target]. Logistic regressions, each over the features that the
 * one before it has made surer: what a word's neighbours and rivals are linked to.
 */
export function classify(grid: Grid, stages: readonly Weights[]): Float64Array {
  const cell = new Cell()
  return stages.reduce((both, weights) => scored({ ...grid, both }, weights, cell), grid.both)
}

function scored(grid: Grid, weights: Weights, cell: Cell): Float64Array {
  const scores = new Float64Array(grid.l * grid.m)
  forEachCell(grid, cell, (i, j) => {
    scores[i * grid.m + j] = 1 / (1 + Math.exp(-cell.weighed(weights)))
  })
  return scores
}
