import { Vocabulary } from './coded.ts'
import { boostOf, evidenceOf } from './evidence.ts'
import { gridOf, type Grid } from './grid.ts'
import { Posteriors } from './hmm.ts'
import type { Meant } from './meant-by.ts'
import { pairCounts } from './occurrences.ts'
import { train, type CodedPair } from './train.ts'
import type { WordPair } from './word-pair.ts'

/** More pairs teach little more, and what is learnt from them is held in memory. */
const MOST_PAIRS = 20_000

/** What is known of every pair's cells, one pair after another, after the bitext has taught what it can. */
export function* describe(pairs: readonly WordPair[], meant?: Meant): Generator<Grid> {
  const [source, target] = [new Vocabulary(), new Vocabulary()]
  const coded = pairs.map(pair => ({ source: source.code(pair.source), target: target.code(pair.target) }))
  const step = Math.max(1, pairs.length / MOST_PAIRS)
  const taught: CodedPair[] = []
  for (let n = 0; n < pairs.length; n += step) {
    const [pair, words] = [pairs[Math.floor(n)], coded[Math.floor(n)]]
    if (pair && words && pair.source.length > 0 && pair.target.length > 0)
      taught.push({ ...words, boost: boostOf(evidenceOf(pair, meant)) })
  }
  const trained = train({ pairs: taught, sourceCounts: source.counts, targetCounts: target.counts })
  const frequencies = {
    source: source.counts,
    target: target.counts,
    pairs: pairCounts(taught, trained.forth.table),
  }
  const work = [new Posteriors(), new Posteriors()] as const
  for (const [n, pair] of pairs.entries()) {
    const words = coded[n]
    if (!words) continue
    const evidence = evidenceOf(pair, meant)
    yield gridOf({ ...words, boost: boostOf(evidence) }, evidence, trained, frequencies, work)
  }
}
