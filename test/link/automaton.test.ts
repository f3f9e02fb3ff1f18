import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildAutomaton } from '../../pipeline/link/automaton-build.ts'
import { Automaton } from '../../pipeline/link/automaton.ts'
import { packArrays, unpackArrays } from '../../pipeline/text/array-file.ts'

/** `0-2 ab`: where a key stands, by its end, the longest first. */
const found = (keys: readonly string[], text: string, automaton = automatonOf(keys)): readonly string[] => {
  const all: string[] = []
  automaton.search(text, (key, start, end) => all.push(`${start}-${end} ${keys[key]}`))
  return all
}

const automatonOf = (keys: readonly string[]): Automaton => new Automaton(buildAutomaton(keys))

/** Every key at every place. */
const naive = (keys: readonly string[], text: string): readonly string[] => {
  const all: string[] = []
  for (let end = 1; end <= text.length; end++)
    for (let start = 0; start < end; start++)
      if (keys.includes(text.slice(start, end))) all.push(`${start}-${end} ${text.slice(start, end)}`)
  return all
}

describe('occurrences', () => {
  // he, she, his, hers are the example of Aho and Corasick 1975:
  //
  //   root ─h─ h ─e─ HE ─r─ her ─s─ HERS
  //        │   └─i─ hi ─s─ HIS              fail: she → he, his → s
  //        └─s─ s ─h─ sh ─e─ SHE
  test.each<[claim: string, keys: string, text: string, expected: string]>([
    ['stand where they overlap', 'he she his hers', 'ushers', '1-4 she, 2-4 he, 2-6 hers'],
    ['be found after a prefix that failed', 'abcd bc', 'xabcx', '2-4 bc'],
    ['be found after two failures', 'abcx bcy c', 'abcy', '2-3 c, 1-4 bcy'],
    [
      'be those of all suffixes that are keys',
      'a aa aaa',
      'aaa',
      '0-1 a, 0-2 aa, 1-2 a, 0-3 aaa, 1-3 aa, 2-3 a',
    ],
    ['skip a suffix that is no key but whose own suffix is', 'xyz yzw z', 'xyz', '0-3 xyz, 2-3 z'],
    ['not reach over a unit that no key holds', 'ab b', 'a-b', '2-3 b'],
    ['be words inside words', '東京 京都 東京都 都', '東京都', '0-2 東京, 0-3 東京都, 1-3 京都, 2-3 都'],
    ['be counted in UTF-16 code units', '𠮷野 野', '𠮷野', '0-3 𠮷野, 2-3 野'],
    ['be none where there are no keys', '', 'abc', ''],
  ])('should %s', (_, keys, text, expected) => {
    const list = keys === '' ? [] : keys.split(' ')
    expect(found(list, text).toSorted()).toStrictEqual(expected === '' ? [] : expected.split(', ').toSorted())
    expect(found(list, text)).toStrictEqual(naive(list, text))
  })

  const ALPHABETS = [
    fc.constantFrom('a', 'b'),
    fc.constantFrom('a', 'b', 'c', '\0', '\uffff'),
    fc.constantFrom('サ', 'ー', 'バ', '攻', '撃', '攻撃', '网', '络', '공', '격', '𠮷', '\ud842'),
    fc.integer({ min: 0x4e00, max: 0x9fff }).map(code => String.fromCharCode(code)),
  ]

  test.each(ALPHABETS.map((unit, n) => [n, unit] as const))('should be those of a naive search (alphabet %i)', (_, unit) => {
    const key = fc.string({ unit, minLength: 1, maxLength: 5 })
    const keysAndText = fc.uniqueArray(key, { maxLength: 30 }).chain(keys =>
      fc.record({
        keys: fc.constant(keys),
        // Of parts of keys, so that keys begin and fail.
        text: fc
          .array(fc.oneof(key, ...(keys.length > 0 ? [fc.constantFrom(...keys)] : [])), { maxLength: 20 })
          .map(parts => parts.join('')),
      }),
    )
    fc.assert(
      fc.property(keysAndText, ({ keys, text }) => {
        expect(found(keys, text)).toStrictEqual(naive(keys, text))
      }),
    )
  }) // prettier-ignore

  test('should be the same when the keys come in another order', () => {
    const keys = fc.uniqueArray(fc.string({ unit: ALPHABETS[0]!, minLength: 1, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(
        keys.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        fc.string({ unit: ALPHABETS[0]!, maxLength: 30 }),
        ([list, shuffled], text) => {
          expect(found(shuffled, text)).toStrictEqual(found(list, text))
        },
      ),
    )
  }) // prettier-ignore
})

describe('keys', () => {
  test.each([
    ['an empty one', ['a', '']],
    ['one that stands twice', ['a', 'b', 'a']],
  ])('should not hold %s', (_, keys) => {
    expect(() => buildAutomaton(keys)).toThrow(RangeError)
  })

  test('should not leave more places empty than the last blocks hold', () => {
    const keys = Array.from({ length: 5000 }, (_, n) =>
      String.fromCharCode(0x4e00 + ((n * 7919) % 997), 0x4e00 + ((n * 31) % 499), 0x4e00 + (n % 11)),
    )
    const { states, alphabet } = buildAutomaton([...new Set(keys)])
    const prefixes = new Set(keys.flatMap(key => [key.slice(0, 1), key.slice(0, 2), key]))
    const block = 2 ** Math.ceil(Math.log2(alphabet.length + 1))
    expect(states.length / 4).toBeLessThan(prefixes.size + 5 * block)
  })
})

test('should be the same automaton after packing and unpacking', () => {
  const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 20 })
  fc.assert(
    fc.property(keys, fc.integer({ min: 0, max: 3 }), (list, offset) => {
      const arrays = buildAutomaton(list)
      const packed = packArrays({ ...arrays })
      // A file's bytes may begin anywhere in a larger buffer.
      const moved = new Uint8Array(packed.length + offset)
      moved.set(packed, offset)
      expect(unpackArrays(moved.subarray(offset))).toStrictEqual(arrays)
    }),
  )
})
