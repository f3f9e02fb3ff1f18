import type { Run, Sheet } from '../model/sheet.ts'
import type { Labels } from '../page/labels.ts'

/** How a term is marked on paper: each in a way that needs no color. */
export type Mark = 'plain' | 'approximate' | 'deprecated' | 'forbidden'

export function markOf({ status, match }: Extract<Run, { kind: 'term' }>): Mark {
  if (status === 'forbidden' || status === 'deprecated') return status
  return match === 'fuzzy' ? 'approximate' : 'plain'
}

/** What the marks in the text mean; only those that occur. */
export function legendOf({ rows }: Sheet, { t }: Labels): readonly { readonly mark: Mark; readonly text: string }[] {
  const terms = rows.flatMap(row => Object.values(row.cells).flat()).filter(run => run.kind === 'term')
  const occurring = new Set(terms.map(markOf))
  const all = [
    { mark: 'plain', text: t('kind.term'), occurs: terms.length > 0 },
    { mark: 'approximate', text: t('match.fuzzy'), occurs: occurring.has('approximate') },
    { mark: 'deprecated', text: t('status.deprecated'), occurs: occurring.has('deprecated') },
    { mark: 'forbidden', text: t('status.forbidden'), occurs: occurring.has('forbidden') },
  ] as const
  return all.filter(({ occurs }) => occurs)
} // prettier-ignore
