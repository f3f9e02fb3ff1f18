import type { Severity } from '../../model/outcome.ts'
import { openFindings, type CheckReport, type ReportedFinding, type SideText } from '../../model/report.ts'
import type { Span } from '../../model/text.ts'
import { padded, wrapped } from '../../text/columns.ts'
import { withPictures } from '../../text/one-line.ts'
import { placeOf } from './place.ts'
import { summaryLines } from './summary.ts'
import type { PrettyOptions, Style } from './terminal.ts'
import { underlined } from './underline.ts'

const COLORS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' }

/** Narrower than this, nothing can be read any more. */
const LEAST_WIDTH = 24
/** Before a segment: two spaces, the longest language tag, two spaces. */
const MARGIN = 2
const LABEL_WIDTH = 9

/** For people: every finding with its segments, what the glossary says, and what to write; then a summary by rule. */
export function findingsPretty(report: CheckReport, { width, style }: PrettyOptions): string {
  const options = { width: Math.max(width, LEAST_WIDTH), style }
  const blocks = openFindings(report).map(finding => `${block(finding, options).join('\n')}\n\n`)
  return `${blocks.join('')}${summaryLines(report, options).join('\n')}\n`
}

function block(reported: ReportedFinding, options: PrettyOptions): readonly string[] {
  const { finding, source, target } = reported
  const { severity, rule, message } = finding
  const { style, width } = options
  const head = `${style('bold', withPictures(placeOf(finding)))}  ${style(COLORS[severity], severity)}  ${rule}`
  const color = COLORS[severity]
  return [
    finding.id === '' ? head : `${head}  ${style('dim', withPictures(`#${finding.id}`))}`,
    ...wrapped(withPictures(message), width - MARGIN).map(indented),
    ...sideLines(source, finding.source, color, options),
    ...sideLines(target, finding.target, color, options),
    ...labeled('entry', entryOf(reported), options),
    ...labeled('write', (finding.suggestions ?? []).map(withPictures).join(' | '), options),
  ]
}

const indented = (line: string): string => `${' '.repeat(MARGIN)}${line}`

function sideLines(
  side: SideText | undefined,
  span: Span | undefined,
  color: Style,
  { width, style }: PrettyOptions,
): readonly string[] {
  if (!side || side.text === '') return []
  const lines = underlined(withPictures(side.text), span, width - MARGIN - LABEL_WIDTH)
  return lines.map(({ kind, text }, i) => {
    const label = i === 0 ? style('dim', padded(side.lang, LABEL_WIDTH)) : ' '.repeat(LABEL_WIDTH)
    return indented(label + (kind === 'mark' ? style(color, text) : text)).trimEnd()
  })
}

function labeled(label: string, text: string, { width, style }: PrettyOptions): readonly string[] {
  return wrapped(text, width - MARGIN - LABEL_WIDTH).map((line, i) =>
    indented((i === 0 ? style('dim', padded(label, LABEL_WIDTH)) : ' '.repeat(LABEL_WIDTH)) + line),
  )
}

function entryOf({ entry, finding }: ReportedFinding): string {
  if (!entry) return ''
  const [source, target] = [entry.source, entry.target].map(names => names.map(withPictures).join(' | '))
  return `${source} → ${target}  (${withPictures(finding.concept ?? '')})`
}
