import type { Concept, ConceptId, Designation, DesignationId } from '../../model/glossary.ts'
import { DOCUMENT_LANGS } from '../../model/lang.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { said, type ForeignConcept } from './concept.ts'

/** A concept of another program as one of our own, with what it leaves out filled in as in our own files. */
export function asConcept(
  { definition, note, source, designations, line }: ForeignConcept,
  { id, domain, path }: { readonly id: ConceptId; readonly domain: string; readonly path: string },
): Concept {
  return {
    id,
    domain,
    ...said({ definition, note, source }),
    designations: DOCUMENT_LANGS.flatMap(lang =>
      (designations[lang] ?? []).map((name, n): Designation => ({
        id: `${id}/${lang}/${n}` as DesignationId,
        concept: id,
        lang,
        ...filledIn(name, n),
        line,
      })),
    ),
    path,
    line,
  }
}

/** A name with what goes without saying: the first is preferred, a full form, a noun. */
export function filledIn(
  { status, type = 'full', pos, variants = [], ...rest }: NewDesignation,
  n: number,
): Omit<Designation, 'id' | 'concept' | 'lang' | 'line'> {
  return {
    ...rest,
    status: status ?? (n === 0 ? 'preferred' : 'admitted'),
    type,
    pos: pos ?? (type === 'name' ? 'proper-noun' : 'noun'),
    variants,
  }
}

/** A name without what {@link filledIn} fills in. */
export function usualLeftOut(name: NewDesignation, n: number): NewDesignation {
  const { status, type, pos, ...rest } = name
  const usualPos = type === 'name' ? 'proper-noun' : 'noun'
  return {
    ...rest,
    ...(status !== undefined && status !== (n === 0 ? 'preferred' : 'admitted') && { status }),
    ...(type !== undefined && type !== 'full' && { type }),
    ...(pos !== undefined && pos !== usualPos && { pos }),
  }
}
