import type { Status } from '../../model/glossary.ts'
import type { DocumentLang } from '../../model/lang.ts'
import { InputError, type Outcome } from '../../model/outcome.ts'
import { decode } from '../../text/decode.ts'
import { langOfTag } from '../../text/language-tag.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { said, settled, type ForeignConcept } from './concept.ts'
import { Dropped } from './dropped.ts'
import { FLAT_FIELDS, nameWith, type FlatFields } from './fields.ts'
import type { ForeignFile } from './format.ts'
import { A, LABELS, PREFIXES, type Label } from './skos-vocabulary.ts'
import { readTurtle, type Quad, type Term } from './turtle.ts'
import { regionOfTag } from './values.ts'

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
  for (const one of readTurtle(text, path)) {
    const list = bySubject.get(one.subject.value) ?? []
    list.push(one)
    bySubject.set(one.subject.value, list)
    if (isConcept(one)) concepts.add(one.subject.value)
  }
  return { subjects: [...concepts], of: subject => bySubject.get(subject) ?? [] }
}

const isConcept = ({ predicate, object }: Quad): boolean =>
  predicate.value === A && object.value === `${PREFIXES.skos}Concept`

/** The last part of an IRI. */
const localName = (value: string): string => /[^#/:]*$/u.exec(value)?.[0] ?? ''

/** Escapes of bytes that are no UTF-8 stay as they are. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

const NOTES = new Set(['note', 'scopeNote', 'editorialNote'].map(name => `${PREFIXES.skos}${name}`))
/** What is known, or leads to what is known. */
const KNOWN = new Set([
  A,
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
      id: objects(`${PREFIXES.skos}notation`)[0]?.value ?? (decoded(localName(subject)) || undefined),
      domain: scheme && decoded(localName(scheme.value)),
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
    const label = LABELS.find(one => predicate.value === PREFIXES.skosxl + one)
    const status = fields.status ?? (label && STATUS_OF[label])
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

const STATUS_OF: Readonly<Record<Label, Status>> = {
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
