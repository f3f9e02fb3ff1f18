import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { openFindings, type CheckReport, type ReportedFinding, type SideText } from '../../model/report.ts'
import type { Span } from '../../model/text.ts'
import { withPictures } from '../../text/one-line.ts'
import { renderPage } from '../html/page.ts'
import { chart, tally, tallyTable } from './chart.ts'
import { driftRows, type DriftRow } from './drift.ts'
import { counted, placeOf } from './place.ts'
import { acceptedPart } from './summary.ts'

/**
 * One page with everything: a chart and its table, the terms that drift, all findings. Nothing is fetched.
 * @param assets `script` is `findings-client.ts` compiled, `style` the `FINDINGS_STYLE` of `style.ts`.
 */
export function findingsHtml(
  report: CheckReport,
  assets: { readonly script: string; readonly style: string },
): string {
  const open = openFindings(report)
  const drift = driftRows(report)
  const sections = [
    ...(open.length === 0 ? [h('p', { className: ['nothing'] }, 'No findings.')] : [overview(report)]),
    ...(drift.length === 0 ? [] : [driftSection(drift)]),
    ...(open.length === 0 ? [] : [findingsSection(open)]),
  ]
  return renderPage({
    lang: 'en',
    title: 'Findings in translations',
    ...assets,
    body: [
      h('a', { className: ['skip'], href: '#main' }, 'Skip to the findings'),
      masthead(report),
      h('main', { id: 'main', tabIndex: -1 }, sections),
    ],
  })
}

function masthead(report: CheckReport): Element {
  const units = report.bitexts.reduce((sum, bitext) => sum + bitext.units, 0)
  const found = counted(openFindings(report).length, 'finding')
  const where = `${counted(units, 'segment')} of ${counted(report.bitexts.length, 'file')}`
  return h('header', { className: ['masthead'], id: 'top' }, [
    h('h1', 'Findings in translations'),
    h('p', { className: ['published'] }, `${found} in ${where}${acceptedPart(report)}`),
  ])
}

function overview(report: CheckReport): Element {
  const tallied = tally(report)
  return h('section', { id: 'overview' }, [
    h('h2', 'By rule and file'),
    h('div', { className: ['overview'] }, [
      scrollable('Chart', chart(tallied)),
      scrollable('Figures of the chart', tallyTable(tallied)),
    ]),
  ])
}

/** Wide content moves in its own box, also by the keyboard. */
const scrollable = (label: string, content: Element): Element =>
  h('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: label }, [content])

function driftSection(rows: readonly DriftRow[]): Element {
  return h('section', { id: 'drift' }, [
    h('h2', 'Terms translated in several ways'),
    h('table', { className: ['drift'] }, [
      h(
        'thead',
        h('tr', [
          ...['Term', 'Translation'].map(title => h('th', { scope: 'col' }, title)),
          h('th', { scope: 'col', className: ['figure'] }, 'Times'),
          h('th', { scope: 'col' }, 'First at'),
        ]),
      ),
      ...rows.map(drifting => h('tbody', driftGroup(drifting))),
    ]),
  ])
}

const driftGroup = ({ term, translations }: DriftRow): Element[] =>
  translations.map(({ text, count, first }, i) =>
    h('tr', [
      ...(i === 0
        ? [h('th', { scope: 'rowgroup', rowSpan: translations.length, lang: term.lang }, shown(term.text))]
        : []),
      h('td', { lang: text.lang }, shown(text.text)),
      h('td', { className: ['figure'] }, String(count)),
      h('td', { className: ['place'] }, shown(first)),
    ]),
  )

/** Columns that the page's script can sort by; a row carries the keys. */
const SORTABLE = ['severity', 'rule', 'place'] as const
const TITLES = { severity: 'Severity', rule: 'Rule', place: 'Place' } as const
const RANKS = { error: 0, warning: 1, info: 2 } as const

function findingsSection(findings: readonly ReportedFinding[]): Element {
  const rules = [...new Set(findings.map(({ finding }) => finding.rule))].toSorted()
  return h('section', { id: 'findings' }, [
    h('h2', 'Findings'),
    filters(rules),
    h('table', { className: ['findings'] }, [
      h(
        'thead',
        h('tr', [
          ...SORTABLE.map(key => h('th', { scope: 'col', dataSort: key }, TITLES[key])),
          h('th', { scope: 'col' }, 'Finding'),
        ]),
      ),
      h('tbody', findings.map(findingRow)),
    ]),
  ])
}

/** Hidden until the script that serves them runs. */
const filters = (rules: readonly string[]): Element =>
  h('div', { className: ['toolbar'], id: 'filters', hidden: true, role: 'region', ariaLabel: 'Filters' }, [
    h('search', { className: ['search'] }, [
      h('input', {
        id: 'search',
        type: 'search',
        ariaLabel: 'Search the findings',
        placeholder: 'Search',
        autoComplete: 'off',
        spellCheck: 'false',
      }),
      h('output', { id: 'found', htmlFor: ['search'], ariaLive: 'polite' }),
    ]),
    choice('rule', 'All rules', rules),
    choice('severity', 'All severities', ['error', 'warning', 'info']),
  ])

const choice = (id: string, all: string, values: readonly string[]): Element =>
  h('select', { id, ariaLabel: id, autoComplete: 'off' }, [
    h('option', { value: '' }, all),
    ...values.map(value => h('option', { value }, value)),
  ])

function findingRow({ finding, source, target, entry }: ReportedFinding, order: number): Element {
  const { severity, rule, message, suggestions } = finding
  const properties = { dataSeverity: severity, dataRank: RANKS[severity], dataRule: rule, dataOrder: order }
  return h('tr', properties, [
    h('td', h('span', { className: ['severity', severity] }, severity)),
    h('td', h('code', rule)),
    h('td', { className: ['place'] }, [
      shown(placeOf(finding)),
      ...(finding.id === '' ? [] : [h('br'), h('span', { className: ['unit'] }, shown(`#${finding.id}`))]),
    ]),
    h('td', [
      h('p', { className: ['message'] }, shown(message)),
      segment(source, finding.source),
      segment(target, finding.target),
      ...(entry ? [note('Glossary', `${entry.source.join(' | ')} → ${entry.target.join(' | ')}`)] : []),
      ...(suggestions?.length ? [note('Write', suggestions.join(' | '))] : []),
    ]),
  ])
}

function segment(side: SideText | undefined, span: Span | undefined): Element | undefined {
  if (!side || side.text === '') return undefined
  return h('p', { className: ['segment'], lang: side.lang }, marked(side.text, span))
}

function marked(text: string, span: Span | undefined): ElementContent[] {
  if (!span || span.start === span.end) return [{ type: 'text', value: shown(text) }]
  const { start, end } = span
  return [
    { type: 'text', value: shown(text.slice(0, start)) },
    h('mark', shown(text.slice(start, end))),
    { type: 'text', value: shown(text.slice(end)) },
  ]
}

const note = (label: string, text: string): Element =>
  h('p', { className: ['note'] }, [h('b', label), ' ', shown(text)])

const shown = withPictures
