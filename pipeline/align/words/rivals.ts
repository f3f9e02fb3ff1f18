/** What else a cell's row and column hold. */
export interface Rivals {
  /** The most in the row of source word i, beside one cell of value p. */
  readonly ofSource: (i: number, p: number) => number
  readonly ofTarget: (j: number, p: number) => number
  readonly isSourceBest: (i: number, p: number) => boolean
  readonly isTargetBest: (j: number, p: number) => boolean
  readonly sourceSum: (i: number) => number
  readonly targetSum: (j: number) => number
}

/** `values[i · m + j]`, none negative. */
export function createRivals(values: Float64Array, l: number, m: number): Rivals {
  const source = linesOf(l, m, (i, j) => values[i * m + j] ?? 0)
  const target = linesOf(m, l, (j, i) => values[i * m + j] ?? 0)
  return {
    ofSource: (i, p) => rival(source, i, p),
    ofTarget: (j, p) => rival(target, j, p),
    isSourceBest: (i, p) => p >= (source.first[i] ?? 0),
    isTargetBest: (j, p) => p >= (target.first[j] ?? 0),
    sourceSum: i => source.sum[i] ?? 0,
    targetSum: j => target.sum[j] ?? 0,
  }
}

const rival = ({ first, second }: Lines, line: number, p: number): number =>
  (first[line] === p ? second[line] : first[line]) ?? 0

interface Lines {
  readonly first: Float64Array
  readonly second: Float64Array
  readonly sum: Float64Array
}

/** Of each line the two greatest values and the sum. */
function linesOf(lines: number, length: number, value: (line: number, n: number) => number): Lines {
  const [first, second, sum] = [new Float64Array(lines), new Float64Array(lines), new Float64Array(lines)]
  for (let line = 0; line < lines; line++)
    for (let n = 0; n < length; n++) {
      const p = value(line, n)
      sum[line] = (sum[line] ?? 0) + p
      if (p > (first[line] ?? 0)) {
        second[line] = first[line] ?? 0
        first[line] = p
      } else second[line] = Math.max(second[line] ?? 0, p)
    }
  return { first, second, sum }
}
