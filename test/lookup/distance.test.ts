import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { MOST_LETTERS, withBound } from '../../pipeline/lookup/bound.ts'
import { createLetters } from '../../pipeline/lookup/distance.ts'

const { distance, alike } = createLetters(['ae', 'kg'])
const limit = Infinity

const startsAtWord = (at: number): boolean => at === 0 || at === 3

describe('the distance', () => {
  it.each([
    ['saiba', 'saiba', 0],
    ['saba', 'saiba', 1], // i missing
    ['sxiba', 'saiba', 1], // x for a
    ['seiba', 'saiba', 0.5], // e for a: easily confused
    ['siaba', 'saiba', 1], // a and i swapped
    ['saibba', 'saiba', 0.5], // b doubled
    ['atack', 'attack', 0.5], // t not doubled
    ['', 'ab', 2],
    ['ab', '', 2],
    ['kitten', 'sitting', 3], // s for k, i for e, g missing
    ['ca', 'abc', 3], // no letter is changed twice: Damerau's own measure says 2
  ])('from %j to %j should be %d', (query, name, cost) => {
    expect(distance(query, name, { limit })).toBe(cost)
  })
  it.each([
    ['tack', 'theattacker', 0], // inside, from the first t of tt on
    ['atack', 'theattacker', 0.5],
    ['xyz', 'theattacker', 3],
    ['xxx', 'theattacker', 2], // doubled twice
  ])('from %j to a part of %j should be %d', (query, name, cost) => {
    expect(distance(query, name, { limit, starts: () => true })).toBe(cost)
  })
  it('should count only from where a part may begin', () => {
    expect(distance('attack', 'theattacker', { limit, starts: startsAtWord })).toBe(0)
    expect(distance('tack', 'theattacker', { limit, starts: startsAtWord })).toBe(1.5)
  })
  it('should be infinite beyond the limit', () => {
    expect(distance('kitten', 'sitting', { limit: 2 })).toBe(Infinity)
  })
})

const word = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'aekgtxy'), minLength: 1, maxLength })

const ask = (query: string) => () => withBound(query, { open: false, alike }, of => of('a'))

describe('the bound', () => {
  test('should never be more than the distance and the doubled letters that this counts half', () => {
    fc.assert(
      fc.property(word(12), word(16), fc.boolean(), (query, name, open) => {
        const cost = distance(query, name, open ? { limit, starts: () => true } : { limit })
        const bound = withBound(query, { open, alike }, of => of(name))
        expect(bound).toBeLessThanOrEqual(2 * cost)
        const isDoubled = /(.)\1/u.test(query) || /(.)\1/u.test(name)
        if (!isDoubled) expect(bound).toBeLessThanOrEqual(cost)
      }),
      { numRuns: 3000 },
    )
  })
  test('should be the distance where no letter is like another and none is doubled', () => {
    const plain = createLetters([])
    fc.assert(
      fc.property(word(10), word(10), (query, name) => {
        fc.pre(!/(.)\1/u.test(query) && !/(.)\1/u.test(name))
        const bound = withBound(query, { open: false, alike: plain.alike }, of => of(name))
        expect(bound).toBe(plain.distance(query, name, { limit }))
      }),
      { numRuns: 3000 },
    )
  })
  it('should refuse a query that has more letters than bits', () => {
    expect(ask('a'.repeat(MOST_LETTERS))).not.toThrow()
    expect(ask('a'.repeat(MOST_LETTERS + 1))).toThrow(RangeError)
    expect(ask('')).toThrow('a query of 0 letters')
  })
  it('should forget one query before the next', () => {
    withBound('attack', { open: false, alike }, of => of('attack'))
    expect(withBound('x', { open: false, alike }, of => of('attack'))).toBe(6)
  })
})
