import type { Span } from '../model/text.ts'

/**
 * A stretch of a file, and the text that it stands for. Of a stretch as long as its text, each character stands for
 * itself; of any other (`&amp;`, `\n`, a tag that stands for no text) all of it stands for all of its text.
 */
export interface Run extends Span {
  readonly text: string
  /** Written without escapes: a CDATA section of XML. */
  readonly isRaw?: true
}

/** All of a stretch that holds no escapes; no run where it is empty. */
export const literalRuns = (file: string, { start, end }: Span): readonly Run[] =>
  start < end ? [literalRun(file, start, end)] : []

export const literalRun = (file: string, start: number, end: number): Run => ({
  start,
  end,
  text: file.slice(start, end),
})

export const textOfRuns = (runs: readonly Run[]): string =>
  runs.length === 1 ? (runs[0]?.text ?? '') : runs.map(({ text }) => text).join('')

const isLiteral = ({ start, end, text }: Run): boolean => end - start === text.length

/** The part of a run at a span of the run's own text; all of an escape. */
export const partOf = (run: Run, { start, end }: Span): Span =>
  isLiteral(run) ? { start: run.start + start, end: run.start + end } : { start: run.start, end: run.end }

/** A run, and the span of its own text that is meant. */
interface Part {
  readonly run: Run
  readonly span: Span
}

/** The runs that hold the text's units `start` to `end`, those without text left out. */
export function partsAt(runs: readonly Run[], { start, end }: Span): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const run of runs) {
    const from = Math.max(start, at) - at
    const to = Math.min(end, at + run.text.length) - at
    if (from < to) parts.push({ run, span: { start: from, end: to } })
    at += run.text.length
  }
  return parts
}

/**
 * Where a span of the text stands in the file. An empty span stands after the character before it, or else before the
 * first character; undefined where there is no text at all.
 */
export function placeOf(runs: readonly Run[], span: Span): Span | undefined {
  if (span.start < span.end) {
    const parts = partsAt(runs, span).map(({ run, span: own }) => partOf(run, own))
    const [first, last] = [parts[0], parts.at(-1)]
    return first && last && { start: first.start, end: last.end }
  }
  const before = placeOfUnit(runs, span.start - 1)
  const after = placeOfUnit(runs, span.start)
  const at = before?.end ?? after?.start
  return at === undefined ? undefined : { start: at, end: at }
}

function placeOfUnit(runs: readonly Run[], at: number): Span | undefined {
  const [part] = partsAt(runs, { start: at, end: at + 1 })
  return part && partOf(part.run, part.span)
}
