import { sharesOf, type Rows } from './counts.ts'
import { COST_SCALE, type Grammar } from './grammar.ts'

/** Tuned on development titles. */
export const CLASS_COST = {
  /** How much the text's own classes count, and how much IPADIC's connection costs. */
  text: 0.3,
  connection: 0.2,
  /** Of any pair of words that the text never had. */
  base: 350,
}

const DISCOUNT = 0.75
/** What a class has that the text never had. */
const LEAST_TIMES = 0.5
/** How much IPADIC's connection costs spread what discounting leaves. */
const SPREAD = 0.5

/**
 * What it costs that a word of one class follows a word of another, beside what both cost by themselves: where the language
 * model never had the pair of words, their classes still say whether it can be.
 *
 * A class is a connection id of IPADIC. With a and b classes, N counts, P(b) the share of b in the text and c(a, b)
 * IPADIC's cost,
 *
 *     P(b | a) = (N(a b) - d) / N(a) + left(a) · Q(b | a)      Q(b | a) ∝ P(b) · exp(-SPREAD · c(a, b) / COST_SCALE)
 *     cost(a, b) = -text · COST_SCALE · ln(P(b | a) / P(b)) + connection · c(a, b) + base
 */
export class ClassModel {
  readonly grammar: Grammar
  readonly #counts: Rows
  /** By class, its share in the text. */
  readonly #share: Float64Array
  /** By class, its costs before every class; worked out when first needed, since a title has few of 1,316. */
  readonly #rows: (Float64Array | undefined)[] = []

  constructor(counts: Rows, grammar: Grammar) {
    this.grammar = grammar
    this.#counts = counts
    this.#share = sharesOf(counts, grammar.size, LEAST_TIMES)
  }

  cost(right: number, left: number): number {
    return (this.#rows[right] ??= this.#row(right))[left] ?? 0
  }

  #row(before: number): Float64Array {
    const { size, connections } = this.grammar
    const from = before * size
    const costs = connections.subarray(from, from + size)
    const spread = Float64Array.from(
      costs,
      (cost, b) => at(this.#share, b) * Math.exp((-SPREAD * cost) / COST_SCALE),
    )
    const all = spread.reduce((sum, share) => sum + share, 0)
    const { seen, left } = discounted(this.#counts, before, size)
    return seen.map((share, b) => {
      const likely = share + (left * at(spread, b)) / all
      const { text, connection, base } = CLASS_COST
      return -text * COST_SCALE * Math.log(likely / at(this.#share, b)) + connection * at(costs, b) + base
    })
  }
}

/** The discounted shares of what followed a class, and what is left for all others. */
function discounted(
  { start, next, count }: Rows,
  row: number,
  size: number,
): { seen: Float64Array; left: number } {
  const seen = new Float64Array(size)
  const [from, to] = [at(start, row), at(start, row + 1)]
  let sum = 0
  for (let i = from; i < to; i++) sum += at(count, i)
  if (sum === 0) return { seen, left: 1 }
  for (let i = from; i < to; i++) seen[at(next, i)] = (at(count, i) - DISCOUNT) / sum
  return { seen, left: (DISCOUNT * (to - from)) / sum }
}

type Numbers = Uint16Array | Uint32Array | Int16Array | Float64Array
const at = (array: Numbers, index: number): number => array[index] ?? 0
