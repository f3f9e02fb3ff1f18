/**
 * Texts in one text, parted by a character. Where a text has that character itself, a backslash stands before it, and
 * backslashes before it are doubled; anywhere else a backslash is just that.
 */
export const joinList = (texts: readonly string[], separator: string): string =>
  joinEscaped(
    texts.map(text => escaped(text, separator)),
    separator,
  )

/** Texts of which each has been {@link escaped}, with the separator among the special characters. */
export const joinEscaped = (texts: readonly string[], separator: string): string =>
  texts.map((text, i) => (i < texts.length - 1 ? ended(text) : text)).join(separator)

/** A run of backslashes at the end would be taken for those of the separator. */
const ended = (text: string): string => text.replace(/\\+$/u, '$&$&')

const runBefore = (special: string): RegExp => new RegExp(String.raw`(\\*)([${special}])`, 'gu')

export const escaped = (text: string, special: string): string =>
  text.replaceAll(runBefore(special), String.raw`$1$1\$2`)

/** As they were before {@link escaped}. */
export const unescaped = (text: string, special: string): string =>
  text.replaceAll(
    runBefore(special),
    (_, run: string, c: string) => '\\'.repeat(Math.floor(run.length / 2)) + c,
  )

/** The texts with what was escaped in them still so, but for the backslashes before a separator. */
export function splitEscaped(joined: string, separator: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (const { 1: run = '', index } of joined.matchAll(runBefore(separator))) {
    if (run.length % 2 === 1) continue
    parts.push(joined.slice(start, index) + '\\'.repeat(run.length / 2))
    start = index + run.length + 1
  }
  return [...parts, joined.slice(start)]
}

export const splitList = (joined: string, separator: string): readonly string[] =>
  splitEscaped(joined, separator).map(text => unescaped(text, separator))
