import type { Side, TranslationUnit } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import type { Span } from '../model/text.ts'
import { placeholdersIn } from './placeholders.ts'

/** In characters of the file: what is longer is no segment, and would take many times its room. */
const LONGEST_TEXT = 1_000_000

/** @throws InputError where a text is too long to be one */
export function refuseLong({ start, end }: Span, path: string): void {
  if (end - start > LONGEST_TEXT)
    throw new InputError(
      path,
      undefined,
      `a text of ${end - start} characters, more than ${LONGEST_TEXT}: split it`,
    )
}

/** A side of which the text holds all its codes. */
export const plainSide = (
  id: string,
  lang: DocumentLang,
  path: string,
  { text, source }: { readonly text: string; readonly source: Span },
): Side => {
  refuseLong(source, path)
  return { id, lang, path, text, source, codes: placeholdersIn(text) }
}

/** Of a unit about whose translation the file says nothing. */
export const plainState = (target: string): TranslationUnit['state'] =>
  target.trim() === '' ? 'untranslated' : 'translated'
