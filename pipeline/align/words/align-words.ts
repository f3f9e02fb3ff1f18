import type { WordLink } from '../../model/bitext.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../../model/lang.ts'
import type { Meanings } from '../../restore/meanings.ts'
import { classify } from './classify.ts'
import { describe } from './describe.ts'
import { createMeant } from './meant-by.ts'
import { weightsFor } from './weights.ts'
import { mirrored, piecesOf, type WordPair } from './word-pair.ts'

export type { WordPair }

export interface AlignWordsOptions {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  /** The user's dictionaries; they are asked only where one side is English. */
  readonly dictionaries?: readonly Meanings[]
}

/**
 * How likely a link must be. The best F of expected counts is reached at F / 2: Lipton, Elkan & Naryanaswamy (2014),
 * theorem 1; and F is about .5.
 */
export const LEAST = 0.27

/**
 * Which words translate each other, pair by pair: links in order of the source, then of the target. The bitext itself teaches
 * the translations, so that more pairs are aligned better. With both sides swapped, so are the links.
 */
export function alignWords(
  pairs: readonly WordPair[],
  options: AlignWordsOptions,
): readonly (readonly WordLink[])[] {
  const { sourceLang, targetLang, dictionaries = [] } = options
  if (DOCUMENT_LANGS.indexOf(sourceLang) > DOCUMENT_LANGS.indexOf(targetLang))
    return alignWords(pairs.map(mirrored), {
      ...options,
      sourceLang: targetLang,
      targetLang: sourceLang,
    }).map(links => links.map(([i, j]): WordLink => [j, i]).toSorted(([a, b], [c, d]) => a - c || b - d))
  const stages = weightsFor(sourceLang, targetLang)
  const pieces = pairs.flatMap((pair, n) => piecesOf(pair).map(piece => ({ ...piece, n })))
  const links: WordLink[][] = pairs.map(() => [])
  const meant = sourceLang === 'en' && dictionaries.length > 0 ? createMeant(dictionaries) : undefined
  let at = 0
  for (const grid of describe(
    pieces.map(({ pair }) => pair),
    meant,
  )) {
    const piece = pieces[at++]
    if (!piece) continue
    const [s, t] = piece.from
    classify(grid, stages).forEach((p, cell) => {
      if (p >= LEAST) links[piece.n]?.push([s + Math.floor(cell / grid.m), t + (cell % grid.m)])
    })
  }
  return links
}
