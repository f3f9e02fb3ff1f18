import { describe, expect, test } from 'vitest'
import { COST_SCALE } from '../../pipeline/restore/grammar.ts'
import { MODEL_COST, NONE } from '../../pipeline/restore/language-model.ts'
import { BOUNDARY_WORD } from '../../pipeline/restore/vocabulary.ts'
import { tiny } from './tiny.ts'

// Three lines; after 猫 comes が twice and は once. Pairs: (B,猫)×3 (猫,が)×2 (猫,は) (が,B)×2 (は,B) - nine in all, five kinds.
const { model } = tiny([], ['猫 *が', '猫 *が', '猫 *は'])
if (!model) throw new Error('tiny() makes a model')
const cat = model.number('猫', 'NOUN')
const subject = model.number('が', 'ADP')
const topic = model.number('は', 'ADP')
const { discount1: d1, discount2: d2, discount3: d3, continuation: k } = MODEL_COST

describe('the language model', () => {
  test('should number the words that the text had, the most frequent first', () => {
    expect([cat, subject, topic]).toEqual([4, 5, 6])
    expect(model.number('犬', 'NOUN')).toBe(NONE)
    expect(model.number('猫', 'VERB')).toBe(NONE)
  })

  test('should make a word as likely as its count and its continuations say', () => {
    // 猫 is 3 of 9 words, and follows one kind of word of the 5 kinds of pairs.
    const share = (1 - k) * ((3 - d1) / 9) + k * ((1 - d1) / 5)
    const unseen = Math.exp(-(MODEL_COST.unseen + MODEL_COST.unseenSlope * 5000) / COST_SCALE)
    expect(model.priorCost(cat, 5000)).toBeCloseTo(-COST_SCALE * Math.log(share + unseen), 6)
  })

  test('should give an unseen word its cost in the dictionary', () => {
    expect(model.priorCost(NONE, 5000)).toBe(MODEL_COST.unseen + MODEL_COST.unseenSlope * 5000)
    expect(model.priorCost(NONE, 5000, 100)).toBe(MODEL_COST.unseen + MODEL_COST.unseenSlope * 5000 + 100)
  })

  test('should leave to unseen pairs what discounting takes', () => {
    const prior = 0.01
    const left = (2 * d2) / 3
    expect(model.pairShare(cat, model.pair(cat, subject), prior)).toBeCloseTo((2 - d2) / 3 + left * prior, 9)
    expect(model.pairShare(cat, model.pair(cat, topic), prior)).toBeCloseTo((1 - d2) / 3 + left * prior, 9)
    expect(model.pair(cat, cat)).toBe(NONE)
    expect(model.unseenPairCost(cat)).toBeCloseTo(-COST_SCALE * Math.log(left), 9)
    expect(model.unseenPairCost(NONE)).toBe(0)
  })

  test('should look two words back', () => {
    const start = model.pair(BOUNDARY_WORD, cat)
    expect(model.tripleShare(start, subject, 0.5)).toBeCloseTo((2 - d3) / 3 + ((2 * d3) / 3) * 0.5, 9)
    expect(model.unseenTripleCost(start)).toBeCloseTo(-COST_SCALE * Math.log((2 * d3) / 3), 9)
  })
})
