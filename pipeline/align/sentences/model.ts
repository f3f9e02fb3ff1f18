import type { Bead } from '../../model/text.ts'
import { shapeCosts } from './beads.ts'
import { estimateVariance, FIRST_VARIANCE, ratioOf, type LengthModel } from './length.ts'
import { learnLexicon } from './learn.ts'
import { compileLexicon, knownLexicon, type CompiledLexicon, type Known } from './lexicon.ts'
import type { Coded } from './vocabulary.ts'

/** Sentences of one document as the search sees them. */
export interface Side {
  readonly coded: Coded
  /** In characters. */
  readonly lengths: readonly number[]
}

/** Two lists of sentences, to be aligned from corner to corner. */
export interface Grid {
  readonly source: Side
  readonly target: Side
}

/** What is known of the two languages and their translator: little at first, then what the first alignment shows. */
export interface Model {
  readonly length: LengthModel
  /** By shape. */
  readonly shapes: Float64Array
  readonly forth: CompiledLexicon
  readonly back: CompiledLexicon
}

export function firstModel({ source, target }: Grid, known: Known): Model {
  return {
    length: { ratio: ratioOf(sum(source.lengths), sum(target.lengths)), variance: FIRST_VARIANCE },
    shapes: shapeCosts(),
    forth: compileLexicon(knownLexicon(known, source.coded.frequency.length), target.coded),
    back: compileLexicon(knownLexicon(mirrored(known), target.coded.frequency.length), source.coded),
  }
}

/** What a first alignment of the grids teaches: lengths and translations of what it paired, and how often which bead. */
export function learntModel(
  grids: readonly Grid[],
  alignments: readonly (readonly Bead[])[],
  known: Known,
  { length: { ratio } }: Model,
): Model {
  const beads = alignments.flat()
  const pairs = grids.flatMap((grid, n) => pairsOf(grid, alignments[n] ?? []))
  const [source, target] = [grids[0]?.source.coded, grids[0]?.target.coded]
  if (!source || !target) throw new RangeError('no grid to learn from')
  const back = pairs.map(({ source: s, target: t }) => ({ source: t, target: s }))
  return {
    length: {
      ratio,
      variance: estimateVariance(
        pairs.map(({ lengths }) => lengths),
        ratio,
      ),
    },
    shapes: shapeCosts(beads),
    forth: compileLexicon(
      knownLexicon(
        known,
        source.frequency.length,
        learnLexicon(pairs, source.frequency.length, target.frequency, known.shared),
      ),
      target,
    ),
    back: compileLexicon(
      knownLexicon(
        mirrored(known),
        target.frequency.length,
        learnLexicon(back, target.frequency.length, source.frequency, known.shared),
      ),
      source,
    ),
  }
}

const mirrored = ({ shared, seeds }: Known): Known => ({
  shared,
  seeds: seeds.map(([source, target, likeness]) => [target, source, likeness]),
})

interface LearntPair {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly lengths: readonly [source: number, target: number]
}

function pairsOf({ source, target }: Grid, beads: readonly Bead[]): readonly LearntPair[] {
  let [i, j] = [0, 0]
  return beads.flatMap(bead => {
    const [s, t] = [i, j]
    i += bead.source
    j += bead.target
    if (bead.source === 0 || bead.target === 0) return []
    return {
      source: unionOf(source.coded.sentences.slice(s, i)),
      target: unionOf(target.coded.sentences.slice(t, j)),
      lengths: [sum(source.lengths.slice(s, i)), sum(target.lengths.slice(t, j))],
    }
  })
}

const unionOf = (sentences: readonly Int32Array[]): readonly number[] => [
  ...new Set(sentences.flatMap(sentence => [...sentence])),
]

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
