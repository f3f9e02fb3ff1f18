import type { Candidate, CandidateContext } from '../../model/candidate.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { Span } from '../../model/text.ts'

export const DECISIONS = ['accept', 'reject', 'later'] as const
export type Decision = (typeof DECISIONS)[number]

/** A sentence with the term's place in it. */
export interface MarkedText {
  readonly text: string
  readonly span: Span
}

/** A candidate as people work on it. */
export interface ReviewItem {
  /** As it was extracted: a rejection is remembered by it. */
  readonly found: { readonly source: string; readonly target: string }
  /** As it shall be in the glossary. */
  readonly source: string
  readonly target: string
  readonly sourceVariants: readonly string[]
  readonly targetVariants: readonly string[]
  readonly frequency?: number
  readonly score?: number
  readonly contexts: readonly { readonly source: MarkedText; readonly target: MarkedText }[]
  /** The concept of the glossary that has the source with another equivalent. */
  readonly contradicts?: string
  readonly domain?: string
  readonly decision?: Decision
  /** 1-based, in its file: the row of a sheet, the line of a text. */
  readonly line: number
}

/** Candidates with what people decided about them, in the order of their file. */
export interface Review {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  readonly items: readonly ReviewItem[]
}

/** Candidates that nobody has looked at yet. */
export const createReview = (
  candidates: readonly Candidate[],
  { sourceLang, targetLang }: Pick<Review, 'sourceLang' | 'targetLang'>,
): Review => ({
  sourceLang,
  targetLang,
  items: candidates.map(({ source, target, contexts, contradicts, ...rest }) => ({
    found: { source, target },
    source,
    target,
    sourceVariants: rest.sourceVariants,
    targetVariants: rest.targetVariants,
    frequency: rest.frequency,
    score: rest.score,
    contexts: contexts.slice(0, MOST_CONTEXTS).map(excerpt),
    ...(contradicts !== undefined && { contradicts }),
    line: 0,
  })),
})

export const MOST_CONTEXTS = 3
/** On either side of the term, in UTF-16 code units: nobody reads more to decide. */
const MOST_AROUND = 300

const excerpt = ({ source, target }: CandidateContext): ReviewItem['contexts'][number] => ({
  source: around(source),
  target: around(target),
})

function around({ text, span }: MarkedText): MarkedText {
  const start = Math.max(0, span.start - MOST_AROUND)
  const end = Math.min(text.length, span.end + MOST_AROUND)
  const before =
    start > 0
      ? `…${text.slice(start, span.start).replace(/^[\uDC00-\uDFFF]/u, '')}`
      : text.slice(0, span.start)
  const after =
    end < text.length
      ? `${text.slice(span.end, end).replace(/[\uD800-\uDBFF]$/u, '')}…`
      : text.slice(span.end)
  const term = text.slice(span.start, span.end)
  return {
    text: before + term + after,
    span: { start: before.length, end: before.length + term.length },
  }
}

const WORDS: Readonly<Record<Decision, string>> = {
  accept: 'accept accepted a yes y ok ○ 〇 ✓ ✔ true 採用 承認 采用 采纳 接受 採納 채택 승인',
  reject: 'reject rejected r no n × ✗ ✘ false 却下 不採用 拒绝 不采用 拒絕 기각 거부',
  later: 'later l ? △ 保留 稍后 稍後 보류 나중',
}

/** What a person meant, however it is written; nothing for an empty cell, undefined where nobody knows. */
export function decisionOf(text: string): Decision | '' | undefined {
  const word = text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[.!。]$/u, '')
  return word === '' ? '' : DECISIONS.find(decision => WORDS[decision].split(' ').includes(word))
}

/** What to do about a decision that nobody understands. */
export const unknownDecision = (text: string): string =>
  `"${text.slice(0, 40)}" is no decision: write accept, reject or later, or leave it empty`
