import { describe, expect, test } from 'vitest'
import { CLASS_COST, ClassModel } from '../../pipeline/restore/class-model.ts'
import { COST_SCALE } from '../../pipeline/restore/grammar.ts'
import { connectionCost, grammar, ID, tiny } from './tiny.ts'

// Three classes: the title's ends, nouns, particles. Of the two lines, 猫 が and 猫 は, a noun starts both and is followed
// by a particle in both; a particle ends both. Six pairs in all, and half a time more for each of the three classes.
const { model } = tiny([], ['猫 *が', '猫 *は'])
if (!model) throw new Error('tiny() makes a model')
const classes = new ClassModel(model.counts.classes, grammar)

const SHARE = 2.5 / 7.5
/** What discounting leaves: .75 of two times that a class followed. */
const LEFT = 0.75 / 2
const spread = (right: number, left: number): number =>
  SHARE * Math.exp((-0.5 * connectionCost(right, left)) / COST_SCALE)
const rest = (right: number, left: number): number =>
  spread(right, left) / (spread(right, 0) + spread(right, ID.noun) + spread(right, ID.particle))

const costOf = (likely: number, right: number, left: number): number =>
  -CLASS_COST.text * COST_SCALE * Math.log(likely / SHARE) +
  CLASS_COST.connection * connectionCost(right, left) +
  CLASS_COST.base

describe('the class model', () => {
  test('should price a pair of classes that the text had by its share', () => {
    const likely = (2 - 0.75) / 2 + LEFT * rest(ID.noun, ID.particle)
    expect(classes.cost(ID.noun, ID.particle)).toBeCloseTo(costOf(likely, ID.noun, ID.particle), 6)
  })

  test('should leave to other pairs what discounting takes, as the connections of the dictionary share it', () => {
    const likely = LEFT * rest(ID.noun, ID.noun)
    expect(classes.cost(ID.noun, ID.noun)).toBeCloseTo(costOf(likely, ID.noun, ID.noun), 6)
  })

  test('should make a pair that the text had cheaper', () => {
    const without = new ClassModel(tiny([]).model?.counts.classes ?? model.counts.classes, grammar)
    expect(classes.cost(ID.noun, ID.particle)).toBeLessThan(without.cost(ID.noun, ID.particle))
  })
})
