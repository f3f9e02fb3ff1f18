import type { Element } from 'xast'
import type { DocumentLang } from '../../model/lang.ts'
import type { NewDesignation } from '../merge-entry.ts'
import type { ForeignConcept } from './concept.ts'
import { flatFields } from './fields.ts'
import type { WriteOptions } from './format.ts'
import { pairsOf, type NamePair } from './pairs.ts'
import { element, xmlDocument } from './write-xml.ts'

/** Of the attributes that no version has: both allow those of other namespaces. */
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
      element('file', { id: 'glossary' }, notEmpty(entriesOf(concepts, source, target).map(unit))),
    ),
  )
}

/** A file has a unit at least; one without a text is passed over by whoever reads it. */
const notEmpty = (units: readonly Element[]): readonly Element[] =>
  units.length > 0 ? units : [element('unit', { id: 'none' }, element('segment', {}, element('source', {})))]

function unit({ concept, pairs }: Entry, n: number): Element {
  const { id = `concept-${n + 1}`, domain, definition, note, source } = concept
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

/** OASIS, XLIFF 1.2, 2008: a group for each concept, a unit for each pair of names. */
export function xliff1(concepts: readonly ForeignConcept[], { languages }: WriteOptions): string {
  const [source = 'en', target = 'ja'] = languages
  return xmlDocument(
    element(
      'xliff',
      { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', [`xmlns:${OWN}`]: OWN_NAMESPACE, version: '1.2' },
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
  const { id = `concept-${n + 1}`, domain, definition, note, source } = concept
  return element(
    'group',
    { id, restype: CONCEPT_GROUP, [`${OWN}:domain`]: domain },
    noteFrom('definition', definition),
    noteFrom('source', source),
    noteFrom(undefined, note),
    pairs.map((pair, i) =>
      element(
        'trans-unit',
        { id: `${id}-${i + 1}` },
        element('source', ownFields(pair.source), pair.source.text),
        element('target', ownFields(pair.target), pair.target.text),
      ),
    ),
  )
}
