/**
 * How far a query is from a name: the least sum of the costs of writing one letter for another, too many, too few, or two in
 * the wrong order (optimal string alignment: Damerau 1964, "A technique for computer detection and correction of spelling
 * errors"; no letter is changed twice). Deviation: what is easily confused costs half, and so does a letter that is doubled
 * or not.
 *
 *          s  a  i  b  a      the query runs down, the name to the right; a cell is the cost of
 *       0  1  2  3  4  5      making the one's beginning of the other's
 *     z 1  ½  1½ …            z for s: they are easily confused
 */
export interface Letters {
  readonly distance: (query: string, name: string, options: DistanceOptions) => number
  /** The units that are easily confused with one, itself included. */
  readonly alike: (unit: number) => readonly number[]
}

export interface DistanceOptions {
  /** Whatever is dearer than this is `Infinity`. */
  readonly limit: number
  /** Where in the name the query may begin; it may then end anywhere. Without it, the whole name is compared. */
  readonly starts?: (at: number) => boolean
}

const EDIT = 1
const HALF = 0.5
const UNITS = 0x10000

/** @param groups the letters of one string are easily confused; no letter stands in two */
export function createLetters(groups: readonly string[]): Letters {
  /** The first letter of its group, or itself. */
  const classOf = Uint16Array.from({ length: UNITS }, (_, unit) => unit)
  const groupOf = new Map<number, readonly number[]>()
  for (const group of groups) {
    const units = Array.from(group, letter => letter.charCodeAt(0))
    for (const unit of units) {
      classOf[unit] = units[0] ?? unit
      groupOf.set(unit, units)
    }
  }
  return {
    distance: (query, name, options) => distance(query, name, classOf, options),
    alike: unit => groupOf.get(unit) ?? [unit],
  }
}

let rows: readonly [Float64Array, Float64Array, Float64Array] = rowsOf(64)

function distance(query: string, name: string, classOf: Uint16Array, options: DistanceOptions): number {
  const { limit, starts } = options
  const width = name.length
  if (width >= rows[0].length) rows = rowsOf(2 * width)
  let [before, above, row] = rows
  above[0] = starts && !starts(0) ? Infinity : 0
  for (let j = 1; j <= width; j++) {
    const missing = name.charCodeAt(j - 1) === name.charCodeAt(j - 2) ? HALF : EDIT
    above[j] = starts?.(j) ? 0 : (above[j - 1] ?? 0) + missing
  }
  for (let i = 1; i <= query.length; i++) {
    const unit = query.charCodeAt(i - 1)
    const last = query.charCodeAt(i - 2)
    const extra = unit === last ? HALF : EDIT
    let least = (row[0] = (above[0] ?? 0) + extra)
    for (let j = 1; j <= width; j++) {
      const other = name.charCodeAt(j - 1)
      const previous = name.charCodeAt(j - 2)
      const missing = other === previous ? HALF : EDIT
      const substitution = unit === other ? 0 : classOf[unit] === classOf[other] ? HALF : EDIT
      let cost = (above[j - 1] ?? 0) + substitution
      cost = Math.min(cost, (above[j] ?? 0) + extra, (row[j - 1] ?? 0) + missing)
      if (unit === previous && last === other) cost = Math.min(cost, (before[j - 2] ?? 0) + EDIT)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Infinity
    ;[before, above, row] = [above, row, before]
  }
  const cost = starts ? Math.min(...above.subarray(0, width + 1)) : (above[width] ?? 0)
  return cost > limit ? Infinity : cost
}

function rowsOf(length: number): readonly [Float64Array, Float64Array, Float64Array] {
  return [new Float64Array(length), new Float64Array(length), new Float64Array(length)]
}
