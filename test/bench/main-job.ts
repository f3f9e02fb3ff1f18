/**
 * `npx tsx test/bench/main-job.ts`: how long the main job takes and how fast the stages are. Ratios between runs on one machine
 * mean something; single figures hold for the machine that printed them.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readGlossary } from '../../pipeline/index.ts'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { createLinkText } from '../../pipeline/link/link.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import { benchLink } from './link.ts'
import { throughput } from './throughput.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MAIN = join(ROOT, 'dist/cli/main.js')
const RUNS = 5
const LANGS: readonly DocumentLang[] = ['en', 'ja', 'zh-Hans', 'ko']
/** Prints the peak of the process that ends. */
const REPORT_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`

interface Run {
  readonly seconds: number
  readonly megabytes: number
}

function runMain(cache: string, ...args: readonly string[]): Run {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', REPORT_MEMORY, MAIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, TAIYAKU_CACHE: cache },
  })
  if (status !== 0) throw new Error(stderr)
  const kilobytes = Number(/peak (\d+)$/u.exec(stderr)?.[1] ?? 0)
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

function printRuns(name: string, runs: readonly Run[]): void {
  const seconds = runs.map(run => run.seconds)
  const spread = `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`
  const peak = Math.max(...runs.map(run => run.megabytes)).toFixed(0)
  console.log(`${name.padEnd(34)} ${median(seconds).toFixed(2)} s (${spread})   peak ${peak} MB`)
}

function benchMainJob(): void {
  const project = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'))
  try {
    for (const folder of ['corpus', 'glossary'])
      cpSync(join(ROOT, folder), join(project, folder), { recursive: true })
    const cache = join(project, 'cache')
    const times = Array.from({ length: RUNS })
    printRuns(
      'main job, everything made',
      times.map(() => runMain('off', 'build', '--quiet', '--force', project)),
    )
    printRuns('first run that keeps the glossary', [runMain(cache, 'build', '--quiet', '--force', project)])
    printRuns(
      'main job, glossary from the cache',
      times.map(() => runMain(cache, 'build', '--quiet', '--force', project)),
    )
    printRuns(
      'main job, nothing changed',
      times.map(() => runMain(cache, 'build', '--quiet', project)),
    )
  } finally {
    rmSync(project, { recursive: true })
  }
}

async function benchStages(): Promise<void> {
  const folder = join(ROOT, 'glossary')
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  const texts = names.map(name => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }))
  const glossary = readGlossary(texts).value
  const link = createLinkText(glossary)
  console.log(`\n${'language'.padEnd(10)} tokenize      link (${glossary.designations.size} designations)`)
  for (const lang of LANGS) {
    const segments = sentences(lang)
    const { value } = await loadTokenizers([lang], glossary)
    const tokenizer = value[lang]
    if (!tokenizer) throw new RangeError(lang)
    const tokenized = segments.map(text => ({ lang, text, ...tokenizer(text) }))
    const speeds = [
      throughput(segments, text => tokenizer(text)),
      throughput(segments, (_, n) => tokenized[n] && link(tokenized[n])),
    ]
    console.log(`${lang.padEnd(10)} ${speeds.map(speed => `${speed.toFixed(2)} MB/s`.padEnd(13)).join(' ')}`)
  }
}

function sentences(lang: DocumentLang): readonly string[] {
  return readdirSync(join(ROOT, 'corpus'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => {
      const path = join(ROOT, 'corpus', name, `${lang}.md`)
      const text = readFileSync(path, 'utf8')
      return ingest({ path, text, id: name, lang }).value.segments.map(segment => segment.text)
    })
}

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}; median of ${RUNS} runs (least–most)\n`,
)
benchMainJob()
await benchStages()
await benchLink(sentences('ja'))
