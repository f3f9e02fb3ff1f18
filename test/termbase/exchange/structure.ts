import { childElements, readXmlTree, textOf, type XmlElement } from '../../../pipeline/text/xml-tree.ts'

/** What a schema says of an element. */
export interface ElementRule {
  /** All that may stand, with what each may hold; one that need not stand ends in a question mark. */
  readonly attributes?: Readonly<Record<string, RegExp>>
  /** The names of its children in order, each with a space behind it; without one it holds text alone. */
  readonly children?: RegExp
  readonly text?: RegExp
}

export interface Structure {
  readonly root: string
  /** By name as written; where `typed` says so, `descrip[definition]` is one of its own. */
  readonly rules: Readonly<Record<string, ElementRule>>
  /** Attributes that no two elements of the name share. */
  readonly unique: readonly (readonly [element: string, attribute: string])[]
  readonly typed?: ReadonlySet<string>
}

/** Where a document is not as the structure has it, a line each. */
export function faultsOf(text: string, structure: Structure): readonly string[] {
  const root = readXmlTree({ path: 'f.xml', text })
  const name = nameIn(structure)
  return [
    ...(name(root) === structure.root ? [] : [`the root is ${name(root)}`]),
    ...everyElement(root).flatMap(element => elementFaults(element, structure)),
    ...structure.unique.flatMap(([element, attribute]) => {
      const values = everyElement(root)
        .filter(one => one.name === element)
        .flatMap(one => one.attributes[attribute] ?? [])
      return values.length === new Set(values).size ? [] : [`${element} ${attribute} stands twice`]
    }),
  ]
}

const everyElement = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...childElements(element).flatMap(everyElement),
]

const nameIn =
  ({ typed }: Structure) =>
  ({ name, attributes }: XmlElement): string =>
    typed?.has(name) ? `${name}[${attributes['type']}]` : name

function elementFaults(element: XmlElement, structure: Structure): readonly string[] {
  const name = nameIn(structure)
  const at = `line ${element.line}: ${name(element)}`
  const rule = structure.rules[name(element)]
  if (!rule) return [`${at} is not known`]
  const { attributes = {}, children, text } = rule
  const faults = Object.entries(attributes).flatMap(([key, form]) => {
    const value = element.attributes[key.replace(/\?$/u, '')]
    if (value === undefined) return key.endsWith('?') ? [] : [`${at} has no ${key}`]
    return form.test(value) ? [] : [`${at}: ${key} is "${value}"`]
  })
  const unknown = Object.keys(element.attributes).filter(
    key => !(key in attributes) && !(`${key}?` in attributes) && !structure.typed?.has(element.name),
  )
  const inside = childElements(element).map(child => `${name(child)} `).join('') // prettier-ignore
  const own = element.children.filter(child => typeof child === 'string').join('')
  return [
    ...faults,
    ...unknown.map(key => `${at} has an unknown ${key}`),
    ...((children ?? /^$/u).test(inside) ? [] : [`${at} holds ${inside}`]),
    ...(children && own.trim() !== '' ? [`${at} holds text`] : []),
    ...(text && !text.test(textOf(element)) ? [`${at} says "${textOf(element)}"`] : []),
  ]
}
