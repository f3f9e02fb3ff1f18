import { DOCUMENT_LANGS, type DocumentLang } from '../../model/lang.ts'
import type { Glossary, Status } from '../../model/glossary.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { conceptsOf, type ForeignConcept } from './concept.ts'
import { flatFields } from './fields.ts'
import type { ExchangeFormat, WriteOptions } from './format.ts'
import { EVERYTHING } from './holds.ts'
import { readSkos } from './skos-read.ts'
import { A, PREFIXES, type Label } from './skos-vocabulary.ts'
import { literal, namedNode, quad, turtle, type Quad } from './turtle.ts'

/** W3C, SKOS Reference, 2009, in Turtle: plain labels for any reader, and labels of SKOS-XL (appendix B) for all that is said of a name. */
export const SKOS: ExchangeFormat = {
  title: 'SKOS',
  dialects: [],
  holds: () => EVERYTHING,
  read: readSkos,
  write: writeSkos,
}

const iri = (prefix: keyof typeof PREFIXES, name: string) => namedNode(PREFIXES[prefix] + name)
/** A concept, a label of one, or a domain: an id may have come from a file in which it is any text. */
const thing = (prefix: 'concept' | 'domain', id: string, ...places: readonly (string | number)[]) =>
  iri(prefix, [encodeURIComponent(id), ...places].join('/'))
const A_TYPE = namedNode(A)

const LABEL_OF: Readonly<Record<Status, Label>> = {
  preferred: 'prefLabel',
  admitted: 'altLabel',
  proposed: 'altLabel',
  deprecated: 'hiddenLabel',
  forbidden: 'hiddenLabel',
}

function writeSkos(glossary: Glossary, { languages }: WriteOptions): Promise<string> {
  const concepts = conceptsOf(glossary)
  const domains = [...new Set(concepts.map(concept => concept.domain ?? ''))]
  const quads = [
    ...domains.flatMap(domain => schemeQuads(domain, glossary)),
    ...concepts.flatMap(concept => conceptQuads(concept, languages)),
  ]
  return turtle(quads, PREFIXES)
}

function schemeQuads(domain: string, { domains }: Glossary): readonly Quad[] {
  const label = domains.find(({ id }) => id === domain)?.label ?? {}
  const scheme = thing('domain', domain)
  return [
    quad(scheme, A_TYPE, iri('skos', 'ConceptScheme')),
    ...DOCUMENT_LANGS.flatMap(lang => {
      const text = label[lang]
      return text === undefined ? [] : [quad(scheme, iri('skos', 'prefLabel'), literal(text, lang))]
    }),
  ]
}

function conceptQuads(concept: ForeignConcept, languages: readonly DocumentLang[]): Quad[] {
  const { id = '', domain = '', definition, note, source, designations } = concept
  const names = languages.flatMap(lang => (designations[lang] ?? []).map((name, n) => ({ lang, name, n })))
  if (names.length === 0) return []
  const subject = thing('concept', id)
  const text = (predicate: ReturnType<typeof iri>, value: string | undefined): Quad[] =>
    value === undefined ? [] : [quad(subject, predicate, literal(value))]
  const labels = labelsOf(names.map(({ lang, name }) => ({ lang, name })))
  return [
    quad(subject, A_TYPE, iri('skos', 'Concept')),
    quad(subject, iri('skos', 'inScheme'), thing('domain', domain)),
    ...text(iri('skos', 'notation'), id),
    ...text(iri('skos', 'definition'), definition),
    ...text(iri('skos', 'note'), note),
    ...text(iri('dcterms', 'source'), source),
    ...labels.map(({ label, lang, value }) => quad(subject, iri('skos', label), literal(value, lang))),
    ...names.map(({ lang, n }, i) =>
      quad(subject, iri('skosxl', labels[i]?.label ?? 'altLabel'), thing('concept', id, lang, n)),
    ),
    ...names.flatMap(({ lang, name, n }) => {
      const node = thing('concept', id, lang, n)
      return [
        quad(node, A_TYPE, iri('skosxl', 'Label')),
        quad(node, iri('skosxl', 'literalForm'), literal(name.text, lang)),
        ...Object.entries(flatFields(name)).map(([field, value]) =>
          quad(node, iri('tky', field), literal(value)),
        ),
      ]
    }),
  ]
}

interface PlainLabel {
  readonly label: Label
  readonly lang: DocumentLang
  readonly value: string
}

/**
 * The labels of the names, in their order, then those of their variants. A language has one preferred label (S14), and no text
 * is a label of two kinds (S13).
 */
function labelsOf(
  names: readonly { readonly lang: DocumentLang; readonly name: NewDesignation }[],
): readonly PlainLabel[] {
  const withPreferred = new Set<DocumentLang>()
  const own = names.map(({ lang, name }): PlainLabel => {
    const label = LABEL_OF[name.status ?? 'admitted']
    const isSecond = label === 'prefLabel' && withPreferred.has(lang)
    if (label === 'prefLabel') withPreferred.add(lang)
    return { label: isSecond ? 'altLabel' : label, lang, value: name.text }
  })
  const variants = names
    .flatMap(({ lang, name }) =>
      (name.variants ?? []).map((value): PlainLabel => ({ label: 'hiddenLabel', lang, value })),
    )
    .filter(({ lang, value }) => !own.some(other => other.lang === lang && other.value === value))
  return [...own, ...variants]
}
