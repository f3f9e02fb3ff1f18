import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Span } from '../model/text.ts'

export const childElements = ({ children }: Root | Element): readonly Element[] =>
  (children as readonly Nodes[]).filter(child => child.type === 'element')

/** An attribute's value as it is written; of one without a value an empty text. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Elements that the parser adds have no position: they lie inside what is left of their parent. */
export const spanOfNode = ({ position }: Nodes, outer: Span): Span => ({
  start: position?.start.offset ?? outer.start,
  end: position?.end.offset ?? outer.end,
})

/** Elements that are no text, or none of the page's own. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'head script style template noscript nav svg math iframe object embed audio video canvas button select input textarea datalist dialog menu rt rp'.split(
    ' ',
  ),
)
const NAVIGATION = new Set([
  'navigation',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'doc-noteref',
  'doc-backlink',
])

export const isLeftOut = (element: Element): boolean =>
  LEFT_OUT.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'ariaHidden') === 'true' ||
  NAVIGATION.has(attribute(element, 'role') ?? '') ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style') ?? '') ||
  isNoteLink(element)

/** The raised number that leads to a note, and the arrow that leads back. */
function isNoteLink(element: Element): boolean {
  const [inner] = childElements(element)
  if (element.tagName === 'sup') return element.children.length === 1 && !!inner && isNoteLink(inner)
  if (element.tagName !== 'a') return false
  const href = attribute(element, 'href') ?? ''
  return NOTE_TARGET.test(href) && NOTE_TEXT.test(textOf(element))
}

const NOTE_TARGET = /^#(?:(?:user-content-)?(?:foot|end)note|fn|_?ftn|_?edn|cite_note|sdfootnote|sdendnote)/iu
const NOTE_TEXT = /^\s*[[(]?(?:\d{1,4}|[ivxlc]{1,6}|[a-z*†‡↑↩]\ufe0e?)[\])]?\s*$/iu

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : ''

/** Elements that stand inside a line. Others, also unknown ones with a hyphen, part paragraphs. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rb rtc ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
export const isInline = ({ tagName }: Element): boolean => INLINE.has(tagName)
