/**
 * `npx tsx test/bench/words.ts FOLDER`: what each kind of feature brings to the alignment of words, as alignment error rates
 * on sets that people linked, and how long a set takes. A row of the table has the weights of one kind set to nothing,
 * without fitting the others anew.
 */
import { LEAST } from '../../pipeline/align/words/align-words.ts'
import { classify, type Weights } from '../../pipeline/align/words/classify.ts'
import { describe } from '../../pipeline/align/words/describe.ts'
import { KINDS } from '../../pipeline/align/words/evidence.ts'
import { MEASURES, type Measure } from '../../pipeline/align/words/features.ts'
import { weightsFor } from '../../pipeline/align/words/weights.ts'
import { alignmentErrorRate, readWordSets, type WordSet } from './word-sets.ts'

const MODELS: ReadonlySet<Measure> = new Set(['forth', 'back', 'both', 'logForth', 'logBack', 'logBoth'])
const isMeasure =
  (pattern: RegExp) =>
  (place: number): boolean =>
    pattern.test(MEASURES[place] ?? '')

const LEFT_OUT: readonly (readonly [name: string, isOut: (place: number) => boolean])[] = [
  ['nothing left out', () => false],
  ['classes of words', place => place >= MEASURES.length],
  ['neighbours', isMeasure(/^(?:along|against|source|target)(?:Before|After)$/u)],
  ['rivals', isMeasure(/(?:Rest|Rival|Best)$|^best$/u)],
  ['place', isMeasure(/^(?:diagonal|diagonalSquared|strip)$/u)],
  ['the models', place => MODELS.has(MEASURES[place] ?? 'bias')],
  ['meeting in sentences', isMeasure(/^(?:dice|once|log(?:Translation|Reverse|Source|Target|Ratio))$/u)],
  ['numbers, names, sounds, terms', place => MEASURES[place]?.startsWith('sure') === true || isKind(place)],
]
const isKind = (place: number): boolean => (KINDS as readonly string[]).includes(MEASURES[place] ?? '')

const without = (stages: readonly Weights[], isOut: (place: number) => boolean): readonly Weights[] =>
  stages.map(weights => weights.map((weight, place) => (isOut(place) ? 0 : weight)))

function columnOf(set: WordSet): readonly string[] {
  const { pairs, gold, sourceLang, targetLang } = set
  const start = performance.now()
  const grids = [...describe(pairs, set)]
  const stages = weightsFor(sourceLang, targetLang)
  const errors = (used: readonly Weights[]): string =>
    alignmentErrorRate(
      grids.map(grid =>
        Array.from(classify(grid, used), (p, cell) => ({ p, cell }))
          .filter(({ p }) => p >= LEAST)
          .map(({ cell }) => [Math.floor(cell / grid.m), cell % grid.m] as const),
      ),
      gold,
    )
      .toFixed(3)
      .replace(/^0/u, '')
  const whole = errors(stages)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  return [
    ...LEFT_OUT.map(([, isOut]) => (isOut(-1) ? whole : errors(without(stages, isOut)))),
    errors(stages.slice(0, 1)),
    errors([]),
    `${seconds} s`,
  ]
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder of linked sentences? npx tsx test/bench/words.ts FOLDER')
const sets = await readWordSets(folder)
const columns = sets.map(columnOf)
const names = [...LEFT_OUT.map(([name]) => name), 'the second regression', 'both regressions', 'time']
console.log(`| all but | ${sets.map(({ name, pairs }) => `${name} (${pairs.length})`).join(' | ')} |`)
console.log(`| --- | ${sets.map(() => '---').join(' | ')} |`)
names.forEach((name, row) => {
  console.log(`| ${name} | ${columns.map(column => column[row] ?? '').join(' | ')} |`)
})
