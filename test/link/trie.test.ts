import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Trie } from '../../pipeline/link/trie.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ア', '攻'), minLength: 1, maxLength: 4 })

test('should find what a naive search finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 12 }),
      fc.array(word).map(words => words.join('')),
      (keys, text) => {
        const trie = new Trie<string>()
        for (const key of keys) trie.add(key, key)
        for (let at = 0; at <= text.length; at++) {
          const naive = keys.filter(key => text.startsWith(key, at)).toSorted((a, b) => a.length - b.length)
          expect(trie.prefixes(text, at).map(({ end }) => text.slice(at, end))).toStrictEqual(naive)
        }
      },
    ),
  )
})

test('should keep the values of a key in the order in which they were added', () => {
  const trie = new Trie<number>()
  for (const value of [3, 1, 2]) trie.add('ab', value)
  expect(trie.prefixes('xab', 1)).toStrictEqual([{ end: 3, values: [3, 1, 2] }])
})
