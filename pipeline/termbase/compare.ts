import { NAME_FIELDS, type NameField, type NewDesignation } from './merge-entry.ts'
import { sameName } from './merge-index.ts'

/** A field in which two names that are the same differ, and what each says. */
export interface FieldDifference {
  readonly field: NameField
  readonly ours: string | undefined
  readonly theirs: string | undefined
}

export const isSameName = (a: NewDesignation, b: NewDesignation): boolean =>
  sameName(a.text) === sameName(b.text)

/** Where two names say other things of themselves. */
export const nameDifferences = (ours: NewDesignation, theirs: NewDesignation): readonly FieldDifference[] =>
  NAME_FIELDS.map(field => ({ field, ours: valueOf(ours, field), theirs: valueOf(theirs, field) })).filter(
    ({ ours: a, theirs: b }) => a !== b,
  )

function valueOf(name: NewDesignation, field: NameField): string | undefined {
  if (field === 'context') return name.context && `${name.context.text} (${name.context.source})`
  if (field === 'variants') return name.variants?.length ? name.variants.toSorted().join(', ') : undefined
  return name[field]
}
