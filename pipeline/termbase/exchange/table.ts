import type { DocumentLang } from '../../model/lang.ts'
import { CONCEPT_FIELDS, type ConceptField, type NewDesignation } from '../merge-entry.ts'
import { usualLeftOut } from './as-concept.ts'
import { said, type ForeignConcept } from './concept.ts'
import type { Dropped } from './dropped.ts'
import { FLAT_FIELDS, flatFields, nameWith, type FlatField, type FlatFields } from './fields.ts'
import { escaped, joinEscaped, joinList, splitEscaped, splitList, unescaped } from './lists.ts'
import type { TableColumn } from './table-columns.ts'

/** Parts names in a cell. */
const NAMES = '|'
/** Of the names themselves: a bracket at the end holds another name. */
const SPECIAL = '|(（'

/** The concept of a row. */
export function conceptOfRow(
  columns: readonly TableColumn[],
  cells: readonly string[],
  line: number,
  dropped: Dropped,
): ForeignConcept {
  const concept: Partial<Record<ConceptField, string>> = {}
  const designations: Partial<Record<DocumentLang, readonly NewDesignation[]>> = {}
  for (const [i, column] of columns.entries()) {
    const cell = cells[i] ?? ''
    if (cell === '') continue
    if (column.kind === 'concept') concept[column.field] ??= cell
    else if (column.kind === 'names') {
      const fields = fieldLists(columns, cells, column.lang)
      const names = [...new Set(splitEscaped(cell, NAMES).flatMap(splitBracket))].map((text, n) =>
        nameWith(text, fields(n), dropped, line),
      )
      designations[column.lang] = [...(designations[column.lang] ?? []), ...names]
    } else if (column.kind === 'unknown') dropped.add(`the column "${column.title.slice(0, 40)}"`, line)
  }
  return { ...said(concept), designations, line }
}

/** What the columns beside the names say of the n-th. A column of all languages says it of each name, a reading of the Japanese. */
function fieldLists(
  columns: readonly TableColumn[],
  cells: readonly string[],
  lang: DocumentLang,
): (n: number) => FlatFields {
  const lists = columns.flatMap((column, i): (readonly [FlatField, (n: number) => string])[] => {
    if (column.kind !== 'field' || (column.lang ?? lang) !== lang) return []
    if (column.lang === undefined && column.field === 'reading' && lang !== 'ja') return []
    const values = splitList(cells[i] ?? '', NAMES).map(value => value.trim())
    const isCommon = column.lang === undefined && values.length === 1 && column.field === 'status'
    return [[column.field, n => values[isCommon ? 0 : n] ?? '']]
  })
  return n =>
    Object.fromEntries(
      lists.map(([field, at]) => [field, at(n)] as const).filter(([, value]) => value !== ''),
    )
}

/** `파드(Pod)` holds two names; a bracket that is not at the end, or is escaped, is part of the term. */
function splitBracket(text: string): readonly string[] {
  const [, outside = text, inside = ''] = /^(.+?)\s*(?<!\\)[(（]([^()（）]+)[)）]$/u.exec(text.trim()) ?? []
  return [outside, inside].map(part => unescaped(part.trim(), SPECIAL)).filter(part => part !== '')
}

/** A table with titles over it: only columns in which anything stands, but for the id and the languages. */
export function tableOf(
  concepts: readonly ForeignConcept[],
  languages: readonly DocumentLang[],
): readonly (readonly string[])[] {
  const rows = concepts
    .filter(({ designations }) => languages.some(lang => (designations[lang] ?? []).length > 0))
    .map(concept => rowOf(concept, languages))
  const titles = titlesOf(languages).filter(
    title => title === 'id' || languages.some(lang => lang === title) || rows.some(row => row.has(title)),
  )
  return [titles, ...rows.map(row => titles.map(title => row.get(title) ?? ''))]
}

const titlesOf = (languages: readonly DocumentLang[]): readonly string[] => [
  ...CONCEPT_FIELDS,
  ...languages.flatMap(lang => [lang, ...FLAT_FIELDS.map(field => `${lang}:${field}`)]),
]

function rowOf(concept: ForeignConcept, languages: readonly DocumentLang[]): ReadonlyMap<string, string> {
  const row = new Map<string, string>()
  for (const field of CONCEPT_FIELDS) {
    const value = concept[field]
    if (value !== undefined) row.set(field, value)
  }
  for (const lang of languages) {
    const names = concept.designations[lang] ?? []
    if (names.length === 0) continue
    row.set(
      lang,
      joinEscaped(
        names.map(({ text }) => guardedName(text)),
        NAMES,
      ),
    )
    const fields = names.map(usualLeftOut).map(flatFields)
    for (const field of FLAT_FIELDS)
      if (fields.some(one => one[field] !== undefined))
        row.set(
          `${lang}:${field}`,
          joinList(
            fields.map(one => one[field] ?? ''),
            NAMES,
          ),
        )
  }
  return row
}

/** Brackets are escaped where they would be taken for those of another name. */
function guardedName(text: string): string {
  const needs = /[)）]$|\\[(（]/u.test(text)
  return escaped(text, needs ? SPECIAL : NAMES)
}
