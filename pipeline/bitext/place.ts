import type { Side } from '../model/bitext.ts'
import type { Span } from '../model/text.ts'
import { placeOf, type Run } from '../text/runs.ts'
import type { TextFile, TranslatedFile } from './file.ts'
import { formatOf } from './read.ts'

/** Where something stands in the file as it is on disk. */
export interface Place extends Span {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units of the line. */
  readonly column: number
}

/** Finds spans of the texts of a file's sides in the file. Nothing is kept of a side until it is asked for. */
export function createPlaces(file: TranslatedFile): (side: Side, span?: Span) => Place {
  const { runs } = formatOf(file)
  const target = inFile(file, runs)
  const source = file.source && inFile(file.source, runs)
  return (side, span) => (source && side.path === file.source?.path ? source : target)(side, span)
}

function inFile({ text }: TextFile, runsOf: (text: string, content: Span) => readonly Run[]) {
  let starts: readonly number[] | undefined
  return ({ source }: Side, span: Span = { start: 0, end: 0 }): Place => {
    const { start, end } = placeOf(runsOf(text, source), span) ?? source
    starts ??= lineStarts(text)
    const line = lineAt(starts, start)
    return { start, end, line, column: start - (starts[line - 1] ?? 0) + 1 }
  }
}

const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n?|\n/gu), ({ 0: end, index }) => index + end.length),
]

/** The line that holds the offset, from 1: found by halving. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
