import { createLines } from './lines.ts'
import { readXml } from './xml.ts'

export interface XmlElement {
  /** As written, with its prefix; and without. */
  readonly name: string
  readonly local: string
  /** By name as written. */
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly (XmlElement | string)[]
  /** 1-based, of its start tag. */
  readonly line: number
}

/**
 * The root element of an XML document, references resolved, comments and processing instructions left out.
 * @throws InputError where the document is not well-formed, declares entities, or nests too deep
 */
export function readXmlTree(file: { readonly path: string; readonly text: string }): XmlElement {
  const lines = createLines(file.text)
  const top: (XmlElement | string)[] = []
  const open: (XmlElement | string)[][] = [top]
  readXml(file, {
    open: ({ name, local, attributes, start }) => {
      const children: (XmlElement | string)[] = []
      open.at(-1)?.push({ name, local, attributes, children, line: lines(start).line })
      open.push(children)
    },
    text: text => void open.at(-1)?.push(text),
    close: () => void open.pop(),
  })
  const root = top.find(child => typeof child !== 'string')
  // The parser refuses a document without a root.
  if (!root) throw new RangeError('no root element')
  return root
}

export const childElements = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter(child => typeof child !== 'string')

export const childrenNamed = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  childElements(element).filter(({ local }) => names.includes(local))

/** Elements of the names wherever they stand below, in order; one inside of another is not told again. */
export const descendantsNamed = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  childElements(element).flatMap(child =>
    names.includes(child.local) ? [child] : descendantsNamed(child, ...names),
  )

/** All text inside, but not what elements of the names hold. */
export const textOf = ({ children }: XmlElement, without: ReadonlySet<string> = NONE): string =>
  children
    .map(child => {
      if (typeof child === 'string') return child
      return without.has(child.local) ? '' : textOf(child, without)
    })
    .join('')

const NONE: ReadonlySet<string> = new Set()
