/**
 * At most how near a query is to many names: a lower bound of their distance, in a few operations a letter. It is the optimal
 * string alignment where every edit costs 1 and letters that are easily confused are the same, by bit-parallel columns (Myers
 * 1999, "A fast bit-vector algorithm for approximate string matching"; with swaps by Hyyrö 2003, "A bit-vector algorithm for
 * computing Levenshtein and Damerau edit distances"). A letter that is doubled, or not, costs 1 here and half in the distance:
 * whoever compares with a limit leaves room for it.
 */

/** As many letters as a column has bits, but for the sign. */
export const MOST_LETTERS = 31

const UNITS = 0x10000
/** By unit, in which places of the query it may stand; 0 between two queries. */
const places = new Int32Array(UNITS)

export type Bound = (name: string) => number

export interface BoundOptions {
  /** The query may begin and end anywhere in the name. */
  readonly open: boolean
  /** The units that are easily confused with one, itself included. */
  readonly alike: (unit: number) => readonly number[]
}

/**
 * Calls `use` with the bound, which holds only during the call.
 * @throws RangeError where the query is empty or longer than {@link MOST_LETTERS}
 */
export function withBound<Result>(
  query: string,
  { open, alike }: BoundOptions,
  use: (bound: Bound) => Result,
): Result {
  const { length } = query
  if (length === 0 || length > MOST_LETTERS) throw new RangeError(`a query of ${length} letters`)
  const units = Array.from({ length }, (_, i) => alike(query.charCodeAt(i)))
  units.forEach((own, i) => {
    for (const unit of own) places[unit] = (places[unit] ?? 0) | (1 << i)
  })
  try {
    return use(name => bound(name, length, open))
  } finally {
    for (const unit of units.flat()) places[unit] = 0
  }
}

/**
 * The vectors are named as in Hyyrö's paper: a bit is a cell of the column. `vp`, `vn`: one more, one less than the cell above;
 * `hp`, `hn`: than the cell to the left; `d0`: the same as the cell above to the left.
 */
function bound(name: string, length: number, open: boolean): number {
  const last = 1 << (length - 1)
  const carry = open ? 0 : 1
  let vp = -1
  let vn = 0
  let d0 = 0
  let before = 0
  let score = length
  let least = length
  for (let j = 0; j < name.length; j++) {
    const pm = places[name.charCodeAt(j)] ?? 0
    const swapped = ((~d0 & pm) << 1) & before
    d0 = (((pm & vp) + vp) ^ vp) | pm | vn | swapped
    const hp = vn | ~(d0 | vp)
    const hn = d0 & vp
    if (hp & last) score++
    else if (hn & last) score--
    if (score < least) least = score
    const shifted = (hp << 1) | carry
    vp = (hn << 1) | ~(d0 | shifted)
    vn = shifted & d0
    before = pm
  }
  return open ? least : score
}
