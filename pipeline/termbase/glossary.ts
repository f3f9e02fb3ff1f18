import { indexConcepts, type Concept, type Glossary } from '../model/glossary.ts'
import { InputError, type Finding, type Outcome } from '../model/outcome.ts'
import { readTableGlossary } from './csv.ts'
import { FOREIGN_ENDINGS, GLOSSARY_ENDINGS, type GlossaryText } from './file.ts'
import { readYamlGlossary, type GlossaryPart } from './yaml.ts'

export { GLOSSARY_ENDINGS, type GlossaryText }

/**
 * One glossary from all of its files. An id that stands twice keeps its first concept and gives a finding.
 * @throws InputError where a file cannot be read
 */
export function readGlossary(files: readonly GlossaryText[]): Outcome<Glossary> {
  return joinParts(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(readPart))
}

/** One glossary of parts, in their order; a domain that only concepts name has no label. */
export function joinParts(parts: readonly GlossaryPart[]): Outcome<Glossary> {
  const findings: Finding[] = []
  const concepts = new Map<Concept['id'], Concept>()
  for (const concept of parts.flatMap(part => part.concepts)) {
    const first = concepts.get(concept.id)
    if (first) findings.push(duplicateId(concept, first))
    else concepts.set(concept.id, concept)
  }
  return { value: indexConcepts(distinctDomains(parts), [...concepts.values()]), findings }
}

/** One file by itself, with every concept that is in it. @throws InputError where it cannot be read */
export function readPart({ path, text }: GlossaryText): GlossaryPart {
  const ending = /\.[^.]*$/u.exec(path)?.[0].toLowerCase()
  switch (ending) {
    case '.yaml':
    case '.yml':
      return readYamlGlossary(text, path)
    case '.csv':
      return readTableGlossary(text, path, ',')
    case '.tsv':
      return readTableGlossary(text, path, '\t')
    default:
      throw new InputError(
        path,
        undefined,
        `not a glossary: expected ${[...GLOSSARY_ENDINGS, ...FOREIGN_ENDINGS].join(', ')}`,
      )
  }
}

const duplicateId = (concept: Concept, first: Concept): Finding => ({
  rule: 'duplicate-id',
  severity: 'error',
  message: `concept "${concept.id}" stands already at ${first.path}:${first.line}; merge the two or rename one`,
  path: concept.path,
  line: concept.line,
})

function distinctDomains(parts: readonly GlossaryPart[]): Glossary['domains'] {
  const domains = new Map(parts.map(({ domain }) => [domain.id, domain]))
  for (const { domain } of parts.flatMap(part => part.concepts))
    if (!domains.has(domain)) domains.set(domain, { id: domain, label: {} })
  return [...domains.values()]
}
