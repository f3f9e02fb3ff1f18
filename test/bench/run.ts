/**
 * `npm run bench`: how long the main job takes and how fast the stages are. Ratios between runs on one machine mean
 * something; single figures hold for the machine that printed them.
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

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MAIN = join(ROOT, 'dist/cli/main.js')
const RUNS = 5
const LANGS: readonly DocumentLang[] = ['en', 'ja', 'zh-Hans', 'ko']
/** A stage runs over the corpus again and again for at least so long. */
const MIN_MS = 1500
/** Prints the peak of the process that ends. */
const REPORT_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`

interface Run {
  readonly seconds: number
  readonly megabytes: number
}

function runMain(...args: readonly string[]): Run {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', REPORT_MEMORY, MAIN, ...args], {
    encoding: 'utf8',
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
    const times = Array.from({ length: RUNS })
    printRuns(
      'main job, everything made',
      times.map(() => runMain('build', '--quiet', '--force', project)),
    )
    printRuns(
      'main job, nothing changed',
      times.map(() => runMain('build', '--quiet', project)),
    )
  } finally {
    rmSync(project, { recursive: true })
  }
}

/** Megabytes of UTF-8 a second. */
function throughput(texts: readonly string[], run: (text: string, n: number) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const start = performance.now()
  let passes = 0
  do {
    texts.forEach(run)
    passes++
  } while (performance.now() - start < MIN_MS)
  return (bytes * passes) / (performance.now() - start) / 1000
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
