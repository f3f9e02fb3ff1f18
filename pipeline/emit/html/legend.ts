import type { Element } from 'hast'
import { h } from 'hastscript'
import { STATUSES, type Status } from '../../model/glossary.ts'
import type { Run, Sheet } from '../../model/sheet.ts'
import type { Match } from '../../model/text.ts'
import type { Labels } from '../../page/labels.ts'

export const MATCHES = [
  'exact',
  'inflected',
  'variant',
  'romanized',
  'fuzzy',
] as const satisfies readonly Match[]

type Term = Extract<Run, { kind: 'term' }>

const sample = (status: Status, match: Match, label: string): Element =>
  h('li', h('span', { className: ['term'], dataStatus: status, dataMatch: match }, label))

/** Every status and match that the sheet shows, in its own marking. */
export function legend(sheet: Sheet, { t }: Labels): Element | undefined {
  const cells = sheet.rows.flatMap(row => Object.values(row.cells))
  const terms = cells.flat().filter((run): run is Term => run.kind === 'term')
  const items = [
    ...MATCHES.filter(match => match !== 'inflected' && terms.some(term => term.match === match)).map(match =>
      sample('preferred', match, t(`match.${match}`)),
    ),
    ...STATUSES.filter(
      status => status !== 'preferred' && status !== 'admitted' && terms.some(term => term.status === status),
    ).map(status => sample(status, 'exact', t(`status.${status}`))),
    ...(sheet.rows.some(row => row.doubtful)
      ? [h('li', [h('span', { className: ['doubt'], ariaHidden: 'true' }, '?'), ' ', t('mark.doubtful')])]
      : []),
  ]
  return items.length === 0
    ? undefined
    : h('div', { className: ['legend'] }, [
        h('span', { id: 'legend' }, t('mark.legend')),
        h('ul', { ariaLabelledBy: ['legend'] }, items),
      ])
}
