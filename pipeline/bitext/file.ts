import type { Bitext } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Span } from '../model/text.ts'
import type { Run } from '../text/runs.ts'

export interface TextFile {
  /** For messages: as the user wrote it. */
  readonly path: string
  /** As it is on disk, line ends included, without its byte order mark. */
  readonly text: string
}

/** A file that holds translations; `source` is the file of the originals, where they stand in one of their own. */
export interface TranslatedFile extends TextFile {
  readonly source?: TextFile
}

export interface BitextLangs {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
}

/** How a kind of file writes its translations. */
export interface Format {
  /** @throws InputError where the file cannot be read at all */
  readonly read: (file: TranslatedFile, langs: BitextLangs) => Outcome<Bitext>
  /** What the content of a side, as `source` says where it stands, is made of. */
  readonly runs: (text: string, content: Span) => readonly Run[]
  /** Text as the file writes it in the stead of a part of `run`. @throws RangeError where it cannot */
  readonly escape: (text: string, run: Run) => string
}
