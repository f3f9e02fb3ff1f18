import type { Rule } from '../rule.ts'
import { dateMismatch } from './date-mismatch.ts'
import { nameOrder } from './name-order.ts'
import { numberMismatch } from './number-mismatch.ts'
import { segmentInconsistent } from './segment-inconsistent.ts'
import { STYLE_RULES } from './style.ts'
import { termDeprecated } from './term-deprecated.ts'
import { termForbidden } from './term-forbidden.ts'
import { termInconsistent } from './term-inconsistent.ts'
import { termMissing } from './term-missing.ts'
import { unitMismatch } from './unit-mismatch.ts'
import { untranslated } from './untranslated.ts'

/** All rules, in the order in which their findings of one place stand. */
export const RULES: readonly Rule[] = [
  termMissing,
  termForbidden,
  termDeprecated,
  termInconsistent,
  segmentInconsistent,
  untranslated,
  numberMismatch,
  dateMismatch,
  unitMismatch,
  nameOrder,
  ...STYLE_RULES,
]

export const ruleNamed = (name: string): Rule | undefined => RULES.find(rule => rule.name === name)
