import type { Glossary, Status } from '../../model/glossary.ts'
import type { ByLang, DocumentLang } from '../../model/lang.ts'
import type { Finding } from '../../model/outcome.ts'
import {
  CONCEPT_FIELDS,
  NAME_FIELDS,
  type ConceptField,
  type NameField,
  type NewDesignation,
} from '../merge-entry.ts'
import { asForeign, type ForeignConcept } from './concept.ts'

/** What a format has a place for. A law holds every writer and its reader to it. */
export interface Holds {
  readonly concept: ReadonlySet<ConceptField>
  readonly name: ReadonlySet<NameField>
  /** Only two languages, and only concepts that have a name in both. */
  readonly isPair: boolean
  /** Only the first name in each language that may be used. */
  readonly isSingle?: boolean
}

export const EVERYTHING: Holds = {
  concept: new Set(CONCEPT_FIELDS),
  name: new Set(NAME_FIELDS),
  isPair: false,
}

const UNUSABLE: ReadonlySet<Status | undefined> = new Set(['deprecated', 'forbidden'])

/** Whether a program that knows no statuses may propose the name. */
export const isUsable = ({ status }: NewDesignation): boolean => !UNUSABLE.has(status)

/** As much of a concept as the format has a place for; undefined where it has none for the concept. */
export function heldOf(
  concept: ForeignConcept,
  holds: Holds,
  languages: readonly DocumentLang[],
): ForeignConcept | undefined {
  const langs = holds.isPair ? languages.slice(0, 2) : languages
  const designations: ByLang<readonly NewDesignation[]> = Object.fromEntries(
    langs
      .map(lang => [lang, heldNames(concept.designations[lang] ?? [], holds)] as const)
      .filter(([, names]) => names.length > 0),
  )
  const filled = Object.keys(designations).length
  if (filled < (holds.isPair ? 2 : 1)) return undefined
  const fields = CONCEPT_FIELDS.filter(field => holds.concept.has(field) && concept[field] !== undefined)
  return {
    ...Object.fromEntries(fields.map(field => [field, concept[field]])),
    designations,
    line: concept.line,
  }
}

/** A format that cannot say that a name is not to be used must not hold it. */
function heldNames(names: readonly NewDesignation[], holds: Holds): readonly NewDesignation[] {
  const usable = holds.name.has('status') ? names : names.filter(isUsable)
  return (holds.isSingle === true ? usable.slice(0, 1) : usable).map(name => heldName(name, holds))
}

function heldName(name: NewDesignation, holds: Holds): NewDesignation {
  const fields = NAME_FIELDS.filter(field => holds.name.has(field) && name[field] !== undefined)
  return { text: name.text, ...Object.fromEntries(fields.map(field => [field, name[field]])) }
}

/** What goes without saying, so that nothing is lost where there is no place for it. */
const USUAL: Readonly<Partial<Record<NameField, readonly string[]>>> = {
  status: ['preferred', 'admitted'],
  type: ['full'],
  pos: ['noun'],
}

/** What the format has no place for, counted, and named by the first concept that has it. */
export function lostBy(
  glossary: Glossary,
  holds: Holds,
  languages: readonly DocumentLang[],
  path: string,
): readonly Finding[] {
  const lost = new Map<string, { count: number; readonly first: string }>()
  const lose = (what: string, concept: string): void => {
    const known = lost.get(what)
    if (known) known.count++
    else lost.set(what, { count: 1, first: concept })
  }
  for (const { id, ...rest } of glossary.concepts.values()) {
    const whole = asForeign({ id, ...rest })
    for (const what of lostOf(whole, heldOf(whole, holds, languages), holds, languages)) lose(what, id)
  }
  return [...lost].map(([what, { count, first }]) => ({
    rule: 'dropped',
    severity: 'info',
    message: `no place for ${what}: ${count}, the first at "${first}"`,
    path,
  }))
}

function lostOf(
  whole: ForeignConcept,
  held: ForeignConcept | undefined,
  holds: Holds,
  languages: readonly DocumentLang[],
): readonly string[] {
  if (!held)
    return [
      holds.isPair ? 'concepts without a name in both languages' : 'concepts without a name to be written',
    ]
  const lost: string[] = CONCEPT_FIELDS.filter(
    field => whole[field] !== undefined && !holds.concept.has(field),
  ).map(field => `the ${field} of a concept`)
  for (const [lang, names] of Object.entries(whole.designations)) {
    const kept = new Map((held.designations[lang as DocumentLang] ?? []).map(name => [name.text, name]))
    const isWritten = (holds.isPair ? languages.slice(0, 2) : languages).includes(lang as DocumentLang)
    for (const name of names) {
      const written = kept.get(name.text)
      if (!isWritten) lost.push(`names in ${lang}`)
      else if (!written) lost.push(isUsable(name) ? 'other names of a concept' : `${name.status} names`)
      else lost.push(...lostFields(name, written))
    }
  }
  return lost
}

const isUsual = (field: NameField, value: NewDesignation[NameField]): boolean =>
  typeof value === 'string' && (USUAL[field]?.includes(value) ?? false)

const lostFields = (name: NewDesignation, written: NewDesignation): readonly string[] =>
  NAME_FIELDS.filter(field => name[field] !== undefined && !isUsual(field, name[field]))
    .filter(field => written[field] === undefined)
    .map(field => (field === 'status' ? `the status "${name.status}"` : `the ${field} of a name`))
