import type { BlockKind, PrintedDate, Span } from '../model/text.ts'
import { findDates } from './dates.ts'
import { freeNumber, isReferenceHeading, type Draft, type DraftReference, type SourceFile } from './draft.ts'
import {
  chunksOf,
  columns,
  isFirst,
  itemsOf,
  LAST_NOTE,
  linesOf,
  MAX_WRAPPED,
  NOTE,
  NUMBERED,
  restOf,
  spanOf,
  type Chunk,
  type Item,
  type Line,
} from './lines.ts'
import { findQuoted } from './quotes.ts'
import { traceSpan } from './traced.ts'

/**
 * A plain text in the form of a published report: title, date of disclosure, paragraphs between blank lines,
 * numbered references, notes. Whatever of it is missing, the rest is still read.
 */
export function readPlainText({ text }: SourceFile): Draft {
  const { title, date, rest } = readHead(chunksOf(linesOf(text)))
  const { before, items, after } = splitReferences(rest)
  const placed = [
    ...(title ? [place('title', title)] : []),
    ...before.flatMap(bodyOf),
    ...after.flatMap(chunk => (LAST_NOTE.test(chunk[0].text) ? notesOf(chunk) : bodyOf(chunk))),
  ]
  const references: DraftReference[] = []
  for (const { number, span } of items)
    references.push({ number: freeNumber(number, references), text: traceSpan(text, span) })
  return {
    ...(title && { title: title.text.trim() }),
    ...(date && { date }),
    blocks: placed.map(({ kind, depth, span }) => ({ kind, depth, text: traceSpan(text, span) })),
    references,
    findings: [],
  }
}

interface Placed {
  readonly kind: BlockKind
  readonly depth: number
  readonly span: Span
}

const place = (kind: BlockKind, span: Span, depth = 0): Placed => ({ kind, depth, span })

function bodyOf(chunk: Chunk): readonly Placed[] {
  const list = itemsOf(chunk)
  // One numbered line is a section's heading rather than a list, and keeps its number.
  if (list.length > 1 || (list.length > 0 && !NUMBERED.test(chunk[0].text)))
    return list.map(item => place('item', item.span, 1))
  return [place(NOTE.test(chunk[0].text) ? 'footnote' : 'paragraph', spanOf(chunk))]
}

function notesOf(chunk: Chunk): readonly Placed[] {
  const list = itemsOf(chunk)
  return list.length > 0 ? list.map(item => place('footnote', item.span)) : [place('footnote', spanOf(chunk))]
}

interface Head {
  readonly title?: Line
  readonly date?: PrintedDate
  readonly rest: readonly Chunk[]
}

/** Title and date, in either order. */
function readHead(chunks: readonly Chunk[]): Head {
  const early = splitDate(chunks)
  const { title, rest } = splitTitle(early.rest)
  const { date, rest: body } = early.date ? { date: early.date, rest } : splitDate(rest)
  return { ...(title && { title }), ...(date && { date }), rest: body }
}

/** A first line so narrow is a title even where the text follows without a blank line. */
const MAX_TITLE_ABOVE_TEXT = 80

function splitTitle(chunks: readonly Chunk[]): Head {
  const [chunk, ...others] = chunks
  if (!chunk) return { rest: chunks }
  const [first, second] = chunk
  const width = columns(first.text)
  const standsAlone = !second || dateOf(second) !== undefined
  const isAboveText = second && width <= MAX_TITLE_ABOVE_TEXT && columns(second.text) > MAX_WRAPPED
  const isTitle =
    width <= MAX_WRAPPED && (standsAlone || isAboveText) && !/[.。;；:：,，、]\s*$/u.test(first.text)
  if (!isTitle || itemsOf(chunk).length > 0 || NOTE.test(first.text)) return { rest: chunks }
  return { title: first, rest: [...restOf(chunk), ...others] }
}

function splitDate(chunks: readonly Chunk[]): Head {
  const [chunk, ...others] = chunks
  const date = chunk && dateOf(chunk[0])
  return chunk && date ? { date, rest: [...restOf(chunk), ...others] } : { rest: chunks }
}

const MAX_DATE_LINE = 100
const DATE_LABEL =
  /^[\s([（【]*(?:[\p{L}\p{M} ]{1,40}[:：]|(?:published|posted|released|updated)(?: on)?)?[\s([（【]*$/iu

/** The date of a line that holds nothing else but a label: `Initial Disclosure Date: Oct 23, 2014`, `公開日：2014年10月23日`. */
function dateOf({ text }: Line): PrintedDate | undefined {
  if (text.length > MAX_DATE_LINE) return undefined
  const [found, second] = findDates(text)
  if (!found || second || !DATE_LABEL.test(text.slice(0, found.start))) return undefined
  return /^[\s.,。)\]）】]*$/u.test(text.slice(found.end)) ? found.date : undefined
}

interface Sections {
  readonly before: readonly Chunk[]
  readonly items: readonly Item[]
  readonly after: readonly Chunk[]
}

/**
 * The numbered references: under a heading that says so, or at the end, with nothing but notes behind them,
 * where most of them print a title in quotation marks or a date.
 */
function splitReferences(chunks: readonly Chunk[]): Sections {
  const heading = chunks.findLastIndex(
    (chunk, i) => chunk.length === 1 && isReferenceHeading(chunk[0].text) && isNumbered(chunks[i + 1]),
  )
  if (heading >= 0) {
    const end = firstFrom(chunks, heading + 1, chunk => !isNumbered(chunk))
    return sections(chunks, heading, heading + 1, end)
  }
  const end = lastBefore(chunks, chunks.length, chunk => !LAST_NOTE.test(chunk[0].text))
  const start = listStart(chunks, end)
  const found = sections(chunks, start, start, end)
  const likely = found.items.filter(looksLikeReference).length
  return found.items.length > 0 && likely * 2 >= found.items.length
    ? found
    : { before: chunks, items: [], after: [] }
}

const isNumbered = (chunk: Chunk | undefined): boolean => chunk !== undefined && NUMBERED.test(chunk[0].text)

const sections = (chunks: readonly Chunk[], before: number, start: number, end: number): Sections => ({
  before: chunks.slice(0, before),
  items: chunks.slice(start, end).flatMap(itemsOf),
  after: chunks.slice(end),
})

function firstFrom(chunks: readonly Chunk[], from: number, isIt: (chunk: Chunk) => boolean): number {
  const at = chunks.findIndex((chunk, i) => i >= from && isIt(chunk))
  return at < 0 ? chunks.length : at
}

/** One past the last chunk before `end` that is wanted. */
const lastBefore = (chunks: readonly Chunk[], end: number, isIt: (chunk: Chunk) => boolean): number =>
  chunks.findLastIndex((chunk, i) => i < end && isIt(chunk)) + 1

/** Numbered chunks up to `end`, back to the one that opens with 1. */
function listStart(chunks: readonly Chunk[], end: number): number {
  let start = end
  while (start > 0 && isNumbered(chunks[start - 1])) {
    start--
    const chunk = chunks[start]
    if (chunk && isFirst(chunk[0])) break
  }
  return start
}

const looksLikeReference = ({ opening }: Item): boolean =>
  findQuoted(opening) !== undefined || findDates(opening).length > 0
