import type { Element } from 'xast'
import type { DocumentLang } from '../../model/lang.ts'
import { InputError, type Outcome } from '../../model/outcome.ts'
import { decode } from '../../text/decode.ts'
import { langOfTag } from '../../text/language-tag.ts'
import { childrenNamed, descendantsNamed, readXmlTree, textOf, type XmlElement } from '../../text/xml-tree.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { conceptsOf, line, said, settled, type ForeignConcept } from './concept.ts'
import { Dropped } from './dropped.ts'
import { FLAT_FIELDS, flatFields, nameWith, type FlatFields } from './fields.ts'
import type { ExchangeFormat, ForeignFile, WriteOptions } from './format.ts'
import { EVERYTHING } from './holds.ts'
import { regionOfTag } from './values.ts'
import { element, xmlDocument } from './write-xml.ts'

/** TMX 1.4b, LISA OSCAR, 2005: a unit for each concept, a variant for each name, and properties for what is said of them. */
export const TMX: ExchangeFormat = {
  title: 'TMX',
  dialects: [],
  holds: () => EVERYTHING,
  read: readTmx,
  write: (glossary, options) =>
    xmlDocument(tmx(conceptsOf(glossary), options), { name: 'tmx', system: 'tmx14.dtd' }),
}

/** A unit without a text in the source language of the file has none. */
const ANY_LANGUAGE = '*all*'
const CONCEPT = 'x-concept'
const CONCEPT_FIELDS = ['domain', 'definition', 'source'] as const

function tmx(concepts: readonly ForeignConcept[], { languages, version, date }: WriteOptions): Element {
  return element(
    'tmx',
    { version: '1.4' },
    element('header', {
      creationtool: 'taiyaku',
      creationtoolversion: version,
      segtype: 'phrase',
      'o-tmf': 'taiyaku',
      adminlang: 'en',
      srclang: languages[0] ?? ANY_LANGUAGE,
      datatype: 'plaintext',
      creationdate: date.replaceAll(/[-:]|\.\d+/gu, ''),
    }),
    element(
      'body',
      {},
      concepts.flatMap(concept => unit(concept, languages)),
    ),
  )
}

const prop = (type: string, value: string): Element => element('prop', { type }, value)

function unit(concept: ForeignConcept, languages: readonly DocumentLang[]): readonly Element[] {
  const { id, note, designations } = concept
  // Programs that know one text a language take the first, and some of them whatever is the second in the unit.
  const variants = languages
    .flatMap(lang => (designations[lang] ?? []).map((name, n) => ({ n, written: variant(lang, name) })))
    .toSorted((a, b) => a.n - b.n)
    .map(({ written }) => written)
  if (variants.length === 0) return []
  const isSourced = languages[0] === undefined || designations[languages[0]] !== undefined
  return [
    element(
      'tu',
      { tuid: id, srclang: isSourced ? undefined : ANY_LANGUAGE },
      note === undefined ? undefined : element('note', {}, note),
      id === undefined ? undefined : prop(CONCEPT, id),
      CONCEPT_FIELDS.flatMap(field => {
        const value = concept[field]
        return value === undefined ? [] : [prop(`x-${field}`, value)]
      }),
      variants,
    ),
  ]
}

const variant = (lang: DocumentLang, name: NewDesignation): Element => {
  const fields = flatFields(name)
  return element(
    'tuv',
    { 'xml:lang': lang },
    FLAT_FIELDS.flatMap(field => {
      const value = fields[field]
      return value === undefined ? [] : [prop(`x-${field}`, value)]
    }),
    element('seg', {}, name.text),
  )
}

/** Elements of a segment that hold codes of the translated file. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut'])

/** The units of a TMX file as concepts. @throws InputError where it is none */
export function readTmx({ path, bytes }: ForeignFile): Outcome<readonly ForeignConcept[]> {
  const root = readXmlTree({ path, text: decode(bytes, path) })
  if (root.local !== 'tmx')
    throw new InputError(path, root.line, `no TMX: its root is <${root.local}>, not <tmx>`)
  const dropped = new Dropped()
  const concepts = descendantsNamed(root, 'tu').flatMap(tu => {
    const concept = settled(readUnit(tu, dropped))
    if (!concept) dropped.add('units without a text in one of the languages', tu.line)
    return concept ? [concept] : []
  })
  return { value: concepts, findings: dropped.findings(path) }
}

function readUnit(tu: XmlElement, dropped: Dropped): ForeignConcept {
  const props = propsOf(tu)
  const notes = childrenNamed(tu, 'note').map(note => line(textOf(note)))
  for (const type of props.keys())
    if (type !== CONCEPT && !CONCEPT_FIELDS.some(field => type === `x-${field}`))
      dropped.add(`"${type}" of a unit`, tu.line)
  const designations: Partial<Record<DocumentLang, readonly NewDesignation[]>> = {}
  for (const tuv of childrenNamed(tu, 'tuv')) {
    const tag = tuv.attributes['xml:lang'] ?? tuv.attributes['lang'] ?? ''
    const lang = langOfTag(tag)
    if (!lang) dropped.add(`texts in ${line(tag).slice(0, 20) || 'no language'}`, tuv.line)
    else designations[lang] = [...(designations[lang] ?? []), ...readVariant(tuv, tag, dropped)]
  }
  return {
    ...said({
      id: props.get(CONCEPT) ?? tu.attributes['tuid'],
      domain: props.get('x-domain'),
      definition: props.get('x-definition'),
      source: props.get('x-source'),
      note: notes.length > 0 ? notes.join('; ') : undefined,
    }),
    designations,
    line: tu.line,
  }
}

function readVariant(tuv: XmlElement, tag: string, dropped: Dropped): readonly NewDesignation[] {
  const props = propsOf(tuv)
  for (const note of childrenNamed(tuv, 'note')) dropped.add('notes of a text', note.line)
  for (const type of props.keys())
    if (!FLAT_FIELDS.some(field => type === `x-${field}`)) dropped.add(`"${type}" of a text`, tuv.line)
  const fields: FlatFields = Object.fromEntries(
    FLAT_FIELDS.flatMap(field => {
      const value = props.get(`x-${field}`)
      return value === undefined ? [] : [[field, value] as const]
    }),
  )
  const region = fields.region ?? regionOfTag(tag)
  return childrenNamed(tuv, 'seg').map(seg =>
    nameWith(line(textOf(seg, CODES)), { ...fields, ...(region && { region }) }, dropped, tuv.line),
  )
}

const propsOf = (owner: XmlElement): ReadonlyMap<string, string> =>
  new Map(childrenNamed(owner, 'prop').map(one => [one.attributes['type'] ?? '', line(textOf(one))]))
