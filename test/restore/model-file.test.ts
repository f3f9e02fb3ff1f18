import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packModel, unpackModel } from '../../pipeline/restore/compiled-model.ts'
import { countWords } from '../../pipeline/restore/counts.ts'
import { buildArrays } from '../../pipeline/restore/lexicon.ts'
import { packCounts, unpackCounts } from '../../pipeline/restore/model-file.ts'
import { VarintReader, VarintWriter } from '../../pipeline/restore/varint.ts'

/** A comparison of long arrays, element by element, takes a second. */
const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
const EVERYTHING = { word: 1, pair: 1, triple: 1, companions: 1 }
const camera = {
  surface: 'カメラ',
  lemma: 'カメラ',
  reading: 'カメラ',
  pos: 'NOUN',
  left: 1,
  right: 1,
  cost: 9,
} as const

const line = fc.record({
  words: fc.array(
    fc.record({
      key: fc.constantFrom('h猫', 'h犬', 'bが', 'bは', 'p鳴く', '0'),
      left: fc.nat(9),
      right: fc.nat(9),
    }),
    { maxLength: 8 },
  ),
  weight: fc.integer({ min: 1, max: 3 }),
})

test('should read back the counts that it wrote, byte for byte', () => {
  fc.assert(
    fc.property(fc.array(line), lines => {
      const counts = countWords(lines, ['スチール', 'カメラ'], EVERYTHING)
      const file = packCounts(counts)
      const read = unpackCounts(file)
      expect({ ...read, katakana: 0, classes: 0 }).toEqual({ ...counts, katakana: 0, classes: 0 })
      expect(sameBytes(packCounts(read), file)).toBe(true)
      const other = countWords(lines.toReversed(), ['カメラ', 'スチール'], EVERYTHING)
      expect(sameBytes(packCounts(other), file)).toBe(true)
    }),
  )
})

test('should read back what it compiled', () => {
  fc.assert(
    fc.property(fc.array(line), lines => {
      const counts = countWords(lines, ['スチール', 'カメラ'], EVERYTHING)
      const words = [{ ...camera, key: ['カ', 'メ', 'ラ'] }]
      const { counts: read, learnt } = unpackModel(packModel(counts, buildArrays(words)))
      expect(sameBytes(packCounts(read), packCounts(counts))).toBe(true)
      expect(learnt.word(0)).toEqual(camera)
    }),
  )
})

test('should count as a table of all pairs and triples does', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), lines => {
      const { keys, pairs } = countWords(lines, ['スチール', 'カメラ'], EVERYTHING)
      const wanted = new Map<string, number>()
      for (const { words, weight } of lines) {
        const all = ['', ...words.map(({ key }) => key), '']
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
  [
    'half a model',
    packCounts(countWords([{ words: [{ key: 'h猫', left: 1, right: 1 }], weight: 1 }])).subarray(0, 30),
  ],
])('should refuse %s', (_, file) => {
  expect(() => unpackCounts(file)).toThrow(RangeError)
})
