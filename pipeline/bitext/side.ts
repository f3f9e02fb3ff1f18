import type { Side, TranslationUnit } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Span } from '../model/text.ts'
import { placeholdersIn } from './placeholders.ts'

/** A side of which the text holds all its codes. */
export const plainSide = (
  id: string,
  lang: DocumentLang,
  path: string,
  { text, source }: { readonly text: string; readonly source: Span },
): Side => ({ id, lang, path, text, source, codes: placeholdersIn(text) })

/** Of a unit about whose translation the file says nothing. */
export const plainState = (target: string): TranslationUnit['state'] =>
  target.trim() === '' ? 'untranslated' : 'translated'
