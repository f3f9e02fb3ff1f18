import type { ConceptId } from '../model/glossary.ts'
import type { Handout } from './handout.ts'

/** Where a mention of a concept stands, as its entry shows it. */
export interface Place {
  readonly anchor: string
  /** The row's number, or the reference's in brackets. */
  readonly label: string
}

/** The `id` attributes of a page, all different. */
export interface Anchors {
  readonly entries: ReadonlyMap<ConceptId, string>
  readonly rows: ReadonlyMap<string, Place>
  /** By number. */
  readonly references: ReadonlyMap<number, Place>
}

/** Ids that the page itself uses. */
const RESERVED =
  'top main toolbar search found steps previous next back print legend nothing card search-index text terms names acronyms references'.split(
    ' ',
  )

/**
 * A row keeps its own id, so that a link to it lives as long as the sheet's promise about ids.
 * @param others ids that the page has beside those that every page has
 */
export function createAnchors(
  { sheet, rowNumbers }: Pick<Handout, 'sheet' | 'rowNumbers'>,
  others: readonly string[] = [],
): Anchors {
  const taken = new Set([...RESERVED, ...others])
  const unique = (wanted: string): string => {
    let id = wanted.replaceAll(/\s+/g, '-') || 'row'
    while (taken.has(id)) id += '-'
    taken.add(id)
    return id
  }
  const references = new Map(
    sheet.references.map(({ number }) => [number, { anchor: unique(`r${number}`), label: `[${number}]` }]),
  )
  const rows = new Map(
    sheet.rows.map(({ id }, index) => [
      id,
      { anchor: unique(id), label: String(rowNumbers.get(id) ?? index + 1) },
    ]),
  )
  const entries = new Map(sheet.entries.map(({ concept }) => [concept, unique(`term-${concept}`)]))
  return { entries, rows, references }
}

/** @param id as in `Entry.rows`: a row's, or `r3` for the third reference. */
export function placeOf(id: string, { rows, references }: Anchors): Place | undefined {
  const [, number] = /^r(\d+)$/.exec(id) ?? []
  return rows.get(id) ?? (number === undefined ? undefined : references.get(Number(number)))
}

export const linkTo = (anchor: string): string => `#${encodeURIComponent(anchor)}`
