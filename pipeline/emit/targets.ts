import type { ConceptId } from '../model/glossary.ts'
import type { Sheet } from '../model/sheet.ts'

/** Names of the places that links go to. They count, so nothing of a concept's own text is in them. */
export interface Targets {
  readonly concepts: ReadonlyMap<ConceptId, string>
  /** By row id; the number is what the margin prints. */
  readonly rows: ReadonlyMap<string, { readonly target: string; readonly number: string }>
}

const place = (id: string, target: string, number: string) => [id, { target, number }] as const

export function createTargets(sheet: Sheet): Targets {
  return {
    concepts: new Map(sheet.entries.map(({ concept }, n) => [concept, `concept-${n + 1}`])),
    rows: new Map([
      ...sheet.references.map(({ number }, n) => place(`r${number}`, `reference-${n + 1}`, `[${number}]`)),
      ...sheet.rows.map((row, n) => place(row.id, `row-${n + 1}`, `${n + 1}`)),
    ]),
  }
}
