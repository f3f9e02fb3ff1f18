/**
 * `npx tsx test/bench/fit-words.ts FOLDER [write]`: fits what `pipeline/align/words/fitted-weights.ts` holds to sentence pairs
 * whose words people linked, and prints the alignment error rate on halves that the weights were not fitted to; the models
 * learn from both halves without their links, and rounds, priors and threshold were chosen on the whole. `write`
 * replaces the file. To be run again whenever a feature changes.
 */
import { writeFileSync } from 'node:fs'
import { LEAST } from '../../pipeline/align/words/align-words.ts'
import { describe } from '../../pipeline/align/words/describe.ts'
import { areStrangers } from './word-classes.ts'
import { Cell, classesAt, FEATURES, forEachCell, MEASURES } from '../../pipeline/align/words/features.ts'
import type { Grid } from '../../pipeline/align/words/grid.ts'
import { UNIT } from '../../pipeline/align/words/weights.ts'
import { fitLogistic, probability, type Rows } from './logistic.ts'
import { readWordSets, type WordSet } from './word-sets.ts'

/** A third one changed nothing, or for the worse. */
const STAGES = 2
const FOLDS = 2

/** The sets have few terms of the glossary, and nobody's dictionary. */
const INITIAL = Float64Array.from({ length: FEATURES }, (_, n) => {
  const name = MEASURES[n]
  return name === 'meaning' ? 2 : name === 'concept' || name === 'characters' ? 1 : 0
})

/** Of words whose classes never translate each other. The sets' own such pairs are fitted to -1 to -4. */
const STRANGERS = -4

/**
 * With a weight for pairs of classes that the sets lack: their Korean words, cut at spaces, are never an ending or a particle
 * alone, as those of an analysis are.
 */
const withUnseenClasses = (stage: Float64Array): Float64Array =>
  stage.map((weight, place) => {
    const [source, target] = classesAt(place) ?? []
    return weight === 0 && source && target && areStrangers(source, target) ? STRANGERS : weight
  })

interface Example {
  readonly grid: Grid
  readonly gold: ReadonlySet<string>
}

function rowsOf(examples: readonly Example[]): Rows {
  const cells = examples.reduce((sum, { grid }) => sum + grid.l * grid.m, 0)
  const cell = new Cell()
  const most = cells * (cell.measures.length + cell.places.length)
  const [indices, values] = [new Int32Array(most), new Float32Array(most)]
  const rows = {
    start: new Int32Array(cells + 1),
    labels: new Uint8Array(cells),
    groups: new Int32Array(cells),
  }
  let [row, at] = [0, 0]
  examples.forEach(({ grid, gold }, group) => {
    forEachCell(grid, cell, (i, j) => {
      const put = (value: number, index: number): void => {
        if (value === 0) return
        indices[at] = index
        values[at++] = value
      }
      cell.measures.forEach(put)
      cell.values.forEach((value, n) => {
        put(value, cell.places[n] ?? 0)
      })
      rows.labels[row] = gold.has(`${i}-${j}`) ? 1 : 0
      rows.groups[row] = group
      rows.start[++row] = at
    })
  })
  return { indices, values, ...rows }
}

/** The examples with each stage's probabilities for what is known, from weights that were fitted without them. */
function held(
  examples: readonly Example[],
  rows: Rows,
  weights: readonly Float64Array[],
): readonly Example[] {
  let row = 0
  return examples.map(({ grid, gold }, group) => ({
    gold,
    grid: {
      ...grid,
      both: grid.both.map(() =>
        probability(rows, row++, weights[group % FOLDS] ?? new Float64Array(FEATURES)),
      ),
    },
  }))
}

/** AER of what reaches {@link LEAST}. */
function errorRate(examples: readonly Example[]): string {
  let [hit, got, want] = [0, 0, 0]
  for (const { grid, gold } of examples) {
    want += gold.size
    grid.both.forEach((p, cell) => {
      if (p < LEAST) return
      got++
      if (gold.has(`${Math.floor(cell / grid.m)}-${cell % grid.m}`)) hit++
    })
  }
  return (1 - (2 * hit) / (got + want)).toFixed(3)
}

function fitStages(name: string, all: readonly Example[]): readonly Float64Array[] {
  let examples = all
  const report = [errorRate(examples)]
  const stages = Array.from({ length: STAGES }, () => {
    const rows = rowsOf(examples)
    const folds = Array.from({ length: FOLDS }, (_, fold) =>
      fitLogistic(rows, INITIAL, group => group % FOLDS !== fold),
    )
    const stage = withUnseenClasses(fitLogistic(rows, INITIAL, () => true))
    examples = held(examples, rows, folds)
    report.push(errorRate(examples))
    return stage
  })
  console.log(`${name}: models alone, then stage by stage, on the half left out: ${report.join(' ')}`)
  return stages
}

const examplesOf = (set: WordSet): readonly Example[] =>
  Array.from(describe(set.pairs, set), (grid, n) => ({ grid, gold: set.gold[n] ?? new Set() }))

const PER_LINE = 34
function written(weights: Float64Array): string {
  const numbers = Array.from(weights, w => String(Math.round(w * UNIT)))
  const lines: string[] = []
  for (let n = 0; n < numbers.length; n += PER_LINE) lines.push(numbers.slice(n, n + PER_LINE).join(' '))
  return `\`\n${lines.join('\n')}\n\``
}

const [folder, write] = process.argv.slice(2)
if (!folder) throw new Error('which folder of linked sentences? npx tsx test/bench/fit-words.ts FOLDER')
const sets = await readWordSets(folder)
const examples = sets.map(set => ({
  name: /_(.+)$/u.exec(set.name)?.[1] ?? set.name,
  examples: examplesOf(set),
}))
const fitted = [
  ...examples.map(({ name, examples: own }) => [name, fitStages(name, own)] as const),
  [
    'any',
    fitStages(
      'any',
      examples.flatMap(({ examples: own }) => own),
    ),
  ] as const,
]
if (write === 'write')
  writeFileSync(
    new URL('../../pipeline/align/words/fitted-weights.ts', import.meta.url),
    `/** Made by \`test/bench/fit-words.ts\`: by languages and stage, the weights of all features in hundredths. */
export const FITTED: Readonly<Record<string, readonly string[]>> = {
${fitted.map(([name, stages]) => `  '${name}': [${stages.map(written).join(', ')}],`).join('\n')}
} // prettier-ignore
`,
  )
