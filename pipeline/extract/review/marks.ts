import type { MarkedText } from './review.ts'

/** Around the term; the second pair where the text itself has the first. */
const PAIRS = [
  ['«', '»'],
  ['⟦', '⟧'],
] as const

const has = (text: string, marks: readonly string[]): boolean => marks.some(mark => text.includes(mark))

/** The text with its term between marks: `the «attack» was …`. */
export function marked({ text, span }: MarkedText): string {
  const [open, close] = PAIRS.find(pair => !has(text, pair)) ?? PAIRS[1]
  return `${text.slice(0, span.start)}${open}${text.slice(span.start, span.end)}${close}${text.slice(span.end)}`
}

/** The text and its term's place; one without marks has an empty place at its start. */
export function unmarked(text: string): MarkedText {
  for (const [open, close] of PAIRS.toReversed()) {
    const start = text.indexOf(open)
    const end = text.indexOf(close, start)
    if (start >= 0 && end >= 0)
      return {
        text: text.slice(0, start) + text.slice(start + 1, end) + text.slice(end + 1),
        span: { start, end: end - 1 },
      }
  }
  return { text, span: { start: 0, end: 0 } }
}
