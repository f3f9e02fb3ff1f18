import type { Side, UnitState } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Span } from '../model/text.ts'
import type { TextFile } from './file.ts'
import { readContent, type InlineElements } from './inline.ts'
import { refuseLong } from './side.ts'

/** The side that stands between an element's tags. */
export function xmlSide(
  { path, text: file }: TextFile,
  { id, lang, source }: { readonly id: string; readonly lang: DocumentLang; readonly source: Span },
  elements: InlineElements,
): Side {
  refuseLong(source, path)
  const { text, codes } = readContent(file, source, elements)
  return { id, lang, path, text, source, codes }
}

/** The state that a file names, unless there is no translation at all. */
export const stateOf = (target: Side, named: UnitState): UnitState =>
  target.text.trim() === '' && target.codes.length === 0 ? 'untranslated' : named

/** What is known of an element that is open. */
export interface OpenElement {
  readonly local: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  /** Where its content begins. */
  readonly start: number
}

/** White space of an indented note is nobody's. */
export const noteOf = (parts: readonly string[]): string | undefined => {
  const note = parts
    .map(part => part.replace(/\s+/gu, ' ').trim())
    .filter(part => part !== '')
    .join('\n')
  return note === '' ? undefined : note
}
