import { styleText } from 'node:util'
import type { Finding } from '../model/outcome.ts'
import { oneLine } from '../text/one-line.ts'

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const

/** `path:line: severity: message [rule]`, as compilers write it, so that editors find the place. */
export function findingLine(
  { path, line, severity, message, rule }: Finding,
  stream: NodeJS.WriteStream,
): string {
  const where = line === undefined ? path : `${path}:${line}`
  return `${where}: ${styleText(COLORS[severity], severity, { stream })}: ${oneLine(message)} [${rule}]\n`
}

/** To the standard error, a line each. */
export function printFindings(findings: Iterable<Finding>): void {
  for (const finding of findings) process.stderr.write(findingLine(finding, process.stderr))
}
