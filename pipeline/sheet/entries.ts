import type { Concept, ConceptId, Designation, Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Entry, EntryDesignation, EntryKind, ReferenceRow, Row } from '../model/sheet.ts'
import { romanizeKorean } from '../tokenize/hangul.ts'
import type { Readings } from './readings.ts'

/** The concepts that occur in a document, in the glossary's order, each with the rows that mention it. */
export function entriesOf(
  rows: readonly Row[],
  references: readonly ReferenceRow[],
  languages: readonly DocumentLang[],
  glossary: Glossary,
  readings: Readings,
): readonly Entry[] {
  const occurrences = occurrencesOf(rows, references)
  return [...glossary.concepts.values()]
    .filter(concept => occurrences.has(concept.id))
    .map(concept => entryOf(concept, languages, glossary, readings, [...(occurrences.get(concept.id) ?? [])]))
}

/** All concepts, without occurrences. */
export const allEntries = (
  languages: readonly DocumentLang[],
  glossary: Glossary,
  readings: Readings,
): readonly Entry[] =>
  [...glossary.concepts.values()].map(concept => entryOf(concept, languages, glossary, readings, []))

function occurrencesOf(
  rows: readonly Row[],
  references: readonly ReferenceRow[],
): ReadonlyMap<ConceptId, ReadonlySet<string>> {
  const found = new Map<ConceptId, Set<string>>()
  const note = (id: string, cells: readonly (Row['cells'][DocumentLang] | undefined)[]): void => {
    for (const run of cells.flatMap(cell => cell ?? []))
      if (run.kind === 'term') found.set(run.concept, (found.get(run.concept) ?? new Set()).add(id))
  }
  for (const row of rows) note(row.id, Object.values(row.cells))
  for (const { number, versions } of references)
    for (const version of Object.values(versions))
      note(`r${number}`, [version.publisher, version.title, version.translation, version.restored?.runs])
  return found
}

function entryOf(
  concept: Concept,
  languages: readonly DocumentLang[],
  glossary: Glossary,
  readings: Readings,
  rows: readonly string[],
): Entry {
  const { id, domain, definition, note, source } = concept
  const own = (lang: DocumentLang): readonly Designation[] =>
    concept.designations.filter(d => d.lang === lang)
  const designations: Partial<Record<DocumentLang, readonly EntryDesignation[]>> = {}
  for (const lang of languages) {
    const list = own(lang)
    if (list.length > 0) designations[lang] = list.map(d => entryDesignation(d, readings))
  }
  return {
    concept: id,
    kind: kindOf(concept),
    domain,
    domainLabel: glossary.domains.find(d => d.id === domain)?.label ?? {},
    ...(definition !== undefined && { definition }),
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    designations,
    rows,
  }
}

/** By the preferred designations: a proper name in most languages, an acronym in any, otherwise a term. */
function kindOf({ designations }: Concept): EntryKind {
  const preferred = designations.filter(d => d.status === 'preferred')
  if (preferred.some(d => d.lang === 'en' && d.type === 'abbreviation')) return 'acronym'
  const names = preferred.filter(d => d.type === 'name' || d.pos === 'proper-noun')
  return names.length * 2 > preferred.length ? 'name' : 'term'
}

function entryDesignation(designation: Designation, readings: Readings): EntryDesignation {
  const { text, status, type, region } = designation
  const reading = readingOf(designation, readings)
  const romanization = designation.romanization ?? romanizationOf(designation, reading, readings)
  return {
    text,
    status,
    type,
    ...(reading !== undefined && { reading }),
    ...(romanization !== undefined && { romanization }),
    ...(region !== undefined && { region }),
  }
}

/** What is stored; pinyin where nothing is. Kana are not derived: a wrong reading is worse than none. */
function readingOf({ lang, text, reading }: Designation, readings: Readings): string | undefined {
  if (reading !== undefined || !lang.startsWith('zh')) return reading
  return readings.chinese(text)
}

function romanizationOf(
  { lang, text }: Designation,
  reading: string | undefined,
  readings: Readings,
): string | undefined {
  if (lang === 'ko') return romanizeKorean(text)
  if (lang !== 'ja') return undefined
  const kana = reading ?? (/^[ぁ-ゖァ-ヺー・\s]+$/u.test(text) ? text : undefined)
  return kana && readings.japanese(text, kana)
}
