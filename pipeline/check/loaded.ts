import type { TranslatedFile } from '../bitext/file.ts'
import { createPlaces } from '../bitext/place.ts'
import type { Bitext, Side } from '../model/bitext.ts'
import type { Finding } from '../model/outcome.ts'
import type { Span } from '../model/text.ts'
import { EXCUSE_SIGN, excusesIn, type Excuses } from './excuse.ts'

/** 1-based, in the file as it is on disk. */
export interface FilePlace {
  readonly line: number
  readonly column: number
}

/** A file, or a pair of files, that is read and ready to be checked. */
export interface LoadedBitext<File extends TranslatedFile = TranslatedFile> {
  readonly bitext: Bitext
  /** What the reader has to say. */
  readonly findings: readonly Finding[]
  /** Excuses inside of the file. */
  readonly excuses: Excuses
  /** Where a span of a target's text starts and ends; only its sentence where the text is not as in the file. */
  readonly places: (
    target: Side,
    span: Span | undefined,
  ) => { readonly start: FilePlace; readonly end?: FilePlace }
  /** Only where fixes can be written to it. */
  readonly file?: File
}

/** What is known of a file that holds translation units by its text alone. */
export function fileParts(file: TranslatedFile, bitext: Bitext): Pick<LoadedBitext, 'excuses' | 'places'> {
  const place = createPlaces(file)
  return {
    excuses: notedExcuses(bitext),
    places: (side, span) => {
      const start = pointOf(place(side, span))
      if (!span || span.start === span.end) return { start }
      return { start, end: pointOf(place(side, { start: span.end, end: span.end })) }
    },
  }
}

const pointOf = ({ line, column }: FilePlace): FilePlace => ({ line, column })

function notedExcuses({ units }: Bitext): Excuses {
  const all = units.flatMap(({ id, target, note }) =>
    note?.includes(EXCUSE_SIGN) ? [excusesIn(note, { path: target.path, id })] : [],
  )
  return {
    excuses: all.flatMap(({ excuses }) => excuses),
    findings: all.flatMap(({ findings }) => findings),
  }
}
