import type { Element, ElementContent, Nodes } from 'hast'
import { h } from 'hastscript'
import { fold, loosen } from '../../page/client/fold.ts'
import { SEARCH_INDEX, type SearchIndex } from '../../page/client/search-index.ts'
import { romanizeKana } from '../../text/kana.ts'

// What the page's search reads. It stands in the page ready to be searched: folding five thousand rows takes a
// browser longer than a reader waits for the answer to the first key.

/** A line of text as written, as read, and in which language. */
interface Line {
  written: string
  read: string
  readonly lang: string
}

/** Elements that end a line. */
const PARTS = new Set(['div', 'p', 'li', 'dd', 'dt', 'td', 'th', 'h3', 'h4', 'h5', 'h6', 'pre'])

/** Rows of tables and lines of indexes, as they follow one another in the page. */
export function searchIndexOf(root: Element): SearchIndex {
  const places = new Map<string, number>()
  const texts: (readonly [string, string])[] = []
  const items = itemsIn(root, 'und').map(({ element, lang }) => {
    const text = searchTexts(element, lang)
    const key = text.join('\0')
    const place = places.get(key) ?? texts.length
    if (place === texts.length) texts.push(text)
    places.set(key, place)
    return place
  })
  return { texts, items }
}

interface Item {
  readonly element: Element
  /** What it inherits. */
  readonly lang: string
}

function itemsIn(element: Element, inherited: string): readonly Item[] {
  const lang = langOf(element, inherited)
  return element.children.flatMap(child => {
    if (child.type !== 'element') return []
    const isItem = child.tagName === 'dd' || (child.tagName === 'tr' && element.tagName === 'tbody')
    return isItem ? [{ element: child, lang }] : itemsIn(child, lang)
  })
}

const langOf = ({ properties }: Element, inherited: string): string =>
  typeof properties['lang'] === 'string' ? properties['lang'] : inherited

/** The item as folded text, and its readings in Latin letters, loosened. */
function searchTexts(item: Element, lang: string): readonly [text: string, latin: string] {
  const lines: Line[] = []
  addLines(item, lang, lines)
  const texts = new Set(lines.flatMap(({ written, read }) => [written.trim(), read.trim()]))
  const latin = new Set(lines.map(latinOf))
  return [[...texts].map(fold).filter(Boolean).join('\n'), [...latin].filter(Boolean).join(' ')]
}

function addLines(element: Element, inherited: string, lines: Line[]): void {
  const lang = langOf(element, inherited)
  const begin = (): void => void lines.push({ written: '', read: '', lang })
  if (PARTS.has(element.tagName) || lang !== inherited || lines.length === 0) begin()
  for (const child of element.children) {
    if (lines.at(-1)?.lang !== lang) begin()
    addChild(child, lang, lines)
  }
  if (PARTS.has(element.tagName)) begin()
}

/** Numbers of rows, and what stands where nothing is: nobody looks for them. */
const NOT_TEXT = ['number', 'occurrences', 'empty']

const isText = ({ properties }: Element): boolean => {
  const names = properties['className']
  return !Array.isArray(names) || !NOT_TEXT.some(name => names.includes(name))
}

function addChild(child: ElementContent, lang: string, lines: Line[]): void {
  const line = lines.at(-1)
  if (line === undefined) return
  if (child.type === 'text') {
    line.written += child.value
    line.read += child.value
  } else if (child.type === 'element' && child.tagName === 'ruby') {
    // Base, bracket, reading, bracket.
    line.written += textOf(child.children[0])
    line.read += textOf(child.children[2])
  } else if (child.type === 'element' && isText(child)) addLines(child, lang, lines)
}

const textOf = (node: Nodes | undefined): string => {
  if (node === undefined || !('children' in node)) return node?.type === 'text' ? node.value : ''
  return node.children.map(textOf).join('')
}

/** English is found as it is written. */
function latinOf({ read, lang }: Line): string {
  if (lang === 'ja') return loosen(romanizeKana(read, { macrons: false }))
  return /^(?:zh|ko)\b|-Latn\b/u.test(lang) ? loosen(read) : ''
}

/** An element that a browser neither shows nor runs. */
export const searchIndexElement = (root: Element): Element =>
  h(
    'script',
    { type: 'application/json', id: SEARCH_INDEX },
    // Nothing in a text may end the element or begin a comment in it.
    JSON.stringify(searchIndexOf(root)).replaceAll('<', String.raw`\u003c`),
  )
