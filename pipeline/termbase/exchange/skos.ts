import { DataFactory, Parser, Writer, type Quad, type Term } from 'n3'
import { DOCUMENT_LANGS, type DocumentLang } from '../../model/lang.ts'
import type { Glossary, Status } from '../../model/glossary.ts'
import { InputError, type Outcome } from '../../model/outcome.ts'
import { decode } from '../../text/decode.ts'
import { langOfTag } from '../../text/language-tag.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { asForeign, said, settled, type ForeignConcept } from './concept.ts'
import { Dropped } from './dropped.ts'
import { FLAT_FIELDS, flatFields, nameWith, type FlatFields } from './fields.ts'
import type { ExchangeFormat, ForeignFile, WriteOptions } from './format.ts'
import { EVERYTHING } from './holds.ts'
import { regionOfTag } from './values.ts'

const make: Make = DataFactory
const { literal, namedNode, quad } = make

/** The library's functions do without the object that they come in. */
interface Make {
  readonly literal: (this: void, value: string, language?: string) => ReturnType<typeof DataFactory.literal>
  readonly namedNode: (this: void, value: string) => ReturnType<typeof DataFactory.namedNode>
  readonly quad: (this: void, ...terms: Parameters<typeof DataFactory.quad>) => Quad
}

/** W3C, SKOS Reference, 2009, in Turtle: plain labels for any reader, and labels of SKOS-XL (appendix B) for all that is said of a name. */
export const SKOS: ExchangeFormat = {
  title: 'SKOS',
  dialects: [],
  holds: () => EVERYTHING,
  read: file => Promise.resolve(readSkos(file)),
  write: writeSkos,
}

const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  dcterms: 'http://purl.org/dc/terms/',
  tky: 'urn:taiyaku:glossary#',
  concept: 'urn:taiyaku:concept:',
  domain: 'urn:taiyaku:domain:',
} as const

const iri = (prefix: keyof typeof PREFIXES, name: string) => namedNode(PREFIXES[prefix] + name)
const A = iri('rdf', 'type')

const LABELS = ['prefLabel', 'altLabel', 'hiddenLabel'] as const
type Label = (typeof LABELS)[number]

const LABEL_OF: Readonly<Record<Status, Label>> = {
  preferred: 'prefLabel',
  admitted: 'altLabel',
  proposed: 'altLabel',
  deprecated: 'hiddenLabel',
  forbidden: 'hiddenLabel',
}

function writeSkos(glossary: Glossary, { languages }: WriteOptions): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES })
  const concepts = [...glossary.concepts.values()].map(asForeign)
  for (const domain of new Set(concepts.map(concept => concept.domain ?? ''))) {
    const label = glossary.domains.find(({ id }) => id === domain)?.label ?? {}
    const scheme = iri('domain', domain)
    writer.addQuad(quad(scheme, A, iri('skos', 'ConceptScheme')))
    for (const lang of DOCUMENT_LANGS) {
      const text = label[lang]
      if (text !== undefined) writer.addQuad(quad(scheme, iri('skos', 'prefLabel'), literal(text, lang)))
    }
  }
  for (const concept of concepts) writer.addQuads(conceptQuads(concept, languages))
  return new Promise((done, fail) =>
    writer.end((error: Error | null, text: string) => (error ? fail(error) : done(text))),
  )
}

