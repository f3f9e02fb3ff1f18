import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from '../../pipeline/restore/counts.ts'
import { packCounts, unpackCounts } from '../../pipeline/restore/model-file.ts'
import { VarintReader, VarintWriter } from '../../pipeline/restore/varint.ts'

const line = fc.record({
  words: fc.array(fc.constantFrom('h猫', 'h犬', 'bが', 'bは', 'p鳴く', '0'), { maxLength: 8 }),
  weight: fc.integer({ min: 1, max: 3 }),
})

test('should read back the counts that it wrote, byte for byte', () => {
  fc.assert(
    fc.property(fc.array(line), lines => {
      const counts = countWords(lines, { word: 1, pair: 1, triple: 1, companions: 1 })
      const file = packCounts(counts)
      expect(unpackCounts(file)).toEqual(counts)
      expect(
        packCounts(countWords(lines.toReversed(), { word: 1, pair: 1, triple: 1, companions: 1 })),
      ).toEqual(file)
    }),
  )
})

test('should count as a table of all pairs and triples does', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), lines => {
      const { keys, pairs } = countWords(lines, { word: 1, pair: 1, triple: 1, companions: 1 })
      const wanted = new Map<string, number>()
      for (const { words, weight } of lines) {
        const all = ['', ...words, '']
        for (let i = 1; i < all.length; i++) {
          const pair = `${all[i - 1]} ${all[i]}`
          wanted.set(pair, (wanted.get(pair) ?? 0) + weight)
        }
      }
      const got = new Map<string, number>()
      keys.forEach((key, w) => {
        for (let i = pairs.start[w] ?? 0; i < (pairs.start[w + 1] ?? 0); i++)
          got.set(`${key} ${keys[pairs.next[i] ?? 0]}`, pairs.count[i] ?? 0)
      })
      expect(got).toEqual(wanted)
    }),
  )
})

test('should write any whole number of 32 bits', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), numbers => {
      const writer = new VarintWriter()
      for (const number of numbers) writer.write(number)
      const reader = new VarintReader(writer.finish())
      expect(numbers.map(() => reader.read())).toEqual(numbers)
    }),
  )
})

test.each([
  ['nothing', Uint8Array.of()],
  ['another file', new TextEncoder().encode('{"version": 1}')],
  ['half a model', packCounts(countWords([{ words: ['h猫', 'bが'], weight: 1 }])).subarray(0, 30)],
])('should refuse %s', (_, file) => {
  expect(() => unpackCounts(file)).toThrow(RangeError)
})
