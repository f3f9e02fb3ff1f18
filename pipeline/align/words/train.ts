import { CLASSES, type CodedSide } from './coded.ts'
import {
  addCounts,
  Emissions,
  emptyCounts,
  maximise,
  type Direction,
  type Explaining,
  type Probabilities,
} from './direction.ts'
import { boostOf } from './evidence.ts'
import { Posteriors } from './hmm.ts'
import { lexiconOf, type Lexicon, type WordsOfPair } from './lexicon.ts'
import type { Packed } from './packed.ts'

/** A sentence pair in numbers, with its evidence. */
export interface CodedPair extends WordsOfPair {
  readonly evidence: Packed
}

/** Both directions with what was learnt. */
export interface Trained {
  readonly forth: Direction
  readonly back: Direction
  readonly forthNow: Probabilities
  readonly backNow: Probabilities
  readonly lexicon: Lexicon
}

/** With more, rare words take over all that frequent ones leave unexplained: error rates rose by .01 to .02 a round. */
const ROUNDS = 3

export interface Corpus {
  /** None with an empty side. */
  readonly pairs: readonly CodedPair[]
  readonly sourceCounts: readonly number[]
  readonly targetCounts: readonly number[]
}

/**
 * Both directions learnt together by agreement: Liang, Taskar & Klein (2006), section 3.2. What is counted is the product
 * of both models' posteriors, so that what only one of them believes counts little. It deviates in that words which then
 * are less than wholly explained count as explained by none.
 */
export function train({ pairs, sourceCounts, targetCounts }: Corpus): Trained {
  const lexicon = lexiconOf(pairs, sourceCounts.length, targetCounts.length)
  const [sources, targets] = [pairs.map(({ source }) => source), pairs.map(({ target }) => target)]
  const size = lexicon.table.size
  const forth = directionOf(false, size, sourceCounts.length, targetCounts, targets)
  const back = directionOf(true, size, targetCounts.length, sourceCounts, sources)
  let trained: Trained = {
    forth,
    back,
    forthNow: maximise(emptyCounts(forth), forth.contexts),
    backNow: maximise(emptyCounts(back), back.contexts),
    lexicon,
  }
  const work = new Both()
  for (let round = 0; round < ROUNDS; round++) {
    const [a, b] = [emptyCounts(forth), emptyCounts(back)]
    pairs.forEach((pair, n) => {
      const cells = lexicon.cells[n] ?? new Int32Array(0)
      work.run(pair, cells, trained, [a.jumps, b.jumps])
      work.agree(pair)
      addCounts(forth.flipped, a, forthOf(pair, cells), work.forth.gamma)
      addCounts(back.flipped, b, backOf(pair, cells), work.back.gamma)
    })
    const [forthNow, backNow] = [maximise(a, forth.contexts), maximise(b, back.contexts)]
    trained = { forth, back, forthNow, backNow, lexicon }
  }
  return trained
}

function directionOf(
  flipped: boolean,
  pairs: number,
  giving: number,
  counts: readonly number[],
  explained: readonly CodedSide[],
): Direction {
  return {
    flipped,
    pairs,
    giving,
    contexts: CLASSES.length,
    unigram: shares(counts),
    classUnigram: classShares(explained, counts.length),
  }
}

function shares(counts: readonly number[]): Float64Array {
  const total = counts.reduce((sum, n) => sum + n, 0)
  return Float64Array.from(counts, n => n / total)
}

/** [word · classes + class]: share of the word in its class. */
function classShares(sides: readonly CodedSide[], words: number): Float64Array {
  const width = CLASSES.length
  const [counts, totals] = [new Float64Array(words * width), new Float64Array(width)]
  for (const side of sides)
    for (let n = 0; n < side.words.length; n++) {
      const own = side.classes[n] ?? 0
      const at = (side.words[n] ?? 0) * width + own
      counts[at] = (counts[at] ?? 0) + 1
      totals[own] = (totals[own] ?? 0) + 1
    }
  for (let at = 0; at < counts.length; at++) counts[at] = (counts[at] ?? 0) / (totals[at % width] || 1)
  return counts
}

const forthOf = ({ source, target }: WordsOfPair, cells: Int32Array): Explaining => ({
  giving: source,
  explained: target,
  cells,
})
const backOf = ({ source, target }: WordsOfPair, cells: Int32Array): Explaining => ({
  giving: target,
  explained: source,
  cells,
})

/** The posteriors of both directions, of one sentence pair at a time. */
export class Both {
  /** `gamma` is [target · source length + source]. */
  readonly forth = new Posteriors()
  /** `gamma` is [source · target length + target]. */
  readonly back = new Posteriors()
  readonly #emissions = new Emissions()

  /** Expected numbers of jumps are added to `jumps`. */
  run(
    pair: CodedPair,
    cells: Int32Array,
    { forth, back, forthNow, backNow }: Trained,
    jumps?: readonly [Float64Array, Float64Array],
  ): void {
    if (cells.length === 0) return
    const boost = boostOf(pair.evidence, cells.length)
    const there = this.#emissions.of(forth, forthNow, forthOf(pair, cells), boost)
    this.forth.run(there, forthNow.jumps, jumps?.[0])
    const again = this.#emissions.of(back, backNow, backOf(pair, cells), boost)
    this.back.run(again, backNow.jumps, jumps?.[1])
  }

  /** Makes the posteriors of both their product. */
  agree({ source, target }: WordsOfPair): void {
    const [forth, back, l, m] = [this.forth.gamma, this.back.gamma, source.words.length, target.words.length]
    for (let i = 0; i < l; i++)
      for (let j = 0; j < m; j++) {
        const both = (forth[j * l + i] ?? 0) * (back[i * m + j] ?? 0)
        forth[j * l + i] = both
        back[i * m + j] = both
      }
  }
}
