import { isMap, isSeq, parseDocument, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { InputError } from '../model/outcome.ts'
import { keepLines } from './keep-lines.ts'

/** Changes an item in the tree of its own text; `create` makes nodes for it. */
export type ChangeItem = (item: YAMLMap, create: (value: unknown) => Node) => void

/**
 * A YAML text with a list of mappings at its top, of which single items are changed: every other line stays as it is,
 * byte for byte, and a changed item keeps its comments, its order and its style.
 */
export interface ListText {
  readonly length: number
  readonly change: (index: number, change: ChangeItem) => void
  readonly add: (item: object) => void
  readonly text: () => string
}

/** An item's own text, without the dash and the indentation, and what stands between it and the next. */
interface Item {
  readonly body: string
  readonly gap: string
}

interface Pieces {
  readonly head: string
  readonly items: readonly Item[]
  /** What stands before an item's first character on its line: `  - `. */
  readonly lead: string
}

const EMPTY_LEAD = '  - '

/** @throws InputError where the text is no YAML, or has no list of mappings by that name */
export function openList(text: string, path: string, key: string): ListText {
  const opened = open(text, path, key)
  let { head } = opened
  const { lead } = opened
  const items = [...opened.items]
  return {
    get length() {
      return items.length
    },
    change: (index, change) => {
      const item = items[index]
      if (!item) throw new RangeError(`no item ${index} of ${items.length}`)
      items[index] = { ...item, body: changed(item.body, path, change) }
    },
    add: item => {
      const last = items.at(-1)
      if (!last) head = head.replace(/\n*$/u, '\n')
      // A new item stands off from the last one as that does from the one before it.
      else items[items.length - 1] = { ...last, gap: items.length > 1 ? gapBetween(items) : '\n' }
      items.push({ body: printed(item, items.at(-1)?.body ?? ''), gap: last?.gap || '\n' })
    },
    text: () => head + items.map(({ body, gap }) => `${lead}${indented(body, lead.length)}${gap}`).join(''),
  }
}

/** Only white space: a comment between two items belongs to the second of them. */
const gapBetween = (items: readonly Item[]): string =>
  /^\n\s*\n/u.test(items.at(-2)?.gap ?? '') ? '\n\n' : '\n'

function open(text: string, path: string, key: string): Pieces {
  const document = parse(text, path)
  const list: unknown = document.get(key, true)
  const isRegular = isSeq(list) && list.items.length > 0
  if (!isRegular) return emptyAtEnd(text, key) ?? emptyList(document, path, key)
  return piecesOf(text, list) ?? piecesOfPrinted(document, list, path, key)
}

function parse(text: string, path: string): Document.Parsed {
  const document = parseDocument(text, { prettyErrors: true })
  const [error] = document.errors
  if (error)
    throw new InputError(
      path,
      error.linePos?.[0].line,
      `not valid YAML: ${error.message.split(' at line')[0] ?? ''}`,
    )
  return document
}

/** Where nothing but comments follows the list, all before it stays as it is. */
function emptyAtEnd(text: string, key: string): Pieces | undefined {
  const [found, comment = ''] =
    new RegExp(`^${key}:[ \\t]*(?:\\[\\s*\\])?([ \\t]*(?:#.*)?)\\s*$(?![^])`, 'mu').exec(text) ?? []
  if (found === undefined) return undefined
  return {
    head: `${text.slice(0, text.length - found.length)}${key}:${comment.trimEnd()}\n`,
    items: [],
    lead: EMPTY_LEAD,
  }
}

function emptyList(document: Document.Parsed, path: string, key: string): Pieces {
  const list: unknown = document.get(key)
  if (!isMap(document.contents) || (list !== undefined && list !== null && !isSeq(list)))
    throw new InputError(path, undefined, `has no list "${key}"`)
  // A list that is still empty is written without its brackets, and its key last.
  document.delete(key)
  const others = document.contents.items.length === 0 ? '' : document.toString(PLAIN)
  return { head: `${others}${key}:\n`, items: [], lead: EMPTY_LEAD }
}

const PLAIN = { lineWidth: 0, nullStr: '' } as const

/** A list in brackets, or one with something between dash and item, is printed anew. */
function piecesOfPrinted(document: Document, list: YAMLSeq, path: string, key: string): Pieces {
  if (isMap(document.contents)) document.contents.flow = false
  list.flow = false
  for (const item of list.items) if (isMap(item)) item.flow = false
  const text = document.toString(PLAIN)
  const again: unknown = parse(text, path).get(key, true)
  const pieces = isSeq(again) ? piecesOf(text, again) : undefined
  if (!pieces) throw new InputError(path, undefined, `"${key}" is no list of mappings that can be changed`)
  return pieces
}

/** Undefined where an item does not begin behind its own dash, or not where the others do. */
function piecesOf(text: string, list: YAMLSeq): Pieces | undefined {
  if (list.flow) return undefined
  const places = list.items.map(item => (isMap(item) ? placeOf(text, item) : undefined))
  const [first] = places
  if (!first || !isDash(first.lead)) return undefined
  const items: Item[] = []
  for (const [i, place] of places.entries()) {
    if (place?.lead !== first.lead) return undefined
    const next = places[i + 1]?.line ?? text.length
    items.push({
      body: outdented(text.slice(place.start, place.end), first.lead.length),
      gap: text.slice(place.end, next),
    })
  }
  return { head: text.slice(0, first.line), items, lead: first.lead }
}

const isDash = (lead: string): boolean => /^ *- +$/u.test(lead)

interface Place {
  /** Where the line begins that the item begins on. */
  readonly line: number
  readonly lead: string
  readonly start: number
  /** Behind the last line's comment. */
  readonly end: number
}

function placeOf(text: string, { range, anchor, tag }: YAMLMap): Place | undefined {
  if (!range || anchor !== undefined || tag?.startsWith('!')) return undefined
  const [start, valueEnd] = range
  const line = text.lastIndexOf('\n', start - 1) + 1
  const last = start + text.slice(start, valueEnd).trimEnd().length
  const newline = text.indexOf('\n', last)
  return { line, lead: text.slice(line, start), start, end: newline < 0 ? text.length : newline }
}

const outdented = (text: string, columns: number): string =>
  text.replaceAll(new RegExp(`\\n {0,${columns}}`, 'gu'), '\n')

const indented = (text: string, columns: number): string =>
  text.replaceAll(/\n(?=[^\n])/gu, `\n${' '.repeat(columns)}`)

function changed(body: string, path: string, change: ChangeItem): string {
  const document = parse(body, path)
  if (!isMap(document.contents)) throw new RangeError('an item is no mapping')
  const style = styleOf(body)
  try {
    const before = document.toString(style).trimEnd()
    change(document.contents, value => document.createNode(value))
    return keepLines(body, before, document.toString(style).trimEnd())
  } catch {
    throw new InputError(
      path,
      undefined,
      'an entry refers to another with "*": write it out, then it can be changed',
    )
  }
}

/** A new item in the style of one that is there. */
function printed(item: object, example: string): string {
  const document = parseDocument('{}')
  document.contents = document.createNode(item) as never
  return document.toString(styleOf(example)).trimEnd()
}

function styleOf(body: string): { lineWidth: number; indentSeq: boolean; flowCollectionPadding: boolean } {
  const list = /^( *)[^\s#-][^\n]*:[ \t]*\n( *)- /mu.exec(body)
  return {
    ...PLAIN,
    indentSeq: !list || (list[2]?.length ?? 0) > (list[1]?.length ?? 0),
    flowCollectionPadding: !/\{\S/u.test(body),
  }
}