function conceptQuads(concept: ForeignConcept, languages: readonly DocumentLang[]): Quad[] {
  const { id = '', domain = '', definition, note, source, designations } = concept
  const names = languages.flatMap(lang => (designations[lang] ?? []).map((name, n) => ({ lang, name, n })))
  if (names.length === 0) return []
  const subject = iri('concept', id)
  const text = (predicate: ReturnType<typeof iri>, value: string | undefined): Quad[] =>
    value === undefined ? [] : [quad(subject, predicate, literal(value))]
  const labels = labelsOf(names.map(({ lang, name }) => ({ lang, name })))
  return [
    quad(subject, A, iri('skos', 'Concept')),
    quad(subject, iri('skos', 'inScheme'), iri('domain', domain)),
    ...text(iri('skos', 'notation'), id),
    ...text(iri('skos', 'definition'), definition),
    ...text(iri('skos', 'note'), note),
    ...text(iri('dcterms', 'source'), source),
    ...labels.map(({ label, lang, value }) => quad(subject, iri('skos', label), literal(value, lang))),
    ...names.map(({ lang, n }, i) =>
      quad(subject, iri('skosxl', labels[i]?.label ?? 'altLabel'), iri('concept', `${id}/${lang}/${n}`)),
    ),
    ...names.flatMap(({ lang, name, n }) => {
      const node = iri('concept', `${id}/${lang}/${n}`)
      return [
        quad(node, A, iri('skosxl', 'Label')),
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

/** The labels of the names, in their order, then those of their variants. A language has one preferred label (S14). */
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
  const variants = names.flatMap(({ lang, name }) =>
    (name.variants ?? []).map((value): PlainLabel => ({ label: 'hiddenLabel', lang, value })),
  )
  return [...own, ...variants]
}

/** @throws InputError where it is no Turtle, or holds no concept of SKOS */
export function readSkos({ path, bytes }: ForeignFile): Outcome<readonly ForeignConcept[]> {
  const graph = graphOf(decode(bytes, path), path)
  const dropped = new Dropped()
  const value = graph.subjects.flatMap(subject => {
    const concept = settled(readConcept(subject, graph, dropped))
    if (!concept) dropped.add('concepts without a label in one of the languages', 1)
    return concept ? [concept] : []
  })
  if (graph.subjects.length === 0) throw new InputError(path, undefined, 'holds no skos:Concept')
  return { value, findings: dropped.findings(path) }
}

interface Graph {
  /** Of the concepts, in order. */
  readonly subjects: readonly string[]
  readonly of: (subject: string) => readonly Quad[]
}

function graphOf(text: string, path: string): Graph {
  const bySubject = new Map<string, Quad[]>()
  const concepts = new Set<string>()
  for (const one of quadsOf(text, path)) {
    const list = bySubject.get(one.subject.value) ?? []
    list.push(one)
    bySubject.set(one.subject.value, list)
    if (isConcept(one)) concepts.add(one.subject.value)
  }
  return { subjects: [...concepts], of: subject => bySubject.get(subject) ?? [] }
}

const isConcept = ({ predicate, object }: Quad): boolean =>
  predicate.value === A.value && object.value === `${PREFIXES.skos}Concept`

function quadsOf(text: string, path: string): readonly Quad[] {
  try {
    return new Parser({ baseIRI: 'urn:taiyaku:base' }).parse(text)
  } catch (error) {
    const { message, context } = error as Error & { context?: { line?: number } }
    throw new InputError(path, context?.line, `no Turtle: ${message.replace(/ on line \d+\.?$/u, '')}`)
  }
}

/** The last part of an IRI. */
const localName = (value: string): string => /[^#/:]*$/u.exec(value)?.[0] ?? ''

const NOTES = new Set(['note', 'scopeNote', 'editorialNote'].map(name => `${PREFIXES.skos}${name}`))
/** What is known, or leads to what is known. */
const KNOWN = new Set([
  A.value,
  ...['inScheme', 'notation', 'definition', ...LABELS].map(name => PREFIXES.skos + name),
  ...LABELS.map(name => PREFIXES.skosxl + name),
  `${PREFIXES.dcterms}source`,
  ...NOTES,
])

function readConcept(subject: string, graph: Graph, dropped: Dropped): ForeignConcept {
  const quads = graph.of(subject)
  const objects = (predicate: string): readonly Term[] =>
    quads.filter(one => one.predicate.value === predicate).map(({ object }) => object)
  for (const { predicate } of quads)
    if (!KNOWN.has(predicate.value))
      dropped.add(`"${localName(predicate.value).slice(0, 40)}" of a concept`, 1)
  const [definition, ...definitions] = englishFirst(objects(`${PREFIXES.skos}definition`))
  if (definitions.length > 0) dropped.add('second definitions', 1)
  const [scheme] = objects(`${PREFIXES.skos}inScheme`)
  const notes = quads.filter(({ predicate }) => NOTES.has(predicate.value)).map(({ object }) => object.value)
  return {
    ...said({
      id: objects(`${PREFIXES.skos}notation`)[0]?.value ?? (localName(subject) || undefined),
      domain: scheme && localName(scheme.value),
      definition: definition?.value,
      note: notes.length > 0 ? notes.join('; ') : undefined,
      source: objects(`${PREFIXES.dcterms}source`)[0]?.value,
    }),
    designations: xlNames(quads, graph, dropped) ?? plainNames(quads, dropped),
    line: 1,
  }
}

const languageOf = (term: Term): string => ('language' in term ? term.language : '')

const englishFirst = (terms: readonly Term[]): readonly Term[] =>
  terms.toSorted(
    (a, b) => Number(langOfTag(languageOf(b)) === 'en') - Number(langOfTag(languageOf(a)) === 'en'),
  )

type Names = Partial<Record<DocumentLang, readonly NewDesignation[]>>

function add(names: Names, term: Term, name: (text: string) => NewDesignation, dropped: Dropped): void {
  const lang = langOfTag(languageOf(term))
  if (!lang) dropped.add(`labels in ${languageOf(term) || 'no language'}`, 1)
  else names[lang] = [...(names[lang] ?? []), name(term.value)]
}

/** Undefined where the concept has no labels of SKOS-XL. */
function xlNames(quads: readonly Quad[], graph: Graph, dropped: Dropped): Names | undefined {
  const labels = quads.filter(({ predicate }) =>
    LABELS.some(label => predicate.value === PREFIXES.skosxl + label),
  )
  if (labels.length === 0) return undefined
  const names: Names = {}
  for (const { predicate, object } of inOwnOrder(labels)) {
    const facts = graph.of(object.value)
    const form = facts.find(one => one.predicate.value === `${PREFIXES.skosxl}literalForm`)
    const fields: FlatFields = Object.fromEntries(
      FLAT_FIELDS.flatMap(field => {
        const value = facts.find(one => one.predicate.value === PREFIXES.tky + field)?.object.value
        return value === undefined ? [] : [[field, value] as const]
      }),
    )
    const status = fields.status ?? STATUS_OF[localName(predicate.value)]
    if (form)
      add(
        names,
        form.object,
        text => nameWith(text, { ...fields, ...(status && { status }) }, dropped, 1),
        dropped,
      )
  }
  return names
}

/** A writer may have put labels of one kind together; our own carry their place at the end of their names. */
const inOwnOrder = (labels: readonly Quad[]): readonly Quad[] =>
  labels.toSorted((a, b) => ownPlace(a) - ownPlace(b))

const ownPlace = ({ object }: Quad): number =>
  object.value.startsWith(PREFIXES.concept) ? Number(localName(object.value)) : 0

const STATUS_OF: Readonly<Record<string, Status>> = {
  prefLabel: 'preferred',
  altLabel: 'admitted',
  hiddenLabel: 'deprecated',
}

/** A hidden label is for searching: a variant of the language's first name. */
function plainNames(quads: readonly Quad[], dropped: Dropped): Names {
  const names: Names = {}
  for (const label of ['prefLabel', 'altLabel'] as const)
    for (const { predicate, object } of quads)
      if (predicate.value === PREFIXES.skos + label) {
        const region = regionOfTag(languageOf(object))
        add(names, object, text => ({ text, ...said({ status: STATUS_OF[label], region }) }), dropped)
      }
  for (const { predicate, object } of quads) {
    if (predicate.value !== `${PREFIXES.skos}hiddenLabel`) continue
    const lang = langOfTag(languageOf(object))
    const [first, ...others] = (lang && names[lang]) ?? []
    if (!lang || !first) dropped.add('hidden labels without another', 1)
    else names[lang] = [{ ...first, variants: [...(first.variants ?? []), object.value] }, ...others]
  }
  return names
}
