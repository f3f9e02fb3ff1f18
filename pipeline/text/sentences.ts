import type { Lang } from '../model/lang.ts'
import type { Span } from '../model/text.ts'
import { createEnclosures, type Enclosures, type Pair } from './sentences-brackets.ts'
import { continues } from './sentences-continues.ts'
import { BEFORE_NUMBER, MAY_BE_FINAL, NEVER_FINAL, OPENERS } from './sentences-data.ts'
import { createEmphasis, type IsOpen } from './sentences-emphasis.ts'

/** Stops, and whatever may belong to them: quotes and brackets that close, Markdown's emphasis, and the marks of notes. */
const STOPS = /([.!?。！？．｡…‼⁇⁈⁉]+)((?:["'”’」』）)\]］〉》】»]|\*{1,3}|_{1,3}|`{1,3}|\[\^?\d{1,3}\])*)/gu
const EMPHASIS = /[*_`]+/u
const BLANK_LINE = /\n[^\S\n]*\n/gu

/** A place where a sentence may end: `stops` from `at`, then `closers`, up to `end`. */
interface Candidate extends Span {
  readonly text: string
  readonly lang: Lang
  /** Where the sentence begins that may end here. */
  readonly from: number
  readonly stops: string
  readonly closers: string
}

/**
 * The sentences of `text`, in order: everything but white space is in exactly one of them.
 * Spans are in `text` and begin and end with a visible character. A blank line ends a sentence, too.
 */
export function splitSentences(text: string, lang: Lang): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  const add = (end: number): void => {
    for (const span of splitParagraph(text.slice(start, end), lang))
      spans.push({ start: start + span.start, end: start + span.end })
    start = end
  }
  for (const { index } of text.matchAll(BLANK_LINE)) add(index)
  add(text.length)
  return spans
}

function splitParagraph(text: string, lang: Lang): readonly Span[] {
  const spans: Span[] = []
  const enclosures = createEnclosures(text, lang)
  const isOpen = createEmphasis(text)
  let from = visibleFrom(text, 0)
  const cut = (at: number): void => {
    const end = visibleBefore(text, at, from)
    if (from < end) spans.push({ start: from, end })
    from = visibleFrom(text, at)
  }
  for (const { 1: stops = '', 2: following = '', index: start } of text.matchAll(STOPS)) {
    const closers = closing(following, start, isOpen)
    const end = start + stops.length + closers.length
    if (endsSentence({ text, lang, from, start, end, stops, closers }, enclosures)) cut(end)
  }
  cut(text.length)
  return spans
}

/** Without emphasis that opens there, and what comes after. */
function closing(following: string, start: number, isOpen: IsOpen): string {
  const mark = EMPHASIS.exec(following)
  return !mark || isOpen(mark[0], start) ? following : following.slice(0, mark.index)
}

function visibleFrom(text: string, at: number): number {
  let i = at
  while (i < text.length && isSpace(text, i)) i++
  return i
}

function visibleBefore(text: string, at: number, from: number): number {
  let i = at
  while (i > from && isSpace(text, i - 1)) i--
  return i
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at))

/** How far ahead and behind a stop the rules look. */
const WINDOW = 24

function endsSentence(candidate: Candidate, enclosures: Enclosures): boolean {
  const { text, lang, start, end, stops, closers } = candidate
  const after = text.slice(end, end + WINDOW)
  if (/^\s*[.!?。！？．…]/u.test(after)) return false
  const pairs = enclosures.around(start)
  if (pairs.some(pair => holds(pair, candidate))) return false
  const isQuoted = QUOTED.test(closers)
  if (/[。｡！？]/u.test(stops)) return !((isQuoted || /！|？/u.test(stops)) && continues(after, lang))
  if (/^[.．]$/u.test(stops) && isListMark(candidate)) return after === ''
  const before = text.charAt(start - 1)
  if (lang === 'ko' && isQuoted && continues(after, lang)) return false
  if (/^\s|^$/u.test(after))
    return (
      !(isFollowedOn(after) && isAlphabetic(before)) && (stops !== '.' || !isAbbreviation(candidate, after))
    )
  return isEastAsianStop(before, stops, after, lang) && !continues(after, lang)
}

/** Quotes and brackets; the mark of a note is neither. */
const QUOTED = /["'”’」』）)］〉》】»]/u

/** `1`, `b`, `가`, `イ`: it opens a sentence, and does not end one. */
const LIST_MARK = /^(?:\d{1,3}|[A-Za-z]|[가나다라마바사아자차카타파하]|[ア-ンｱ-ﾝ])$/u
const LONGEST_MARK = 3
const isListMark = ({ text, from, start }: Candidate): boolean =>
  start - from <= LONGEST_MARK && LIST_MARK.test(text.slice(from, start))

/**
 * A stop inside a bracket or quotation ends nothing, unless that is made of whole sentences.
 * Names of books never are, and a bracket in mid-sentence is a remark: `该法（已修订。）生效。`
 */
function holds(pair: Pair, { text, lang, from, end }: Candidate): boolean {
  const opensSentence = pair.open <= from || /[.!?]/u.test(text.charAt(pair.open - 1))
  if (pair.kind === 'title' || (pair.kind === 'bracket' && !opensSentence)) return true
  if (pair.close < end) return false
  const after = text.slice(pair.close + 1, pair.close + WINDOW)
  return !(opensSentence && pair.stopped && !continues(after, lang))
}

/** Scripts without capitals say nothing about the word that follows: `한다. kubelet은`. */
const isAlphabetic = (before: string): boolean =>
  !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(before)

/** The sentence goes on in lower case, or behind a comma or dash. `(b)`, `b.` and `eBay` may open one. */
const isFollowedOn = (after: string): boolean =>
  /^\s+(?!\(?[a-z][.)]\s)["'“‘([]*(?:\p{Ll}(?!\p{Lu})|[,;:–—-])/u.test(after)

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、，「『《（“]/u

/** Stops that a Japanese or Chinese text has without a space after it. */
function isEastAsianStop(before: string, stops: string, after: string, lang: Lang): boolean {
  if (lang !== 'ja' && !lang.startsWith('zh')) return false
  if (/^…+$/u.test(stops)) return stops.length > 1 && lang !== 'ja'
  return EAST_ASIAN.test(before) && (stops === '．' || EAST_ASIAN.test(after.charAt(0)))
}

/** The word that a full stop follows, with stops and hyphens inside it. */
const LAST_WORD = /[\p{L}\p{N}.'’&-]+$/u
const KOREAN_DATE = /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}$/u

/** True where a full stop, with white space or nothing after it, belongs to the word before it. */
function isAbbreviation({ text, lang, from, start }: Candidate, after: string): boolean {
  const before = text.slice(Math.max(from, start - WINDOW), start)
  const word = LAST_WORD.exec(before)?.[0] ?? ''
  const next = after.trimStart()
  if (next === '') return false
  const startsWithNumber = /^(?:\d|\([a-z\d]\))/u.test(next)
  if (lang === 'ko' && (KOREAN_DATE.test(before) || (startsWithNumber && /^\d+$/u.test(word)))) return true
  const key = word.toLowerCase()
  if (NEVER_FINAL.has(key)) return true
  if (BEFORE_NUMBER.has(key)) return startsWithNumber
  return (MAY_BE_FINAL.has(key) || isInitials(word)) && !opens(next)
}

/** `J`, `U.S`, `Ph.D`. */
const isInitials = (word: string): boolean => /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}$/u.test(word)

/** A sentence opens here, and not a further initial. */
function opens(next: string): boolean {
  const [, word = '', stop] = /^["'“‘([]*(\p{L}+)(\.)?/u.exec(next) ?? []
  return !stop && OPENERS.has(word.toLowerCase())
}
