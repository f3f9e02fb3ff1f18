import stringWidth from 'string-width'
import type { Span } from '../model/text.ts'

/** How many columns a terminal gives to a text: East Asian characters take two, combining ones none. */
export const columns = (text: string): number => stringWidth(text)

export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - columns(text)))

/** Nothing of these begins a line. */
const CLOSING = /^[、。，．,.;:!?！？；：)）\]］}」』】》〉’”…ー々]/u
/** A space, a word of letters with what closes after it, or one character of unbroken script. */
const UNITS = /\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\s\S]/gu

/** The lines of a text as spans of it, none wider than `width` columns, unless a single character is; white space at their ends is left out. */
export function lineSpans(text: string, width: number): readonly Span[] {
  const lines: Span[] = []
  let [start, at] = [0, 0]
  const close = (end: number): void => {
    const line = trimmed(text, { start, end })
    if (line.end > line.start) lines.push(line)
    start = end
  }
  for (const unit of text.match(UNITS) ?? []) {
    for (const piece of columns(unit) > width ? [...unit] : [unit]) {
      const line = text.slice(start, at).trimStart()
      if (line !== '' && columns(line + piece.trimEnd()) > width) {
        // A closing mark takes the character before it along, where there is room for both.
        const last = [...line].at(-1) ?? ''
        const isCarried = CLOSING.test(piece) && columns(last + piece.trimEnd()) <= width
        close(isCarried ? at - last.length : at)
      }
      at += piece.length
    }
  }
  close(text.length)
  return lines
}

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end)
  const from = start + line.length - line.trimStart().length
  return { start: from, end: Math.max(from, start + line.trimEnd().length) }
}

/** The lines of a text, none wider than `width` columns, unless a single character is. */
export const wrapped = (text: string, width: number): readonly string[] =>
  lineSpans(text, width).map(({ start, end }) => text.slice(start, end))
