import { openFindings, type CheckReport } from '../../model/report.ts'
import type { SideText } from '../../model/report.ts'
import type { Span } from '../../model/text.ts'
import { grouped } from './group.ts'
import { placeOf } from './place.ts'

/** A source term that the texts translate in several ways. */
export interface DriftRow {
  readonly term: SideText
  /** The most frequent first. */
  readonly translations: readonly {
    readonly text: SideText
    readonly count: number
    readonly first: string
  }[]
}

const RULE = 'term-inconsistent'

/** What the findings of `term-inconsistent` say together, the term that drifts most first. */
export function driftRows(report: CheckReport): readonly DriftRow[] {
  const uses = openFindings(report).flatMap(({ finding, source, target }) => {
    const [term, text] = [surface(source, finding.source), surface(target, finding.target)]
    return finding.rule === RULE && term && text ? [{ term, text, first: placeOf(finding) }] : []
  })
  const byTerm = grouped(uses, ({ term, text }) => `${term.lang}\t${text.lang}\t${term.text.toLowerCase()}`)
  return [...byTerm.values()]
    .flatMap(same => {
      const [first] = same
      return first ? [{ term: first.term, translations: translationsOf(same) }] : []
    })
    .toSorted((a, b) => b.translations.length - a.translations.length)
}

function translationsOf(
  uses: readonly { readonly text: SideText; readonly first: string }[],
): DriftRow['translations'] {
  return [...grouped(uses, ({ text }) => text.text).values()]
    .flatMap(same => (same[0] ? [{ ...same[0], count: same.length }] : []))
    .toSorted((a, b) => b.count - a.count)
}

function surface(side: SideText | undefined, span: Span | undefined): SideText | undefined {
  if (!side || !span || span.start === span.end) return undefined
  return { lang: side.lang, text: side.text.slice(span.start, span.end) }
}
