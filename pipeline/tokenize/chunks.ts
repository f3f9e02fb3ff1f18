/** A stretch of a text that goes to an analyser whole. */
export interface Chunk {
  readonly start: number
  readonly text: string
}

/** No dictionary word goes across these. */
const SENTENCE_END = /[。．！？!?；;\n]/u
const BREAK = /[、，,：:」』）)】》\s]/u

/** Where to cut in `(start, end]`: behind the last sentence end, else the last break, else at `end`. */
function cutAt(text: string, start: number, end: number): number {
  if (end >= text.length) return text.length
  for (const mark of [SENTENCE_END, BREAK])
    for (let at = end; at > start; at--) if (mark.test(text.charAt(at - 1))) return at
  return end
}

/**
 * The text in stretches of at most `limit` code units. The analysers need more than linear time,
 * so a text without end must not reach them in one piece.
 */
export function chunks(text: string, limit: number): readonly Chunk[] {
  const found: Chunk[] = []
  for (let start = 0; start < text.length;) {
    const end = cutAt(text, start, start + limit)
    found.push({ start, text: text.slice(start, end) })
    start = end
  }
  return found
}
