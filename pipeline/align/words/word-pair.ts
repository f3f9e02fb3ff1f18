import type { Mention, Token } from '../../model/text.ts'

/** A sentence and its translation. */
export interface WordPair {
  readonly source: readonly Token[]
  readonly target: readonly Token[]
  /** Glossary terms found on either side, their spans in the text of the tokens. */
  readonly mentions?: { readonly source: readonly Mention[]; readonly target: readonly Mention[] }
}

export const mirrored = ({ source, target, mentions }: WordPair): WordPair => ({
  source: target,
  target: source,
  ...(mentions && { mentions: { source: mentions.target, target: mentions.source } }),
})

/** A part of a pair, with where it begins on either side. */
export interface Piece {
  readonly pair: WordPair
  readonly from: readonly [source: number, target: number]
}

/** Time and memory of a pair go with the length of one side times that of the other. */
const LONGEST = 128

/** The pair itself, or, where a side is extremely long, parts of equal shares of both sides. */
export function piecesOf(pair: WordPair): readonly Piece[] {
  const { source, target } = pair
  const count = Math.ceil(Math.max(source.length, target.length, 1) / LONGEST)
  const cut = (length: number, n: number): number => Math.round((length * n) / count)
  return Array.from({ length: count }, (_, n) => {
    const [s, t] = [cut(source.length, n), cut(target.length, n)]
    const part = {
      ...pair,
      source: source.slice(s, cut(source.length, n + 1)),
      target: target.slice(t, cut(target.length, n + 1)),
    }
    return { pair: part, from: [s, t] }
  })
}
