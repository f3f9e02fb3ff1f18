import type { Rule } from '../rule.ts'
import { termDeprecated } from './term-deprecated.ts'
import { termForbidden } from './term-forbidden.ts'
import { untranslated } from './untranslated.ts'

/** All rules, in the order in which their findings of one place stand. */
export const RULES: readonly Rule[] = [termForbidden, termDeprecated, untranslated]

export const ruleNamed = (name: string): Rule | undefined => RULES.find(rule => rule.name === name)
