import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Span } from '../model/text.ts'
import type { DraftBlock } from './draft.ts'
import { attribute, childElements, isInline, isLeftOut, spanOfNode } from './html-nodes.ts'
import { joinTraced, traceLiteral, type Traced } from './traced.ts'

/** A block, and the number of the list item that it is. */
export interface HtmlBlock extends DraftBlock {
  readonly number?: number
}

/** What the text of a container becomes. */
interface Context {
  readonly kind: 'paragraph' | 'item' | 'quote' | 'footnote'
  readonly depth: number
  readonly number?: number
}

const TOP: Context = { kind: 'paragraph', depth: 0 }

/** The blocks of a page, in order. */
export function blocksOfHtml(root: Root, file: string): readonly HtmlBlock[] {
  const main = onlyMain(root)
  const span = { start: 0, end: file.length }
  return main ? blocksIn(main, TOP, file, span) : blocksIn(root, TOP, file, span)
}

/** The page's main part, where it marks exactly one. */
function onlyMain(root: Root): Element | undefined {
  const found: Element[] = []
  for (let level = childElements(root); level.length > 0; level = level.flatMap(childElements))
    found.push(...level.filter(isMain))
  return found.length === 1 ? found[0] : undefined
}

const isMain = (element: Element): boolean =>
  (element.tagName === 'main' || attribute(element, 'role') === 'main') && !isLeftOut(element)

/** Inline content between blocks is a block of its own. */
function blocksIn(
  { children }: Root | Element,
  context: Context,
  file: string,
  outer: Span,
): readonly HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  let line: Traced[] = []
  let cursor = outer.start
  const flush = (): void => {
    const text = joinTraced(line)
    line = []
    // A list item has its number once.
    const { number, ...rest } = context
    const isFirst = !blocks.some(block => block.number !== undefined)
    if (text.text.trim() !== '')
      blocks.push({ ...rest, text, ...(number !== undefined && isFirst && { number }) })
  }
  for (const child of children as readonly Nodes[]) {
    const span = spanOfNode(child, { start: cursor, end: outer.end })
    if (isInLine(child)) line.push(traceInline(child as ElementContent, file, span))
    else if (child.type === 'element') {
      flush()
      blocks.push(...blocksOf(child, context, file, span))
    }
    cursor = child.position?.end.offset ?? cursor
  }
  flush()
  return blocks
}

/** An inline element may hold blocks: then it parts the line as they do. */
function isInLine(node: Nodes): boolean {
  if (node.type !== 'element') return node.type === 'text'
  return isLeftOut(node) || (isInline(node) && node.children.every(isInLine))
}

function blocksOf(element: Element, context: Context, file: string, span: Span): readonly HtmlBlock[] {
  const inside = (next: Context): readonly HtmlBlock[] => blocksIn(element, next, file, span)
  if (isLeftOut(element) || isFrame(element)) return []
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [headingOf(element, file, span)]
    case 'ol':
      return numbered(element, context, file, span)
    case 'li':
    case 'dd':
      return inside(itemContext(element, context))
    case 'blockquote':
      return inside(context.kind === 'footnote' ? context : { kind: 'quote', depth: 0 })
    case 'pre':
      return [{ kind: 'code', depth: 0, text: traceChildren(element.children, file, span) }]
    case 'td':
    case 'th':
      return inside(TOP)
    default:
      return inside(isNote(element) ? { kind: 'footnote', depth: 0 } : context)
  }
}

const headingOf = (element: Element, file: string, span: Span): HtmlBlock => ({
  kind: 'heading',
  depth: Number(element.tagName.slice(1)),
  text: traceChildren(element.children, file, span),
})

/** The site's own frame around every page; a header with the title is the text's. */
const isFrame = (element: Element): boolean =>
  attribute(element, 'role') === 'contentinfo' ||
  (element.tagName === 'footer' && childElements(element).some(({ tagName }) => tagName === 'nav'))

const itemContext = (element: Element, { kind, depth }: Context, number?: number): Context => {
  if (kind === 'footnote' || isNote(element)) return { kind: 'footnote', depth: 0 }
  return {
    kind: 'item',
    depth: kind === 'item' ? depth + 1 : 1,
    ...(number !== undefined && { number }),
  }
}

const NOTE =
  /^(?:(?:user-content-)?(?:foot|end)note-?\d|(?:user-content-)?fn-?\w|cite_note|sdfootnote\d|_ftn\d)/iu

const isNote = (element: Element): boolean =>
  NOTE.test(attribute(element, 'id') ?? '') ||
  /^doc-(?:foot|end)notes?$/u.test(attribute(element, 'role') ?? '') ||
  /(?:^|\s)footnotes?(?:\s|$)/u.test(attribute(element, 'className') ?? '')

function numbered(list: Element, context: Context, file: string, { start, end }: Span): readonly HtmlBlock[] {
  let number = Number(attribute(list, 'start') ?? 1) - 1
  let cursor = start
  return childElements(list).flatMap(item => {
    const span = spanOfNode(item, { start: cursor, end })
    cursor = span.end
    if (item.tagName !== 'li' || isLeftOut(item)) return blocksOf(item, context, file, span)
    number = Number(attribute(item, 'value') ?? number + 1)
    return blocksIn(item, itemContext(item, isNote(list) ? NOTES : context, number), file, span)
  })
}

const NOTES: Context = { kind: 'footnote', depth: 0 }

/** The text of inline content, with the place of each of its characters. */
function traceInline(node: ElementContent, file: string, span: Span): Traced {
  if (node.type === 'text') return traceLiteral(file, node.value, span)
  if (node.type !== 'element' || isLeftOut(node)) return NOTHING
  if (node.tagName === 'br') return { text: '\n', starts: [span.start], ends: [span.end] }
  if (node.tagName === 'img') return traceLiteral(file, attribute(node, 'alt') ?? '', span)
  return traceChildren(node.children, file, span)
}

const NOTHING: Traced = { text: '', starts: [], ends: [] }

function traceChildren(children: readonly ElementContent[], file: string, { start, end }: Span): Traced {
  let cursor = start
  return joinTraced(
    children.map(child => {
      const span = spanOfNode(child, { start: cursor, end })
      cursor = span.end
      return traceInline(child, file, span)
    }),
  )
}
