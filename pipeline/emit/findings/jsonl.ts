import { openFindings, type CheckReport } from '../../model/report.ts'

/** One JSON object a finding, on a line. */
export const findingsJsonl = (report: CheckReport): string =>
  openFindings(report)
    .map(({ finding, fingerprint }) => {
      const { id, rule, severity, message, source, target, concept, ...rest } = finding
      return `${JSON.stringify({ id, rule, severity, message, source, target, concept, ...rest, fingerprint })}\n`
    })
    .join('')
