import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseFixes } from '../../pipeline/check/choose-fixes.ts'
import type { Fix, UnitFinding } from '../../pipeline/model/check.ts'

const finding = (fix: Fix, rule = 'width', id = 'u', path = 'a'): UnitFinding => ({
  rule,
  severity: 'info',
  message: '',
  path,
  id,
  fix,
})
const at = (start: number, end: number, text = 'x'): Fix => ({ start, end, text })
const chosen = (...findings: readonly UnitFinding[]): readonly Fix[] =>
  chooseFixes(findings).map(({ fix }) => fix)

describe('choosing fixes', () => {
  test.each([
    ['side by side', [at(0, 2), at(2, 4)], [at(0, 2), at(2, 4)]],
    ['the first of two that overlap', [at(1, 3), at(0, 2)], [at(0, 2)]],
    ['the longer of two that start together', [at(0, 1), at(0, 3)], [at(0, 3)]],
    ['one of two texts put in at one place', [at(1, 1, 'b'), at(1, 1, 'a')], [at(1, 1, 'a')]],
    ['no text put in where a replacement ends', [at(0, 2), at(2, 2)], [at(0, 2)]],
    ['no replacement where a text is put in', [at(2, 2), at(2, 3)], [at(2, 3)]],
  ])('should take %s', (_, fixes, expected) => {
    expect(chosen(...fixes.map(fix => finding(fix)))).toEqual(expected)
  })

  test('should keep units and files apart', () => {
    const fixes = [finding(at(0, 2)), finding(at(1, 3), 'width', 'v'), finding(at(1, 3), 'width', 'u', 'b')]
    expect(chooseFixes(fixes)).toHaveLength(3)
  })

  test('should not depend on the order of the findings, and never take two that overlap', () => {
    const fix = fc
      .tuple(fc.nat(12), fc.nat(4), fc.constantFrom('', 'a', 'b'))
      .map(([start, length, text]) => at(start, start + length, text))
    const all = fc.array(fc.tuple(fix, fc.constantFrom('width', 'brackets')))
    fc.assert(
      fc.property(all, rows => {
        const findings = rows.map(([f, rule]) => finding(f, rule))
        const taken = chosen(...findings)
        expect(chosen(...findings.toReversed())).toEqual(taken)
        for (const [i, next] of taken.entries())
          expect(next.start).toBeGreaterThanOrEqual(taken[i - 1]?.end ?? 0)
        if (findings.length > 0) expect(taken.length).toBeGreaterThan(0)
      }),
    )
  })
})
