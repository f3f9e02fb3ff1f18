import { matchOf, type FormKind, type Writing } from '../link/writing.ts'
import type { Designation } from '../model/glossary.ts'
import type { Form, Name } from './notation.ts'

/** A designation's text and variants, with the spellings and inflections that are found in texts. */
export const formNames = (designation: Designation, writing: Writing): readonly Name[] => [
  ...writing.forms(designation).map(({ text, kind }): Name => ({ text, form: formOf(kind) })),
  ...designation.variants.map((text): Name => ({ text, form: 'variant' })),
]

function formOf(kind: FormKind): Form {
  if (kind === 'kana') return 'reading'
  const match = matchOf(kind)
  if (match === 'exact') return 'text'
  if (match === 'inflected') return 'inflection'
  return match === 'romanized' ? 'romanization' : 'variant'
}
