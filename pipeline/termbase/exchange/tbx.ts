import type { Element } from 'xast'
import type { Concept, DesignationType, Status, WordClass } from '../../model/glossary.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { asForeign, type ForeignConcept } from './concept.ts'
import type { ExchangeFormat, WriteOptions } from './format.ts'
import type { ConceptField, Holds, NameField } from './holds.ts'
import { readTbx } from './tbx-read.ts'
import { element, xmlDocument } from './write-xml.ts'

const DIALECTS = ['basic', 'min', 'core'] as const
type Dialect = (typeof DIALECTS)[number]

/** What dialects have categories for, and what a note of a term says. */
const CONCEPT: Readonly<Record<Dialect, readonly ConceptField[]>> = {
  core: ['id', 'note'],
  min: ['id', 'note', 'domain'],
  basic: ['id', 'note', 'domain', 'definition', 'source'],
}
const NAME: Readonly<Record<Dialect, readonly NameField[]>> = {
  core: ['status', 'reading', 'romanization', 'variants'],
  min: ['status', 'pos', 'reading', 'romanization', 'variants'],
  basic: ['status', 'type', 'pos', 'reading', 'romanization', 'region', 'context', 'variants'],
}

const dialectOf = (name: string | undefined): Dialect => DIALECTS.find(one => one === name) ?? 'basic'

const holds = (name: string | undefined): Holds => ({
  concept: new Set(CONCEPT[dialectOf(name)]),
  name: new Set(NAME[dialectOf(name)]),
  isPair: false,
})

/** ISO 30042:2019, TermBase eXchange, in the three dialects that the standard itself defines and in both styles. */
export const TBX: ExchangeFormat = {
  title: 'TBX',
  dialects: DIALECTS,
  holds,
  read: file => Promise.resolve(readTbx(file)),
  write: (glossary, options) =>
    Promise.resolve(xmlDocument(tbx([...glossary.concepts.values()], dialectOf(options.dialect), options))),
}

const NAMESPACE = 'urn:iso:std:iso:30042:ed-2'
const MODULES = { min: 'http://www.tbxinfo.net/ns/min', basic: 'http://www.tbxinfo.net/ns/basic' } as const
type Module = keyof typeof MODULES

/** Writes a datum: in the style DCA by an attribute, in DCT by an element of the category's module. */
type Say = (kind: 'descrip' | 'admin' | 'termNote', category: string, module: Module, text: string) => Element

const SAY: Readonly<Record<'dca' | 'dct', Say>> = {
  dca: (kind, type, _, text) => element(kind, { type }, text),
  dct: (_, category, module, text) => element(`${module}:${category}`, {}, text),
}

function tbx(
  concepts: readonly Concept[],
  dialect: Dialect,
  { languages, style, version }: WriteOptions,
): Element {
  const isDct = style === 'dct'
  const writer = { say: SAY[isDct ? 'dct' : 'dca'], dialect, languages }
  const modules = { core: [], min: ['min'], basic: ['min', 'basic'] } as const
  const namespaces = isDct ? modules[dialect].map(name => [`xmlns:${name}`, MODULES[name]] as const) : []
  return element(
    'tbx',
    {
      type: `TBX-${dialect[0]?.toUpperCase()}${dialect.slice(1)}`,
      style: isDct ? 'dct' : 'dca',
      'xml:lang': 'en',
      xmlns: NAMESPACE,
      ...Object.fromEntries(namespaces),
    },
    element(
      'tbxHeader',
      {},
      element('fileDesc', {}, element('sourceDesc', {}, element('p', {}, `written by taiyaku ${version}`))),
    ),
    element(
      'text',
      {},
      element(
        'body',
        {},
        concepts.map(asForeign).flatMap(concept => entry(concept, writer)),
      ),
    ),
  )
}

interface TbxWriter {
  readonly say: Say
  readonly dialect: Dialect
  readonly languages: readonly DocumentLang[]
}

function entry(concept: ForeignConcept, writer: TbxWriter): readonly Element[] {
  const { say, dialect, languages } = writer
  const { id, domain, definition, note, source, designations } = concept
  const sections = languages.flatMap(lang => {
    const names = designations[lang] ?? []
    return names.length === 0
      ? []
      : [
          element(
            'langSec',
            { 'xml:lang': lang },
            names.flatMap(name => termSections(name, writer)),
          ),
        ]
  })
  // A concept has a section for a language at least.
  if (sections.length === 0) return []
  return [
    element(
      'conceptEntry',
      { id },
      domain !== undefined && dialect !== 'core' ? say('descrip', 'subjectField', 'min', domain) : undefined,
      definition !== undefined && dialect === 'basic'
        ? say('descrip', 'definition', 'basic', definition)
        : undefined,
      source !== undefined && dialect === 'basic' ? say('admin', 'source', 'basic', source) : undefined,
      note === undefined ? undefined : element('note', {}, note),
      sections,
    ),
  ]
}

/** The categories know no name that must not be written; a note says so beside the nearest that they know. */
const STATUS: Readonly<Record<Status, string | undefined>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
  proposed: undefined,
}
const TYPE: Readonly<Record<DesignationType, string | undefined>> = {
  full: 'fullForm',
  abbreviation: 'abbreviation',
  short: 'shortForm',
  name: undefined,
}
const WORD_CLASS: Readonly<Record<WordClass, string>> = {
  noun: 'noun',
  'proper-noun': 'properNoun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  phrase: 'other',
}

/** The term, and in TBX-Basic its variants as terms of their own behind it. */
function termSections(name: NewDesignation, { say, dialect }: TbxWriter): readonly Element[] {
  const { text, status, type, pos, region, context, variants = [] } = name
  const isBasic = dialect === 'basic'
  const word = (category: string, module: Module, value: string | undefined): Element[] =>
    value === undefined ? [] : [say('termNote', category, module, value)]
  const section = element(
    'termSec',
    {},
    element('term', {}, text),
    dialect === 'core' ? [] : word('partOfSpeech', 'min', pos && WORD_CLASS[pos]),
    dialect === 'core' ? [] : word('administrativeStatus', 'min', status && STATUS[status]),
    isBasic ? word('termType', 'basic', type && TYPE[type]) : [],
    isBasic ? word('geographicalUsage', 'basic', region) : [],
    ownNotes(name, dialect).map(([kind, value]) => element('note', {}, `x-${kind}: ${value}`)),
    isBasic && context
      ? element(
          'descripGrp',
          {},
          say('descrip', 'context', 'basic', context.text),
          say('admin', 'source', 'basic', context.source),
        )
      : undefined,
  )
  if (!isBasic) return [section]
  return [
    section,
    ...variants.map(variant =>
      element('termSec', {}, element('term', {}, variant), say('termNote', 'termType', 'basic', 'variant')),
    ),
  ]
}

/** What no category of the dialect says. */
function ownNotes(
  { status, type, reading, romanization, variants = [] }: NewDesignation,
  dialect: Dialect,
): readonly (readonly [kind: string, value: string])[] {
  const isSaid = dialect !== 'core' && status !== undefined && status !== 'forbidden' && status !== 'proposed'
  return [
    ...(status === undefined || isSaid ? [] : [['status', status] as const]),
    ...(type === 'name' && dialect === 'basic' ? [['type', type] as const] : []),
    ...(reading === undefined ? [] : [['reading', reading] as const]),
    ...(romanization === undefined ? [] : [['romanization', romanization] as const]),
    ...(dialect === 'basic' ? [] : variants.map(variant => ['variant', variant] as const)),
  ]
}
