import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ABSENT, PairTable } from '../../../pipeline/align/words/pair-table.ts'

const word = fc.oneof(fc.nat(20), fc.nat(2 ** 25))

test('should number pairs in the order in which they come, as a Map does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word)), fc.tuple(word, word), (pairs, other) => {
      const [table, known] = [new PairTable(), new Map<string, number>()]
      for (const [s, t] of pairs) {
        const number = known.get(`${s} ${t}`) ?? known.size
        known.set(`${s} ${t}`, number)
        expect(table.add(s, t)).toBe(number)
      }
      for (const [s, t] of [...pairs, other])
        expect(table.indexOf(s, t)).toBe(known.get(`${s} ${t}`) ?? ABSENT)
      expect(table.size).toBe(known.size)
    }),
  )
})

test('should keep all pairs when it grows', () => {
  const table = new PairTable()
  for (let n = 0; n < 20_000; n++) table.add(n % 200, n)
  for (let n = 0; n < 20_000; n++) expect(table.indexOf(n % 200, n)).toBe(n)
})
