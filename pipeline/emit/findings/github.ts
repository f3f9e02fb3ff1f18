import type { Severity } from '../../model/outcome.ts'
import { openFindings, type CheckReport, type ReportedFinding } from '../../model/report.ts'
import { withPictures } from '../../text/one-line.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

const data = (text: string): string =>
  withPictures(text.replaceAll('%', '%25')).replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Workflow commands of GitHub Actions, a finding each: they show beside the changed lines. */
export const findingsGithub = (report: CheckReport): string => openFindings(report).map(annotation).join('')

function annotation({ finding, end }: ReportedFinding): string {
  const { path, line, column, severity, rule, message, suggestions } = finding
  // An end column means something only within one line.
  const endColumn = end?.line === line ? end?.column : undefined
  const where = { file: slashed(path), line, endLine: end?.line, col: column, endColumn }
  const properties = Object.entries({ ...where, title: `taiyaku ${rule}` })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`)
  const advice = suggestions?.length ? ` (write: ${suggestions.join(' or ')})` : ''
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message + advice)}\n`
}

const slashed = (path: string): string => path.replaceAll('\\', '/')
