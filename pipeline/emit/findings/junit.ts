import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import {
  fails,
  openFindings,
  type CheckReport,
  type FailOn,
  type ReportedFinding,
  type RuleInfo,
} from '../../model/report.ts'
import { legalMarkup, legalXml } from '../../text/legal-xml.ts'
import { grouped } from './group.ts'
import { placeOf } from './place.ts'

/**
 * JUnit XML as build servers read it: a suite a file, a case a rule, so that cases keep their names from run to run. A case
 * fails where one of its findings does; the others are its output.
 */
export function findingsJunit(report: CheckReport, failOn: FailOn): string {
  const byPath = grouped(openFindings(report), ({ finding }) => finding.path)
  const paths = new Set([...report.bitexts.map(({ path }) => path), ...byPath.keys()])
  const suites = [...paths].map(path => suite(path, report.rules, byPath.get(path) ?? [], failOn))
  const root = x(
    'testsuites',
    { name: 'taiyaku check', ...totals(suites.map(({ count }) => count)) },
    suites.map(({ element }) => element),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${legalMarkup(toXml(root))}\n`
}

interface Count {
  readonly tests: number
  readonly failures: number
}

const totals = (counts: readonly Count[]): Record<string, string> => ({
  tests: String(counts.reduce((sum, { tests }) => sum + tests, 0)),
  failures: String(counts.reduce((sum, { failures }) => sum + failures, 0)),
  errors: '0',
})

function suite(
  path: string,
  rules: readonly RuleInfo[],
  findings: readonly ReportedFinding[],
  failOn: FailOn,
): { element: Element; count: Count } {
  const byRule = grouped(findings, ({ finding }) => finding.rule)
  const names = new Set([...rules.map(({ name }) => name), ...byRule.keys()])
  const cases = [...names].map(name => testCase(path, name, byRule.get(name) ?? [], failOn))
  const count = { tests: cases.length, failures: cases.filter(({ failed }) => failed).length }
  return {
    element: x(
      'testsuite',
      { name: legalXml(path), ...totals([count]) },
      cases.map(({ element }) => element),
    ),
    count,
  }
}

function testCase(
  path: string,
  rule: string,
  findings: readonly ReportedFinding[],
  failOn: FailOn,
): { element: Element; failed: boolean } {
  const failing = findings.filter(finding => fails(finding, failOn))
  const others = findings.filter(finding => !fails(finding, failOn))
  const [first] = failing
  const children = [
    ...(first
      ? [x('failure', { message: legalXml(summary(failing)), type: first.finding.severity }, lines(failing))]
      : []),
    ...(others.length > 0 ? [x('system-out', lines(others))] : []),
  ]
  return {
    element: x('testcase', { name: rule, classname: legalXml(path), file: legalXml(path) }, children),
    failed: first !== undefined,
  }
}

const summary = (findings: readonly ReportedFinding[]): string =>
  findings.length === 1 ? (findings[0]?.finding.message ?? '') : `${findings.length} findings`

const lines = (findings: readonly ReportedFinding[]): string =>
  legalXml(
    findings
      .map(({ finding, source, target }) =>
        [
          `${placeOf(finding)}: ${finding.severity}: ${finding.message}`,
          ...[source, target].flatMap(side => (side?.text ? [`  ${side.lang}  ${side.text}`] : [])),
        ].join('\n'),
      )
      .join('\n'),
  )
