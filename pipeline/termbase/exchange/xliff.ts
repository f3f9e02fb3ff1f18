import { InputError, type Outcome } from '../../model/outcome.ts'
import type { DocumentLang } from '../../model/lang.ts'
import { decode } from '../../text/decode.ts'
import { langOfTag } from '../../text/language-tag.ts'
import {
  childElements,
  childrenNamed,
  descendantsNamed,
  readXmlTree,
  textOf,
  type XmlElement,
} from '../../text/xml-tree.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { conceptsOf, line, said, settled, type ForeignConcept } from './concept.ts'
import { Dropped } from './dropped.ts'
import { FLAT_FIELDS, nameWith, type FlatField, type FlatFields } from './fields.ts'
import type { ExchangeFormat, ForeignFile } from './format.ts'
import { EVERYTHING } from './holds.ts'
import { idOf } from './xml-id.ts'
import { CONCEPT_GROUP, contextType, OWN_NAMESPACE, xliff1, xliff2 } from './xliff-write.ts'

/** XLIFF of two versions, the newer by its glossary module. */
export const XLIFF: ExchangeFormat = {
  title: 'XLIFF',
  dialects: ['2.1', '1.2'],
  holds: () => ({ ...EVERYTHING, isPair: true }),
  read: readXliff,
  write: (glossary, options) => {
    const concepts = conceptsOf(glossary)
    return options.dialect === '1.2' ? xliff1(concepts, options) : xliff2(concepts, options)
  },
}

/** Elements that hold codes of the translated file. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'x', 'bx', 'ex', 'cp'])

/**
 * Glossary entries as concepts; of a file without any, its units. @throws InputError where it is no XLIFF
 */
export function readXliff({ path, bytes }: ForeignFile): Outcome<readonly ForeignConcept[]> {
  const root = readXmlTree({ path, text: decode(bytes, path) })
  if (root.local !== 'xliff')
    throw new InputError(path, root.line, `no XLIFF: its root is <${root.local}>, not <xliff>`)
  const reader: Reader = { own: ownPrefix(root), dropped: new Dropped() }
  const hasGlossary = descendantsNamed(root, 'glossEntry').length > 0
  const drafts = childrenNamed(root, 'file').flatMap(file => {
    const sides: Sides = {
      source: sideOf(file.attributes['source-language'] ?? root.attributes['srcLang']),
      target: sideOf(file.attributes['target-language'] ?? root.attributes['trgLang']),
    }
    return hasGlossary
      ? descendantsNamed(file, 'unit').flatMap(unit => glossaryUnit(unit, sides, reader))
      : draftsIn(file, sides, reader)
  })
  const value = drafts.flatMap(draft => {
    const concept = settled(draft)
    if (!concept) reader.dropped.add('units without a text in one of the languages', draft.line)
    return concept ? [concept] : []
  })
  return { value, findings: reader.dropped.findings(path) }
}

interface Side {
  readonly tag: string
  readonly lang: DocumentLang | undefined
}

interface Sides {
  readonly source: Side
  readonly target: Side
}

interface Reader {
  /** The prefix of this program's own attributes in the file. */
  readonly own: string | undefined
  readonly dropped: Dropped
}

const sideOf = (tag = ''): Side => ({ tag, lang: langOfTag(tag) })

const ownPrefix = ({ attributes }: XmlElement): string | undefined =>
  Object.keys(attributes)
    .find(name => name.startsWith('xmlns:') && attributes[name] === OWN_NAMESPACE)
    ?.slice('xmlns:'.length)

const ownAttribute = ({ attributes }: XmlElement, name: string, { own }: Reader): string | undefined =>
  own === undefined ? undefined : attributes[`${own}:${name}`]

type Names = Partial<Record<DocumentLang, readonly NewDesignation[]>>

/** What is said of a name: by attributes of its element in version 2, in version 1 by contexts beside it. */
type FieldOf = (field: FlatField) => string | undefined

const NOTHING_SAID: FieldOf = () => undefined

function addName(
  names: Names,
  element: XmlElement | undefined,
  side: Side,
  fieldOf: FieldOf,
  { dropped }: Reader,
): void {
  if (!element) return
  const text = line(textOf(element, CODES))
  if (text === '') return
  if (!side.lang) {
    dropped.add(`texts in ${line(side.tag).slice(0, 20) || 'no language'}`, element.line)
    return
  }
  const fields: FlatFields = Object.fromEntries(
    FLAT_FIELDS.flatMap(field => {
      const value = fieldOf(field)
      return value === undefined ? [] : [[field, value] as const]
    }),
  )
  names[side.lang] = [...(names[side.lang] ?? []), nameWith(text, fields, dropped, element.line)]
}

