import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  Nodes,
  Paragraph,
  Root,
  RootContent,
} from 'mdast'
import type { BlockKind, Span } from '../model/text.ts'
import { freeNumber, isReferenceHeading, type DraftBlock, type DraftReference } from './draft.ts'
import { spanOfNode, traceHtml, traceInline, withoutTemplates } from './markdown-text.ts'
import { joinTraced, traceLiteral, traceSpan, type Traced } from './traced.ts'

/** What the paragraphs of a container become. */
interface Context {
  readonly kind: Exclude<BlockKind, 'title' | 'date' | 'heading' | 'code'>
  readonly depth: number
}

const TOP: Context = { kind: 'paragraph', depth: 0 }

/** The blocks of a node, in order. Definitions, rules and front matter have none. */
export function blocksOf(node: RootContent, file: string, context: Context = TOP): readonly DraftBlock[] {
  const inner = (
    children: readonly (BlockContent | DefinitionContent)[],
    next: Context,
  ): readonly DraftBlock[] => children.flatMap(child => blocksOf(child, file, next))
  // oxlint-disable-next-line switch-exhaustiveness-check -- the other nodes have no text or stand inside these
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, text: textOf(node, file) }]
    case 'paragraph':
      return [{ ...context, text: textOf(node, file) }]
    case 'list':
      return node.children.flatMap(item => inner(item.children, itemContext(context)))
    case 'blockquote':
      return inner(node.children, context.kind === 'footnote' ? context : { kind: 'quote', depth: 0 })
    case 'footnoteDefinition':
      return inner(node.children, { kind: 'footnote', depth: 0 })
    case 'table':
      return node.children.flatMap(row => row.children.map(cell => ({ ...TOP, text: textOf(cell, file) })))
    case 'code':
      return [{ kind: 'code', depth: 0, text: codeOf(node.value, file, spanOf(node, file)) }]
    case 'html':
      return traceHtml(file, spanOf(node, file)).map(text => ({
        kind: context.kind,
        depth: context.depth,
        text: withoutTemplates(text),
      }))
    default:
      return []
  }
}

const itemContext = ({ kind, depth }: Context): Context =>
  kind === 'footnote' ? { kind, depth } : { kind: 'item', depth: kind === 'item' ? depth + 1 : 1 }

const spanOf = (node: Nodes, file: string): Span => spanOfNode(node, { start: 0, end: file.length })

const textOf = (node: Nodes, file: string): Traced =>
  withoutTemplates(traceInline(node, file, { start: 0, end: file.length }))

/** Code begins below the fence, and behind the indentation of an indented block. */
function codeOf(value: string, file: string, span: Span): Traced {
  const at = file.indexOf(value, span.start)
  if (at >= 0 && at + value.length <= span.end) return traceSpan(file, { start: at, end: at + value.length })
  const isFenced = /[`~]/u.test(file.charAt(span.start))
  const start = isFenced ? file.indexOf('\n', span.start) + 1 : span.start
  return traceLiteral(file, value, { start, end: span.end })
}

interface Sections {
  readonly body: readonly RootContent[]
  readonly references: readonly DraftReference[]
}

/** Numbered lists under a heading like `References` are taken out, and the heading with them. */
export function splitReferences(root: Root, file: string): Sections {
  const body: RootContent[] = []
  const references: DraftReference[] = []
  for (let i = 0; i < root.children.length; i++) {
    const node = root.children[i]
    if (!node) continue
    const end = sectionEnd(root.children, i, file)
    if (end === undefined) body.push(node)
    for (const inside of root.children.slice(i + 1, end ?? i + 1)) {
      if (isNumbered(inside)) addReferences(inside, file, references)
      else if (inside.type !== 'heading') body.push(inside)
    }
    i = (end ?? i + 1) - 1
  }
  return { body, references }
}

const isNumbered = (node: RootContent | undefined): node is List =>
  node?.type === 'list' && node.ordered === true

/** Where the section ends that a heading of references at `at` opens; undefined where there is none with a list. */
function sectionEnd(nodes: readonly RootContent[], at: number, file: string): number | undefined {
  const node = nodes[at]
  if (!node || !isTitle(node) || !isReferenceHeading(textOf(node, file).text)) return undefined
  if (node.type === 'paragraph') return isNumbered(nodes[at + 1]) ? at + 2 : undefined
  const next = nodes.findIndex((other, i) => i > at && other.type === 'heading' && other.depth <= node.depth)
  const end = next < 0 ? nodes.length : next
  return nodes.slice(at, end).some(isNumbered) ? end : undefined
}

/** A short paragraph can serve as a heading: `**References**`. */
const isTitle = (node: RootContent): node is Heading | Paragraph =>
  node.type === 'heading' || (node.type === 'paragraph' && node.children.length === 1)

function addReferences(list: List, file: string, references: DraftReference[]): void {
  list.children.forEach((item, i) => {
    const number = freeNumber((list.start ?? 1) + i, references)
    const texts = item.children.flatMap(child => blocksOf(child, file)).map(block => block.text)
    references.push({
      number,
      text: joinTraced(texts.flatMap((text, n) => (n > 0 ? [breakBefore(text), text] : [text]))),
    })
  })
}

const breakBefore = ({ starts }: Traced): Traced => ({
  text: '\n',
  starts: [starts[0] ?? 0],
  ends: [starts[0] ?? 0],
})
