import { describe, expect, test } from 'vitest'
import { applyExcuses, EXCUSE_WITHOUT_REASON, excusesIn, UNUSED_EXCUSE } from '../../pipeline/check/excuse.ts'
import type { UnitFinding } from '../../pipeline/model/check.ts'

const AT = { path: 'a.po', id: 'u1', line: 3 }
const finding = (rule: string, id = 'u1', path = 'a.po'): UnitFinding => ({
  rule,
  severity: 'error',
  message: 'x',
  path,
  id,
})
const KNOWN = {
  active: new Set(['width', 'untranslated']),
  all: new Set(['width', 'untranslated', 'brackets']),
}

describe('reading excuses', () => {
  test.each([
    ['one rule', 'taiyaku-ignore width: as in the form', [['width']], ['as in the form']],
    [
      'several rules',
      'taiyaku-ignore width, untranslated: a brand',
      [['width', 'untranslated']],
      ['a brand'],
    ],
    ['words before it', 'For the UI. taiyaku-ignore width: fixed', [['width']], ['fixed']],
    [
      'two lines',
      'taiyaku-ignore width: a\ntaiyaku-ignore brackets: b',
      [['width'], ['brackets']],
      ['a', 'b'],
    ],
    ['the end of a comment', '<!-- taiyaku-ignore width: fixed -->', [['width']], ['fixed']],
    ['another note', 'Ignore the width: fixed', [], []],
  ])('should read %s', (_, note, rules, reasons) => {
    const { excuses, findings } = excusesIn(note, AT)
    expect(excuses.map(excuse => excuse.rules)).toEqual(rules)
    expect(excuses.map(excuse => excuse.reason)).toEqual(reasons)
    expect(findings).toEqual([])
  })

  test.each([
    ['no reason', 'taiyaku-ignore width'],
    ['an empty reason', 'taiyaku-ignore width: '],
    ['a comment that ends at once', '<!-- taiyaku-ignore width: -->'],
    ['no rule', 'taiyaku-ignore: why not'],
  ])('should report %s, and excuse nothing', (_, note) => {
    const { excuses, findings } = excusesIn(note, AT)
    expect(excuses).toEqual([])
    expect(findings).toMatchObject([{ rule: EXCUSE_WITHOUT_REASON, path: 'a.po', line: 3, id: 'u1' }])
  })
})

const excuse = (...rules: readonly string[]) => ({ ...AT, rules, reason: 'why' })

describe('excusing', () => {
  test('should excuse all findings of the rule in the unit, and no others', () => {
    const [first, second] = [finding('width'), finding('width')]
    const others = [finding('untranslated'), finding('width', 'u2'), finding('width', 'u1', 'b.po')]
    const { reasons, unused } = applyExcuses([first, second, ...others], [excuse('width')], KNOWN)
    expect([...reasons]).toEqual([
      [first, 'why'],
      [second, 'why'],
    ])
    expect(unused).toEqual([])
  })

  test.each([
    ['an excuse that excuses nothing', 'width', 'there is no finding of width'],
    ['an excuse from a rule that does not exist', 'widht', 'there is no rule widht'],
  ])('should report %s', (_, rule, why) => {
    const { unused } = applyExcuses([finding('untranslated')], [excuse(rule, 'untranslated')], KNOWN)
    expect(unused).toMatchObject([{ rule: UNUSED_EXCUSE, line: 3, message: expect.stringContaining(why) }])
  })

  test('should not report an excuse from a rule that was not run', () => {
    expect(applyExcuses([], [excuse('brackets')], KNOWN).unused).toEqual([])
  })
})
