import type { Nodes } from 'mdast'
import type { Span } from '../model/text.ts'
import { joinTraced, sliceTraced, traceLiteral, traceSpan, type Traced } from './traced.ts'

/** Nodes that a plugin made have no position of their own: they lie inside what is left of their parent. */
export const spanOfNode = ({ position }: Nodes, outer: Span): Span => ({
  start: position?.start.offset ?? outer.start,
  end: position?.end.offset ?? outer.end,
})

/** The text of a block's inline content, without markup. Line breaks stay what they are. */
export function traceInline(node: Nodes, file: string, outer: Span): Traced {
  const span = spanOfNode(node, outer)
  // oxlint-disable-next-line switch-exhaustiveness-check -- all other nodes are what their children are
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return traceLiteral(file, node.value, span)
    case 'image':
    case 'imageReference':
      return traceLiteral(file, node.alt ?? '', span)
    case 'break':
      return { text: '\n', starts: [span.start], ends: [span.end] }
    case 'html':
      return /^<br\b/iu.test(node.value) ? { text: '\n', starts: [span.start], ends: [span.end] } : NOTHING
    default:
      return 'children' in node ? traceChildren(node.children, file, span) : NOTHING
  }
}

const NOTHING: Traced = { text: '', starts: [], ends: [] }

function traceChildren(children: readonly Nodes[], file: string, { start, end }: Span): Traced {
  let cursor = start
  return joinTraced(
    children.map(child => {
      const traced = traceInline(child, file, { start: cursor, end })
      cursor = child.position?.end.offset ?? traced.ends.at(-1) ?? cursor
      return traced
    }),
  )
}

/** Comments, scripts and styles go with all they hold; an unclosed one reaches to the end. */
const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/giu
const TAG = /<(\/?[a-z][a-z\d-]*)?[^<>]*>/giu
/** Tags that do not interrupt the line they stand in. */
const INLINE = /^\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|rb|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/iu // prettier-ignore

/** The texts of an HTML block between its tags. */
export function traceHtml(file: string, span: Span): readonly Traced[] {
  const whole = traceSpan(file, span)
  const shown = cutOut(whole, HIDDEN)
  const texts: Traced[] = []
  let from = 0
  for (const { 0: tag, 1: name = '', index } of shown.text.matchAll(TAG)) {
    if (INLINE.test(name)) continue
    texts.push(cutOut(sliceTraced(shown, { start: from, end: index }), TAG))
    from = index + tag.length
  }
  texts.push(cutOut(sliceTraced(shown, { start: from, end: shown.text.length }), TAG))
  return texts.filter(({ text }) => text.trim() !== '')
}

/** The text without what matches, or with the first group in its place where `keepGroup` says so. */
export function cutOut(
  traced: Traced,
  pattern: RegExp,
  keep?: (match: RegExpExecArray) => Span | undefined,
): Traced {
  const parts: Traced[] = []
  let from = 0
  for (const match of traced.text.matchAll(pattern)) {
    const kept = keep?.(match)
    parts.push(sliceTraced(traced, { start: from, end: match.index }))
    if (kept) parts.push(sliceTraced(traced, kept))
    from = match.index + match[0].length
  }
  return parts.length === 0
    ? traced
    : joinTraced([...parts, sliceTraced(traced, { start: from, end: traced.text.length })])
}

/** A call of a template in a documentation site (Hugo), or what is left of one. */
const SHORTCODE = /\{\{\s*[<%][^{}]{0,400}[>%]\s*\}\}|\{\{\}\}/gu
const SHOWN = /\b(?:text|term_id)\s*=\s*"([^"]*)"/u
/** A heading's name for links: `## Title {#title}`. */
const ANCHOR = /\s*\{#[^{}\s]{1,200}\}\s*$/gu

/** Templates leave the text that they show: `{{< glossary_tooltip text="Pod" >}}` leaves `Pod`. */
export function withoutTemplates(traced: Traced): Traced {
  if (!traced.text.includes('{')) return traced
  const shown = cutOut(traced, SHORTCODE, ({ 0: call, index }) => {
    const match = /text\s*=\s*"/u.test(call) ? /\btext\s*=\s*"([^"]*)"/u.exec(call) : SHOWN.exec(call)
    if (!match) return undefined
    const start = index + match.index + match[0].lastIndexOf('"', match[0].length - 2) + 1
    return { start, end: start + (match[1]?.length ?? 0) }
  })
  return cutOut(shown, ANCHOR)
}
