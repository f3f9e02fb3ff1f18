import picomatch from 'picomatch'
import { z } from 'zod'
import { activateRules, type RuleSetting, type RuleSettings } from './activate.ts'
import type { ActiveRule } from './check.ts'
import { RULES } from './rules/index.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'
import { InputError, type Severity } from '../model/outcome.ts'
import { FAIL_ON, type FailOn } from '../model/report.ts'
import { wrongForm } from '../termbase/wrong-form.ts'
import { readYaml, type YamlPath, type YamlText } from '../termbase/yaml-text.ts'
import { KEY_RULES, type KeyRule } from './key-rules.ts'

const switched = z.enum(['off', 'error', 'warning', 'info'])
const rules = z.record(z.string(), z.union([switched, z.looseObject({ severity: switched.optional() })]))
const list = z.union([
  z
    .string()
    .min(1)
    .transform(one => [one]),
  z.array(z.string().min(1)).min(1),
])
const reason = z.string().regex(/\S/u, 'must not be empty: say why it is right as it is')

const form = z.strictObject({
  source: z.enum(DOCUMENT_LANGS).optional(),
  targets: z.array(z.enum(DOCUMENT_LANGS)).min(1).optional(),
  files: list.optional(),
  code: list.optional(),
  failOn: z.enum(FAIL_ON).optional(),
  baseline: z.string().min(1).optional(),
  rules: rules.optional(),
  overrides: z
    .array(
      z.strictObject({
        files: list.optional(),
        languages: z.array(z.enum(DOCUMENT_LANGS)).min(1).optional(),
        rules,
      }),
    )
    .optional(),
  excuse: z.array(z.strictObject({ files: list.optional(), keys: list, rules: list, reason })).optional(),
})
type Form = z.infer<typeof form>

/** An excuse for units by their ids, for files that have no place for comments. */
export interface ListedExcuse {
  readonly matches: (path: string) => boolean
  /** Ids of units; `*` and `**` as in paths, with full stops for slashes. */
  readonly fits: (id: string) => boolean
  readonly rules: readonly string[]
  readonly reason: string
  /** 1-based, in the settings file. */
  readonly line: number
}

/** The `check` section of the settings. */
export interface CheckSettings {
  readonly path: string
  readonly source?: DocumentLang | undefined
  readonly targets?: readonly DocumentLang[] | undefined
  readonly files: readonly string[]
  readonly code: readonly string[]
  readonly failOn: FailOn
  readonly baseline?: string | undefined
  readonly rulesFor: (path: string, lang: DocumentLang) => RuleSettings
  readonly excuses: readonly ListedExcuse[]
}

/** Those of a project without a settings file. */
export const noCheckSettings = (path: string): CheckSettings => settingsOf({}, path, () => 1)

/** @throws InputError with the line of the first setting that is wrong */
export function parseCheckSettings(text: string, path: string): CheckSettings {
  const yaml = readYaml(text, path)
  const section = (yaml.value as { check?: unknown } | null | undefined)?.check ?? {}
  const inside: Pick<YamlText, 'lineOf' | 'lineOfKey' | 'value'> = {
    value: section,
    lineOf: at => yaml.lineOf(['check', ...at]),
    lineOfKey: (at, key) => yaml.lineOfKey(['check', ...at], key),
  }
  const parsed = form.safeParse(section)
  if (!parsed.success) throw wrongForm(parsed.error, inside, path)
  refuseWrongRules(parsed.data, path, inside)
  return settingsOf(parsed.data, path, inside.lineOf)
}

function settingsOf(data: Form, path: string, lineOf: (path: YamlPath) => number): CheckSettings {
  const overrides = (data.overrides ?? []).map(({ files, languages, rules: own }) => ({
    fits: (file: string, lang: DocumentLang) =>
      (files === undefined || matcherOf(files)(file)) && (languages?.includes(lang) ?? true),
    rules: own as RuleSettings,
  }))
  return {
    path,
    source: data.source,
    targets: data.targets,
    files: data.files ?? [],
    code: data.code ?? [],
    failOn: data.failOn ?? 'warning',
    baseline: data.baseline,
    rulesFor: (file, lang) =>
      overrides
        .filter(({ fits }) => fits(file, lang))
        .reduce<RuleSettings>((all, { rules: own }) => merged(all, own), (data.rules ?? {}) as RuleSettings),
    excuses: (data.excuse ?? []).map(({ files, keys, rules: names, reason: why }, i) => ({
      matches: files === undefined ? () => true : matcherOf(files),
      fits: picomatch(keys.map(slashed)),
      rules: names,
      reason: why,
      line: lineOf(['excuse', i]),
    })),
  }
}

/** What comes later holds; of options, one by one. */
function merged(before: RuleSettings, after: RuleSettings): RuleSettings {
  const all: Record<string, RuleSetting> = { ...before }
  for (const [name, setting] of Object.entries(after)) {
    const old = all[name]
    const isBoth = typeof setting === 'object' && old !== undefined
    all[name] = isBoth ? { ...(typeof old === 'string' ? { severity: old } : old), ...setting } : setting
  }
  return all
}

/** Keys are written with full stops, globs with slashes. */
export const slashed = (key: string): string => key.replaceAll('.', '/')

/** Globs of paths as the settings write them, with `/` on every system. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...globs], { dot: true })
  return path => matches(path.replaceAll('\\', '/').replace(/^\.\//u, ''))
}

function refuseWrongRules(data: Form, path: string, { lineOf }: Pick<YamlText, 'lineOf'>): void {
  const refuse = (own: Form['rules'], at: YamlPath): void => {
    for (const [name, setting] of Object.entries(own ?? {}))
      try {
        activeRules({ [name]: setting })
      } catch (error) {
        if (error instanceof RangeError) throw new InputError(path, lineOf([...at, name]), error.message)
        throw error
      }
  }
  refuse(data.rules, ['rules'])
  for (const [i, override] of (data.overrides ?? []).entries())
    refuse(override.rules, ['overrides', i, 'rules'])
  for (const [i, { rules: names }] of (data.excuse ?? []).entries())
    for (const name of names)
      if (!knownRules().has(name))
        throw new InputError(path, lineOf(['excuse', i, 'rules']), `unknown rule "${name}"`)
}

/** Every rule that can be switched, be it about units or about keys. */
export const knownRules = (): ReadonlySet<string> =>
  new Set([...RULES.map(({ name }) => name), ...KEY_RULES.map(({ name }) => name)])

/** @throws RangeError with one line that says which rule or option is not known or not well formed */
export function activeRules(settings: RuleSettings): readonly ActiveRule[] {
  const own = Object.fromEntries(Object.entries(settings).filter(([name]) => !isKeyRule(name)))
  for (const [name, setting] of Object.entries(settings)) if (isKeyRule(name)) keySeverity(name, setting)
  return activateRules(RULES, own)
}

const isKeyRule = (name: string): name is KeyRule['name'] => KEY_RULES.some(rule => rule.name === name)

/** @throws RangeError where the rule is given an option: it has none */
export function keySeverity(name: KeyRule['name'], setting: RuleSetting | undefined): Severity | 'off' {
  const usual = KEY_RULES.find(rule => rule.name === name)?.severity ?? 'warning'
  if (setting === undefined || typeof setting === 'string') return setting ?? usual
  const { severity: given = usual, ...options } = setting
  const [option] = Object.keys(options)
  if (option !== undefined) throw new RangeError(`rule "${name}" has no option "${option}"`)
  return given
}
