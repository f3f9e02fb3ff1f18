import { Paragraph, type IContext, type IXmlableObject } from 'docx'

/** Office programs set a space between Hangul and digits or Latin letters, where Korean has none: 2024년 is one word. */
const UNSPACED: readonly IXmlableObject[] = ['w:autoSpaceDE', 'w:autoSpaceDN'].map(name => ({
  [name]: { _attr: { 'w:val': 'false' } },
}))

/** What stands before them among a paragraph's properties (ECMA-376, 17.3.1.26); the library knows the second only, and puts it last. */
const BEFORE = new Set(['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pBdr', 'w:shd', 'w:tabs'])

/** A paragraph with the spaces that its writer has set, and no others. */
export class SpacedByHand extends Paragraph {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const made = super.prepForXml(context)
    const children: unknown = made?.['w:p']
    const properties: unknown = Array.isArray(children) ? children.find(hasProperties)?.['w:pPr'] : undefined
    if (Array.isArray(properties)) {
      const at = properties.findIndex((one: object) => !BEFORE.has(Object.keys(one)[0] ?? ''))
      properties.splice(at === -1 ? properties.length : at, 0, ...UNSPACED)
    }
    return made
  }
}

const hasProperties = (child: unknown): child is IXmlableObject =>
  typeof child === 'object' && child !== null && 'w:pPr' in child
