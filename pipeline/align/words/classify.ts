import { Cell, Found, Given } from './features.ts'
import type { Grid } from './grid.ts'

/** By feature. */
export type Weights = Float64Array

/**
 * How likely each cell is a link: [source · target length + target]. Logistic regressions, each over the features that the
 * one before it has made surer: what a word's neighbours and rivals are linked to.
 */
export function classify(grid: Grid, stages: readonly Weights[]): Float64Array {
  const [cell, given] = [new Cell(), new Given(grid)]
  return stages.reduce((both, weights, stage) => {
    const found = new Found({ ...grid, both })
    const least = stage === 0 ? 0 : NEGLIGIBLE
    return both.map((p, at) => {
      if (p < least) return p
      const i = Math.floor(at / grid.m)
      given.write(cell, i, at - i * grid.m)
      found.write(cell, i, at - i * grid.m)
      return 1 / (1 + Math.exp(-cell.weighed(weights)))
    })
  }, grid.both)
}

/** What one regression finds less likely the next passes over. Not one of 18,560 links of the sets that people linked changed. */
const NEGLIGIBLE = 0.003
