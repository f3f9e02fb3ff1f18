import { availableParallelism } from 'node:os'
import { applyFixes, MOST_ROUNDS } from '../check/apply-fixes.ts'
import type { ActiveRule } from '../check/check.ts'
import { KEY_RULES, type KeyRule } from '../check/key-rules.ts'
import { createReport } from '../check/report.ts'
import { ruleNamed } from '../check/rules/index.ts'
import { activeRules, keySeverity, knownRules, type CheckSettings } from '../check/settings.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import { fails, type CheckReport, type FailOn } from '../model/report.ts'
import { writeBaseline, withBaseline } from './check/baseline.ts'
import { loadDocuments } from './check/documents.ts'
import { fixDiff, writeFixes } from './check/fix.ts'
import { corpusInputs, findInputs, type Input, type InputLangs } from './check/inputs.ts'
import { checkKeys } from './check/keys.ts'
import { loadInput, type LoadedInput } from './check/load.ts'
import { writeReport, type OutputOptions } from './check/output.ts'
import { readCheckSettings } from './check/read-settings.ts'
import { runRules } from './check/run.ts'
import type { LoadedGlossary } from './glossary-cache.ts'
import { readSettings } from './read-settings.ts'
import { programVersion } from './version.ts'

export interface CheckRequest extends Pick<OutputOptions, 'format' | 'output'> {
  readonly sourceLang?: DocumentLang | undefined
  readonly targetLang?: DocumentLang | undefined
  readonly paths: readonly string[]
  readonly code: readonly string[]
  /** Only these rules, where any is named. */
  readonly only: readonly string[]
  readonly without: readonly string[]
  readonly failOn?: FailOn | undefined
  readonly baseline?: string | undefined
  readonly writeBaseline?: string | undefined
  readonly fix: boolean
  readonly dryRun: boolean
  readonly threads?: number | undefined
}

/** Checks translations and tells what was found. @returns whether the run has failed by its findings */
export async function check(request: CheckRequest, loadedGlossary: LoadedGlossary): Promise<boolean> {
  refuseUnknown([...request.only, ...request.without])
  const settings = readCheckSettings('.')
  const failOn = request.failOn ?? settings.failOn
  const langs = await languagesOf(request, settings)
  const inputs = await inputsOf(request, settings, langs)
  const run = createRun(request, settings, loadedGlossary)
  const bitexts = await loadAll(inputs, loadedGlossary)
  if (!request.fix) return tell(await run(bitexts), { ...request, failOn }, settings)
  const { bitexts: fixed, report, count } = await fixAll(bitexts, run)
  if (request.dryRun) process.stdout.write(fixDiff(bitexts, fixed))
  else {
    const files = writeFixes(bitexts, fixed)
    process.stderr.write(
      `${count} ${count === 1 ? 'fix' : 'fixes'} in ${files} ${files === 1 ? 'file' : 'files'}\n`,
    )
  }
  // What a diff is read from must hold nothing else.
  if (request.dryRun && request.output === undefined) return isFailed(report, failOn)
  return tell(report, { ...request, failOn }, settings)
}

type Run = (bitexts: readonly LoadedInput[]) => Promise<CheckReport>

function refuseUnknown(names: readonly string[]): void {
  const known = knownRules()
  const unknown = names.find(name => !known.has(name))
  if (unknown !== undefined)
    throw new InputError('--rule', undefined, `unknown rule "${unknown}": --list-rules names them all`)
}

async function languagesOf(request: CheckRequest, settings: CheckSettings): Promise<InputLangs> {
  const { languages } = await readSettings('.')
  const source = request.sourceLang ?? settings.source ?? languages[0] ?? 'en'
  const others = settings.targets ?? languages
  const targets = request.targetLang ? [request.targetLang] : others.filter(lang => lang !== source)
  if (targets.length === 0 || targets.includes(source))
    throw new InputError('--target-lang', undefined, `must be another language than the source's, ${source}`)
  return { source, targets }
}

/** The files that are named, else those that the settings name, else the project's corpus. */
async function inputsOf(
  { paths }: CheckRequest,
  { files }: CheckSettings,
  langs: InputLangs,
): Promise<readonly Input[]> {
  const names = paths.length > 0 ? paths : files
  return names.length > 0 ? findInputs(names, langs) : corpusInputs('.', await readSettings('.'), langs)
}

