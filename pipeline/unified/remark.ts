import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Nodes, PhrasingContent, Root } from 'mdast'
import type { Info, Options as ToMarkdownExtension, State } from 'mdast-util-to-markdown'
import type { Data, Plugin } from 'unified'
import { copyOf, type Dialect, type Role, type Tag, type Tree } from './flow.ts'
import { createMarkTerms, DEFAULT_ELEMENT, MARK_CLASS, type TermOptions } from './terms.ts'

export { createTermLinker, type TermLinker } from './linker.ts'
export type { TermOptions } from './terms.ts'
export type { Named } from './tooltip.ts'

/**
 * Marks the terms of a glossary in Markdown, as rehypeTaiyaku does in HTML: remark-rehype makes the same elements of them, and
 * remark-stringify writes these as HTML within the Markdown. The processor must be run asynchronously.
 */
const remarkTaiyaku: Plugin<[TermOptions], Root> = function (options) {
  const element = options.element ?? DEFAULT_ELEMENT
  const data = this.data() as Data & { toMarkdownExtensions?: ToMarkdownExtension[] }
  const extensions = (data.toMarkdownExtensions ??= [])
  extensions.push(toMarkdown)
  const mark = createMarkTerms(mdastDialect(element), options)
  return tree => mark(tree)
}

const MENTION = 'taiyakuMention'

/** A mention in Markdown: remark-rehype knows by `data` what to make of it. */
interface TaiyakuMention {
  type: typeof MENTION
  children: PhrasingContent[]
  data: { hName: string; hProperties: Record<string, string | string[] | undefined> }
}

const ROLES: Readonly<Record<string, Role>> = {
  root: 'block',
  paragraph: 'block',
  blockquote: 'block',
  list: 'block',
  listItem: 'block',
  table: 'block',
  tableRow: 'block',
  tableCell: 'block',
  footnoteDefinition: 'block',
  containerDirective: 'block',
  heading: 'heading',
  text: 'text',
  emphasis: 'inline',
  strong: 'inline',
  delete: 'inline',
  break: 'break',
  image: 'object',
  imageReference: 'object',
  inlineMath: 'object',
  footnoteReference: 'object',
  code: 'hidden',
  math: 'hidden',
  yaml: 'hidden',
  toml: 'hidden',
  definition: 'hidden',
  thematicBreak: 'hidden',
}

/** Of what is not listed, such as links and code, the text is kept. */
const roleOf = (node: Nodes): Role =>
  node.type === 'html' ? (/^<br\b/iu.test(node.value) ? 'break' : 'tag') : (ROLES[node.type] ?? 'kept')

const KEPT = new Set([
  'a',
  'abbr',
  'button',
  'code',
  'dfn',
  'kbd',
  'samp',
  'script',
  'style',
  'svg',
  'tt',
  'var',
])
const LEFT_ALONE = new RegExp(
  `\\bclass=["']?[^"'>]*\\b(?:${MARK_CLASS}|notranslate)\\b|\\btranslate=["']?no\\b`,
  'iu',
)

/** A tag within a line. A block of HTML is one node, its text a part of it: it is left as it is. */
function tagOf(node: Nodes): Tag {
  const value = node.type === 'html' ? node.value : ''
  const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z\d-]*)/iu.exec(value) ?? []
  const isKept = KEPT.has(name.toLowerCase()) || LEFT_ALONE.test(value)
  return { name: name.toLowerCase(), closes: slash !== '', keeps: isKept && !value.endsWith('/>') }
}

const mdastDialect = (element: string): Dialect => ({
  roleOf: node => roleOf(node as Nodes),
  langOf: () => undefined,
  tagOf: node => tagOf(node as Nodes),
  conceptsOf: node => conceptsOf(node as Nodes | TaiyakuMention),
  mark: (children, properties): Tree => {
    const mention: TaiyakuMention = {
      type: MENTION,
      children: children as PhrasingContent[],
      data: { hName: element, hProperties: copyOf(properties) },
    }
    return mention
  },
})

function conceptsOf(node: Nodes | TaiyakuMention): readonly string[] {
  if (node.type === 'html') return /\bdata-concept="([^"]*)"/u.exec(node.value)?.[1]?.split(' ') ?? []
  if (node.type !== MENTION) return []
  const { dataConcept } = node.data.hProperties
  return typeof dataConcept === 'string' ? dataConcept.split(' ') : []
}

const toMarkdown: ToMarkdownExtension = {
  handlers: {
    [MENTION]: (node: TaiyakuMention, _: unknown, state: State, info: Info) => {
      const { hName, hProperties } = node.data
      // A line feed would end the line of a quote, a bar the cell of a table.
      const tag = toHtml(h(hName, hProperties)).replaceAll('\n', '&#10;').replaceAll('|', '&#124;')
      const [opening, closing] = [tag.slice(0, tag.lastIndexOf('</')), tag.slice(tag.lastIndexOf('</'))]
      return opening + state.containerPhrasing(node as never, { ...info, before: '>', after: '<' }) + closing
    },
  } as NonNullable<ToMarkdownExtension['handlers']>,
}

export default remarkTaiyaku
