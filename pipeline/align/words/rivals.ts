/** What else a cell's row and column hold. */
export interface Rivals {
  readonly source: Lines
  readonly target: Lines
}

/** Of each line the two greatest values and the sum. */
export interface Lines {
  readonly first: Float64Array
  readonly second: Float64Array
  readonly sum: Float64Array
}

/** `values[i · m + j]`, none negative. */
export function rivalsOf(values: Float64Array, l: number, m: number): Rivals {
  const [source, target] = [emptyLines(l), emptyLines(m)]
  for (let i = 0; i < l; i++)
    for (let j = 0; j < m; j++) {
      const p = values[i * m + j] ?? 0
      add(source, i, p)
      add(target, j, p)
    }
  return { source, target }
}

const emptyLines = (lines: number): Lines => ({
  first: new Float64Array(lines),
  second: new Float64Array(lines),
  sum: new Float64Array(lines),
})

function add({ first, second, sum }: Lines, line: number, p: number): void {
  sum[line] = (sum[line] ?? 0) + p
  if (p > (first[line] ?? 0)) {
    second[line] = first[line] ?? 0
    first[line] = p
  } else if (p > (second[line] ?? 0)) second[line] = p
}

/** The most in a line, beside one cell of value p. */
export const rival = ({ first, second }: Lines, line: number, p: number): number =>
  (first[line] === p ? second[line] : first[line]) ?? 0

export const isBest = ({ first }: Lines, line: number, p: number): boolean => p >= (first[line] ?? 0)
