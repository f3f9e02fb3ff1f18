import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { RuleSettings } from './check/activate.ts'
import { createCollector, type RuleChoice } from './check/collect.ts'
import { fileParts, type LoadedBitext } from './check/loaded.ts'
import { createReport } from './check/report.ts'
import { activeRules, noCheckSettings } from './check/settings.ts'
import { readBitext } from './bitext/read.ts'
import type { Glossary } from './model/glossary.ts'
import type { DocumentLang } from './model/lang.ts'
import type { Severity } from './model/outcome.ts'
import { openFindings, type ReportedFinding } from './model/report.ts'

/** A file to check, in any form that `vfile` knows. Of a file that holds one language, `source` holds the originals. */
export interface FileToCheck {
  readonly file: VFile
  readonly source?: VFile
}

export interface CheckFilesOptions {
  readonly glossary: Glossary
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  /** As in the settings: `{ width: 'off', untranslated: { severity: 'warning' } }`. */
  readonly rules?: RuleSettings
}

const SOURCE = 'taiyaku'

/** What each rule finds, with options and examples; it comes with the program. */
const RULES_PAGE = new URL('../pipeline/check/RULES.md', import.meta.url)

/**
 * Checks translated files and leaves a message for each finding in its file, as linters of the unified world do: `ruleId`,
 * `place`, `actual` and `expected` are those of `vfile-message`, `fatal` is true for errors, false for warnings, undefined
 * for remarks. What is excused in a file is left out.
 * @returns the same files
 * @throws InputError where a file cannot be read, and RangeError where a rule or an option is not known
 */
export async function checkFiles(
  files: readonly FileToCheck[],
  options: CheckFilesOptions,
): Promise<readonly VFile[]> {
  const { glossary } = options
  const rules = activeRules(options.rules ?? {})
  const choices = rules.map(({ rule, ...choice }): RuleChoice => ({ name: rule.name, ...choice }))
  const collector = createCollector(glossary)
  const bitexts = files.map(file => load(file, options))
  const parts = []
  for (const { bitext } of bitexts) parts.push(await collector.collect({ bitext, choices }))
  const report = createReport({
    items: bitexts.map(loaded => ({ loaded, rules })),
    glossary,
    settings: noCheckSettings(''),
    findings: collector.conclude(options, choices, parts),
    others: bitexts.flatMap(({ findings }) => findings.map(finding => ({ ...finding, id: '' }))),
    keyRules: [],
    version: '',
  })
  const byPath = new Map(files.map(({ file }) => [pathOf(file), file]))
  for (const reported of openFindings(report)) {
    const file = byPath.get(reported.finding.path)
    if (file) addMessage(file, reported)
  }
  return files.map(({ file }) => file)
}

const pathOf = ({ path }: VFile): string => path ?? ''

function load({ file, source }: FileToCheck, { sourceLang, targetLang }: CheckFilesOptions): LoadedBitext {
  const text = {
    path: pathOf(file),
    text: String(file),
    ...(source && { source: { path: pathOf(source), text: String(source) } }),
  }
  const { value: bitext, findings } = readBitext(text, { sourceLang, targetLang })
  return { bitext, findings, ...fileParts(text, bitext) }
}

const FATAL: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

function addMessage(file: VFile, reported: ReportedFinding): void {
  const { finding, target } = reported
  const place = placeOf(reported)
  const message = file.message(finding.message, {
    source: SOURCE,
    ruleId: finding.rule,
    ...(place && { place }),
  })
  message.url = `${RULES_PAGE.href}#${finding.rule}`
  message.fatal = FATAL[finding.severity]
  const { fix, target: span } = finding
  if (span && target) message.actual = target.text.slice(span.start, span.end)
  const expected = finding.suggestions ?? (fix ? [fix.text] : [])
  if (expected.length > 0) message.expected = [...expected]
  if (finding.concept !== undefined) message.note = `Glossary: ${finding.concept}`
}

/** Of a line without a column, its begin. */
function placeOf({ finding: { line, column = 1 }, end }: ReportedFinding): VFileMessage['place'] {
  if (line === undefined) return undefined
  const start = { line, column }
  return end ? { start, end } : start
}
