import type { Severity } from '../../model/outcome.ts'
import { openFindings, type CheckReport } from '../../model/report.ts'
import { columns, padded } from '../../text/columns.ts'
import { grouped } from './group.ts'
import { counted } from './place.ts'
import type { PrettyOptions } from './terminal.ts'

/** How often a rule was broken, and in how many files. */
export interface RuleCount {
  readonly rule: string
  readonly severity: Severity
  readonly findings: number
  readonly files: number
}

/** The rules that have findings, the most frequent first. */
export function ruleCounts(report: CheckReport): readonly RuleCount[] {
  const byRule = grouped(openFindings(report), ({ finding }) => finding.rule)
  return [...byRule]
    .map(([rule, findings]) => ({
      rule,
      severity: findings[0]?.finding.severity ?? 'info',
      findings: findings.length,
      files: new Set(findings.map(({ finding }) => finding.path)).size,
    }))
    .toSorted((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1))
}

/** A table of the rules, then one sentence. */
export function summaryLines(report: CheckReport, { style }: PrettyOptions): readonly string[] {
  const counts = ruleCounts(report)
  const width = Math.max(0, ...counts.map(({ rule }) => columns(rule)))
  const rows = counts.map(
    ({ rule, severity, findings, files }) =>
      `${String(findings).padStart(7)}  ${padded(rule, width)}  ${padded(severity, 7)}  in ${counted(files, 'file')}`,
  )
  const sentence = `${total(report)} in ${counted(unitsOf(report), 'segment')} of ${counted(report.bitexts.length, 'file')}`
  return [...rows, style('bold', `${sentence}${acceptedPart(report)}`)]
}

const unitsOf = ({ bitexts }: CheckReport): number => bitexts.reduce((sum, { units }) => sum + units, 0)

function total(report: CheckReport): string {
  const open = openFindings(report)
  if (open.length === 0) return 'No findings'
  const of = (severity: Severity): number =>
    open.filter(({ finding }) => finding.severity === severity).length
  const parts = [
    [of('error'), 'error'] as const,
    [of('warning'), 'warning'] as const,
    [of('info'), 'remark'] as const,
  ].filter(([n]) => n > 0)
  return parts.map(([n, what]) => counted(n, what)).join(', ')
}

/** Those that do not count are at least counted. */
export function acceptedPart({ findings }: Pick<CheckReport, 'findings'>): string {
  const by = (way: string): number => findings.filter(({ accepted }) => accepted?.by === way).length
  const parts = [[by('excuse'), 'excused'] as const, [by('baseline'), 'in the baseline'] as const].filter(
    ([n]) => n > 0,
  )
  return parts.length === 0 ? '' : ` (besides: ${parts.map(([n, what]) => `${n} ${what}`).join(', ')})`
}
