import type { Element } from 'xast'
import type { DesignationType, Status, WordClass } from '../../model/glossary.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { NewDesignation } from '../merge-entry.ts'
import type { ForeignConcept } from './concept.ts'
import type { FlatField } from './fields.ts'
import type { Dialect } from './tbx-dialect.ts'
import { element } from './write-xml.ts'
import { xmlId } from './xml-id.ts'

/** DCA names the category of a datum in an attribute, DCT by an element of the category's module. */
export type TbxStyle = 'dca' | 'dct'

export interface TbxWriter {
  readonly dialect: Dialect
  readonly style: TbxStyle
  readonly languages: readonly DocumentLang[]
}

type Say = (
  kind: 'descrip' | 'admin' | 'termNote',
  category: string,
  module: 'min' | 'basic',
  text: string,
) => Element

const SAY: Readonly<Record<TbxStyle, Say>> = {
  dca: (kind, type, _, text) => element(kind, { type }, text),
  dct: (_, category, module, text) => element(`${module}:${category}`, {}, text),
}

/** The three levels of an entry. */
const LEVELS = {
  2: { entry: 'termEntry', language: 'langSet', term: 'tig' },
  3: { entry: 'conceptEntry', language: 'langSec', term: 'termSec' },
} as const

const levelsOf = ({ dialect }: TbxWriter) => LEVELS[dialect === 'martif' ? 2 : 3]

/** Basic has every category of ours that TBX knows, and so has TBX 2. */
const isFull = ({ dialect }: TbxWriter): boolean => dialect === 'basic' || dialect === 'martif'

/** None where the concept has no name in one of the languages: the standard wants a section at least. */
export function tbxEntry(concept: ForeignConcept, writer: TbxWriter): readonly Element[] {
  const say = SAY[writer.style]
  const levels = levelsOf(writer)
  const { id, domain, definition, note, source, designations } = concept
  const sections = writer.languages.flatMap(lang => {
    const names = designations[lang] ?? []
    if (names.length === 0) return []
    return [
      element(
        levels.language,
        { 'xml:lang': lang },
        names.flatMap(name => termSections(name, writer)),
      ),
    ]
  })
  if (sections.length === 0) return []
  const datum = (
    kind: 'descrip' | 'admin',
    category: string,
    module: 'min' | 'basic',
    value: string | undefined,
  ) => (value === undefined ? undefined : say(kind, category, module, value))
  return [
    element(
      levels.entry,
      { id: id === undefined ? undefined : xmlId(id) },
      datum('descrip', 'subjectField', 'min', writer.dialect === 'core' ? undefined : domain),
      datum('descrip', 'definition', 'basic', isFull(writer) ? definition : undefined),
      datum('admin', 'source', 'basic', isFull(writer) ? source : undefined),
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
/** The dialects of 2019 have lost the proper noun. */
const WORD_CLASS: Readonly<Record<WordClass, string>> = {
  noun: 'noun',
  'proper-noun': 'noun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  phrase: 'other',
}
const PROPER_NOUN = 'properNoun'

/** The term, and where the dialect knows variants, these as terms of their own behind it. */
function termSections(name: NewDesignation, writer: TbxWriter): readonly Element[] {
  const { text, region, context, variants = [] } = name
  const say = SAY[writer.style]
  const levels = levelsOf(writer)
  const word = (category: string, module: 'min' | 'basic', value: string | undefined): Element[] =>
    value === undefined ? [] : [say('termNote', category, module, value)]
  const section = element(
    levels.term,
    {},
    element('term', {}, text),
    word('partOfSpeech', 'min', wordClass(name, writer)),
    word(
      'administrativeStatus',
      'min',
      writer.dialect === 'core' ? undefined : name.status && STATUS[name.status],
    ),
    isFull(writer) ? word('termType', 'basic', name.type && TYPE[name.type]) : [],
    isFull(writer) ? word('geographicalUsage', 'basic', region) : [],
    ownNotes(name, writer).map(([field, value]) => element('note', {}, `x-${field}: ${value}`)),
    isFull(writer) && context
      ? element(
          'descripGrp',
          {},
          say('descrip', 'context', 'basic', context.text),
          say('admin', 'source', 'basic', context.source),
        )
      : undefined,
  )
  if (!isFull(writer)) return [section]
  return [
    section,
    ...variants.map(variant =>
      element(levels.term, {}, element('term', {}, variant), say('termNote', 'termType', 'basic', 'variant')),
    ),
  ]
}

function wordClass({ pos }: NewDesignation, { dialect }: TbxWriter): string | undefined {
  if (pos === undefined || dialect === 'core') return undefined
  return pos === 'proper-noun' && dialect === 'martif' ? PROPER_NOUN : WORD_CLASS[pos]
}

/** Fields of which there is a note for each value. */
type NoteField = Exclude<FlatField, 'variants' | 'context' | 'context-source'> | 'variant'

/** What no category of the dialect says, or says in so many words. */
function ownNotes(
  { status, type, pos, reading, romanization, variants = [] }: NewDesignation,
  writer: TbxWriter,
): readonly (readonly [field: NoteField, value: string])[] {
  const { dialect } = writer
  const isStatusSaid = dialect !== 'core' && status !== 'forbidden' && status !== 'proposed'
  const isPosSaid =
    dialect === 'core' || (pos !== 'phrase' && (pos !== 'proper-noun' || dialect === 'martif'))
  const notes: (readonly [field: NoteField, value: string | undefined])[] = [
    ['status', isStatusSaid ? undefined : status],
    ['type', type === 'name' && isFull(writer) ? type : undefined],
    ['pos', isPosSaid ? undefined : pos],
    ['reading', reading],
    ['romanization', romanization],
    ...(isFull(writer) ? [] : variants.map(variant => ['variant', variant] as const)),
  ]
  return notes.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const]))
}
