import { Vocabulary } from './coded.ts'
import { evidenceOf } from './evidence.ts'
import { gridOf, type Grid } from './grid.ts'
import { cellsOf } from './lexicon.ts'
import type { Meant } from './meant-by.ts'
import { pack } from './packed.ts'
import { Both, train, type CodedPair } from './train.ts'
import type { WordPair } from './word-pair.ts'

/**
 * Cells, of source words times target words, that are learnt from: what is learnt, and the numbers of pairs of words of each
 * cell, are held in memory. They are those of about 12,000 sentence pairs.
 */
const MOST_CELLS = 8_000_000

/**
 * What is known of every pair's cells, one pair after another, after the bitext has taught what it can. Of a bitext with more
 * than {@link MOST_CELLS} only as many pairs teach, evenly spread over it; besides these, only the words of the others are held.
 */
export function* describe(pairs: readonly WordPair[], meant?: Meant): Generator<Grid> {
  const [source, target] = [new Vocabulary(), new Vocabulary()]
  const coded = pairs.map(pair => ({ source: source.code(pair.source), target: target.code(pair.target) }))
  const share = Math.min(1, MOST_CELLS / pairs.reduce((sum, pair) => sum + cellCount(pair), 0))
  const taught = new Map<number, CodedPair>()
  // Cells that may still be taken up to here.
  let credit = 0
  for (const [n, pair] of pairs.entries()) {
    const [words, count] = [coded[n], cellCount(pair)]
    credit += count * share
    if (!words || count === 0 || credit < count) continue
    credit -= count
    taught.set(n, { ...words, evidence: pack(evidenceOf(pair, meant)) })
  }
  const trained = train({
    pairs: [...taught.values()],
    sourceCounts: source.counts,
    targetCounts: target.counts,
  })
  const [work, { lexicon }] = [new Both(), trained]
  let next = 0
  for (const [n, pair] of pairs.entries()) {
    const words = coded[n]
    if (!words) continue
    const known = taught.get(n)
    const cells = known && lexicon.cells[next++]
    yield gridOf(
      known ?? { ...words, evidence: pack(evidenceOf(pair, meant)) },
      cells ?? cellsOf(words, (e, f) => lexicon.table.indexOf(e, f)),
      trained,
      { source: source.counts, target: target.counts },
      work,
    )
  }
}

const cellCount = ({ source, target }: WordPair): number => source.length * target.length
