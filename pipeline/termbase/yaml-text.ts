import { LineCounter, parseDocument, type Document } from 'yaml'
import { InputError } from '../model/outcome.ts'

export type YamlPath = readonly PropertyKey[]

export interface YamlText {
  /** Plain objects, arrays and scalars. */
  readonly value: unknown
  /** 1-based: where the node at `path` starts, or the nearest one around it that exists. */
  readonly lineOf: (path: YamlPath) => number
  /** 1-based: where the mapping at `path` names `key`. */
  readonly lineOfKey: (path: YamlPath, key: string) => number
}

/** Honest files hold no alias at all; ones that multiply without end are refused. */
const MAX_ALIASES = 100

/**
 * A YAML 1.2 document with its lines.
 * @throws InputError at the first line that is not YAML
 */
export function readYaml(text: string, path: string): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error)
    throw new InputError(
      path,
      lines.linePos(error.pos[0]).line,
      `not valid YAML: ${plainReason(error.message)}`,
    )
  return {
    value: toPlain(document, path),
    lineOf: at => nodeLine(document, lines, at),
    lineOfKey: (at, key) => keyLine(document, lines, at, key),
  }
}

/** The parser's first line, with its commonest riddle solved. */
function plainReason(message: string): string {
  const [line = ''] = message.split('\n', 1)
  return line.startsWith('Nested mappings are not allowed in compact mappings')
    ? `${line}; put a text that holds ": " in quotes`
    : line
}

function toPlain(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (error) {
    throw new InputError(path, undefined, `not valid YAML: ${(error as Error).message}`)
  }
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null
}

function nodeLine(document: Document.Parsed, lines: LineCounter, path: YamlPath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Ranged | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function keyLine(document: Document.Parsed, lines: LineCounter, path: YamlPath, key: string): number {
  const map = document.getIn(path, true) as
    { items?: readonly { key: Ranged & { value?: unknown } }[] } | undefined
  const range = map?.items?.find(pair => pair.key.value === key)?.key.range
  return range ? lines.linePos(range[0]).line : nodeLine(document, lines, path)
}
