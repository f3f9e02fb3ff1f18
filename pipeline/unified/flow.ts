import type { Span } from '../model/text.ts'

/** What a tree of HTML and one of Markdown have in common. */
export interface Tree {
  readonly type: string
  value?: string
  children?: Tree[]
}

/**
 * What a node is to the text around it.
 *
 * - `text`; `inline`: its text is part of the text around it; `block`: its text stands for itself; `section`: so, and it is one
 * - `heading`: begins a section
 * - `kept`: text to be read with the text around it, and to be left as it is
 * - `tag`: a lone tag of HTML in Markdown, behind which text may have to be kept
 * - `apart`: text within a line that does not belong to it, such as a footnote's mark
 * - `object`: no text, such as an image; `break`: a line ends
 * - `hidden`: nothing
 */
export type Role =
  | 'text'
  | 'inline'
  | 'block'
  | 'section'
  | 'heading'
  | 'kept'
  | 'tag'
  | 'apart'
  | 'object'
  | 'break'
  | 'hidden'

export interface Tag {
  readonly name: string
  readonly closes: boolean
  /** The text up to the tag that closes it is kept. */
  readonly keeps: boolean
}

/** Attributes by the names that hast gives them. */
export type Properties = Readonly<Record<string, string | readonly string[] | undefined>>

/** As trees hold them, whose owners may change them. */
export const copyOf = (properties: Properties): Record<string, string | string[] | undefined> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  )

/** How one kind of tree is read and written. */
export interface Dialect {
  readonly roleOf: (node: Tree) => Role
  /** As its attribute says, where it has one. */
  readonly langOf: (node: Tree) => string | undefined
  /** Of a node whose role is `tag`. */
  readonly tagOf: (node: Tree) => Tag
  /** The concepts that the node, a mark from before, stands for. */
  readonly conceptsOf: (node: Tree) => readonly string[]
  readonly mark: (children: Tree[], properties: Properties) => Tree
}

/** A node, and where its text stands in its flow. */
export interface Piece extends Span {
  readonly node: Tree
  /** From the outermost to the parent. */
  readonly ancestors: readonly Tree[]
  /** False of all but texts that may be marked. Without length, where no mark may reach across. */
  readonly isOpen: boolean
}

/** Text that is read in one go, though elements part it: a paragraph's, a cell's. */
export interface Flow {
  readonly text: string
  /** As the nearest attribute says; undefined where none does. */
  readonly lang: string | undefined
  /** In order. They cover the text. */
  readonly pieces: readonly Piece[]
  /** The concepts that are marked in the section; one set for all of its flows. */
  readonly marked: Set<string>
}

export interface FlowOptions {
  /** Headings are marked too. */
  readonly headings: boolean
}

/** The flows of a tree, in the order of the document. */
export function flowsOf(tree: Tree, dialect: Dialect, options: FlowOptions): readonly Flow[] {
  const collector = new Collector(dialect, options)
  collector.block(tree, [], dialect.langOf(tree))
  return collector.flows
}

interface Draft extends Flow {
  text: string
  readonly pieces: Piece[]
  /** The name of the tag behind which text is kept, and how many of that name are open. */
  kept: string | undefined
  depth: number
}

/** Stands for what is no text (Unicode's object replacement character). */
const OBJECT = '\ufffc'

class Collector {
  readonly flows: Draft[] = []
  readonly #dialect: Dialect
  readonly #options: FlowOptions
  #marked = new Set<string>()

  constructor(dialect: Dialect, options: FlowOptions) {
    this.#dialect = dialect
    this.#options = options
  }

  /** A block's own text before, between and behind the blocks in it is a flow each. */
  block(node: Tree, ancestors: readonly Tree[], lang: string | undefined): void {
    this.#children(node, ancestors, this.#flow(lang))
  }

  #flow(lang: string | undefined): Draft {
    const flow = { text: '', lang, pieces: [], marked: this.#marked, kept: undefined, depth: 0 }
    this.flows.push(flow)
    return flow
  }

  /** @returns the flow that goes on behind the node: another one, where a block was in it */
  #children(node: Tree, outer: readonly Tree[], flow: Draft): Draft {
    const ancestors = [...outer, node]
    let into = flow
    for (const child of node.children ?? []) into = this.#add(child, ancestors, into)
    return into
  }

  #add(node: Tree, ancestors: readonly Tree[], flow: Draft): Draft {
    const { lang } = flow
    const own = this.#dialect.langOf(node) ?? lang
    const put = (text: string, isOpen = false): Draft => {
      const start = flow.text.length
      flow.text += text
      flow.pieces.push({ node, ancestors, start, end: flow.text.length, isOpen })
      return flow
    }
    switch (this.#dialect.roleOf(node)) {
      case 'text':
        return put(node.value ?? '', flow.kept === undefined)
      case 'inline':
        if (own === lang) return this.#children(node, ancestors, flow)
        // Words in another language are read by themselves, and as they stand in the text around them.
        this.block(node, ancestors, own)
        return put(this.#textOf(node))
      case 'kept':
        this.#note(node, flow)
        return put(this.#textOf(node))
      case 'tag':
        this.#pass(this.#dialect.tagOf(node), node, flow)
        return put('')
      case 'apart':
        this.block(node, ancestors, own)
        return put(OBJECT)
      case 'object':
        return put(OBJECT)
      case 'break':
        return put('\n')
      case 'hidden':
        return flow
      case 'block':
        this.block(node, ancestors, own)
        return this.#flow(lang)
      case 'section':
        this.#marked = new Set()
        this.block(node, ancestors, own)
        this.#marked = new Set()
        return this.#flow(lang)
      case 'heading':
        this.#marked = new Set()
        if (this.#options.headings) this.block(node, ancestors, own)
        return this.#flow(lang)
    }
  }

  #pass({ name, closes, keeps }: Tag, node: Tree, flow: Draft): void {
    if (flow.kept === undefined && keeps && !closes) {
      this.#note(node, flow)
      flow.kept = name
      flow.depth = 1
    } else if (flow.kept === name) {
      flow.depth += closes ? -1 : 1
      if (flow.depth === 0) flow.kept = undefined
    }
  }

  /** In the flow's section, which is another one than the latest where a heading stands inside a line. */
  #note(node: Tree, { marked }: Flow): void {
    for (const concept of this.#dialect.conceptsOf(node)) marked.add(concept)
  }

  #textOf(node: Tree): string {
    if (this.#dialect.roleOf(node) === 'hidden') return ''
    return node.children?.map(child => this.#textOf(child)).join('') ?? node.value ?? ''
  }
}
