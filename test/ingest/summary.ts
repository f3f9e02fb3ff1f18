import { readFileSync } from 'node:fs'
import type { Outcome } from '../../pipeline/model/outcome.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import type { Doc, PrintedDate } from '../../pipeline/model/text.ts'

/** An outcome of `ingest`, short enough to be read line by line: a block is its kind and depth, then its segments. */
export interface Summary {
  readonly lang: DocumentLang
  readonly title: string
  readonly date?: PrintedDate
  readonly blocks: readonly (readonly string[])[]
  readonly references: readonly Readonly<Record<string, unknown>>[]
  readonly findings: readonly string[]
}

export function summaryOf({ value: doc, findings }: Outcome<Doc>): Summary {
  let next = 0
  return {
    lang: doc.lang,
    title: doc.title,
    ...(doc.date && { date: doc.date }),
    blocks: doc.blocks.map(({ kind, depth, length }) => {
      const segments = doc.segments.slice(next, (next += length))
      return [depth > 0 ? `${kind} ${depth}` : kind, ...segments.map(segment => segment.text)]
    }),
    references: doc.references.map(({ number, publisher, title, translation, date }) => ({
      number,
      publisher: publisher?.text ?? '',
      title: title.text,
      lang: title.lang,
      ...(translation && { translation: translation.text }),
      ...(date && { date: [date.text, ...(date.iso ? [date.iso] : [])] }),
    })),
    findings: findings.map(({ rule, line }) => (line === undefined ? rule : `${rule} ${line}`)),
  }
}

export const readSummary = (url: URL): Summary => JSON.parse(readFileSync(url, 'utf8')) as Summary
