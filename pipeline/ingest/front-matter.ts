import type { Root } from 'mdast'
import { isScalar, parseDocument } from 'yaml'
import type { Finding } from '../model/outcome.ts'
import type { PrintedDate } from '../model/text.ts'
import { onlyDate } from './dates.ts'
import type { SourceFile } from './draft.ts'
import { traceLiteral, type Traced } from './traced.ts'

export interface FrontMatter {
  readonly title?: Traced
  readonly date?: PrintedDate
  readonly findings: readonly Finding[]
}

/** `title` and `date` of the YAML at the top of a file; other fields are nobody's business here. */
export function readFrontMatter(root: Root, file: SourceFile): FrontMatter {
  const [node] = root.children
  if (node?.type !== 'yaml') return { findings: [] }
  const offset = file.text.indexOf('\n', node.position?.start.offset ?? 0) + 1
  const yaml = parseDocument(node.value, { logLevel: 'silent' })
  const [error] = yaml.errors
  if (error) return { findings: [unreadable(file, error.message, error.linePos?.[0].line ?? 1)] }
  const field = (name: string): Traced | undefined => {
    const value: unknown = yaml.contents && 'get' in yaml.contents ? yaml.contents.get(name, true) : undefined
    if (!isScalar(value) || value.value === null) return undefined
    const [start, end] = value.range ?? [0, node.value.length]
    const text = typeof value.value === 'string' ? value.value : (value.source ?? '')
    return traceLiteral(file.text, text, { start: offset + start, end: offset + end })
  }
  const title = field('title')
  const date = field('date')?.text.trim()
  return { ...(title?.text.trim() && { title }), ...(date && { date: dateOf(date) }), findings: [] }
}

/** A time of day behind the date is cut off. */
const dateOf = (text: string): PrintedDate =>
  onlyDate(text.replace(/(?<=\d)[T ]\d{1,2}:\d{2}.*$/u, '')) ?? { text }

const unreadable = ({ path }: SourceFile, message: string, line: number): Finding => ({
  rule: 'front-matter-unreadable',
  severity: 'warning',
  message: `The front matter is not valid YAML and is left out: ${message.split('\n')[0]?.replace(/ at line .*$/u, '') ?? ''}.`,
  path,
  // The YAML begins below the line of dashes.
  line: line + 1,
})
