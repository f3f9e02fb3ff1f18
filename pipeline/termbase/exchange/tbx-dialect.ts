import type { Holds } from './holds.ts'
import type { ConceptField, NameField } from '../merge-entry.ts'

/**
 * Those that ISO 30042:2019 itself defines, and `martif`: the form of ISO 30042:2008 (TBX 2), which most programs read that
 * read TBX at all.
 */
export const DIALECTS = ['basic', 'min', 'core', 'martif'] as const
export type Dialect = (typeof DIALECTS)[number]

export const dialectOf = (name: string | undefined): Dialect => DIALECTS.find(one => one === name) ?? 'basic'

const BASIC = {
  concept: ['id', 'note', 'domain', 'definition', 'source'],
  name: ['status', 'type', 'pos', 'reading', 'romanization', 'region', 'context', 'variants'],
} as const

/** What dialects have categories for, and what a note of a term says. */
const FIELDS: Readonly<
  Record<Dialect, { readonly concept: readonly ConceptField[]; readonly name: readonly NameField[] }>
> = {
  core: { concept: ['id', 'note'], name: ['status', 'reading', 'romanization', 'variants'] },
  min: { concept: ['id', 'note', 'domain'], name: ['status', 'pos', 'reading', 'romanization', 'variants'] },
  basic: BASIC,
  martif: BASIC,
}

export const tbxHolds = (name: string | undefined): Holds => {
  const { concept, name: fields } = FIELDS[dialectOf(name)]
  return { concept: new Set(concept), name: new Set(fields), isPair: false }
}
