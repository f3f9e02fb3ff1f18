import { readFileSync } from 'node:fs'
import { styleText } from 'node:util'
import { fileURLToPath } from 'node:url'
import type { CheckReport, FailOn } from '../../model/report.ts'
import { writeAtomically } from '../files.ts'

export const CHECK_FORMATS = ['pretty', 'jsonl', 'sarif', 'junit', 'github', 'html'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

export interface OutputOptions {
  readonly format: CheckFormat
  readonly failOn: FailOn
  /** A file; without it, standard output. */
  readonly output?: string | undefined
}

/** Where nothing says how wide the terminal is. */
const USUAL_WIDTH = 80
/** Compiled for browsers with the program; found from the sources as well. */
const SCRIPT = fileURLToPath(new URL('../../../dist/page/findings-client.js', import.meta.url))

/** Writes the report, to a file at once. */
export async function writeReport(report: CheckReport, options: OutputOptions): Promise<void> {
  const text = await formatted(report, options)
  if (options.output === undefined) process.stdout.write(text)
  else writeAtomically(options.output, text)
}

/** Loads what the format needs and nothing else. */
async function formatted(report: CheckReport, { format, failOn, output }: OutputOptions): Promise<string> {
  switch (format) {
    case 'pretty': {
      const { findingsPretty } = await import('../../emit/findings/pretty.ts')
      const isFile = output !== undefined
      return findingsPretty(report, {
        width: (!isFile && process.stdout.columns) || USUAL_WIDTH,
        // The stream knows whether it is a terminal, and what NO_COLOR and FORCE_COLOR say.
        style: (style, text) => (isFile ? text : styleText(style, text, { stream: process.stdout })),
      })
    }
    case 'jsonl':
      return (await import('../../emit/findings/jsonl.ts')).findingsJsonl(report)
    case 'sarif':
      return (await import('../../emit/findings/sarif.ts')).findingsSarif(report)
    case 'junit':
      return (await import('../../emit/findings/junit.ts')).findingsJunit(report, failOn)
    case 'github':
      return (await import('../../emit/findings/github.ts')).findingsGithub(report)
    case 'html': {
      const { findingsHtml } = await import('../../emit/findings/html.ts')
      const { FINDINGS_STYLE } = await import('../../page/style.ts')
      return findingsHtml(report, { script: readFileSync(SCRIPT, 'utf8'), style: FINDINGS_STYLE })
    }
  }
}
