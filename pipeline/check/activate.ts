import { z } from 'zod'
import type { Severity } from '../model/outcome.ts'
import type { ActiveRule } from './check.ts'
import type { Rule } from './rule.ts'

/** What a settings file says of one rule: switched off, another severity, or options with or without a severity. */
export type RuleSetting =
  'off' | Severity | { readonly severity?: Severity | 'off' | undefined; readonly [option: string]: unknown }

export type RuleSettings = Readonly<Record<string, RuleSetting>>

/**
 * The rules that are not switched off, nor wait to be asked for, with their severities and options.
 * @throws RangeError with one line that says which rule or option is not known or not well formed
 */
export function activateRules(rules: readonly Rule[], settings: RuleSettings = {}): readonly ActiveRule[] {
  const unknown = Object.keys(settings).find(name => !rules.some(rule => rule.name === name))
  if (unknown !== undefined)
    throw new RangeError(`unknown rule "${unknown}"; known are ${rules.map(rule => rule.name).join(', ')}`)
  return rules.flatMap(rule => activate(rule, settings[rule.name]) ?? [])
}

function activate(rule: Rule, setting: RuleSetting | undefined): ActiveRule | undefined {
  if (setting === undefined && rule.onRequest) return undefined
  const { severity = rule.severity, ...options } =
    typeof setting === 'string' ? { severity: setting } : (setting ?? {})
  if (severity === 'off') return undefined
  const parsed = rule.options.safeParse(options)
  if (parsed.success) return { rule, severity, options: parsed.data }
  const faults = z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/gu, ' ')
  throw new RangeError(`options of rule "${rule.name}": ${faults}`)
}
