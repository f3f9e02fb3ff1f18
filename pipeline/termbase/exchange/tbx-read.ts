import { InputError, type Outcome } from '../../model/outcome.ts'
import type { DocumentLang } from '../../model/lang.ts'
import { decode } from '../../text/decode.ts'
import { langOfTag } from '../../text/language-tag.ts'
import { childElements, descendantsNamed, readXmlTree, textOf, type XmlElement } from '../../text/xml-tree.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { line, said, settled, type ForeignConcept } from './concept.ts'
import { Dropped } from './dropped.ts'
import { nameWith, type FlatField } from './fields.ts'
import type { ForeignFile } from './format.ts'
import { datumsOf, type Datum } from './tbx-datum.ts'
import { regionOfTag } from './values.ts'
import { idOf } from './xml-id.ts'

/** The three levels of an entry by what TBX 3, TBX 2 (`martif`) and TBX-Min of 2013 call them. */
const ENTRIES = ['conceptEntry', 'termEntry', 'entry'] as const
const LANGUAGES = new Set(['langSec', 'langSet', 'langGroup'])
const TERMS = new Set(['termSec', 'tig', 'ntig', 'termGroup'])

const ROOTS = new Set(['tbx', 'martif', 'TBX'])

/** The concepts of a TBX file of any version, dialect and style. @throws InputError where it is none */
export function readTbx({ path, bytes }: ForeignFile): Outcome<readonly ForeignConcept[]> {
  const root = readXmlTree({ path, text: decode(bytes, path) })
  if (!ROOTS.has(root.local))
    throw new InputError(path, root.line, `no TBX: its root is <${root.local}>, not <tbx> or <martif>`)
  const dropped = new Dropped()
  const concepts = descendantsNamed(root, ...ENTRIES).flatMap(entry => {
    const concept = settled(readEntry(entry, dropped))
    if (!concept) dropped.add('entries without a term in one of the languages', entry.line)
    return concept ? [concept] : []
  })
  return { value: concepts, findings: dropped.findings(path) }
}

function readEntry(entry: XmlElement, dropped: Dropped): ForeignConcept {
  const facts = createFacts(datumsOf(entry), dropped)
  const designations: Partial<Record<DocumentLang, readonly NewDesignation[]>> = {}
  for (const section of childElements(entry).filter(({ local }) => LANGUAGES.has(local))) {
    const tag = section.attributes['xml:lang'] ?? section.attributes['lang'] ?? ''
    const groups = childElements(section).filter(({ local }) => TERMS.has(local))
    const lang = langOfTag(tag)
    if (lang)
      designations[lang] = [...(designations[lang] ?? []), ...namesOf(groups, { tag, facts, dropped })]
    else
      for (const group of groups)
        dropped.add(`terms in ${line(tag).slice(0, 20) || 'no language'}`, group.line)
    for (const datum of datumsOf(section)) {
      if (datum.type === 'definition') facts.define(datum, tag)
      else if (datum.type === 'note') facts.note(datum.text)
      else if (datum.text !== '') dropped.add(`"${datum.name}" of a language`, datum.line)
    }
  }
  return { ...said({ id: idOf(entry) }), ...facts.finish(), designations, line: entry.line }
}

/** What is said of the concept: by the entry itself, by a language's section, or by a term. */
interface Facts {
  readonly note: (text: string) => void
  /** A definition below the entry, in the language of the tag. */
  readonly define: (definition: Datum, tag: string) => void
  readonly finish: () => Pick<ForeignConcept, 'domain' | 'definition' | 'note' | 'source'>
}

