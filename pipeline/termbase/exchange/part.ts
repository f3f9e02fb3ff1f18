import type { ConceptId } from '../../model/glossary.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { Outcome } from '../../model/outcome.ts'
import { createSlugs, slug } from '../slug.ts'
import type { GlossaryPart } from '../yaml.ts'
import { asConcept } from './as-concept.ts'
import type { ForeignFile } from './format.ts'
import { exchangeFormat, formatOf } from './formats.ts'

const FIELDS = ['id', 'domain'] as const

/** Domain of concepts that name none. */
export const NO_DOMAIN = 'imported'

/** The id of a domain that another program calls so. */
export const domainId = (words: string | undefined): string => slug(words ?? '') || NO_DOMAIN

/** What a glossary file of ours always says, and a file of another program may not. */
export type Unsaid = ReadonlySet<'id' | 'domain'>

export interface ForeignPart extends GlossaryPart {
  /** By none of the concepts: theirs are made up. */
  readonly unsaid: Unsaid
}

/**
 * A file of another program in place of a glossary file. Ids stay as they are there.
 * @param languages of a file that names none
 * @throws InputError where it cannot be read
 */
export async function readForeignPart(
  file: ForeignFile,
  languages: readonly DocumentLang[] = [],
): Promise<Outcome<ForeignPart>> {
  const format = await exchangeFormat(formatOf(file.path))
  const { value, findings } = await format.read(file, { languages })
  const slugs = createSlugs(new Set(value.flatMap(({ id }) => id ?? [])))
  const concepts = value.map(concept => {
    const domain = domainId(concept.domain)
    const id =
      (concept.id as ConceptId | undefined) ??
      slugs({ domain, matchBy: 'en', designations: concept.designations })
    return asConcept(concept, { id, domain, path: file.path })
  })
  const domain = concepts[0]?.domain ?? NO_DOMAIN
  const unsaid = new Set(FIELDS.filter(field => value.every(concept => concept[field] === undefined)))
  return { value: { domain: { id: domain, label: {} }, concepts, unsaid }, findings }
}
