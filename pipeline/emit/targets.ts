import type { ConceptId } from '../model/glossary.ts'
import type { Handout } from './handout.ts'

/** Where a link leads, and what is printed of it for readers who cannot follow a link. */
export interface Target {
  readonly name: string
  readonly number: string
}

/** Names of the places that links go to. They count, so nothing of a concept's own text is in them. */
export interface Targets {
  readonly concepts: ReadonlyMap<ConceptId, Target>
  /** By row id, or `r3` for the third reference, as `Entry.rows` has them. */
  readonly rows: ReadonlyMap<string, Target>
}

const place = (id: string, name: string, number: string): readonly [string, Target] => [id, { name, number }]

/** Entries are numbered as they are shown, rows as they stand in the text, references as they are printed. */
export function createTargets({ sheet, rowNumbers }: Pick<Handout, 'sheet' | 'rowNumbers'>): Targets {
  return {
    concepts: new Map(
      sheet.entries.map(({ concept }, n) => [concept, { name: `concept-${n + 1}`, number: `${n + 1}` }]),
    ),
    rows: new Map([
      ...sheet.references.map(({ number }, n) => place(`r${number}`, `reference-${n + 1}`, `[${number}]`)),
      ...sheet.rows.map(({ id }, n) => place(id, `row-${n + 1}`, `${rowNumbers.get(id) ?? n + 1}`)),
    ]),
  }
}