async function loadAll(inputs: readonly Input[], glossary: LoadedGlossary): Promise<readonly LoadedInput[]> {
  const documents = inputs.filter(({ kind }) => kind === 'documents')
  const aligned = new Map((await loadDocuments(documents, glossary)).map(loaded => [loaded.input, loaded]))
  return inputs.map(input => aligned.get(input) ?? loadInput(input))
}

function createRun(
  request: CheckRequest,
  settings: CheckSettings,
  { value: glossary, matchers }: LoadedGlossary,
): Run {
  // What somebody names runs, also where it would wait for the settings to name it.
  const asked = Object.fromEntries(request.only.filter(name => ruleNamed(name)).map(name => [name, {}]))
  const rulesOf = (path: string, lang: DocumentLang): readonly ActiveRule[] =>
    activeRules({ ...asked, ...settings.rulesFor(path, lang) }).filter(({ rule }) =>
      isWanted(rule.name, request),
    )
  const keyRules = KEY_RULES.flatMap((rule): readonly KeyRule[] => {
    const severity = keySeverity(rule.name, settings.rulesFor('', 'en')[rule.name])
    return severity === 'off' || !isWanted(rule.name, request) ? [] : [{ ...rule, severity }]
  })
  // Beside some of the catalogues, the code's other keys would seem to be missing.
  const usual = request.paths.length > 0 ? [] : settings.code
  const code = request.code.length > 0 ? request.code : usual
  return async bitexts => {
    const items = bitexts.map(loaded => ({
      loaded,
      rules: rulesOf(loaded.bitext.path, loaded.bitext.targetLang),
    }))
    const units = items.reduce((sum, { loaded }) => sum + loaded.bitext.units.length, 0)
    const findings = await runRules(
      items.map(({ loaded: { bitext }, rules }) => ({ bitext, rules })),
      { glossary, matchers, threads: request.threads ?? threadsFor(units) },
    )
    const keys = code.length === 0 ? [] : await checkKeys(code, bitexts, keyRules)
    const told = new Set(keys.filter(({ rule }) => rule === 'key-untranslated').map(unitOf))
    const reading = bitexts.flatMap(loaded => loaded.findings.map(finding => ({ ...finding, id: '' })))
    return createReport({
      items,
      glossary,
      settings,
      // One fault, one finding.
      findings: findings.filter(finding => finding.rule !== 'untranslated' || !told.has(unitOf(finding))),
      others: [...reading, ...keys],
      keyRules: code.length === 0 ? [] : keyRules,
      version: programVersion(),
    })
  }
}

const unitOf = ({ path, id }: { readonly path: string; readonly id: string }): string => `${path}\n${id}`

const isWanted = (name: string, { only, without }: CheckRequest): boolean =>
  (only.length === 0 || only.includes(name)) && !without.includes(name)

/** Fewer are done before a thread has loaded its dictionaries. */
const WORTH_THREADS = 20_000
/** Each has dictionaries of its own. */
const MOST_THREADS = 4

const threadsFor = (units: number): number =>
  units < WORTH_THREADS ? 0 : Math.min(MOST_THREADS, Math.max(1, availableParallelism()))

/** Applies fixes until there is none left to apply, so that another run finds nothing to do. */
async function fixAll(before: readonly LoadedInput[], run: Run) {
  let [bitexts, count] = [before, 0]
  let report = await run(bitexts)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixed = applyFixes(bitexts, report)
    if (fixed.count === 0) break
    count += fixed.count
    bitexts = fixed.bitexts
    report = await run(bitexts)
  }
  return { bitexts, report, count }
}

const isFailed = ({ findings }: CheckReport, failOn: FailOn): boolean =>
  findings.some(finding => fails(finding, failOn))

async function tell(
  report: CheckReport,
  request: CheckRequest & { readonly failOn: FailOn },
  settings: CheckSettings,
): Promise<boolean> {
  if (request.writeBaseline !== undefined) {
    const count = writeBaseline(report, request.writeBaseline)
    process.stderr.write(`${count} ${count === 1 ? 'finding' : 'findings'} in ${request.writeBaseline}\n`)
    return false
  }
  const baseline = request.baseline ?? settings.baseline
  const told = baseline === undefined ? report : withBaseline(report, baseline)
  await writeReport(told, request)
  return isFailed(told, request.failOn)
}
