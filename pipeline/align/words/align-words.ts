import type { WordLink } from '../../model/bitext.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { Mention, Token } from '../../model/text.ts'
import { Vocabulary } from './coded.ts'
import { Posteriors } from './hmm.ts'
import { posteriors, train, type CodedPair } from './train.ts'

/** A sentence and its translation. */
export interface WordPair {
  readonly source: readonly Token[]
  readonly target: readonly Token[]
  /** Glossary terms found on either side; their spans are those of the tokens. */
  readonly mentions?: { readonly source: readonly Mention[]; readonly target: readonly Mention[] }
}

export interface AlignWordsOptions {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
}

const THRESHOLD = 0.4

/**
 * Which words translate each other, pair by pair: links in order, of the source first. The bitext itself teaches the
 * translations, so that more pairs are aligned better.
 */
export function alignWords(
  pairs: readonly WordPair[],
  _options: AlignWordsOptions,
): readonly (readonly WordLink[])[] {
  const [source, target] = [new Vocabulary(), new Vocabulary()]
  const coded = pairs.map((pair): CodedPair => ({
    source: source.code(pair.source),
    target: target.code(pair.target),
    boost: new Float64Array(pair.source.length * pair.target.length).fill(1),
  }))
  const trained = train({ pairs: coded, sourceCounts: source.counts, targetCounts: target.counts })
  const work = [new Posteriors(), new Posteriors()] as const
  return coded.map(pair => {
    const [l, m] = [pair.source.words.length, pair.target.words.length]
    if (l === 0 || m === 0) return []
    posteriors(pair, trained, work)
    const links: WordLink[] = []
    for (let i = 0; i < l; i++)
      for (let j = 0; j < m; j++)
        if ((work[0].gamma[j * l + i] ?? 0) * (work[1].gamma[i * m + j] ?? 0) >= THRESHOLD ** 2)
          links.push([i, j])
    return links
  })
}