function createFacts(own: readonly Datum[], dropped: Dropped): Facts {
  const of = (type: string): readonly Datum[] => own.filter(datum => datum.type === type)
  const notes = of('note').map(({ text }) => text)
  const definitions = of('definition').map(datum => ({ datum, rank: 0 }))
  const [domain, ...domains] = of('subjectfield')
  for (const { line: at } of domains) dropped.add('second subject fields', at)
  for (const { type, name, text, line: at } of own)
    if (!CONCEPT_TYPES.has(type) && text !== '') dropped.add(`"${name}" of a concept`, at)
  return {
    note: text => void notes.push(text),
    define: (datum, tag) => void definitions.push({ datum, rank: langOfTag(tag) === 'en' ? 1 : 2 }),
    finish: () => {
      // One of the concept's own counts, else the English one, else the first.
      const [definition, ...others] = definitions
        .filter(({ datum }) => datum.text !== '')
        .toSorted((a, b) => a.rank - b.rank)
      for (const { datum } of others) dropped.add('second definitions', datum.line)
      return said({
        domain: domain?.text,
        definition: definition?.datum.text,
        note: notes.length > 0 ? notes.map(line).join('; ') : undefined,
        source: of('source')[0]?.text ?? definition?.datum.source,
      })
    },
  }
}

const CONCEPT_TYPES = new Set(['definition', 'note', 'subjectfield', 'source'])

/** Where a term stands, and who is told what is said beside it. */
interface Around {
  readonly tag: string
  readonly facts: Facts
  readonly dropped: Dropped
}

function namesOf(groups: readonly XmlElement[], around: Around): readonly NewDesignation[] {
  const region = regionOfTag(around.tag)
  const names: NewDesignation[] = []
  for (const group of groups) {
    const [term] = descendantsNamed(group, 'term')
    if (!term) continue
    const { name, isVariant } = nameOf(line(textOf(term)), group, around)
    const last = names.at(-1)
    if (isVariant && last)
      names[names.length - 1] = { ...last, variants: [...(last.variants ?? []), name.text] }
    else names.push(region && !name.region ? { ...name, region } : name)
  }
  return names
}

/** Data categories of a term, ISO 12620 and what programs make of them, in lower case. */
const TERM_TYPES: ReadonlyMap<string, FlatField> = new Map(
  Object.entries({
    administrativestatus: 'status',
    termstatus: 'status',
    partofspeech: 'pos',
    termtype: 'type',
    geographicalusage: 'region',
    context: 'context',
    reading: 'reading',
    yomi: 'reading',
    pinyin: 'reading',
    pronunciation: 'reading',
    transliteratedform: 'romanization',
    transliteration: 'romanization',
    romanization: 'romanization',
  } as const),
)

/** `x-reading: …`: a note that this program wrote, since no dialect has a place for it. It counts before a category. */
const OWN_NOTE = /^x-(status|type|pos|reading|romanization|variant): (.+)$/u

const VARIANT = 'variant'
/** A type of terms there, a word class of ours. */
const PHRASE = 'phrase'
/** A word class that says nothing. */
const OTHER = 'other'

function nameOf(
  text: string,
  group: XmlElement,
  { tag, facts, dropped }: Around,
): { readonly name: NewDesignation; readonly isVariant: boolean } {
  const fields: Partial<Record<FlatField, string>> = {}
  const variants: string[] = []
  let isVariant = false
  for (const datum of datumsOf(group)) {
    const { type, text: value, source, line: at } = datum
    const field = TERM_TYPES.get(type.replace(/^x-/u, ''))
    const [, own, written] = (type === 'note' && OWN_NOTE.exec(value)) || []
    if (own !== undefined && written !== undefined) {
      if (own === 'variant') variants.push(written)
      else fields[own as FlatField] = written
    } else if (field === 'type' && value === VARIANT) isVariant = true
    else if (field === 'type' && value === PHRASE) fields.pos = PHRASE
    else if (field === 'pos' && value === OTHER) continue
    else if (field === 'context' && fields.context !== undefined) dropped.add('second contexts', at)
    else if (field !== undefined && fields[field] === undefined) {
      fields[field] = value
      if (field === 'context' && source !== undefined) fields['context-source'] = source
    } else if (type === 'definition') facts.define(datum, tag)
    // A name has no note of its own: the concept's says which name it is of.
    else if (type === 'note' && value !== '') facts.note(`${text}: ${value}`)
    else if (field === undefined && value !== '') dropped.add(`"${datum.name}" of a term`, at)
  }
  const name = nameWith(text, fields, dropped, group.line)
  return {
    name: variants.length > 0 ? { ...name, variants } : name,
    isVariant: isVariant && Object.keys(fields).length === 0,
  }
}
