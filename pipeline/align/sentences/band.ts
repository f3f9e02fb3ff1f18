/**
 * The part of the grid that a search looks at: in row i the columns from `from[i]` to before `to[i]`. Rows and columns are
 * positions between sentences, 0 to their number; both ends of a row never go back from one row to the next.
 * The cells of all rows lie one after another; row i begins with cell `offset[i]`.
 */
export interface Band {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly offset: Int32Array
  readonly cells: number
}

export function createBand(
  height: number,
  limits: (row: number) => readonly [from: number, to: number],
): Band {
  const [from, to, offset] = [new Int32Array(height), new Int32Array(height), new Int32Array(height)]
  let cells = 0
  for (let i = 0; i < height; i++) {
    const [first, last] = limits(i)
    from[i] = first
    to[i] = last
    offset[i] = cells
    cells += last - first
  }
  return { from, to, offset, cells }
}

/**
 * The positions within `radius` columns of a path of positions, which holds one or more for every row. Both corners are in,
 * and rows meet, so that a way through always exists.
 */
export function bandAround(
  path: readonly (readonly [row: number, column: number])[],
  width: number,
  radius: number,
): Band {
  const height = (path.at(-1)?.[0] ?? 0) + 1
  const [low, high] = [new Int32Array(height).fill(width), new Int32Array(height)]
  const include = (row: number, column: number): void => {
    low[row] = Math.min(low[row] ?? 0, column)
    high[row] = Math.max(high[row] ?? 0, column)
  }
  path.forEach(([i, j], n) => {
    const [before, column] = path[n - 1] ?? [i, j]
    include(i, j)
    // A bead of several source sentences passes over rows: they reach from its beginning to its end.
    for (let row = before + 1; row < i; row++) {
      include(row, column)
      include(row, j)
    }
  })
  return createBand(height, i => [
    Math.max(0, (low[i] ?? 0) - radius),
    Math.min(width, (high[i] ?? 0) + radius + 1),
  ])
}

/** In place of a cell. */
export const OUTSIDE = -1

/** The cell of a position, or {@link OUTSIDE}. */
export function cellOf({ from, to, offset }: Band, row: number, column: number): number {
  const first = from[row]
  if (first === undefined || column < first || column >= (to[row] ?? 0)) return OUTSIDE
  return (offset[row] ?? 0) + column - first
}

/** The same cells by columns. */
export function transposed({ from, to }: Band, width: number): Band {
  let [first, last] = [0, 0]
  return createBand(width, column => {
    while (first < from.length && (to[first] ?? 0) <= column) first++
    while (last < from.length && (from[last] ?? 0) <= column) last++
    return [first, Math.max(first, last)]
  })
}

/** Whether a path comes so near to an edge of the band, where it is not the edge of the grid, that a better one may lie outside. */
export function touchesEdge(
  { from, to }: Band,
  path: readonly (readonly [row: number, column: number])[],
  width: number,
): boolean {
  const isNear = (i: number, j: number): boolean => {
    const [first, last] = [from[i] ?? 0, to[i] ?? 0]
    return (first > 0 && j - first < MARGIN) || (last < width && last - j <= MARGIN)
  }
  return path.some(([i, j]) => isNear(i, j))
}

/** No bead is longer. */
const MARGIN = 4
