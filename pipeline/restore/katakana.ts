import { LONG, MORAE, SOKUON } from '../text/kana.ts'
import { moraPair, sharesOf, WORD_EDGE, type Rows } from './counts.ts'
import { COST_SCALE } from './grammar.ts'
import { LONG_CODE, type MoraEdge } from './spelling.ts'

/** Letters that no lexicon has, as a word in katakana: `purobu` is プローブ rather than プロブ. */
export interface Kana {
  readonly text: string
  readonly cost: number
}

/** Absolute discounts after one mora and after two, and what a mora has that never stood anywhere. */
const DISCOUNT = { pair: 0.6, triple: 0.7 }
const LEAST_TIMES = 0.2
/** Spellings of the same letters up to a place that are followed further. */
const BEAM = 8

/** How likely one mora follows two others in words in katakana, by interpolated absolute discounting. */
export class KatakanaModel {
  readonly #counts: Rows
  readonly #share: Float64Array
  /** By mora and by pair of morae, what followed; gathered when first needed. */
  readonly #pairs = new Map<number, Follows>()
  readonly #triples = new Map<number, Follows>()

  constructor(triples: Rows) {
    this.#counts = triples
    this.#share = sharesOf(triples, WORD_EDGE + 1, LEAST_TIMES)
  }

  /** Of a mora after two others. */
  cost(first: number, second: number, mora: number): number {
    const single = at(this.#share, mora)
    const pair = interpolated(this.#afterOne(second), mora, DISCOUNT.pair, single)
    return -COST_SCALE * Math.log(interpolated(this.#after(first, second), mora, DISCOUNT.triple, pair))
  }

  /** The likeliest ways to write the letters from one cell to another, cheapest first; none where they are not Japanese. */
  spell(spelled: readonly (readonly MoraEdge[])[], from: number, to: number, limit: number): readonly Kana[] {
    const ways: Way[][] = []
    ways[from] = [{ text: '', cost: 0, first: WORD_EDGE, second: WORD_EDGE }]
    for (let at = from; at < to; at++) {
      const here = cheapest(ways[at] ?? [], BEAM)
      for (const edge of spelled[at] ?? [])
        if (edge.to <= to) (ways[edge.to] ??= []).push(...here.flatMap(way => this.#extend(way, edge)))
    }
    const whole = (ways[to] ?? [])
      // A stretch that ends in a doubled consonant is a foreign word, not Japanese.
      .filter(({ text }) => text !== '' && !text.endsWith(SOKUON))
      .map(way => ({ text: way.text, cost: way.cost + this.cost(way.first, way.second, WORD_EDGE) }))
    const distinct = new Map(whole.toSorted((a, b) => b.cost - a.cost).map(kana => [kana.text, kana]))
    return cheapest([...distinct.values()], limit)
  }

  #extend({ text, cost, first, second }: Way, edge: MoraEdge): readonly Way[] {
    const short = {
      text: text + (MORAE[edge.mora] ?? ''),
      cost: cost + edge.cost + this.cost(first, second, edge.mora),
      first: second,
      second: edge.mora,
    }
    const long = {
      text: short.text + LONG,
      cost: short.cost + this.cost(second, edge.mora, LONG_CODE),
      first: edge.mora,
      second: LONG_CODE,
    }
    return [...(edge.long === 'must' ? [] : [short]), ...(edge.long === 'no' ? [] : [long])]
  }

  #after(first: number, second: number): Follows {
    const row = moraPair(first, second)
    let known = this.#triples.get(row)
    if (!known) this.#triples.set(row, (known = this.#follows([row])))
    return known
  }

  #afterOne(mora: number): Follows {
    let known = this.#pairs.get(mora)
    if (!known) {
      const rows = Array.from({ length: WORD_EDGE + 1 }, (_, first) => moraPair(first, mora))
      this.#pairs.set(mora, (known = this.#follows(rows)))
    }
    return known
  }

  #follows(rows: readonly number[]): Follows {
    const { start, next, count } = this.#counts
    const times = new Map<number, number>()
    let sum = 0
    for (const row of rows)
      for (let i = at(start, row); i < at(start, row + 1); i++) {
        const mora = at(next, i)
        times.set(mora, (times.get(mora) ?? 0) + at(count, i))
        sum += at(count, i)
      }
    return { times, sum }
  }
}

/** A spelling of the letters so far, and its last two morae. */
interface Way extends Kana {
  readonly first: number
  readonly second: number
}

const cheapest = <T extends Kana>(ways: readonly T[], limit: number): readonly T[] =>
  ways.toSorted((a, b) => a.cost - b.cost).slice(0, limit)

/** How often each mora followed, and all of them. */
interface Follows {
  readonly times: ReadonlyMap<number, number>
  readonly sum: number
}

function interpolated({ times, sum }: Follows, mora: number, discount: number, rest: number): number {
  if (sum === 0) return rest
  return (Math.max(0, (times.get(mora) ?? 0) - discount) + discount * times.size * rest) / sum
}

type Numbers = Uint16Array | Uint32Array | Float64Array
const at = (array: Numbers, index: number): number => array[index] ?? 0
