import { z } from 'zod'
import type { UnitRule } from '../rule.ts'
import { reportStatus } from './unwanted.ts'

const options = z.strictObject({})

/** What the glossary calls out of date. */
export const termDeprecated: UnitRule<z.infer<typeof options>> = {
  kind: 'unit',
  name: 'term-deprecated',
  severity: 'warning',
  description: 'The translation has a term that the glossary calls deprecated.',
  options,
  examples: [
    {
      sourceLang: 'en',
      targetLang: 'ko',
      terms: [{ en: ['firewall'], ko: ['방화벽', '~파이어월'] }],
      units: [['The firewall blocked it.', '파이어월이 차단했다.']],
      found: ['파이어월'],
    },
    {
      sourceLang: 'en',
      targetLang: 'ko',
      terms: [{ en: ['firewall'], ko: ['방화벽', '~파이어월'] }],
      units: [['The firewall blocked it.', '방화벽이 차단했다.']],
      found: [],
    },
  ],
  create: context => reportStatus(context, 'deprecated'),
}
