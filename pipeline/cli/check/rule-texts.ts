import { explainRule as page } from '../../check/explain.ts'
import { ruleNamed, RULES } from '../../check/rules/index.ts'
import { InputError } from '../../model/outcome.ts'
import type { RuleInfo } from '../../model/report.ts'
import { columns, padded } from '../../text/columns.ts'
import { KEY_RULES, RUN_RULES } from '../../check/key-rules.ts'

/** Prints a line a rule: name, severity, what is wrong where it reports. */
export function listRules(): void {
  const rules = [...RULES, ...KEY_RULES, ...RUN_RULES].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const width = Math.max(...rules.map(({ name }) => columns(name)))
  for (const { name, severity, description } of rules)
    process.stdout.write(`${padded(name, width)}  ${padded(severity, 7)}  ${description}\n`)
}

/** What `--explain` takes for the pages of all rules, one after another. */
const ALL = 'all'

/** Prints the page of a rule, or of all. @throws InputError where there is no such rule */
export function explainRule(name: string): void {
  if (name === ALL) return void process.stdout.write(allRules())
  const rule = ruleNamed(name)
  if (rule) return void process.stdout.write(page(rule))
  const other = [...KEY_RULES, ...RUN_RULES].find(known => known.name === name)
  if (!other) throw new InputError('--explain', undefined, `no rule "${name}": --list-rules names them all`)
  process.stdout.write(plainPage(other))
}

const plainPage = ({ name, description, severity }: RuleInfo): string =>
  `# ${name}\n\n${description}\n\nSeverity: ${severity}.\n`

/** The pages of all rules: what `check/RULES.md` holds. */
export const allRules = (): string =>
  [...RULES.map(page), ...[...KEY_RULES, ...RUN_RULES].map(plainPage)].join('\n')
