import { describe, expect, it } from 'vitest'
import { dice, entropy, logLikelihood } from '../../pipeline/extract/association.ts'
import { cValue } from '../../pipeline/extract/c-value.ts'
import { beliefOf } from '../../pipeline/extract/term-pairs.ts'

describe('logLikelihood', () => {
  it('should be 2·Σ observed·ln(observed / expected) over the four cells', () => {
    // 10 units: both in 4, the first alone in 1, the second alone in 1, neither in 4; expected 2.5 each.
    const byHand = 2 * (4 * Math.log(4 / 2.5) * 2 + 1 * Math.log(1 / 2.5) * 2)
    expect(logLikelihood(4, 5, 5, 10)).toBeCloseTo(byHand, 10)
    expect(byHand).toBeCloseTo(3.855, 3)
  })
  it.each([
    ['independent', 25, 50, 50, 100, 0],
    ['always together', 5, 5, 5, 10, 20 * Math.LN2],
    ['never together, and so below 0', 0, 5, 5, 10, -20 * Math.LN2],
  ])('should tell how far events are %s', (_, k, s, t, n, expected) => {
    expect(logLikelihood(k, s, t, n)).toBeCloseTo(expected, 10)
  })
})

describe('dice and belief', () => {
  it('should be twice the common units over all of both', () => {
    expect(dice(3, 4, 6)).toBe(0.6)
    expect(dice(0, 0, 0)).toBe(0)
  })
  it('should discount what met, and go half the rest of the way for letters that agree', () => {
    expect(beliefOf(4, 5, 5, 0)).toBeCloseTo(0.66, 10)
    expect(beliefOf(4, 5, 5, 1)).toBeCloseTo(0.66 + 0.17, 10)
    expect(beliefOf(1, 1, 1, 0)).toBeLessThan(beliefOf(9, 9, 9, 0))
  })
})

describe('entropy', () => {
  it.each([
    ['no choice', [7], 0],
    ['two equal choices', [3, 3], Math.LN2],
    ['nothing', [], 0],
    ['a half and two quarters', [2, 1, 1], 1.5 * Math.LN2],
  ])('should be in nats: %s', (_, counts, expected) => {
    expect(entropy(counts)).toBeCloseTo(expected, 10)
  })
})

describe('cValue', () => {
  // Frequencies as in a text with "adenoid cystic basal cell carcinoma" 5 times, "basal cell carcinoma" 11 times in all.
  it.each([
    ['a term that is in no other', { length: 5, frequency: 5, nested: 0, hosts: 0 }, Math.log2(6) * 5],
    ['one inside a single longer one', { length: 3, frequency: 11, nested: 5, hosts: 1 }, 2 * 6],
    ['one inside several', { length: 3, frequency: 11, nested: 6, hosts: 3 }, 2 * 9],
    ['one that never stands alone', { length: 1, frequency: 4, nested: 4, hosts: 1 }, 0],
    ['one word', { length: 1, frequency: 4, nested: 0, hosts: 0 }, 4],
  ])('should take off what longer terms account for: %s', (_, term, expected) => {
    expect(cValue(term)).toBeCloseTo(expected, 10)
  })
})
