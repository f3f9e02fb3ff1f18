import type { Span } from '../../model/text.ts'
import { columns, lineSpans } from '../../text/columns.ts'

export interface MarkedLine {
  readonly kind: 'text' | 'mark'
  readonly text: string
}

const MARK = '~'
/** Where nothing is marked, so many lines of a long segment are enough to know it by. */
const MOST_PLAIN_LINES = 3
/** Lines to each side of the marked ones. */
const AROUND = 1
const LEFT_OUT = '…'

/**
 * A text in lines of `width` columns at most, each that holds a part of the span followed by a line that underlines it.
 * Lines far from the span are left out, with an ellipsis in their stead.
 */
export function underlined(text: string, span: Span | undefined, width: number): readonly MarkedLine[] {
  const lines = lineSpans(text, width)
  const marked = lines.map(line => span !== undefined && touches(line, span))
  const isShown = (i: number): boolean => {
    if (!marked.includes(true)) return i < MOST_PLAIN_LINES
    return marked.slice(Math.max(0, i - AROUND), i + AROUND + 1).includes(true)
  }
  return lines.flatMap((line, i): readonly MarkedLine[] => {
    if (!isShown(i)) return i === 0 || isShown(i - 1) ? [{ kind: 'text', text: LEFT_OUT }] : []
    const shown: MarkedLine = { kind: 'text', text: text.slice(line.start, line.end) }
    return span && marked[i] ? [shown, { kind: 'mark', text: markBelow(text, line, span) }] : [shown]
  })
}

/** An empty span stands at a place between two characters; it touches the line that holds either. */
const touches = (line: Span, span: Span): boolean =>
  span.start === span.end
    ? line.start <= span.start && span.start <= line.end
    : span.start < line.end && span.end > line.start

function markBelow(text: string, line: Span, span: Span): string {
  const [start, end] = [Math.max(line.start, span.start), Math.min(line.end, span.end)]
  const before = columns(text.slice(line.start, start))
  return ' '.repeat(before) + MARK.repeat(Math.max(1, columns(text.slice(start, end))))
}
