import { createPlaces } from '../../bitext/place.ts'
import { excusesIn, type Excuses } from '../../check/excuse.ts'
import type { Bitext, Side } from '../../model/bitext.ts'
import type { Finding } from '../../model/outcome.ts'
import type { Span } from '../../model/text.ts'
import { loadBitext, type BitextFile } from '../bitext-files.ts'
import type { Input } from './inputs.ts'

/** 1-based, in the file as it is on disk. */
export interface FilePlace {
  readonly line: number
  readonly column: number
}

/** A file, or a pair of files, that is read and ready to be checked. */
export interface LoadedBitext {
  readonly input: Input
  readonly bitext: Bitext
  /** What the reader has to say. */
  readonly findings: readonly Finding[]
  /** Excuses inside of the file. */
  readonly excuses: Excuses
  /** Where a span of the target's text starts and ends; less exact where the text is not as in the file. */
  readonly places: (
    side: Side,
    span: Span | undefined,
  ) => { readonly start: FilePlace; readonly end?: FilePlace }
  /** Only of files that fixes can be written to. */
  readonly file?: BitextFile
}

/** @throws InputError where a file cannot be read */
export function loadInput(input: Input): LoadedBitext {
  const { value: bitext, findings, file } = loadBitext(input.target, input.langs)
  return { input, bitext, findings, file, ...fileParts(file, bitext) }
}

/** What is known of a file by its text alone. */
export function fileParts(file: BitextFile, bitext: Bitext): Pick<LoadedBitext, 'excuses' | 'places'> {
  const place = createPlaces(file)
  return {
    excuses: notedExcuses(bitext),
    places: (side, span) => {
      const start = place(side, span)
      if (!span || span.start === span.end) return { start: pointOf(start) }
      const end = place(side, { start: span.end, end: span.end })
      return { start: pointOf(start), end: pointOf(end) }
    },
  }
}

const pointOf = ({ line, column }: FilePlace): FilePlace => ({ line, column })

function notedExcuses({ units }: Bitext): Excuses {
  const all = units.flatMap(({ id, target, note }) =>
    note?.includes('taiyaku-ignore') ? [excusesIn(note, { path: target.path, id })] : [],
  )
  return {
    excuses: all.flatMap(({ excuses }) => excuses),
    findings: all.flatMap(({ findings }) => findings),
  }
}
