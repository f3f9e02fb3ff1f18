import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { InputError } from '../model/outcome.ts'
import { onlyDate } from './dates.ts'
import { freeNumber, isReferenceHeading, type Draft, type DraftReference, type SourceFile } from './draft.ts'
import { blocksOfHtml, type HtmlBlock } from './html-blocks.ts'
import { attribute, childElements } from './html-nodes.ts'
import { NUMBERED } from './lines.ts'
import { sliceTraced } from './traced.ts'

const processor = unified().use(rehypeParse).freeze()

/** Deeper than any author nests; browsers stop at about as many. */
const TOO_DEEP = 'its elements are nested too deeply: simplify the page or save it as text'

/**
 * An HTML page: what a reader reads of it. Scripts, styles, navigation and what is hidden are left out; where the page
 * marks its main part, the rest is too. Links and images leave their text.
 * @throws InputError where the elements are nested beyond reason
 */
export function readHtml(file: SourceFile): Draft {
  try {
    return draftOf(processor.parse(file.text), file)
  } catch (error) {
    // The parser and what walks its tree keep nested elements on the call stack.
    if (error instanceof RangeError) throw new InputError(file.path, undefined, TOO_DEEP)
    throw error
  }
}

function draftOf(root: Root, file: SourceFile): Draft {
  const head = headOf(root)
  const { body, references } = splitReferences(blocksOfHtml(root, file.text))
  const at = body.findIndex(({ kind, depth }) => kind === 'heading' && depth === 1)
  const heading = body[at]
  const title = heading ? words(heading.text.text) : head.title
  return {
    ...(title !== undefined && { title }),
    ...(head.date !== undefined && { date: onlyDate(head.date) ?? { text: head.date } }),
    blocks: heading ? body.with(at, { ...heading, kind: 'title', depth: 0 }) : body,
    references,
    findings: [],
  }
}

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Where pages say on which day they were published. */
const DATES: ReadonlySet<string> = new Set([
  'date',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'article:published_time',
])

function headOf(root: Root): { readonly title?: string; readonly date?: string } {
  const elements = childElements(root)
    .filter(({ tagName }) => tagName === 'html')
    .flatMap(childElements)
    .filter(({ tagName }) => tagName === 'head')
    .flatMap(childElements)
  const title = elements
    .filter(({ tagName }) => tagName === 'title')
    .flatMap(({ children }) => children.map(child => ('value' in child ? words(child.value) : '')))
    .find(text => text !== '')
  const date = elements.find(
    element =>
      element.tagName === 'meta' &&
      DATES.has((attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase()),
  )
  const day = date && attribute(date, 'content')?.replace(/(?<=\d)T\d{1,2}:\d{2}.*$/u, '')
  return { ...(title !== undefined && { title }), ...(day && { date: words(day) }) }
}

interface Sections {
  readonly body: readonly HtmlBlock[]
  readonly references: readonly DraftReference[]
}

/** The numbered items below a heading like `References` are taken out, and the heading with them. */
function splitReferences(blocks: readonly HtmlBlock[]): Sections {
  const body: HtmlBlock[] = []
  const references: DraftReference[] = []
  let isOpen = false
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading' || isBoldHeading(block, blocks[i + 1])) {
      isOpen = isReferenceHeading(block.text.text) && opensList(blocks, i)
      if (!isOpen) body.push(block)
      continue
    }
    const reference = isOpen ? referenceOf(block) : undefined
    if (reference) references.push({ ...reference, number: freeNumber(reference.number, references) })
    else body.push(block)
  }
  return { body, references }
}

/** In a Word document a short paragraph often serves as a heading. */
const isBoldHeading = ({ kind, text }: HtmlBlock, next: HtmlBlock | undefined): boolean =>
  kind === 'paragraph' && next !== undefined && isReferenceHeading(text.text) && isNumbered(next)

const isNumbered = (block: HtmlBlock): boolean => referenceOf(block) !== undefined

function opensList(blocks: readonly HtmlBlock[], at: number): boolean {
  const end = blocks.findIndex(({ kind }, i) => i > at && kind === 'heading')
  return blocks.slice(at + 1, end < 0 ? blocks.length : end).some(isNumbered)
}

/** An item of a numbered list, or a paragraph that begins with a number. */
function referenceOf({ number, kind, text }: HtmlBlock): DraftReference | undefined {
  if (number !== undefined) return { number, text }
  const [lead, digits = ''] = (kind === 'paragraph' && NUMBERED.exec(text.text)) || []
  if (lead === undefined) return undefined
  return {
    number: Number(digits.normalize('NFKC')),
    text: sliceTraced(text, { start: lead.length, end: text.text.length }),
  }
}
