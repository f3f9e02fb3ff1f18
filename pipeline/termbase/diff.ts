import { isSameName, nameDifferences } from './compare.ts'
import type { Glossary } from '../model/glossary.ts'
import { asForeign, conceptsOf, type ForeignConcept } from './exchange/concept.ts'
import type { Unsaid } from './exchange/part.ts'
import { CONCEPT_TEXTS } from './merge-index.ts'
import { createOwnIndex, languagesOf } from './own-index.ts'
import { DOCUMENT_LANGS } from '../model/lang.ts'

export interface ConceptDifference {
  readonly kind: 'added' | 'removed' | 'changed'
  /** Of the first glossary where it has the concept, else of the second. */
  readonly concept: string
  readonly names: string
  /** Of a concept that has changed, a line each: `+ ja …`, `- ja …`, `ja …: status … → …`. */
  readonly changes: readonly string[]
}

/**
 * How the second glossary differs from the first: concepts are the same by id, or by their names.
 * @param unsaid what one of the two does not say of any concept, and so is no difference
 */
export function diffGlossaries(
  before: Glossary,
  after: Glossary,
  unsaid: Unsaid = new Set(),
): readonly ConceptDifference[] {
  const match = createOwnIndex([...before.concepts.values()])
  const matched = new Set<string>()
  const differences: ConceptDifference[] = []
  for (const concept of conceptsOf(after)) {
    const found = match(concept)
    const own = found.kind === 'same' && !matched.has(found.own.concept.id) ? found.own : undefined
    if (!own) {
      differences.push({ kind: 'added', concept: concept.id ?? '', names: namesOf(concept), changes: [] })
      continue
    }
    matched.add(own.concept.id)
    const changes = changesOf(own.said, concept, unsaid)
    if (changes.length > 0)
      differences.push({ kind: 'changed', concept: own.concept.id, names: namesOf(own.said), changes })
  }
  const removed = [...before.concepts.values()]
    .filter(({ id }) => !matched.has(id))
    .map(asForeign)
    .map((concept): ConceptDifference => ({
      kind: 'removed',
      concept: concept.id ?? '',
      names: namesOf(concept),
      changes: [],
    }))
  return [...removed, ...differences]
}

export const namesOf = (concept: ForeignConcept): string =>
  languagesOf(concept)
    .map(lang => concept.designations[lang]?.[0]?.text ?? '')
    .join(' = ')

function changesOf(before: ForeignConcept, after: ForeignConcept, unsaid: Unsaid): readonly string[] {
  const said = (['id', 'domain'] as const).filter(field => !unsaid.has(field))
  const texts = [...said, ...CONCEPT_TEXTS].flatMap(field =>
    before[field] === after[field]
      ? []
      : [`${field}: ${before[field] ?? 'none'} → ${after[field] ?? 'none'}`],
  )
  const names = DOCUMENT_LANGS.flatMap(lang => {
    const [ours, theirs] = [before.designations[lang] ?? [], after.designations[lang] ?? []]
    return [
      ...ours
        .filter(name => !theirs.some(other => isSameName(name, other)))
        .map(({ text }) => `- ${lang} ${text}`),
      ...theirs.flatMap(name => {
        const known = ours.find(other => isSameName(other, name))
        if (!known) return [`+ ${lang} ${name.text}`]
        return nameDifferences(known, name).map(
          ({ field, ours: a, theirs: b }) => `${lang} ${name.text}: ${field} ${a ?? 'none'} → ${b ?? 'none'}`,
        )
      }),
    ]
  })
  return [...texts, ...names]
}
