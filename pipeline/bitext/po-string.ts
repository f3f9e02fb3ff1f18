import type { Span } from '../model/text.ts'
import { literalRun, literalRuns, type Run } from '../text/runs.ts'

/**
 * Escapes; and the end of a line's string with the beginning of the next line's, comments between them included. Any other
 * quote should have been escaped, and stands for itself.
 */
const PIECE =
  /\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2}|[\s\S])|"(?:[ \t\r\n]|#~|#(?!~)[^\r\n]*(?=[\r\n]))*"|[^\\"]+|[\\"]/gu

/** KDE put context into the message itself before there was `msgctxt`: `_: verb\n`. */
const KDE_CONTEXT = /^(?:"[ \t\r\n]*")*_: (?:[^\\]|\\[^n])*\\n/u

/** Whether a string holds a quote that neither is escaped nor ends a part of it. */
export const hasStrayQuote = (content: string): boolean =>
  content.includes('"') && content.match(PIECE)?.includes('"') === true

/** What a string of a PO file stands for, its escapes and the joints of its lines included. */
export function poRuns(file: string, span: Span): readonly Run[] {
  const { start, end } = span
  const content = file.slice(start, end)
  if (!/[\\"\r\n]/u.test(content)) return literalRuns(file, span)
  const context = KDE_CONTEXT.exec(content)?.[0].length ?? 0
  const runs: Run[] = context > 0 ? [{ start, end: start + context, text: '' }] : []
  for (const { 0: piece, index } of content.slice(context).matchAll(PIECE)) {
    const from = start + context + index
    const to = from + piece.length
    if (piece.startsWith('\\') && piece.length > 1) runs.push({ start: from, end: to, text: unescape(piece) })
    else if (piece.startsWith('"') && piece.length > 1) runs.push({ start: from, end: to, text: '' })
    else runs.push(literalRun(file, from, to))
  }
  return runs
}

const NAMED: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
}

function unescape(escape: string): string {
  const code = escape.slice(1)
  if (/^[0-7]/u.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff)
  if (/^x[\da-f]/iu.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
  // Of any other character, only the backslash goes.
  return NAMED[code] ?? code
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\t': String.raw`\t`,
  '\r': String.raw`\r`,
  '\u0007': String.raw`\a`,
  '\b': String.raw`\b`,
  '\f': String.raw`\f`,
  '\v': String.raw`\v`,
  '"': String.raw`\"`,
  '\\': String.raw`\\`,
}

// oxlint-disable-next-line no-control-regex -- control characters are what is escaped
const SPECIAL = /[\0-\u001f"\\\u007f]/gu

export const escapePo = (text: string): string =>
  text.replace(SPECIAL, c => ESCAPES[c] ?? `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`)
