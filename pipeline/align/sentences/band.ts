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

/** How far from a path a band reaches in a row, in columns. */
export type Radius = (row: number) => number

/**
 * The positions within the radius of a path of positions. Both corners are in, and rows meet, so that a way through always
 * exists. Between two positions of the path nothing is known: from row to row all columns from the one to the other are in.
 */
export function bandAround(
  path: readonly (readonly [row: number, column: number])[],
  width: number,
  radius: Radius,
): Band {
  const height = (path.at(-1)?.[0] ?? 0) + 1
  const [low, high] = [new Int32Array(height).fill(width), new Int32Array(height)]
  const include = (row: number, column: number): void => {
    low[row] = Math.min(low[row] ?? 0, column)
    high[row] = Math.max(high[row] ?? 0, column)
  }
  path.forEach(([i, j], n) => {
    const [before, column] = path[n - 1] ?? [i, j]
    for (let row = before; row <= i; row++) {
      include(row, column)
      include(row, j)
    }
  })
  // A band never goes back, even where its radius shrinks faster than the path goes on.
  for (let row = height - 1, least = width; row >= 0; row--)
    low[row] = least = Math.min(least, Math.max(0, (low[row] ?? 0) - radius(row)))
  let most = 0
  return createBand(height, row => {
    most = Math.max(most, Math.min(width, (high[row] ?? 0) + radius(row) + 1))
    return [low[row] ?? 0, most]
  })
}

/** In place of a cell. */
export const OUTSIDE = -1

/** The cell of a position, or {@link OUTSIDE}. */
export function cellOf({ from, to, offset }: Band, row: number, column: number): number {
  const first = from[row]
  if (first === undefined || column < first || column >= (to[row] ?? 0)) return OUTSIDE
  return (offset[row] ?? 0) + column - first
}

/** The cells of the rows from `start` to before `end`, by columns. */
export function transposed({ from, to }: Band, width: number, start = 0, end = from.length): Band {
  let [first, last] = [start, start]
  return createBand(width, column => {
    while (first < end && (to[first] ?? 0) <= column) first++
    while (last < end && (from[last] ?? 0) <= column) last++
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
