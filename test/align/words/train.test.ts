import { expect, test } from 'vitest'
import { addCounts, emptyCounts, maximise, type Direction } from '../../../pipeline/align/words/direction.ts'
import { CLASSES, Vocabulary } from '../../../pipeline/align/words/coded.ts'
import { dice, lexiconOf } from '../../../pipeline/align/words/lexicon.ts'
import { JUMPS } from '../../../pipeline/align/words/hmm.ts'
import type { Pos, Token } from '../../../pipeline/model/text.ts'

const tokens = (line: string): readonly Token[] =>
  line.split(' ').map((word, n) => {
    const [surface = '', pos = 'X'] = word.split('/')
    return { start: n, end: n + 1, surface, lemma: surface, pos: pos as Pos }
  })

const WIDTH = CLASSES.length
const place = (e: Pos, f: Pos): number => CLASSES.indexOf(e) * WIDTH + CLASSES.indexOf(f)

/** cat/NOUN sleeps/VERB | 猫/NOUN が/ADP: source words 0 1, target words 0 1, pairs of words 0 to 3 in rows. */
function example() {
  const [source, target] = [new Vocabulary(), new Vocabulary()]
  const pair = {
    source: source.code(tokens('cat/NOUN sleeps/VERB')),
    target: target.code(tokens('猫/NOUN が/ADP')),
  }
  const lexicon = lexiconOf([pair], source.size, target.size)
  const cells = lexicon.cells[0] ?? new Int32Array(0)
  return { pair, cells }
}

const direction = (flipped: boolean): Direction => ({
  flipped,
  pairs: 4,
  giving: 2,
  contexts: WIDTH,
  unigram: Float64Array.of(0.5, 0.5),
  classUnigram: new Float64Array(2 * WIDTH),
})

const near = (list: Iterable<number>): readonly number[] => Array.from(list, n => Number(n.toFixed(6)))

test('should count what posteriors say of words, classes and none, as counted by hand', () => {
  const { pair, cells } = example()
  const counts = emptyCounts(direction(false))
  // 猫 comes from cat with .7 and from sleeps with .2; が from sleeps with .1.
  const gamma = Float64Array.of(0.7, 0.2, 0, 0.1)
  addCounts(false, counts, { giving: pair.source, explained: pair.target, cells }, gamma)
  expect(near(counts.pairs)).toEqual([0.7, 0, 0.2, 0.1])
  expect(near(counts.words)).toEqual([0.7, 0.3])
  expect(near(counts.none)).toEqual([0.1, 0.9])
  expect(counts.classes[place('NOUN', 'NOUN')]).toBeCloseTo(0.7)
  expect(counts.classes[place('VERB', 'NOUN')]).toBeCloseTo(0.2)
  expect(counts.classes[place('VERB', 'ADP')]).toBeCloseTo(0.1)
  expect(counts.noneClasses[CLASSES.indexOf('ADP')]).toBeCloseTo(0.9)
})

test('should count for the other direction in the same cells', () => {
  const { pair, cells } = example()
  const counts = emptyCounts(direction(true))
  // cat comes from 猫 with .7, sleeps from 猫 with .2 and from が with .1.
  const gamma = Float64Array.of(0.7, 0, 0.2, 0.1)
  addCounts(true, counts, { giving: pair.target, explained: pair.source, cells }, gamma)
  expect(near(counts.pairs)).toEqual([0.7, 0, 0.2, 0.1])
  expect(near(counts.words)).toEqual([0.9, 0.1])
})

test('should make of counts the probabilities that they give by hand', () => {
  const counts = emptyCounts(direction(false))
  counts.classes[place('NOUN', 'NOUN')] = 3
  counts.noneClasses[CLASSES.indexOf('ADP')] = 3
  const made = maximise(counts, WIDTH)
  // One is added to each: (3 + 1) of 3 + 17, and (0 + 1) of 17 where nothing was counted.
  expect(made.classes[place('NOUN', 'NOUN')]).toBeCloseTo(4 / (3 + WIDTH))
  expect(made.classes[place('NOUN', 'VERB')]).toBeCloseTo(1 / (3 + WIDTH))
  expect(made.classes[place('VERB', 'VERB')]).toBeCloseTo(1 / WIDTH)
  expect(made.noneClasses[CLASSES.indexOf('ADP')]).toBeCloseTo(4 / (3 + WIDTH))
  expect(made.noneTotal).toBe(3)
  for (let row = 0; row < WIDTH; row++) {
    const jumps = made.jumps.subarray(row * JUMPS, (row + 1) * JUMPS)
    expect(jumps.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1)
  }
})

test('should count the sentence pairs that hold words, each once', () => {
  const [source, target] = [new Vocabulary(), new Vocabulary()]
  const pairs = [
    ['a a b', 'x x'],
    ['a', 'y'],
    ['a b', 'x'],
  ].map(([own = '', other = '']) => ({
    source: source.code(tokens(own)),
    target: target.code(tokens(other)),
  }))
  const lexicon = lexiconOf(pairs, source.size, target.size)
  expect([...lexicon.sourcePairs]).toEqual([3, 2])
  expect([...lexicon.targetPairs]).toEqual([2, 1])
  // a and x meet in two pairs, of three and two that hold them: 2 · (2 − .5) / (3 + 2).
  expect(dice(lexicon, 0, 0, lexicon.table.indexOf(0, 0))).toBeCloseTo(0.6)
})
