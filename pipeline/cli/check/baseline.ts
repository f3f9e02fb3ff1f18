import { baselineOf, baselineText, compareBaseline, readBaseline } from '../../check/baseline.ts'
import { openFindings, type CheckReport, type ReportedFinding } from '../../model/report.ts'
import { readText, shownPath, writeAtomically } from '../files.ts'

/** What of the baseline is not found any more must not hide that the baseline itself is out of date. */
const STALE = 'stale-baseline'

const entryOf = (reported: ReportedFinding) => ({
  path: slashed(reported.finding.path),
  rule: reported.finding.rule,
  fingerprint: reported.fingerprint,
  reported,
})

/** A baseline holds for every system. */
const slashed = (path: string): string => path.replaceAll('\\', '/')

/** Writes all that is open as what was there from the start. @returns how much that is */
export function writeBaseline(report: CheckReport, place: string): number {
  const open = openFindings(report)
  writeAtomically(place, baselineText(baselineOf(open.map(entryOf))))
  return open.length
}

/**
 * The report with the findings of the baseline accepted, and one more for each file of which the baseline has too much.
 * @throws InputError where the file is no baseline
 */
export function withBaseline(report: CheckReport, place: string): CheckReport {
  const path = shownPath(place)
  const paths = new Set(report.bitexts.map(bitext => slashed(bitext.path)))
  const rules = new Set(report.rules.map(({ name }) => name))
  const entries = openFindings(report).map(entryOf)
  const baseline = readBaseline(readText(place), path)
  const { known, stale } = compareBaseline(
    entries,
    baseline,
    (file, rule) => paths.has(file) && rules.has(rule),
  )
  const accepted = new Set([...known].map(({ reported }) => reported))
  const findings = report.findings.map(finding =>
    accepted.has(finding)
      ? { ...finding, accepted: { by: 'baseline' as const, reason: `in ${path}` } }
      : finding,
  )
  return {
    ...report,
    findings: [...findings, ...[...stale].map(([file, count]) => staleFinding(path, file, count))],
  }
}

function staleFinding(path: string, file: string, count: number): ReportedFinding {
  const these = count === 1 ? 'A finding' : `${count} findings`
  return {
    finding: {
      rule: STALE,
      severity: 'info',
      message: `${these} of the baseline in ${file} ${count === 1 ? 'is' : 'are'} no longer there: draw it anew with --write-baseline.`,
      path,
      id: '',
    },
    fingerprint: '',
  }
}
