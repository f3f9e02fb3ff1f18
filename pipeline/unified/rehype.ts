import type { Element, Nodes, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { copyOf, type Dialect, type Role } from './flow.ts'
import { createMarkTerms, DEFAULT_ELEMENT, MARK_CLASS, type TermOptions } from './terms.ts'

export { createTermLinker, type TermLinker } from './linker.ts'
export type { TermOptions } from './terms.ts'
export type { Named } from './tooltip.ts'

/**
 * Marks the terms of a glossary in HTML, each as `<dfn class="taiyaku-term" data-concept data-status data-match title>`, the
 * title being its equivalents. Dictionaries load at the first text in a language, so the processor must be run asynchronously.
 */
const rehypeTaiyaku: Plugin<[TermOptions], Root> = options => {
  const mark = createMarkTerms(hastDialect(options.element ?? DEFAULT_ELEMENT), options)
  return tree => mark(tree)
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const INLINE = words('b bdi bdo big cite data del em font i ins mark q rb rtc ruby s small span strike strong sub time u') // prettier-ignore
/** Left as they are: links, code, and what has a definition already. */
/** Left as they are: links, code, and what has a definition already. */
const KEPT = words('a abbr acronym button code dfn kbd label output samp tt var')
const HEADINGS = words('h1 h2 h3 h4 h5 h6')
const SECTIONS = words('article aside section')
const HIDDEN = words('head noscript rp rt script style template title wbr')
const OBJECTS = words('area audio canvas embed iframe img input math meter object pre progress select svg textarea video') // prettier-ignore

const hastDialect = (element: string): Dialect => ({
  roleOf: node => roleOf(node as Nodes),
  langOf: node => {
    const { lang, xmlLang } = propertiesOf(node as Nodes)
    const tag = lang ?? xmlLang
    return typeof tag === 'string' ? tag : undefined
  },
  tagOf: () => {
    throw new RangeError('a tree of HTML has no lone tags')
  },
  conceptsOf: node => {
    const { dataConcept } = propertiesOf(node as Nodes)
    return typeof dataConcept === 'string' ? dataConcept.split(' ') : []
  },
  mark: (children, properties) => h(element, copyOf(properties), children as Element[]),
})

const propertiesOf = (node: Nodes): Element['properties'] => (node.type === 'element' ? node.properties : {})

function roleOf(node: Nodes): Role {
  if (node.type === 'text') return 'text'
  if (node.type === 'root') return 'block'
  if (node.type !== 'element') return 'hidden'
  const { tagName } = node
  if (HIDDEN.has(tagName)) return 'hidden'
  if (OBJECTS.has(tagName)) return 'object'
  if (isLeftAlone(node)) return INLINE.has(tagName) || KEPT.has(tagName) ? 'kept' : 'object'
  if (KEPT.has(tagName)) return 'kept'
  if (INLINE.has(tagName)) return 'inline'
  if (HEADINGS.has(tagName)) return 'heading'
  if (SECTIONS.has(tagName)) return 'section'
  return tagName === 'br' ? 'break' : tagName === 'sup' ? 'apart' : 'block'
}

/** Marked before, or not to be translated. */
function isLeftAlone({ properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : []
  return properties.translate === 'no' || classes.includes('notranslate') || classes.includes(MARK_CLASS)
}

export default rehypeTaiyaku
