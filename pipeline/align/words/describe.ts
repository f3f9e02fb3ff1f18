import { readPairs, type Langs, type ReadPair } from './coded-bitext.ts'
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
 * than {@link MOST_CELLS} only the shorter pairs teach.
 */
export function* describe(pairs: Iterable<WordPair>, langs: Langs, meant?: Meant): Generator<Grid> {
  const { pairs: read, forms, source, target } = readPairs(pairs, langs)
  const known = (pair: ReadPair): CodedPair => {
    const compared = {
      source: forms.source.of(pair.forms.source),
      target: forms.target.of(pair.forms.target),
    }
    const evidence = pack(evidenceOf({ ...compared, concepts: pair.concepts }, meant))
    return { source: pair.source, target: pair.target, evidence }
  }
  const taught = new Map(teaching(read).map(pair => [pair, known(pair)]))
  const trained = train({
    pairs: [...taught.values()],
    sourceCounts: source.counts,
    targetCounts: target.counts,
  })
  const [work, { lexicon }] = [new Both(), trained]
  let next = 0
  for (const pair of read) {
    const own = taught.get(pair)
    const cells = own && lexicon.cells[next++]
    yield gridOf(
      own ?? known(pair),
      cells ?? cellsOf(pair, (e, f) => lexicon.table.indexOf(e, f)),
      trained,
      { source: source.counts, target: target.counts },
      work,
    )
  }
}

/**
 * All pairs that have words on both sides, or of too many the shortest: a word of a short sentence has fewer others to be taken
 * for the translation of, and more sentences have room.
 */
function teaching(pairs: readonly ReadPair[]): readonly ReadPair[] {
  let room = MOST_CELLS
  const short = new Set<ReadPair>()
  for (const pair of pairs.toSorted((a, b) => cellCount(a) - cellCount(b))) {
    room -= cellCount(pair)
    if (room < 0) break
    if (cellCount(pair) > 0) short.add(pair)
  }
  return pairs.filter(pair => short.has(pair))
}

const cellCount = ({ source, target }: ReadPair): number => source.words.length * target.words.length
