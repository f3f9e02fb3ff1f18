import type { Side } from '../model/bitext.ts'
import type { Span } from '../model/text.ts'
import { createLines, type LineColumn } from '../text/lines.ts'
import { placeOf } from '../text/runs.ts'
import type { Format, TextFile, TranslatedFile } from './file.ts'
import { formatOf } from './read.ts'

/** Where something stands in the file as it is on disk. */
export interface Place extends Span, LineColumn {}

/** Finds spans of the texts of a file's sides in the file. Nothing is kept of a side until it is asked for. */
export function createPlaces(file: TranslatedFile): (side: Side, span?: Span) => Place {
  const { runs } = formatOf(file)
  const target = inFile(file, runs)
  const source = file.source && inFile(file.source, runs)
  return (side, span) => (source && side.path === file.source?.path ? source : target)(side, span)
}

function inFile({ text }: TextFile, runsOf: Format['runs']) {
  const lines = createLines(text)
  return ({ source }: Side, span: Span = { start: 0, end: 0 }): Place => {
    const { start, end } = placeOf(runsOf(text, source), span) ?? source
    return { start, end, ...lines(start) }
  }
}
