import { openFindings, type CheckReport } from '../../model/report.ts'
import type { SideText } from '../../model/report.ts'
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

/** What the findings of drifting terms say together, the term that drifts most first. */
export function driftRows(report: CheckReport): readonly DriftRow[] {
  const uses = openFindings(report).flatMap(({ finding, source, target }) => {
    if (!finding.drift || !source || !target) return []
    const term = { lang: source.lang, text: finding.drift.term }
    const text = { lang: target.lang, text: finding.drift.translation }
    return [{ term, text, first: placeOf(finding) }]
  })
  const byTerm = grouped(uses, ({ term, text }) => `${term.lang}\t${text.lang}\t${term.text}`)
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
