import { indexConcepts, type Concept, type Glossary } from '../model/glossary.ts'
import type { Finding, Outcome } from '../model/outcome.ts'

/** A glossary that has been read, with what was found then: read again, it takes a small part of the time. */
interface Packed {
  readonly domains: Glossary['domains']
  readonly concepts: readonly Concept[]
  readonly findings: readonly Finding[]
}

export function packGlossary({ value: { domains, concepts }, findings }: Outcome<Glossary>): string {
  const packed: Packed = { domains, concepts: [...concepts.values()], findings }
  return JSON.stringify(packed)
}

/** The caller knows that the text is one that {@link packGlossary} made. */
export function unpackGlossary(text: string): Outcome<Glossary> {
  const { domains, concepts, findings } = JSON.parse(text) as Packed
  return { value: indexConcepts(domains, concepts), findings }
}
