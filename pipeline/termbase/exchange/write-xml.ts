import type { Element, ElementContent, Text } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { legalMarkup, legalXml } from '../../text/legal-xml.ts'

/** An element; texts and attributes without what XML cannot hold, and children that are absent left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Element | string | readonly Element[] | undefined)[]
): Element {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, legalXml(value)] as const],
  )
  const content = children.flat().filter(child => child !== undefined)
  return x(
    name,
    Object.fromEntries(written),
    content.map(child => (typeof child === 'string' ? legalXml(child) : child)),
  )
}

/** An XML document, indented wherever white space says nothing. */
export function xmlDocument(
  root: Element,
  doctype?: { readonly name: string; readonly system: string },
): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    newLine(0),
    ...(doctype ? [{ type: 'doctype' as const, ...doctype }, newLine(0)] : []),
    indented(root, 1),
  ])
  return legalMarkup(`${toXml(tree, { closeEmptyElements: true, tightClose: true })}\n`)
}

const newLine = (depth: number): Text => ({ type: 'text', value: `\n${'  '.repeat(depth)}` })

/** An element that holds text stays as it is. */
function indented(node: Element, depth: number): Element {
  if (node.children.length === 0 || node.children.some(({ type }) => type === 'text')) return node
  const children = node.children.flatMap((child): ElementContent[] => [
    newLine(depth),
    child.type === 'element' ? indented(child, depth + 1) : child,
  ])
  return { ...node, children: [...children, newLine(depth - 1)] }
}
