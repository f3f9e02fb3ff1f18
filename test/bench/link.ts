/**
 * The matcher alone, with 50,000 Japanese terms: nouns of kuromoji's dictionary, taken at even distances from all that are
 * sorted, over the Japanese texts of the corpus. `npm run bench` prints it after the stages.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadGlossary } from '../../pipeline/cli/glossary-cache.ts'
import { readGlossaryFiles } from '../../pipeline/cli/glossary-files.ts'
import { buildAutomaton } from '../../pipeline/link/automaton-build.ts'
import { Automaton } from '../../pipeline/link/automaton.ts'
import { japanese } from '../../pipeline/link/japanese.ts'
import { loadMatcher } from '../../pipeline/link/matcher.ts'
import { fold } from '../../pipeline/text/fold.ts'
import { loadKuromoji } from '../../pipeline/text/kuromoji.ts'
import { throughput } from './throughput.ts'

const DESIGNATIONS = 50_000
/** One long text, so that what a call costs does not count. */
const REPEATED = 20
const RUNS = 5

export async function benchLink(segments: readonly string[]): Promise<void> {
  const nouns = await someNouns()
  const keys = [...new Set(nouns.map(noun => fold(noun, japanese.steps).text))]
  const text = segments.map(segment => fold(segment, japanese.steps).text).join('\n')
  console.log(`\n${`matcher, ${nouns.length} Japanese terms`.padEnd(34)} build     text`)

  const [automaton, building] = timed(() => new Automaton(buildAutomaton(keys)))
  const long = [text.repeat(REPEATED)]
  print(
    'taiyaku',
    building,
    throughput(long, folded => count(automaton, folded)),
  )
  const byLength = keys.toSorted((a, b) => b.length - a.length)
  const [pattern, compiling] = timed(() => new RegExp(byLength.map(escaped).join('|'), 'gu'))
  print(
    'one RegExp of alternatives',
    compiling,
    throughput([text], folded => folded.match(pattern)),
  )
  const { AhoCorasick } = await import('@monyone/aho-corasick/fast')
  const [other, otherBuilding] = timed(() => new AhoCorasick(keys))
  print(
    '@monyone/aho-corasick/fast',
    otherBuilding,
    throughput(long, folded => other.matchInText(folded)),
  )

  const folding = throughput(segments, segment => fold(segment, japanese.steps))
  console.log(`${'folding, sentence by sentence'.padEnd(34)} ${' '.repeat(9)} ${folding.toFixed(1)} MB/s`)
  await benchCache(nouns)
}

function count(automaton: Automaton, text: string): number {
  let found = 0
  automaton.search(text, () => found++)
  return found
}

/** The same terms as a glossary file, read and compiled, then from the cache. */
async function benchCache(nouns: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'))
  const before = process.env['TAIYAKU_CACHE']
  try {
    process.env['TAIYAKU_CACHE'] = join(folder, 'cache')
    const path = join(folder, 'terms.csv')
    writeFileSync(path, `id,ja\n${nouns.map((noun, n) => `noun-${n},"${noun}"\n`).join('')}`)
    const [first, ...others] = await times(RUNS + 1, async () => {
      const { value, matchers } = await loadGlossary(readGlossaryFiles(path))
      loadMatcher(value, 'ja', matchers)
    })
    console.log(`\n${'glossary read, compiled and kept'.padEnd(34)} ${((first ?? 0) / 1000).toFixed(2)} s`)
    const middle = others.toSorted((a, b) => a - b)[others.length >> 1] ?? 0
    console.log(`${'the same from the cache'.padEnd(34)} ${(middle / 1000).toFixed(2)} s`)
  } finally {
    if (before === undefined) delete process.env['TAIYAKU_CACHE']
    else process.env['TAIYAKU_CACHE'] = before
    rmSync(folder, { recursive: true })
  }
}

async function times(runs: number, work: () => Promise<void>): Promise<readonly number[]> {
  const milliseconds: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    milliseconds.push(performance.now() - start)
  }
  return milliseconds
}

async function someNouns(): Promise<readonly string[]> {
  const nouns = new Set<string>()
  for (const { surface, tags } of loadKuromoji().words())
    if (tags[0] === '名詞' && surface.length >= 2) nouns.add(surface)
  const sorted = [...nouns].toSorted()
  return Array.from(
    { length: DESIGNATIONS },
    (_, n) => sorted[Math.floor((n * sorted.length) / DESIGNATIONS)] ?? '',
  )
}

const escaped = (key: string): string => key.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)

function timed<T>(work: () => T): readonly [result: T, milliseconds: number] {
  const start = performance.now()
  return [work(), performance.now() - start]
}

const print = (name: string, building: number, speed: number): void =>
  console.log(
    `${name.padEnd(34)} ${`${(building / 1000).toFixed(2)} s`.padEnd(9)} ${speed.toFixed(speed < 1 ? 3 : 1)} MB/s`,
  )
