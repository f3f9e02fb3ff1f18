import { InvalidArgumentError, Option, type Command } from 'commander'
import type { DocumentLang } from '../../model/lang.ts'
import { FAIL_ON, type FailOn } from '../../model/report.ts'
import { CHECK_FORMATS, type CheckFormat } from '../check/output.ts'
import { FINDINGS } from '../exit.ts'
import { documentLangOption, GLOSSARY_HELP, glossaryOf } from './options.ts'

interface CheckFlags {
  readonly glossary?: string
  readonly sourceLang?: DocumentLang
  readonly targetLang?: DocumentLang
  readonly format?: CheckFormat
  readonly output?: string
  readonly rule: readonly string[]
  readonly withoutRule: readonly string[]
  readonly code: readonly string[]
  readonly failOn?: FailOn
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly threads?: number
  readonly explain?: string
  readonly listRules?: boolean
}

/** `check`: what is wrong in translations. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Check translations against their originals, the glossary and each other.')
    .argument('[bitext...]', "files, folders or globs; without any, the settings' or the project's corpus")
    .addOption(documentLangOption('source').makeOptionMandatory(false))
    .addOption(documentLangOption('target').makeOptionMandatory(false))
    .option('--glossary <path>', GLOSSARY_HELP)
    .option('--code <glob>', 'source code that uses the keys of i18next catalogues', collected, [])
    .addOption(new Option('--format <format>', 'form of the report (default: pretty)').choices(CHECK_FORMATS))
    .option('--output <file>', 'where the report goes, instead of standard output')
    .option('--rule <name>', 'only this rule; may be given several times', collected, [])
    .addOption(withoutRuleOption())
    .addOption(
      new Option('--fail-on <severity>', 'exit status 1 from this severity on (default: warning)').choices(
        FAIL_ON,
      ),
    )
    .option('--baseline <file>', 'findings that were there before do not count')
    .option('--write-baseline <file>', 'take all that is found for the baseline')
    .option('--fix', 'apply the fixes that are safe')
    .option('--dry-run', 'with --fix: show them as a diff, and write nothing')
    .option('--threads <n>', 'threads beside the main one; 0 for none', asThreads)
    .option('--list-rules', 'name all rules')
    .option('--explain <rule>', 'say what a rule finds, with its options and examples')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], flags: CheckFlags, command: Command) => {
      if (flags.listRules) return (await import('../check/rule-texts.ts')).listRules()
      if (flags.explain !== undefined)
        return (await import('../check/rule-texts.ts')).explainRule(flags.explain)
      if (flags.dryRun && !flags.fix) command.error('error: --dry-run shows what --fix would do: give both')
      const { check } = await import('../check.ts')
      const { rule: only, withoutRule: without, glossary, fix = false, dryRun = false, ...rest } = flags
      const { format = 'pretty' } = flags
      const request = { ...rest, format, paths, only, without, fix, dryRun }
      if (await check(request, await glossaryOf(glossary))) process.exitCode = FINDINGS
    })
}

const HELP = `
Reads .tsv, .tmx, .xlf, .po and i18next .json files, and pairs of .md or .txt
files, which are aligned. A file of one language has it in its path, with the
original beside it: locales/ja/app.json and locales/en/app.json. A file of more
than 50 MB is refused.

Settings (taiyaku.yaml), each with a default:
  check:
    files: ['locales/**']
    failOn: error
    rules: { width: off, untranslated: warning }
    overrides: [{ files: 'docs/**', languages: [ja], rules: { brackets: off } }]
    excuse: [{ keys: 'brand.*', rules: untranslated, reason: names stay }]

A comment or note beside a unit excuses it: taiyaku-ignore RULE: reason

Exit status 1 where there are findings of the severity that --fail-on says.

Examples:
  taiyaku check --source-lang en --target-lang ja --glossary glossary news.tsv
  taiyaku check --format github locales
  taiyaku check --fix --dry-run locales/ja.po`

const collected = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** Commander takes `--no-…` for the opposite of another option; this one has a value of its own. */
function withoutRuleOption(): Option {
  const option = new Option('--no-rule <name>', 'not this rule; may be given several times')
  option.negate = false
  option.attributeName = () => 'withoutRule'
  return option.default([]).argParser(collected)
}

function asThreads(text: string): number {
  const threads = Number(text)
  if (/^\d{1,2}$/u.test(text)) return threads
  throw new InvalidArgumentError('Expected a whole number from 0 to 99.')
}
