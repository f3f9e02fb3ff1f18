import type { WordLink } from '../../model/bitext.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../../model/lang.ts'
import type { Meanings } from '../../restore/meanings.ts'
import { classify } from './classify.ts'
import { describe } from './describe.ts'
import { createMeant } from './meant-by.ts'
import { weightsFor } from './weights.ts'
import { mirrored, piecesOf, type Piece, type WordPair } from './word-pair.ts'

export type { WordPair }

export interface AlignWordsOptions {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  /** The user's dictionaries; they are asked only where one side is English. */
  readonly dictionaries?: readonly Meanings[]
  /** How likely a link must be, 0 to 1; with more, links are fewer and surer. */
  readonly least?: number
}

/**
 * How likely a link must be where nothing else is asked for. The best F of expected counts is reached at F / 2: Lipton, Elkan
 * & Naryanaswamy (2014), theorem 1; and F is about .5.
 */
export const LEAST = 0.27

/** The links of one pair, in order of the source, then of the target, and how likely each of them is. */
export interface LikelyLinks {
  readonly links: readonly WordLink[]
  readonly probabilities: readonly number[]
}

/**
 * Which words translate each other, pair by pair: links in order of the source, then of the target. What is known of the
 * translations is learnt from the pairs themselves. With both sides swapped, so are the links.
 */
export const alignWords = (
  pairs: Iterable<WordPair>,
  options: AlignWordsOptions,
): readonly (readonly WordLink[])[] => likelyLinks(pairs, options).map(({ links }) => links)

/**
 * As {@link alignWords}, with how likely each link is. The pairs are asked for one after another and none is held, so that they
 * may be analyzed as they are read.
 */
export function likelyLinks(pairs: Iterable<WordPair>, options: AlignWordsOptions): readonly LikelyLinks[] {
  const { sourceLang, targetLang, dictionaries = [], least = LEAST } = options
  if (DOCUMENT_LANGS.indexOf(sourceLang) > DOCUMENT_LANGS.indexOf(targetLang))
    return likelyLinks(mirroredPairs(pairs), {
      ...options,
      sourceLang: targetLang,
      targetLang: sourceLang,
    }).map(mirroredLinks)
  const stages = weightsFor(sourceLang, targetLang)
  const meant = sourceLang === 'en' && dictionaries.length > 0 ? createMeant(dictionaries) : undefined
  const found: { readonly links: WordLink[]; readonly probabilities: number[] }[] = []
  const places: Place[] = []
  let at = 0
  for (const grid of describe(pieces(pairs, found, places), options, meant)) {
    const { n, from } = places[at++] ?? { n: 0, from: [0, 0] }
    const own = found[n]
    if (!own) continue
    classify(grid, stages).forEach((p, cell) => {
      if (p < least) return
      own.links.push([from[0] + Math.floor(cell / grid.m), from[1] + (cell % grid.m)])
      own.probabilities.push(p)
    })
  }
  return found
}

/** Of which pair a piece is, and where in it the piece begins. */
interface Place {
  readonly n: number
  readonly from: Piece['from']
}

/** The pieces of all pairs; `found` gets an entry for each pair, `places` one for each piece. */
function* pieces(
  pairs: Iterable<WordPair>,
  found: { links: WordLink[]; probabilities: number[] }[],
  places: Place[],
): Generator<WordPair> {
  for (const pair of pairs) {
    const n = found.push({ links: [], probabilities: [] }) - 1
    for (const { pair: piece, from } of piecesOf(pair)) {
      places.push({ n, from })
      yield piece
    }
  }
}

function* mirroredPairs(pairs: Iterable<WordPair>): Generator<WordPair> {
  for (const pair of pairs) yield mirrored(pair)
}

function mirroredLinks({ links, probabilities }: LikelyLinks): LikelyLinks {
  const all = links
    .map(([i, j], n) => ({ i: j, j: i, p: probabilities[n] ?? 0 }))
    .toSorted((a, b) => a.i - b.i || a.j - b.j)
  return { links: all.map(({ i, j }): WordLink => [i, j]), probabilities: all.map(({ p }) => p) }
}
