import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignWords, likelyLinks, type WordPair } from '../../../pipeline/align/words/align-words.ts'
import type { WordLink } from '../../../pipeline/model/bitext.ts'
import type { DocumentLang } from '../../../pipeline/model/lang.ts'
import type { Pos, Token } from '../../../pipeline/model/text.ts'
import { loadTokenizers } from '../../../pipeline/tokenize/load.ts'
import { readMarked, type MarkedPair } from './marked-pairs.ts'

const EN_JA = { sourceLang: 'en', targetLang: 'ja' } as const

const WORDS = ['cat', 'milk', 'the', 'of', '25', 'Kubernetes', 'サーバー', '犬', 'の', '。'] as const
const CLASSES: readonly Pos[] = ['NOUN', 'NOUN', 'DET', 'ADP', 'NUM', 'PROPN', 'NOUN', 'NOUN', 'ADP', 'PUNCT']

const side = fc.array(fc.nat(WORDS.length - 1), { maxLength: 8 }).map(chosen => {
  let at = 0
  return chosen.map((n): Token => {
    const surface = WORDS[n] ?? ''
    const start = at
    at += surface.length + 1
    return { start, end: start + surface.length, surface, lemma: surface, pos: CLASSES[n] ?? 'X' }
  })
})
const bitext: fc.Arbitrary<readonly WordPair[]> = fc.array(fc.record({ source: side, target: side }), {
  maxLength: 6,
})

const swap = ({ source, target }: WordPair): WordPair => ({ source: target, target: source })

describe('laws', () => {
  test('should link words of both sides, in order and none twice', () => {
    fc.assert(
      fc.property(bitext, pairs => {
        const all = alignWords(pairs, EN_JA)
        expect(all).toHaveLength(pairs.length)
        all.forEach((links, n) => {
          const [l, m] = [pairs[n]?.source.length ?? 0, pairs[n]?.target.length ?? 0]
          let before = -1
          for (const [i, j] of links) {
            expect(i >= 0 && i < l && j >= 0 && j < m).toBe(true)
            expect(i * m + j).toBeGreaterThan(before)
            before = i * m + j
          }
        })
      }),
      { numRuns: 30 },
    )
  })

  test('should mirror the links when the sides are swapped', () => {
    fc.assert(
      fc.property(bitext, pairs => {
        const back = alignWords(pairs.map(swap), { sourceLang: 'ja', targetLang: 'en' })
        const mirrored = back.map(links =>
          links.map(([j, i]): WordLink => [i, j]).toSorted(([a, b], [c, d]) => a - c || b - d),
        )
        expect(mirrored).toEqual(alignWords(pairs, EN_JA))
      }),
      { numRuns: 20 },
    )
  })

  test('should keep of the links those that are likely enough, and say how likely', () => {
    fc.assert(
      fc.property(bitext, fc.double({ min: 0.27, max: 1, noNaN: true }), (pairs, least) => {
        const all = likelyLinks(pairs, EN_JA)
        const kept = all.map(({ links, probabilities }) =>
          links.filter((_, n) => (probabilities[n] ?? 0) >= least),
        )
        expect(alignWords(pairs, { ...EN_JA, least })).toEqual(kept)
        for (const { links, probabilities } of all) expect(probabilities).toHaveLength(links.length)
      }),
      { numRuns: 15 },
    )
  })

  test('should give the same links for the same input, and leave that as it is', () => {
    fc.assert(
      fc.property(bitext, pairs => {
        const before = structuredClone(pairs)
        expect(alignWords(pairs, EN_JA)).toEqual(alignWords(pairs, EN_JA))
        expect(pairs).toEqual(before)
      }),
      { numRuns: 10 },
    )
  })
})

const links = (pairs: readonly MarkedPair[], langs: { sourceLang: DocumentLang; targetLang: DocumentLang }) =>
  alignWords(
    pairs.map(({ pair }) => pair),
    langs,
  )

const recall = (pairs: readonly MarkedPair[], found: readonly (readonly WordLink[])[]): number => {
  const want = pairs.reduce((sum, { gold }) => sum + gold.size, 0)
  const hit = found.flatMap((own, n) => own.filter(([i, j]) => pairs[n]?.gold.has(`${i}-${j}`)))
  return hit.length / want
}

