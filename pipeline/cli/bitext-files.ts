import { readBitext } from '../bitext/read.ts'
import type { BitextLangs, TextFile, TranslatedFile } from '../bitext/file.ts'
import type { Bitext } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Outcome } from '../model/outcome.ts'
import { decodeExactly, encode, type Decoded } from '../text/decode.ts'
import { readBytes, shownPath, writeAtomically } from './files.ts'

/** A text file as it is on disk. */
interface DiskFile extends TextFile {
  /** Where it is, which is not always as it is shown. */
  readonly place: string
  readonly decoded: Decoded
}

export interface BitextFile extends TranslatedFile, DiskFile {}

/** @throws InputError where the file is missing, too large, or no text */
export function readBitextFile(place: string, lang?: DocumentLang): BitextFile {
  const path = shownPath(place)
  const decoded = decodeExactly(readBytes(place), path, lang)
  return { place, path, text: decoded.text, decoded }
}

/**
 * A file's translation units; `source` is the file of the originals, where they stand in one of their own.
 * @throws InputError where a file cannot be read
 */
export function loadBitext(
  place: string,
  langs: BitextLangs,
  source?: string,
): Outcome<Bitext> & { readonly file: BitextFile } {
  const target = readBitextFile(place, langs.targetLang)
  const file = source === undefined ? target : { ...target, source: readBitextFile(source, langs.sourceLang) }
  return { ...readBitext(file, langs), file }
}

/** Replaces the text of a file at once, in its own encoding. @throws InputError where that cannot be written */
export function writeBitextFile({ place, path, decoded }: BitextFile, text: string): void {
  writeAtomically(place, encode({ ...decoded, text }, path))
}
