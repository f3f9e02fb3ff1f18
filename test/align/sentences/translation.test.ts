import { describe, expect, test } from 'vitest'
import { createBand } from '../../../pipeline/align/sentences/band.ts'
import type { Evidence } from '../../../pipeline/align/sentences/evidence.ts'
import { learnLexicon } from '../../../pipeline/align/sentences/learn.ts'
import { compileLexicon, knownLexicon } from '../../../pipeline/align/sentences/lexicon.ts'
import { createTranslationCosts } from '../../../pipeline/align/sentences/translation.ts'
import { createVocabulary } from '../../../pipeline/align/sentences/vocabulary.ts'

const evidence = (same: readonly string[], words: readonly string[] = []): Evidence => ({
  same,
  words,
  names: words,
})

describe('the vocabulary', () => {
  test('should keep same-written evidence only where both documents hold it', () => {
    const { source, shared } = createVocabulary(
      [evidence(['number 3', 'latin alone'], ['three'])],
      [evidence(['number 3'])],
    )
    expect(shared).toBe(1)
    expect(source.sentences.map(keys => [...keys])).toStrictEqual([[0, 1]])
    expect([...source.frequency]).toStrictEqual([0.5, 0.5])
  })
})

describe('costs', () => {
  /*
   * Two sentences a side, each with a number of its own: u = 1/2, p = 0.9, m = 0.9, l = 1, λ = 0.8.
   *   the same number: −ln(1 − 0.72 + 0.8·0.9/0.5) = −ln 1.72 = −0.5423
   *   another number:  −ln(1 − 0.72)              =            1.2730
   */
  const side = [evidence(['number 1']), evidence(['number 2'])]
  const { source, target, shared } = createVocabulary(side, side)
  const lexicon = compileLexicon(knownLexicon({ shared, seeds: [] }, source.frequency.length), target)
  const band = createBand(3, () => [0, 3])
  const [one, two] = createTranslationCosts(source, target, lexicon, 2)(band, { from: 0, to: 2 })

  test('should be as computed by hand', () => {
    expect(one?.[0]).toBeCloseTo(-0.5423, 3)
    expect(one?.[1]).toBeCloseTo(1.273, 3)
  })

  test('should be shared out over the sentences of a larger bead', () => {
    // l = 2: −ln(1 − 0.72 + 0.8·0.9/(2·0.5)) = 0.
    expect(two?.[0]).toBeCloseTo(0, 5)
  })

  test('should be nothing where nothing is known', () => {
    const words = createVocabulary([evidence([], ['cat'])], [evidence([], ['猫'])])
    const nothing = compileLexicon(knownLexicon({ shared: 0, seeds: [] }, 1), words.target)
    const costs = createTranslationCosts(words.source, words.target, nothing, 1)
    const small = createBand(2, () => [0, 2])
    expect([...(costs(small, { from: 0, to: 1 })[0] ?? [])].every(cost => cost === 0)).toBe(true)
  })
})

describe('a learnt lexicon', () => {
  test('should find which word translates which', () => {
    // cat 0, dog 1, runs 2; 猫 0, 犬 1, 走る 2.
    const pairs = [[0, 2], [1, 2], [0], [0, 2], [1], [0], [1, 2], [1]].map(keys => ({
      source: keys,
      target: keys,
    }))
    const lexicon = learnLexicon(pairs, 3, Float64Array.of(1 / 3, 1 / 3, 1 / 3), 0)
    for (const key of [0, 1, 2]) {
      const best = [...(lexicon[key] ?? [])].toSorted((a, b) => b[1] - a[1])[0]
      expect(best?.[0]).toBe(key)
    }
  })

  test('should learn nothing from what met only once', () => {
    const lexicon = learnLexicon([{ source: [0], target: [0, 1] }], 1, Float64Array.of(0.5, 0.5), 0)
    expect(lexicon[0]?.size).toBe(0)
  })
})