/** A unit of XLIFF 2 is a concept where it has entries of a glossary. */
function glossaryUnit(unit: XmlElement, sides: Sides, reader: Reader): readonly ForeignConcept[] {
  const entries = descendantsNamed(unit, 'glossEntry')
  if (entries.length === 0) return []
  const names: Names = {}
  const add = (element: XmlElement | undefined, side: Side): void =>
    addName(names, element, side, field => element && ownAttribute(element, field, reader), reader)
  for (const entry of entries) {
    add(childrenNamed(entry, 'term')[0], sides.source)
    for (const translation of childrenNamed(entry, 'translation')) add(translation, sides.target)
  }
  const [definition, ...others] = entries.flatMap(entry => childrenNamed(entry, 'definition'))
  for (const { line: at } of others) reader.dropped.add('second definitions', at)
  const source =
    definition?.attributes['source'] ?? childrenNamed(entries[0] ?? unit, 'term')[0]?.attributes['source']
  return [
    {
      ...said({
        id: idOf(unit),
        domain: ownAttribute(unit, 'domain', reader),
        definition: definition && textOf(definition),
        source,
        note: noteOf(childrenNamed(unit, 'notes').flatMap(notes => childrenNamed(notes, 'note'))),
      }),
      designations: names,
      line: unit.line,
    },
  ]
}

/** The units of either version, wherever they stand; a group that this program wrote is one concept. */
function draftsIn(element: XmlElement, sides: Sides, reader: Reader): readonly ForeignConcept[] {
  return childElements(element).flatMap((child): readonly ForeignConcept[] => {
    if (child.local === 'trans-unit') return [transUnit([child], child, sides, reader)]
    if (child.local === 'group' && child.attributes['restype'] === CONCEPT_GROUP)
      return [transUnit(childrenNamed(child, 'trans-unit'), child, sides, reader)]
    if (child.local === 'unit') return segmentsOf(child, sides, reader)
    return ['body', 'group'].includes(child.local) ? draftsIn(child, sides, reader) : []
  })
}

/** Units of XLIFF 1 that are one concept; notes stand in `around`. */
function transUnit(
  units: readonly XmlElement[],
  around: XmlElement,
  sides: Sides,
  reader: Reader,
): ForeignConcept {
  const names: Names = {}
  for (const unit of units) {
    const contexts = contextsOf(unit)
    for (const side of ['source', 'target'] as const)
      addName(
        names,
        childrenNamed(unit, side)[0],
        sides[side],
        field => contexts.get(contextType(side, field)),
        reader,
      )
    for (const other of childrenNamed(unit, 'alt-trans'))
      reader.dropped.add('alternative translations', other.line)
  }
  const notes = childrenNamed(around, 'note')
  const from = (name: string): XmlElement | undefined => notes.find(note => note.attributes['from'] === name)
  const [definition, source] = [from('definition'), from('source')]
  return {
    ...said({
      id: around.attributes['resname'] ?? around.attributes['id'],
      domain: contextsOf(around).get(contextType('concept', 'domain')),
      definition: definition && textOf(definition),
      source: source && textOf(source),
      note: noteOf(notes.filter(note => note !== definition && note !== source)),
    }),
    designations: names,
    line: around.line,
  }
}

const contextsOf = (owner: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    childrenNamed(owner, 'context-group')
      .flatMap(group => childrenNamed(group, 'context'))
      .map(context => [context.attributes['context-type'] ?? '', line(textOf(context))]),
  )

function segmentsOf(unit: XmlElement, sides: Sides, reader: Reader): readonly ForeignConcept[] {
  const segments = childrenNamed(unit, 'segment')
  const id = unit.attributes['name'] ?? unit.attributes['id']
  const note = noteOf(childrenNamed(unit, 'notes').flatMap(notes => childrenNamed(notes, 'note')))
  return segments.map((segment, n) => {
    const names: Names = {}
    for (const side of ['source', 'target'] as const)
      addName(names, childrenNamed(segment, side)[0], sides[side], NOTHING_SAID, reader)
    const own = segments.length > 1 && id !== undefined ? `${id}-${segment.attributes['id'] ?? n + 1}` : id
    return { ...said({ id: own, note }), designations: names, line: segment.line }
  })
}

const noteOf = (notes: readonly XmlElement[]): string | undefined => {
  const texts = notes.map(note => line(textOf(note))).filter(text => text !== '')
  return texts.length > 0 ? texts.join('; ') : undefined
}
