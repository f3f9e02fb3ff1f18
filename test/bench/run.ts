/**
 * `npm run bench` measures what every release should know; `npm run bench -- NAME [ARGUMENT…]` one of the parts below, `all` those that need
 * no argument. Each is a program of its own; what data it lacks, it says, and is left out.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const SHARED = process.env['TAIYAKU_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))

interface Part {
  readonly about: string
  /** Where no others are given. */
  readonly args: readonly string[]
  /** A file or folder of the shared data that it cannot do without. */
  readonly needs?: string
  /** Whether it runs without being named. */
  readonly isUsual?: true
}

/** By the names of the files. */
const PARTS: Readonly<Record<string, Part>> = {
  'main-job': { about: 'the main job, the stages, the matcher beside other matchers', args: [], isUsual: true },
  'check-speed': { about: 'segments a second of check, beside pofilter: [SEGMENTS] [THREADS]', args: ['10000', '2'], needs: 'data/check', isUsual: true },
  check: { about: 'false alarms and seeded errors of check', args: [], needs: 'data/check', isUsual: true },
  style: { about: 'reports of the rules of style in clean translations', args: ['rates'], needs: 'data/check' },
  align: { about: 'alignment of sentences by length: [LINES…]', args: [] },
  words: { about: 'alignment of words, by kinds of features: [FOLDER]', args: [join(SHARED, 'data/word-align')], needs: 'data/word-align' },
  extract: { about: 'candidates to be judged: list SOURCE TARGET [DOCUMENTS], or score LIST…', args: ['list', 'en', 'ja', join(SHARED, 'data/documents/kubernetes')], needs: 'data/documents' },
  precision: { about: 'links to be judged: sample SEED, or score LIST…', args: ['sample', '1'] },
  restore: { about: 'restoring titles, beside kuromoji', args: [], needs: 'data/romaji' },
  ablation: { about: 'restoring titles, without each piece of evidence: [FOLDER]', args: [join(SHARED, 'data/romaji')], needs: 'data/romaji' },
  page: { about: 'the page of a long sheet in a browser: [ROWS]', args: [] },
} // prettier-ignore

function run(name: string, { args, needs }: Part, own: readonly string[]): void {
  console.log(`\n== ${name}`)
  const data = needs === undefined ? undefined : join(SHARED, needs)
  if (data !== undefined && !existsSync(data)) return console.log(`skipped: no ${data}`)
  const command = ['--import', 'tsx', join(HERE, `${name}.ts`), ...(own.length > 0 ? own : args)]
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
  // The others are measured all the same.
  if (status !== 0) process.exitCode = 1
}

function main([name, ...own]: readonly string[]): void {
  const part = name === undefined ? undefined : PARTS[name]
  if (name !== undefined && part) return run(name, part, own)
  if (name !== undefined && name !== 'all') {
    console.error(`bench: no part "${name}"; there are:`)
    for (const [known, { about }] of Object.entries(PARTS)) console.error(`  ${known.padEnd(12)} ${about}`)
    process.exitCode = 2
    return
  }
  for (const [known, each] of Object.entries(PARTS)) if (name === 'all' || each.isUsual) run(known, each, [])
}

main(process.argv.slice(2))
