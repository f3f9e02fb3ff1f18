import type { Span } from '../model/text.ts'
import type { Word } from './words.ts'

/** Where in a term a word may stand: a sum of these. */
export const OPENS = 1
export const GOES_ON = 2
export const CLOSES = 4
/** Only once in a term, and between two words that may be terms of their own: of, の. */
export const JOINS = 8
export const ANYWHERE = OPENS | GOES_ON | CLOSES
export const NOWHERE = 0

export interface Pattern {
  /** By word. */
  readonly places: (words: readonly Word[]) => Uint8Array
  /** Words in the longest term. */
  readonly longest: number
  /** What may stand between two words of a term: nothing, or what this matches. */
  readonly gap: RegExp
}

/** A stretch of words that may be a term, by its first word and the one after its last. */
export interface TermSpan extends Span {
  readonly first: number
  readonly after: number
}

/** Every stretch of words that has the pattern's form, those inside others included; by start, then by end. */
export function termSpans(
  text: string,
  words: readonly Word[],
  { places, longest, gap }: Pattern,
): readonly TermSpan[] {
  const place = places(words)
  const spans: TermSpan[] = []
  for (let first = 0; first < words.length; first++) {
    if (!((place[first] ?? 0) & OPENS)) continue
    let joints = 0
    for (let last = first; last < words.length && last - first < longest; last++) {
      const [before, word] = [words[last - 1], words[last]]
      const own = place[last] ?? 0
      if (!word || own === NOWHERE || word.isBarrier) break
      if (last > first && before && !isJoined(text, before, word, gap)) break
      if (own & JOINS && ++joints > 1) break
      if (last > first && !(own & (GOES_ON | CLOSES | JOINS))) break
      if (own & CLOSES) spans.push({ start: words[first]?.start ?? 0, end: word.end, first, after: last + 1 })
    }
  }
  return spans
}

function isJoined(text: string, before: Word, { start }: Word, gap: RegExp): boolean {
  return before.end === start || gap.test(text.slice(before.end, start))
}
