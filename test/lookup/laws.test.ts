import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLookup, type Found } from '../../pipeline/lookup/lookup.ts'
import { indexConcepts, type Designation } from '../../pipeline/model/glossary.ts'
import { ownGlossary } from './own-glossary.ts'

const glossary = ownGlossary()
const designations = [...glossary.designations.values()]
const { find } = createLookup(glossary)

const RUNS = { numRuns: 500 }
const LETTERS_TO_BEAR_AN_EDIT = 6

const shown = (found: readonly Found[]): readonly string[] =>
  found.map(({ rank, form, name, edits, cost, designation }) =>
    [rank, form, name, edits, cost.toFixed(6), designation.id].join(' '),
  )

/** What is written one for another: letters of the designation's own script. */
const ALPHABETS = [
  { script: /\p{Script=Latin}/u, letters: [...'abcdefghijklmnopqrstuvwxyz'] },
  { script: /[ぁ-ゖァ-ヺ]/u, letters: [...'アイウエオカキクケコサシスセソタチツテトナニヌネノ'] },
  { script: /\p{Script=Han}/u, letters: [...'国中人大会网安全信息部日本'] },
  { script: /[\u1100-\u1112]/u, letters: [...'\u1100\u1102\u1103\u1105\u1106\u1107\u1109\u110b\u110c'] },
  {
    script: /[\u1161-\u1175]/u,
    letters: [...'\u1161\u1163\u1165\u1167\u1169\u116d\u116e\u1172\u1173\u1175'],
  },
]

interface Edit {
  readonly kind: 'wrong' | 'missing' | 'extra' | 'swapped'
  readonly at: number
  readonly letter: number
}
const someEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('wrong', 'missing', 'extra', 'swapped'),
  at: fc.nat(),
  letter: fc.nat(),
})

/** Hangul is edited letter by letter; a syllable keeps its onset and vowel. */
function edited({ text }: Designation, { kind, at, letter }: Edit): string {
  const units = [...text.replaceAll(/[가-힣]+/gu, hangul => hangul.normalize('NFD'))]
  const places = units.flatMap((unit, i) => (ALPHABETS.some(({ script }) => script.test(unit)) ? [i] : []))
  const place = places[at % places.length] ?? 0
  const own = units[place] ?? ''
  const letters = ALPHABETS.find(({ script }) => script.test(own))?.letters ?? []
  const other = letters[letter % letters.length] ?? own
  const isHangul = /[\u1100-\u11ff]/u.test(own)
  if (kind === 'wrong' || isHangul) units[place] = other
  else if (kind === 'missing') units.splice(place, 1)
  else if (kind === 'extra') units.splice(place, 0, other)
  else [units[place], units[place + 1]] = [units[place + 1] ?? '', own]
  return units.join('').normalize('NFC')
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

describe('a look-up', () => {
  test('should find every designation by its own text, before or beside any other', () => {
    for (const { text, concept } of designations) {
      const found = find(text)
      const own = found.find(one => one.concept.id === concept)
      expect({ text, rank: own?.rank, cost: own?.cost }).toEqual({
        text,
        rank: found[0]?.rank,
        cost: found[0]?.cost,
      })
    }
  })

  test('should find among five a designation of six letters or more in spite of an edit', () => {
    const long = designations.filter(({ text }) => lettersIn(text) >= LETTERS_TO_BEAR_AN_EDIT)
    fc.assert(
      fc.property(fc.constantFrom(...long), someEdit, (designation, edit) => {
        const query = edited(designation, edit)
        const found = find(query)
        const hasOwn = found.some(({ concept }) => concept.id === designation.concept)
        // The edit may have made another name of it, or the begin of one.
        const isOther = found[0] !== undefined && found[0].rank !== 'fuzzy'
        expect({ query, isFound: hasOwn || isOther }).toEqual({ query, isFound: true })
      }),
      RUNS,
    )
  })

  test('should not depend on the order of the glossary', () => {
    const concepts = [...glossary.concepts.values()]
    const backwards = createLookup(indexConcepts(glossary.domains, concepts.toReversed()))
    const asked = fc.oneof(
      fc.constantFrom(...designations).map(({ text }) => text),
      fc.tuple(fc.constantFrom(...designations), someEdit).map(([one, edit]) => edited(one, edit)),
      fc.constantFrom(...designations).map(({ text }) => text.slice(0, 3)),
    )
    fc.assert(
      fc.property(asked, query => {
        expect(shown(backwards.find(query))).toEqual(shown(find(query)))
      }),
      RUNS,
    )
  })

  test('should find the same from what is kept between runs', () => {
    const kept = new Map<string, Uint8Array>()
    const store = {
      read: (name: string) => kept.get(name),
      write: (name: string, bytes: Uint8Array) => void kept.set(name, bytes),
    }
    const queries = ['saiba kogeki', '攻撃', 'こうげき', '사이버 공격', 'wangluo', 'cybr atack', 'gonggyeok']
    const before = createLookup(glossary, store)
    for (const query of queries) expect(shown(before.find(query))).toEqual(shown(find(query)))
    expect(kept.size).toBe(8)
    const after = createLookup(glossary, store)
    for (const query of queries) expect(shown(after.find(query))).toEqual(shown(find(query)))
  })

  test('should rank exact, variant, inflected, prefix, part and fuzzy in this order', () => {
    const order = ['exact', 'variant', 'inflected', 'prefix', 'part', 'fuzzy']
    fc.assert(
      fc.property(fc.constantFrom(...designations), fc.nat(8), ({ text }, length) => {
        const ranks = find(text.slice(0, length + 1), { limit: 20 }).map(({ rank }) => order.indexOf(rank))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }),
      RUNS,
    )
  })
})
