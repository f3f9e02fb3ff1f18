import { describe, expect, test } from 'vitest'
import { explainRule } from '../../pipeline/check/explain.ts'
import { RULES } from '../../pipeline/check/rules/index.ts'
import { findingsOf, markedBy } from './example.ts'

describe.each(RULES.map(rule => [rule.name, rule] as const))('%s', (_, rule) => {
  test('should show right and wrong', () => {
    expect(rule.examples.some(({ found }) => found.length > 0)).toBe(true)
    expect(rule.examples.some(({ found }) => found.length === 0)).toBe(true)
  })

  test('should describe every option, have a default for it and refuse others', () => {
    const page = explainRule(rule)
    expect(page).toContain(rule.description)
    expect(page).not.toMatch(/^\| \w+ \| [^|]*\|[^|]*\| {2}\|$/mu)
    expect(rule.options.safeParse({}).success).toBe(true)
    expect(rule.options.safeParse({ noSuchOption: 1 }).success).toBe(false)
  })

  test.each(
    rule.examples.map(example => [example.units.map(unit => unit.join(' → ')).join(' / '), example] as const),
  )('should find what its examples say: %s', async (_title, example) => {
    const findings = await findingsOf(rule, example)
    expect(findings.map(finding => markedBy(finding, example))).toEqual(example.found)
    for (const { message } of findings) expect(message).toMatch(/^.*; .*\.$/u)
  })
})
