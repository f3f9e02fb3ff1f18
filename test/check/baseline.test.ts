import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baselineOf, baselineText, compareBaseline, readBaseline } from '../../pipeline/check/baseline.ts'
import { fingerprintOf } from '../../pipeline/check/fingerprint.ts'
import { InputError } from '../../pipeline/model/outcome.ts'

const names = fc.constantFrom('a', 'b', 'constructor')
const found = fc.array(fc.record({ path: names, rule: names, fingerprint: names }))
const always = (): boolean => true

describe('a baseline', () => {
  test('should know all that it was drawn from, whatever the order, and nothing of it be stale', () => {
    fc.assert(
      fc.property(found, found, (before, after) => {
        const text = baselineText(baselineOf(before))
        expect(baselineText(baselineOf(before.toReversed()))).toBe(text)
        const baseline = readBaseline(text, 'baseline.json')
        const same = compareBaseline(before.toReversed(), baseline, always)
        expect(same.known.size).toBe(before.length)
        expect(same.stale.size).toBe(0)
        // Of what came in addition, nothing is known.
        expect(compareBaseline([...before, ...after], baseline, always).known.size).toBe(before.length)
      }),
    )
  })

  test('should count: a second finding of the same kind is new', () => {
    const one = { path: 'a.po', rule: 'width', fingerprint: 'f' }
    const two = [{ ...one }, { ...one }]
    expect(compareBaseline(two, baselineOf([one]), always).known).toEqual(new Set([two[0]]))
  })

  test('should tell by file what is found no longer, where that was looked for', () => {
    const baseline = baselineOf([
      { path: 'a.po', rule: 'width', fingerprint: 'f' },
      { path: 'a.po', rule: 'width', fingerprint: 'g' },
      { path: 'b.po', rule: 'width', fingerprint: 'f' },
    ])
    expect(compareBaseline([], baseline, path => path === 'a.po').stale).toEqual(new Map([['a.po', 2]]))
  })

  test.each([
    ['no JSON', '{', /not JSON/u],
    ['another version', '{"version":2,"findings":{}}', /version/u],
    ['a count of nothing', '{"version":1,"findings":{"a":{"b":{"c":0}}}}', /findings\.a\.b\.c/u],
    ['a list', '[]', /the file/u],
  ])('should refuse %s with one line', (_, text, reason) => {
    expect(() => readBaseline(text, 'old.json')).toThrow(InputError)
    expect(() => readBaseline(text, 'old.json')).toThrow(reason)
  })
})

describe('a fingerprint', () => {
  const finding = { rule: 'term-missing', id: '7', source: { start: 0, end: 3 } }
  const of = (change: object, source = 'one two', target = '一二'): string =>
    fingerprintOf({ ...finding, ...change }, source, target)

  test.each([
    ['the unit has another id', { id: '8' }],
    ['the line, the file or the wording of the message differ', { line: 9, path: 'b', message: 'new' }],
  ])('should stay where %s', (_, change) => {
    expect(of(change)).toBe(of({}))
  })

  test('should stay where other words of the translation change', () => {
    expect(of({}, 'one two', '壱弐')).toBe(of({}))
  })

  test.each([
    ['rule', of({ rule: 'width' })],
    ['marked source', of({ source: { start: 4, end: 7 } })],
    ['marked target', of({ target: { start: 0, end: 1 } })],
    ['concept', of({ concept: 'two' })],
    ['source text', of({}, 'one two three')],
    ['unit, where there is no source text', of({}, '')],
  ])('should differ with the %s', (_, other) => {
    expect(other).not.toBe(of({}))
    expect(of({}, '')).not.toBe(of({ id: '8' }, ''))
  })
})
