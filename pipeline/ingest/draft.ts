import type { BlockKind, PrintedDate } from '../model/text.ts'
import type { Finding } from '../model/outcome.ts'
import type { Traced } from './traced.ts'

/** A stretch of a file before it is cut into sentences. Its white space is as in the file. */
export interface DraftBlock {
  readonly kind: BlockKind
  readonly depth: number
  readonly text: Traced
}

/** A numbered reference before it is parsed, without its number. */
export interface DraftReference {
  readonly number: number
  readonly text: Traced
}

/** What an importer finds in a file: the same for every format. */
export interface Draft {
  readonly title?: string
  readonly date?: PrintedDate
  readonly blocks: readonly DraftBlock[]
  readonly references: readonly DraftReference[]
  readonly findings: readonly Finding[]
}

/** A decoded file and what is known about it. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly id: string
}

const HEADINGS =
  /^(?:references?|sources?|bibliography|notes|end\s?notes|works cited|further reading|参考文献|参考資料|参考资料|出典|引用文献|注|註|注記|脚注|注释|注釋|註釋|資料來源|资料来源|참고\s?문헌|참고\s?자료|각주|미주|주석|출처)$/iu

/** True for the heading of a list of references: `References`, `参考文献`, `참고 문헌:`. */
export function isReferenceHeading(text: string): boolean {
  const words = text.replace(/\s+/gu, ' ').trim()
  return HEADINGS.test(words.replace(/^(?:[\divx]+[.)．、]|[#*■●◆【[（(])\s*|\s*[:：】\])）]+$/giu, ''))
}

/** The number as long as it is free, else the next one: a list may start again under a second heading. */
export function freeNumber(wanted: number, taken: readonly DraftReference[]): number {
  const highest = taken.at(-1)?.number ?? 0
  return wanted > highest ? wanted : highest + 1
}
