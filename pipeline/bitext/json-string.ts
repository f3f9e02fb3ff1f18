import type { Span } from '../model/text.ts'
import { literalRun, literalRuns, type Run } from '../text/runs.ts'

const PIECE = /\\u[\da-fA-F]{4}|\\[\s\S]|[^\\]+|\\/gu

/** What stands between the quotes of a JSON string, escapes resolved. */
export function jsonRuns(file: string, span: Span): readonly Run[] {
  const { start, end } = span
  const content = file.slice(start, end)
  if (!content.includes('\\')) return literalRuns(file, span)
  return Array.from(content.matchAll(PIECE), ({ 0: piece, index }) => {
    const from = start + index
    const to = from + piece.length
    return piece.startsWith('\\')
      ? { start: from, end: to, text: unescape(piece) }
      : literalRun(file, from, to)
  })
}

const NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

function unescape(escape: string): string {
  const code = escape.slice(1)
  if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
  return NAMED[code] ?? code
}

export const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1)
