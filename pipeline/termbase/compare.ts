import type { NewDesignation } from './merge-entry.ts'
import { sameName } from './merge-index.ts'

/** A field in which two names that are the same differ, and what each says. */
export interface FieldDifference {
  readonly field: ComparedField
  readonly ours: string | undefined
  readonly theirs: string | undefined
}

const FIELDS = ['status', 'type', 'pos', 'reading', 'romanization', 'region', 'context', 'variants'] as const
export type ComparedField = (typeof FIELDS)[number]

export const isSameName = (a: NewDesignation, b: NewDesignation): boolean =>
  sameName(a.text) === sameName(b.text)

/** Where two names say other things of themselves. */
export const nameDifferences = (ours: NewDesignation, theirs: NewDesignation): readonly FieldDifference[] =>
  FIELDS.map(field => ({ field, ours: valueOf(ours, field), theirs: valueOf(theirs, field) })).filter(
    ({ ours: a, theirs: b }) => a !== b,
  )

function valueOf(name: NewDesignation, field: ComparedField): string | undefined {
  if (field === 'context') return name.context && `${name.context.text} (${name.context.source})`
  if (field === 'variants') return name.variants?.length ? name.variants.toSorted().join(', ') : undefined
  return name[field]
}
