import { describe, expect, test } from 'vitest'
import { FIT_COST } from '../../pipeline/restore/fit.ts'
import { ClassModel } from '../../pipeline/restore/class-model.ts'
import { COST_SCALE } from '../../pipeline/restore/grammar.ts'
import { MODEL_COST, NO_MODEL } from '../../pipeline/restore/language-model.ts'
import type { CompiledLexicon } from '../../pipeline/restore/lexicon-file.ts'
import { createRestore } from '../../pipeline/restore/restore.ts'
import { BOUNDARY_WORD } from '../../pipeline/restore/vocabulary.ts'
import { ID, tiny } from './tiny.ts'

const unseen = (cost: number): number => MODEL_COST.unseen + MODEL_COST.unseenSlope * cost
const classCosts = ({
  grammar,
  model = NO_MODEL,
}: CompiledLexicon): ((right: number, left: number) => number) => {
  const classes = new ClassModel(model.counts.classes, grammar)
  return (right, left) => classes.cost(right, left)
}

const end = ({ model }: CompiledLexicon): number => model?.classCost(BOUNDARY_WORD) ?? 0

describe('the search', () => {
  /*
   *   ──[n e k o]── [g a]──      猫 3000, が 500
   *   ──[n e][k o]── [g a]──     根 -2000, 子 -2000: joined
   */
  const particle = '*が が 500'

  test('should add up priors and connections where no text is known', () => {
    const compiled = tiny(['猫 ねこ 3000', particle])
    const { restoration } = createRestore(compiled)('neko ga')
    const joint = classCosts(compiled)
    const ways = joint(0, ID.noun) + joint(ID.noun, ID.particle) + joint(ID.particle, 0)
    expect(restoration.text).toBe('猫が')
    expect(restoration.cost).toBeCloseTo(ways + unseen(3000) + unseen(500) + end(compiled), 6)
  })

  test('should charge for words that are written as one', () => {
    const compiled = tiny(['根 ね -2000', '子 こ -2000', particle])
    const joint = classCosts(compiled)
    const ways =
      joint(0, ID.noun) + joint(ID.noun, ID.noun) + joint(ID.noun, ID.particle) + joint(ID.particle, 0)
    const apart = ways + 2 * unseen(-2000) + unseen(500) + end(compiled)
    expect(createRestore(compiled)('ne ko ga').restoration.cost).toBeCloseTo(apart, 6)
    expect(createRestore(compiled)('neko ga').restoration.cost).toBeCloseTo(apart + FIT_COST.joined, 6)
  })

  test('should charge for a space inside a word', () => {
    const compiled = tiny(['猫 ねこ 3000', particle])
    const restore = createRestore(compiled)
    expect(restore('ne ko ga').restoration.cost - restore('neko ga').restoration.cost).toBeCloseTo(
      FIT_COST.space,
      6,
    )
    expect(restore('ne-ko ga').restoration.cost - restore('neko ga').restoration.cost).toBeCloseTo(
      FIT_COST.hyphen,
      6,
    )
  })

  test('should take the share of a pair that the text had, whatever its words cost', () => {
    const compiled = tiny(['猫 ねこ 3000', '寝子 ねこ 100', '*が が 500'], ['猫 *が'])
    const { restoration } = createRestore(compiled)('neko ga')
    expect(restoration.text).toBe('猫が')
    const { model } = compiled
    const joint = classCosts(compiled)
    if (!model) throw new Error('tiny() makes a model')
    const [cat, subject] = [model.number('猫', 'NOUN'), model.number('が', 'ADP')]
    const prior = (word: number, cost: number, right: number, left: number): number =>
      Math.exp(-(model.priorCost(word, cost) + joint(right, left)) / COST_SCALE)
    const first = model.pair(BOUNDARY_WORD, cat)
    const second = model.pair(cat, subject)
    const last = model.pair(subject, BOUNDARY_WORD)
    const boundary = Math.exp(-(model.classCost(BOUNDARY_WORD) + joint(ID.particle, 0)) / COST_SCALE)
    const shares = [
      model.pairShare(BOUNDARY_WORD, first, prior(cat, 3000, 0, ID.noun)),
      model.tripleShare(
        first,
        subject,
        model.pairShare(cat, second, prior(subject, 500, ID.noun, ID.particle)),
      ),
      model.tripleShare(second, BOUNDARY_WORD, model.pairShare(subject, last, boundary)),
    ]
    const cost = shares.reduce((sum, share) => sum - COST_SCALE * Math.log(share), 0)
    expect(restoration.cost).toBeCloseTo(cost, 6)
  })

  test('should list different texts, cheapest first', () => {
    const { restoration } = createRestore(
      tiny(['猫 ねこ 3000', '寝子 ねこ 3400', '根 ね 900', '子 こ 900', particle]),
    )('neko ga')
    const costs = [restoration.cost, ...restoration.alternatives.map(({ cost }) => cost)]
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
    const texts = [restoration.text, ...restoration.alternatives.map(({ text }) => text)]
    expect(new Set(texts).size).toBe(texts.length)
  })
})
