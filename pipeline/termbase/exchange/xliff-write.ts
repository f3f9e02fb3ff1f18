import type { Element } from 'xast'
import type { DocumentLang } from '../../model/lang.ts'
import type { NewDesignation } from '../merge-entry.ts'
import type { ForeignConcept } from './concept.ts'
import { flatFields } from './fields.ts'
import type { WriteOptions } from './format.ts'
import { pairsOf, type NamePair } from './pairs.ts'
import { element, xmlDocument } from './write-xml.ts'
import { xmlId } from './xml-id.ts'

/** Of our own attributes: XLIFF 2 allows those of other namespaces. */
export const OWN_NAMESPACE = 'urn:taiyaku:glossary'
const OWN = 'tky'

interface Entry {
  readonly concept: ForeignConcept
  readonly pairs: readonly NamePair[]
}

const entriesOf = (
  concepts: readonly ForeignConcept[],
  source: DocumentLang,
  target: DocumentLang,
): readonly Entry[] =>
  concepts
    .map(concept => ({
      concept,
      pairs: pairsOf(concept.designations[source] ?? [], concept.designations[target] ?? []),
    }))
    .filter(({ pairs }) => pairs.length > 0)

const ownFields = (name: NewDesignation): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(flatFields(name)).map(([field, value]) => [`${OWN}:${field}`, value]))

/** OASIS, XLIFF 2.1, 2018, with its glossary module (section 5.2): a unit for each concept, an entry for each pair of names. */
export function xliff2(concepts: readonly ForeignConcept[], { languages }: WriteOptions): string {
  const [source = 'en', target = 'ja'] = languages
  return xmlDocument(
    element(
      'xliff',
      {
        xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
        'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0',
        [`xmlns:${OWN}`]: OWN_NAMESPACE,
        version: '2.1',
        srcLang: source,
        trgLang: target,
      },
      element('file', { id: 'glossary' }, entriesOf(concepts, source, target).map(unit)),
    ),
  )
}

function unit({ concept, pairs }: Entry, n: number): Element {
  const { domain, definition, note, source } = concept
  const id = concept.id === undefined ? `concept-${n + 1}` : xmlId(concept.id)
  const [first] = pairs
  return element(
    'unit',
    { id, [`${OWN}:domain`]: domain },
    element(
      'gls:glossary',
      {},
      pairs.map((pair, i) =>
        element(
          'gls:glossEntry',
          { id: `${id}-${i + 1}` },
          element(
            'gls:term',
            { source: i === 0 && definition === undefined ? source : undefined, ...ownFields(pair.source) },
            pair.source.text,
          ),
          element('gls:translation', ownFields(pair.target), pair.target.text),
          i === 0 && definition !== undefined ? element('gls:definition', { source }, definition) : undefined,
        ),
      ),
    ),
    note === undefined ? undefined : element('notes', {}, element('note', {}, note)),
    element(
      'segment',
      {},
      element('source', {}, first?.source.text ?? ''),
      element('target', {}, first?.target.text ?? ''),
    ),
  )
}

/** What a group of XLIFF 1.2 is that holds the names of a concept. */
export const CONCEPT_GROUP = 'x-concept'

/** What a context of XLIFF 1.2 is that says something of the source, of the target, or of the concept. */
export const contextType = (side: 'source' | 'target' | 'concept', field: string): string =>
  `x-${side}-${field}`

/**
 * OASIS, XLIFF 1.2, 2008: a group for each concept, a unit for each pair of names. What is said of a name stands in contexts:
 * its strict schema lets an attribute of another namespace pass only with that one's schema beside it.
 */
export function xliff1(concepts: readonly ForeignConcept[], { languages }: WriteOptions): string {
  const [source = 'en', target = 'ja'] = languages
  return xmlDocument(
    element(
      'xliff',
      { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2' },
      element(
        'file',
        {
          original: 'glossary',
          'source-language': source,
          'target-language': target,
          datatype: 'plaintext',
        },
        element('body', {}, entriesOf(concepts, source, target).map(group)),
      ),
    ),
  )
}

const noteFrom = (from: string | undefined, text: string | undefined): readonly Element[] =>
  text === undefined ? [] : [element('note', { from }, text)]

function group({ concept, pairs }: Entry, n: number): Element {
  const { domain, definition, note, source } = concept
  const id = concept.id ?? `concept-${n + 1}`
  return element(
    'group',
    { id, restype: CONCEPT_GROUP },
    contextGroup(domain === undefined ? [] : [[contextType('concept', 'domain'), domain]]),
    noteFrom('definition', definition),
    noteFrom('source', source),
    noteFrom(undefined, note),
    pairs.map((pair, i) =>
      element(
        'trans-unit',
        { id: `${id}-${i + 1}` },
        element('source', {}, pair.source.text),
        element('target', {}, pair.target.text),
        contextGroup([...contextsOf('source', pair.source), ...contextsOf('target', pair.target)]),
      ),
    ),
  )
}

type Context = readonly [type: string, text: string]

const contextsOf = (side: 'source' | 'target', name: NewDesignation): readonly Context[] =>
  Object.entries(flatFields(name)).map(([field, value]) => [contextType(side, field), value] as const)

const contextGroup = (contexts: readonly Context[]): Element | undefined =>
  contexts.length === 0
    ? undefined
    : element(
        'context-group',
        {},
        contexts.map(([type, text]) => element('context', { 'context-type': type }, text)),
      )
