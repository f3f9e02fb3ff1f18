import { expect, test } from 'vitest'
import { activateRules } from '../../pipeline/check/activate.ts'
import { createCheck } from '../../pipeline/check/check.ts'
import type { UnitRule } from '../../pipeline/check/rule.ts'
import { RULES } from '../../pipeline/check/rules/index.ts'
import { z } from 'zod'
import { exampleBitext, exampleGlossary } from './example.ts'

const TERMS = [{ en: ['firewall'], ja: ['ファイアウォール'] }]
const bitext = exampleBitext({
  sourceLang: 'en',
  targetLang: 'ja',
  units: [['Nothing to see.', '何もない。'], ['The firewall works.', 'ファイアウォールが動く。'], ['', ''], ['Go.', '']],
}) // prettier-ignore

const refuse = (): never => {
  throw new Error('no dictionary was needed')
}

test('should not analyze a text that has no term', () => {
  const rules = activateRules(RULES.filter(({ kind, name }) => kind === 'unit' && name !== 'term-missing'))
  const settings = { sourceLang: 'en', targetLang: 'ja', tokenizers: { en: refuse, ja: refuse } } as const
  const check = createCheck(exampleGlossary(TERMS), { ...settings, rules })
  expect(() => check.collect({ ...bitext, units: bitext.units.slice(0, 1) })).not.toThrow()
})

test('should ask a rule about half-empty units only where it looks at them', () => {
  const asked: string[] = []
  const rule: UnitRule = {
    kind: 'unit',
    name: 'sample',
    severity: 'info',
    description: 'A sample.',
    options: z.strictObject({}),
    examples: [],
    create: () => unit => {
      asked.push(unit.id)
      return []
    },
  }
  const run = (sample: UnitRule): readonly string[] => {
    asked.length = 0
    const settings = { sourceLang: 'en', targetLang: 'ja', tokenizers: { en: refuse, ja: refuse } } as const
    createCheck(exampleGlossary([]), { ...settings, rules: activateRules([sample]) }).collect(bitext)
    return [...asked]
  }
  expect(run(rule)).toEqual(['0', '1'])
  expect(run({ ...rule, looksAtEmpty: true })).toEqual(['0', '1', '2', '3'])
})

test('should say where a language has no tokenizer', () => {
  const settings = { sourceLang: 'en', targetLang: 'ko', tokenizers: { en: refuse }, rules: [] } as const
  expect(() => createCheck(exampleGlossary([]), settings)).toThrow('no tokenizer for ko')
})

test('should refuse rules and options that do not exist, and leave out what is off or not asked for', () => {
  expect(() => activateRules(RULES, { 'no-such-rule': 'off' })).toThrow('unknown rule "no-such-rule"')
  expect(() => activateRules(RULES, { 'number-mismatch': { omited: true } })).toThrow(/^options of rule "number-mismatch": .*omited/u)
  const names = activateRules(RULES, { 'date-mismatch': 'off' }).map(({ rule }) => rule.name)
  expect(names).not.toContain('date-mismatch')
  expect(names).not.toContain('term-inconsistent')
  const asked = activateRules(RULES, { 'term-inconsistent': 'error' })
  expect(asked.find(({ rule }) => rule.name === 'term-inconsistent')?.severity).toBe('error')
}) // prettier-ignore
