import { childElements, textOf, type XmlElement } from '../../text/xml-tree.ts'
import { line } from './concept.ts'

/** Something that is said of a concept, a language's section or a term. */
export interface Datum {
  /** The data category in lower case, or `note`; and as written. */
  readonly type: string
  readonly name: string
  readonly text: string
  /** Of a definition or a context, where the file says it. */
  readonly source?: string
  readonly line: number
}

/** Elements that name their category in an attribute: the style DCA, and all of TBX 2. */
const BY_ATTRIBUTE = new Set([
  'descrip',
  'admin',
  'termNote',
  'ref',
  'xref',
  'transac',
  'transacNote',
  'adminNote',
  'descripNote',
])
const GROUPS = new Set(['descripGrp', 'adminGrp', 'termNoteGrp', 'transacGrp'])
/** Who changed what and when is a matter of the other termbase. */
const HISTORY = new Set(['transacGrp', 'transac', 'date'])
const STRUCTURE = new Set([
  'langSec',
  'langSet',
  'langGroup',
  'termSec',
  'tig',
  'ntig',
  'termGroup',
  'term',
  'termGrp',
])

/** What an element says at its own level. The style DCT, and TBX-Min of 2013, have an element for each category. */
export function datumsOf(element: XmlElement): readonly Datum[] {
  return childElements(element).flatMap((child): readonly Datum[] => {
    const { local } = child
    if (HISTORY.has(local)) return []
    if (GROUPS.has(local)) return grouped(child)
    // A term of TBX 2 may have its notes beside it in a group.
    if (local === 'termGrp') return datumsOf(child)
    return STRUCTURE.has(local) ? [] : [datumOf(child)]
  })
}

function datumOf(element: XmlElement): Datum {
  const name = categoryOf(element)
  return { type: name.toLowerCase(), name, text: line(textOf(element)), line: element.line }
}

function categoryOf({ local, attributes }: XmlElement): string {
  if (!BY_ATTRIBUTE.has(local)) return local
  // A description without a type is what a simple exporter makes of a definition.
  return line(attributes['type'] ?? (local === 'descrip' ? 'definition' : local)).slice(0, 40)
}

/** A datum with what is said of it: of that only the source has a place. */
function grouped(group: XmlElement): readonly Datum[] {
  const [first, ...others] = datumsOf(group)
  if (!first) return []
  const source = others.find(({ type }) => type === 'source')
  const rest = others.filter(datum => datum !== source)
  return [{ ...first, ...(source && { source: source.text }) }, ...rest]
}
