import type { Pos, Span, Token } from '../model/text.ts'
import { maskedIn } from './masked.ts'

/** A unit that terms are made of: a token, or the tokens of one word in Latin letters with its hyphens. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly lemma: string
  readonly pos: Pos
  /** A word in Latin letters, in a text of any language. */
  readonly isLatin: boolean
  /** Code, an address, a number, a mark: no term has it or reaches over it. */
  readonly isBarrier: boolean
}

/** Words in Latin letters and digits, with hyphens, dots and the like inside: mail-relay-agent, add-on, X-ray, TCP/IP. */
const LATIN_RUN =
  /[\p{Script=Latin}\p{M}\p{Nd}_][\p{Script=Latin}\p{M}\p{Nd}_]*(?:[-‐‑./:@+&=~#][\p{Script=Latin}\p{M}\p{Nd}_]+)*/gu
/** A dotted or underscored name, a version, a path, an address: nothing that a glossary lists. */
const IDENTIFIER = /[_/:@=~#]|\p{L}\.\p{L}|^v?\p{Nd}|\p{Nd}{2}/u
const TWO_NAMES = /^\p{L}{2,}\/\p{L}{2,}$/u
const LETTER = /\p{L}/u
const HAS_LATIN = /\p{Script=Latin}/u

/** The words of a text, in order. White space and nothing else lies between them. */
export function wordsOf(
  text: string,
  tokens: readonly Token[],
  codes: readonly Span[] = [],
): readonly Word[] {
  const masked = maskedIn(text, codes)
  const runs = [...text.matchAll(LATIN_RUN)].filter(({ 0: run }) => HAS_LATIN.test(run))
  const words: Word[] = []
  let [r, m] = [0, 0]
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]
    if (!first) break
    while (r < runs.length && endOf(runs[r]) <= first.start) r++
    while (m < masked.length && (masked[m]?.end ?? 0) <= first.start) m++
    const run = runs[r]
    const isRun = run?.index === first.start && endOf(run) >= first.end
    let last = first
    const until = isRun ? endOf(run) : 0
    while ((tokens[i + 1]?.start ?? Infinity) < until) last = tokens[++i] ?? last
    const word =
      isRun && last.end === endOf(run) ? latinWord(run[0], first, last) : plainWord(first, last, text)
    const isMasked = (masked[m]?.start ?? Infinity) < word.end
    words.push(isMasked ? { ...word, isBarrier: true } : word)
  }
  return words
}

const endOf = (run: RegExpExecArray | undefined): number => (run ? run.index + run[0].length : Infinity)

/** Usually one token: several where an analyser's cut goes across the end of a word in Latin letters. */
function plainWord(first: Token, last: Token, text: string): Word {
  const surface = text.slice(first.start, last.end)
  const lemma = first === last ? first.lemma : surface
  const isBarrier = first !== last || !LETTER.test(surface)
  return { start: first.start, end: last.end, surface, lemma, pos: last.pos, isLatin: false, isBarrier }
}

/** The last part says what the whole is: sea-based is as based is. */
function latinWord(surface: string, first: Token, last: Token): Word {
  const lemma = surface.slice(0, surface.length - last.surface.length) + last.lemma
  const isBarrier = IDENTIFIER.test(surface) && !TWO_NAMES.test(surface)
  return { start: first.start, end: last.end, surface, lemma, pos: last.pos, isLatin: true, isBarrier }
}