/** The word at the same share of the way. */
const diagonal = ({ pair: { source, target } }: MarkedPair): readonly WordLink[] =>
  source.map((_, i) => [i, Math.floor(((i + 0.5) / source.length) * target.length)])

const gold = (name: string): string =>
  readFileSync(new URL(`../../gold/align-words/${name}.txt`, import.meta.url), 'utf8')

// Read here, since loading dictionaries is no part of what is tested.
const SETS = await Promise.all(
  (['ja', 'zh-Hans', 'ko'] as const).map(async lang => ({
    lang,
    pairs: await readMarked(gold(`en-${lang}`), 'en', lang),
  })),
)

describe.each(SETS)('a dozen English sentences with $lang beside them', ({ lang, pairs }) => {
  test('should be linked far better than by the diagonal', () => {
    const found = recall(pairs, links(pairs, { sourceLang: 'en', targetLang: lang }))
    expect(found).toBeGreaterThan(0.7)
    expect(found).toBeGreaterThan(recall(pairs, pairs.map(diagonal)) + 0.15)
  })

  test('should be linked alike in any order', () => {
    const langs = { sourceLang: 'en', targetLang: lang } as const
    expect(links(pairs.toReversed(), langs)).toEqual(links(pairs, langs).toReversed())
  })
})

test('should link a number, a name and what sounds alike without having met them before', async () => {
  const [marked] = await readMarked(
    'In 2014_1 Microsoft_2 opened an office in Toronto_3 . | Microsoft_2 は 2014_1 年 に トロント_3 で オフィス を 開い た 。',
    'en',
    'ja',
  )
  const pairs = marked ? [marked] : []
  expect(recall(pairs, links(pairs, EN_JA))).toBe(1)
})

const HARBOR: readonly (readonly [string, string])[] = [
  ['The pilot closed the harbor.', '도선사가 항구를 닫았다.'],
  ['The captain opened the gate.', '선장이 문을 열었다.'],
  ['The ship is waiting for the pilot.', '배가 도선사를 기다리고 있다.'],
  ['The captain asked the pilot about the tide.', '선장은 도선사에게 조수에 대해 물었다.'],
  ['The gate of the harbor was too narrow.', '항구의 문이 너무 좁았다.'],
  ['The ship left the harbor in the morning.', '배는 아침에 항구를 떠났다.'],
  ['The tide was high and the gate was open.', '조수가 높았고 문이 열려 있었다.'],
  ['The pilot saw the ship.', '도선사는 배를 보았다.'],
]

const isGrammar = (token: Token | undefined): boolean => /^(?:ADP|PART)$/u.test(token?.pos ?? '')

test('should link no article to an ending or a particle of Korean', async () => {
  const { value: tokenizers } = await loadTokenizers(['en', 'ko'])
  const pairs = HARBOR.map(([source, target]) => ({
    source: tokenizers.en?.(source).tokens ?? [],
    target: tokenizers.ko?.(target).tokens ?? [],
  }))
  const found = alignWords(pairs, { sourceLang: 'en', targetLang: 'ko' }).flatMap((own, n) =>
    own.map(([i, j]) => ({ source: pairs[n]?.source[i], target: pairs[n]?.target[j] })),
  )
  const wrong = found.filter(({ source, target }) => source?.pos === 'DET' && isGrammar(target))
  expect(wrong.map(({ source, target }) => `${source?.surface} ${target?.surface}`)).toEqual([])
  expect(found.filter(({ source }) => source?.pos === 'NOUN').length).toBeGreaterThan(8)
})

test('should link the two halves of an extremely long pair each by itself', () => {
  const long = Array.from({ length: 1000 }, (_, n): Token => {
    const surface = `x${n}`
    return { start: n * 6, end: n * 6 + surface.length, surface, lemma: surface, pos: 'NOUN' }
  })
  const [found = []] = alignWords([{ source: long, target: long }], EN_JA)
  expect(found.filter(([i, j]) => i === j).length).toBeGreaterThan(990)
})
