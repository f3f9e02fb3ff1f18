import { z } from 'zod'
import type { UnitRule } from '../rule.ts'
import { reportStatus } from './unwanted.ts'

const options = z.strictObject({})

/** What the glossary forbids. */
export const termForbidden: UnitRule<z.infer<typeof options>> = {
  kind: 'unit',
  name: 'term-forbidden',
  severity: 'error',
  description: 'The translation has a term that the glossary forbids.',
  options,
  examples: [
    {
      sourceLang: 'en',
      targetLang: 'ja',
      terms: [{ en: ['firewall'], ja: ['ファイアウォール', '!防火壁'] }],
      units: [['The firewall blocked it.', '防火壁が遮断した。']],
      found: ['防火壁'],
    },
    {
      sourceLang: 'en',
      targetLang: 'ja',
      terms: [{ en: ['firewall'], ja: ['ファイアウォール', '!防火壁'] }],
      units: [['The firewall blocked it.', 'ファイアウォールが遮断した。']],
      found: [],
    },
  ],
  create: context => reportStatus(context, 'forbidden'),
}
