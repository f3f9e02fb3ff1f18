import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { InputError } from '../model/outcome.ts'
import type { Span } from '../model/text.ts'
import { createLines } from './lines.ts'

/** A value in its document. */
export type JsonValue =
  /** The span is that between the quotes. */
  | ({ readonly kind: 'string'; readonly text: string } & Span)
  | ({ readonly kind: 'object'; readonly members: readonly JsonMember[] } & Span)
  | ({ readonly kind: 'array'; readonly items: readonly JsonValue[] } & Span)
  | ({ readonly kind: 'null' | 'other' } & Span)

export interface JsonMember {
  readonly key: string
  /** Of the key's opening quote. */
  readonly start: number
  readonly value: JsonValue
}

/** No catalogue nests as deep; the parser would run out of its stack further down. */
const MAX_DEPTH = 100

/**
 * A JSON document with the place of everything in it. Members stand in their order, those with the same key included.
 * @throws InputError where it is no JSON (comments and trailing commas included), or nests too deep
 */
export function readJson({ path, text }: { readonly path: string; readonly text: string }): JsonValue {
  const refuse = (offset: number, reason: string): never => {
    throw new InputError(path, createLines(text)(offset).line, reason)
  }
  const deep = tooDeepAt(text)
  if (deep !== undefined) refuse(deep, `values nest more than ${MAX_DEPTH} deep`)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first) refuse(first.offset, `no JSON: ${words(printParseErrorCode(first.error))}`)
  return root ? valueOf(root) : refuse(0, 'no JSON: the file is empty')
}

/** `CommaExpected` in words. */
const words = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase()

const OPEN: ReadonlySet<number> = new Set([1, 3])
const CLOSE: ReadonlySet<number> = new Set([2, 4])
const END_OF_FILE = 17

/** Where nesting goes too deep. The numbers are the scanner's: `{` 1, `}` 2, `[` 3, `]` 4. */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true)
  let depth = 0
  for (let kind: number = scanner.scan(); kind !== END_OF_FILE; kind = scanner.scan()) {
    if (OPEN.has(kind) && ++depth > MAX_DEPTH) return scanner.getTokenOffset()
    if (CLOSE.has(kind)) depth--
  }
  return undefined
}

function valueOf(node: Node): JsonValue {
  const span = { start: node.offset, end: node.offset + node.length }
  switch (node.type) {
    case 'string':
      return { kind: 'string', text: String(node.value), start: span.start + 1, end: span.end - 1 }
    case 'array':
      return { kind: 'array', items: (node.children ?? []).map(valueOf), ...span }
    case 'object':
      return { kind: 'object', members: (node.children ?? []).flatMap(memberOf), ...span }
    case 'null':
      return { kind: 'null', ...span }
    case 'property':
    case 'number':
    case 'boolean':
      return { kind: 'other', ...span }
  }
}

function memberOf({ children }: Node): readonly JsonMember[] {
  const [key, value] = children ?? []
  return key && value ? [{ key: String(key.value), start: key.offset, value: valueOf(value) }] : []
}
