export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const TOKEN = /<\?[^?]*\?>|<\/([\w:-]+)>|<([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/y
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** What XML 1.0 allows in a document (production 2). */
const CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|(\w+));|&/gi, (all: string, code?: string, name?: string) => {
    const value = code === undefined ? ENTITIES[name ?? ''] : String.fromCodePoint(Number.parseInt(code, 16))
    if (value === undefined) throw new SyntaxError(`bad reference ${all}`)
    return value
  })
}

/**
 * A small strict reader of XML: elements, attributes, texts.
 *
 * @throws SyntaxError where the document is not well-formed.
 */
export function readXml(xml: string): XmlElement {
  if (!CHARACTERS.test(xml)) throw new SyntaxError('a character that XML does not have')
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const [token, close, start, attributes = '', empty, text] = TOKEN.exec(xml) ?? []
    const current = open.at(-1)
    if (token === undefined || current === undefined) throw new SyntaxError(`no token at ${at}`)
    if (text !== undefined) current.text += decoded(text)
    if (close !== undefined && open.pop()?.name !== close) throw new SyntaxError(`unexpected </${close}>`)
    if (start === undefined) continue
    const pairs = Array.from(attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g), ([, name = '', value = '']) => [
      name,
      decoded(value),
    ])
    const element = { name: start, attributes: Object.fromEntries(pairs), children: [], text: '' }
    current.children.push(element)
    if (empty === '') open.push(element)
  }
  const [top] = root.children
  if (open.length !== 1 || top === undefined || root.children.length !== 1)
    throw new SyntaxError('not one root')
  return top
}
