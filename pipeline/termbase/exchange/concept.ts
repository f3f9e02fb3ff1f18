import type { Concept, Designation, Glossary } from '../../model/glossary.ts'
import { DOCUMENT_LANGS, type ByLang } from '../../model/lang.ts'
import type { NewDesignation } from '../merge-entry.ts'

/** One meaning as another program's file has it: what the file does not say is left out. */
export interface ForeignConcept {
  /** As written there. */
  readonly id?: string
  /** As written there: words, not the id of a domain. */
  readonly domain?: string
  readonly definition?: string
  readonly note?: string
  readonly source?: string
  readonly designations: ByLang<readonly NewDesignation[]>
  /** 1-based. */
  readonly line: number
}

/** What our own concept says, with everything written out that goes without saying in our own files. */
export const asForeign = ({
  id,
  domain,
  definition,
  note,
  source,
  designations,
  line,
}: Concept): ForeignConcept => ({
  id,
  domain,
  ...said({ definition, note, source }),
  designations: Object.fromEntries(
    DOCUMENT_LANGS.map(lang => [lang, designations.filter(d => d.lang === lang).map(nameOf)] as const).filter(
      ([, names]) => names.length > 0,
    ),
  ),
  line,
})

/** Those of a glossary, in its order. */
export const conceptsOf = ({ concepts }: Glossary): readonly ForeignConcept[] =>
  [...concepts.values()].map(asForeign)

const nameOf = (designation: Designation): NewDesignation => {
  const { text, status, type, pos, reading, romanization, region, context, variants } = designation
  return {
    text,
    status,
    type,
    pos,
    ...said({ reading, romanization, region, context }),
    ...(variants.length > 0 && { variants }),
  }
}

/** A text of another program on one line, as our files have it. */
export const line = (text: string): string =>
  text
    .replaceAll(/[\t-\r \u0085\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '')
    .trim()

const optionalLine = (text: string | undefined): string | undefined => line(text ?? '') || undefined

/**
 * A concept as it was read, in the form that our files have: every text on one line, nothing empty, no name twice.
 * Undefined where no name is left.
 */
export function settled(concept: ForeignConcept): ForeignConcept | undefined {
  const designations = Object.fromEntries(
    DOCUMENT_LANGS.map(
      lang => [lang, distinct((concept.designations[lang] ?? []).map(settledName))] as const,
    ).filter(([, names]) => names.length > 0),
  )
  if (Object.keys(designations).length === 0) return undefined
  return {
    ...said({
      id: optionalLine(concept.id),
      domain: optionalLine(concept.domain),
      definition: optionalLine(concept.definition),
      note: optionalLine(concept.note),
      source: optionalLine(concept.source),
    }),
    designations,
    line: concept.line,
  }
}

function settledName(name: NewDesignation): NewDesignation {
  const { status, type, pos, region, context } = name
  const [text, example, source] = [line(name.text), line(context?.text ?? ''), line(context?.source ?? '')]
  const variants = [...new Set((name.variants ?? []).map(line))].filter(one => one !== '' && one !== text)
  return {
    text,
    ...said({
      status,
      type,
      pos,
      reading: optionalLine(name.reading),
      romanization: optionalLine(name.romanization),
      region,
    }),
    ...(example !== '' && { context: { text: example, source: source || '-' } }),
    ...(variants.length > 0 && { variants }),
  }
}

/** A name that stands twice is one name, with what is said of it in either place; the first place counts. */
function distinct(names: readonly NewDesignation[]): readonly NewDesignation[] {
  const byText = new Map<string, NewDesignation>()
  for (const name of names) if (name.text !== '') byText.set(name.text, { ...name, ...byText.get(name.text) })
  return [...byText.values()]
}

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without the fields that are undefined, as `exactOptionalPropertyTypes` wants it. */
export const said = <T extends object>(fields: T): Said<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Said<T>
