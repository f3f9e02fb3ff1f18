import type { Finding, Outcome } from '../model/outcome.ts'
import { createLines, type LineColumn } from '../text/lines.ts'
import type { TextFile } from './file.ts'

/** A key that a program's source asks i18next for. */
export interface UsedKey extends LineColumn {
  /** In full: with the prefix of `useTranslation`, without a namespace in front. */
  readonly key: string
  /** Where the source names one. */
  readonly namespace?: string
  readonly path: string
  /** Asked for with a count, so that the catalogue holds its plural forms. */
  readonly isPlural: boolean
  /** Asked for with a context, so that the catalogue may hold `key_context`. */
  readonly hasContext: boolean
}

/** Keys that are put together when the program runs: all that begin so may be meant. */
export interface UsedPrefix extends LineColumn {
  /** Empty where nothing is known of the key. */
  readonly prefix: string
  readonly path: string
}

export interface UsedKeys {
  readonly keys: readonly UsedKey[]
  readonly prefixes: readonly UsedPrefix[]
}

/** The files whose keys are collected. */
export const SOURCE_ENDINGS: readonly string[] = [
  '.js',
  '.mjs',
  '.cjs',
  '.jsx',
  '.ts',
  '.mts',
  '.cts',
  '.tsx',
]

export interface CollectOptions {
  /** What asks for a text. */
  readonly functions?: readonly string[]
}

/** An entry of i18next-parser, with where it stands in the file, where that is known. */
interface Entry {
  readonly key?: string
  readonly namespace?: string
  readonly keyPrefix?: string
  readonly at?: number
  readonly [option: string]: unknown
}

/** What is used of a node of the syntax tree. */
interface SyntaxNode {
  readonly pos: number
  readonly text?: string
  readonly escapedText?: string
  readonly name?: SyntaxNode
  readonly expression?: SyntaxNode
  readonly arguments?: readonly SyntaxNode[]
  /** Of a template, what stands before its first value. */
  readonly head?: SyntaxNode
  readonly left?: SyntaxNode
}

/** The library's lexers, of which its types say nothing. */
interface Lexer {
  on: (event: 'warning', listener: () => void) => void
  extract: (content: string, filename: string) => readonly Entry[]
  expressionExtractor: (node: SyntaxNode) => Entry[] | null
  taggedTemplateExpressionExtractor: (node: SyntaxNode) => Entry | null
  jsxExtractor: (node: SyntaxNode, content: string) => Entry | null | undefined
  commentExtractor: (comment: string) => Entry[] | null
}
type LexerClass = new (options: { readonly functions: readonly string[] }) => Lexer

/**
 * The keys that sources ask for, collected by i18next-parser's lexers, each with its place. A source that they cannot read
 * is a finding.
 */
export async function collectKeys(
  sources: readonly TextFile[],
  { functions = ['t'] }: CollectOptions = {},
): Promise<Outcome<UsedKeys>> {
  const { JavascriptLexer, JsxLexer } = (await import('i18next-parser')) as unknown as Record<
    'JavascriptLexer' | 'JsxLexer',
    LexerClass
  >
  const keys: UsedKey[] = []
  const prefixes: UsedPrefix[] = []
  const findings: Finding[] = []
  for (const source of sources) {
    const lexer = new (/\.[jt]sx$/iu.test(source.path) ? JsxLexer : JavascriptLexer)({ functions })
    try {
      const found = keysOf(source, lexer, functions)
      keys.push(...found.keys)
      prefixes.push(...found.prefixes)
    } catch {
      const message = 'the keys of this source could not be collected: name it among those to leave out'
      findings.push({ rule: 'source-unread', severity: 'warning', message, path: source.path })
    }
  }
  return { value: { keys, prefixes }, findings }
}

function keysOf({ path, text }: TextFile, lexer: Lexer, functions: readonly string[]): UsedKeys {
  const lines = createLines(text)
  const prefixes: UsedPrefix[] = []
  notePlaces(lexer, text, functions, (prefix, at) => prefixes.push({ prefix, path, ...lines(at) }))
  const entries = lexer.extract(text, path)
  const keys = entries.flatMap((entry): readonly UsedKey[] => {
    const { key, namespace, keyPrefix, at = 0 } = entry
    if (typeof key !== 'string' || key === '') return []
    const [, inKey, rest = key] = /^([^\s:.]+):(?![\s/])([\s\S]+)$/u.exec(key) ?? []
    const named = inKey ?? (typeof namespace === 'string' ? namespace : undefined)
    return [
      {
        key: typeof keyPrefix === 'string' && inKey === undefined ? `${keyPrefix}.${rest}` : rest,
        ...(named !== undefined && { namespace: named }),
        path,
        ...lines(at),
        isPlural: 'count' in entry,
        hasContext: 'context' in entry,
      },
    ]
  })
  return { keys, prefixes }
}

/** Has the lexer say of each entry where it stands, and of keys that are no literals what they begin with. */
function notePlaces(
  lexer: Lexer,
  text: string,
  functions: readonly string[],
  addPrefix: (prefix: string, at: number) => void,
): void {
  const original = {
    call: lexer.expressionExtractor.bind(lexer),
    template: lexer.taggedTemplateExpressionExtractor.bind(lexer),
    jsx: lexer.jsxExtractor?.bind(lexer),
    comment: lexer.commentExtractor.bind(lexer),
  }
  /** The comment that is read as source of its own: its nodes' places are not the file's. */
  let comment: number | undefined
  const placed = <T extends Entry>(entry: T, { pos }: SyntaxNode): T => ({
    ...entry,
    at: entry.at ?? comment ?? afterSpace(text, pos),
  })
  lexer.on('warning', () => undefined)
  lexer.expressionExtractor = node => {
    // The lexer takes the arguments away.
    const argument = node.arguments?.[0]
    const entries = original.call(node)
    if (entries) return entries.map(entry => placed(entry, argument ?? node))
    if (argument && comment === undefined && isCallOf(node, functions))
      addPrefix(argument.head?.text ?? argument.left?.text ?? '', afterSpace(text, argument.pos))
    return entries
  }
  lexer.taggedTemplateExpressionExtractor = node => {
    const entry = original.template(node)
    return entry && placed(entry, node)
  }
  if (original.jsx)
    lexer.jsxExtractor = (node, content) => {
      const entry = original.jsx(node, content)
      return entry && placed(entry, node)
    }
  lexer.commentExtractor = written => {
    const isOutermost = comment === undefined
    comment ??= Math.max(0, text.indexOf(written))
    const entries = original.comment(written)
    if (isOutermost) comment = undefined
    return entries
  }
}

/** A node begins with the white space and comments before it. */
function afterSpace(text: string, pos: number): number {
  const space = /(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/uy
  space.lastIndex = pos
  return pos + (space.exec(text)?.[0].length ?? 0)
}

const isCallOf = ({ expression }: SyntaxNode, functions: readonly string[]): boolean =>
  functions.includes(expression?.name?.text ?? expression?.escapedText ?? '')
