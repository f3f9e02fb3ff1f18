import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Finding } from '../model/outcome.ts'
import type { Draft, DraftBlock, SourceFile } from './draft.ts'
import { readFrontMatter, type FrontMatter } from './front-matter.ts'
import { blocksOf, splitReferences } from './markdown-blocks.ts'
import { readPlainText } from './plain-text.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** Deeper than any author nests quotations and lists; the parser's time grows with the square of it. */
const MAX_NESTING = 100

/**
 * A Markdown file: CommonMark with tables, footnotes and front matter.
 * Links and images leave their text, code blocks stay as they are, comments are dropped.
 */
export function readMarkdown(file: SourceFile): Draft {
  const root = parse(file.text)
  if (!root) {
    const draft = readPlainText(file)
    return { ...draft, findings: [...draft.findings, tooDeep(file.path)] }
  }
  const front = readFrontMatter(root, file)
  const { body, references } = splitReferences(root, file.text)
  const { title, blocks } = withTitle(
    body.flatMap(node => blocksOf(node, file.text)),
    front,
  )
  return {
    ...(title !== undefined && { title }),
    ...(front.date && { date: front.date }),
    blocks,
    references,
    findings: front.findings,
  }
}

const tooDeep = (path: string): Finding => ({
  rule: 'markdown-too-deep',
  severity: 'warning',
  message:
    'The marks are nested too deeply for Markdown, so the file is read as plain text: flatten its lists and quotations.',
  path,
})

/** Undefined where quotations, lists or emphasis are nested beyond reason. */
function parse(text: string): Root | undefined {
  if (deepestMarks(text) > MAX_NESTING) return undefined
  try {
    const root = processor.parse(text)
    return depthOf(root) > MAX_NESTING * NODES_A_LEVEL ? undefined : root
  } catch (error) {
    // The parser keeps nested emphasis and links on the call stack.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A list and its item. */
const NODES_A_LEVEL = 2

/** Without recursion, since it guards the code that recurses. */
function depthOf(root: Root): number {
  let depth = 0
  for (let level: Nodes[] = [root]; level.length > 0; depth++)
    level = level.flatMap(node => ('children' in node ? node.children : []))
  return depth
}

const LEADING_MARKS = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t])))+/gmu
const INDENT_A_LEVEL = 2

/** The most marks of quotations and lists that open one line, with those that its indentation implies. */
function deepestMarks(text: string): number {
  let deepest = 0
  for (const [marks] of text.matchAll(LEADING_MARKS)) {
    const implied = marks.search(/[^ \t]/u) / INDENT_A_LEVEL
    deepest = Math.max(deepest, implied + marks.replace(/[ \t\d]/gu, '').length)
  }
  return deepest
}

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The front matter's title counts before the first heading of level 1; where both say the same, it is said once. */
function withTitle(
  blocks: readonly DraftBlock[],
  front: FrontMatter,
): { title?: string; blocks: readonly DraftBlock[] } {
  const at = blocks.findIndex(block => block.kind === 'heading' && block.depth === 1)
  const heading = blocks[at]
  if (heading && (!front.title || words(front.title.text) === words(heading.text.text)))
    return {
      title: words(heading.text.text),
      blocks: blocks.with(at, { ...heading, kind: 'title', depth: 0 }),
    }
  if (!front.title) return { blocks }
  return {
    title: words(front.title.text),
    blocks: [{ kind: 'title', depth: 0, text: front.title }, ...blocks],
  }
}
