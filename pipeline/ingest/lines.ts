import type { Span } from '../model/text.ts'
import { isReferenceHeading } from './draft.ts'

/** A line, without its end. */
export interface Line extends Span {
  readonly text: string
}

/** Lines that stand together. */
export type Chunk = readonly [Line, ...Line[]]

/** A numbered line; the number is below 1000, so that a year opens no list. */
export const NUMBERED = /^\s*[([（]?([\d０-９]{1,3})[.)．、）\]]\s*(?=[^\s\d])/u
export const BULLET = /^\s*(?:[-*]\s+|[•・‣▪●○◦]\s*)(?=\S)/u
/** `※` and `*` mark a note; with a space behind it, a star is a bullet unless the line stands below the references. */
export const NOTE = /^\s*(?:[※＊]|\*(?![*\s]))/u
export const LAST_NOTE = /^\s*[※＊*]/u

/** The line that opens a numbered list. */
export const isFirst = (line: Line): boolean => /^[1１]$/u.test(NUMBERED.exec(line.text)?.[1] ?? '')

export const isBlank = (line: Line): boolean => line.text.trim() === ''

export const spanOf = (chunk: Chunk): Span => ({ start: chunk[0].start, end: (chunk.at(-1) ?? chunk[0]).end })

/** Everything but the first line, where there is more. */
export const restOf = ([, second, ...others]: Chunk): readonly Chunk[] =>
  second ? [[second, ...others]] : []

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, text: line })
    start += line.length + 1
  }
  return lines
}

/** Hard-wrapped text has no line as wide as this, counting East Asian characters twice: a wider one is a paragraph. */
export const MAX_WRAPPED = 120

export function columns(line: string): number {
  return (
    line.length +
    (line.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/gu)
      ?.length ?? 0)
  )
}

/** Blank lines part chunks, and so do notes, lists, indented East Asian paragraphs and lines too wide for a wrapped text. */
export function chunksOf(lines: readonly Line[]): readonly Chunk[] {
  const chunks: [Line, ...Line[]][] = []
  let open: [Line, ...Line[]] | undefined
  for (const line of lines) {
    if (isBlank(line)) open = undefined
    else if (open && !parts(open, line)) open.push(line)
    else chunks.push((open = [line]))
  }
  return chunks
}

function parts(chunk: Chunk, line: Line): boolean {
  const [first] = chunk
  const last = chunk.at(-1) ?? first
  if (NOTE.test(line.text) && !BULLET.test(first.text)) return true
  if (NUMBERED.test(first.text)) return line.text.startsWith('*')
  if (isFirst(line) || (NUMBERED.test(line.text) && isReferenceHeading(last.text))) return true
  if (BULLET.test(line.text) !== BULLET.test(first.text) && BULLET.test(line.text)) return true
  return line.text.startsWith('\u3000') || columns(last.text) > MAX_WRAPPED
}

export interface Item {
  readonly number: number
  /** Behind the number or bullet, up to the next one. */
  readonly span: Span
  /** Its first line, or what matters of it. */
  readonly opening: string
}

/** The items of a list; none where the chunk does not open with a number or bullet. */
export function itemsOf(chunk: Chunk): readonly Item[] {
  const mark = [NUMBERED, BULLET].find(pattern => pattern.test(chunk[0].text))
  if (!mark) return []
  const items: Item[] = []
  for (const line of chunk) {
    const [lead, number] = mark.exec(line.text) ?? []
    const open = items.at(-1)
    if (lead !== undefined) items.push(itemOf(line, lead.length, Number(number?.normalize('NFKC') ?? 0)))
    else if (open) items[items.length - 1] = { ...open, span: { start: open.span.start, end: line.end } }
  }
  return items
}

const OPENING = 1_000

const itemOf = ({ start, end, text }: Line, lead: number, number: number): Item => ({
  number,
  span: { start: start + lead, end },
  opening: text.slice(lead, lead + OPENING),
})
