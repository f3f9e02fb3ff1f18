/**
 * `npx tsx test/bench/check-speed.ts [SEGMENTS]`: segments a second of `taiyaku check` on one PO file, with 5,000 concepts and two
 * threads, beside `pofilter` of the translate-toolkit where that is installed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const CONCEPTS = 5000
const SEGMENTS = Number(process.argv[2] ?? 100_000)
/** Prints the peak of the process that ends. */
const REPORT_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`

const PLACES = [
  'harbor',
  'station',
  'market',
  'bridge',
  'tower',
  'school',
  'valley',
  'garden',
  'temple',
  'castle',
]
const 場所 = ['港', '駅', '市場', '橋', '塔', '学校', '谷', '庭園', '寺', '城']

/** A made-up name and its katakana; each concept has another. */
const SYLLABLES = 'ka:カ ki:キ ku:ク sa:サ su:ス ta:タ to:ト na:ナ ni:ニ mo:モ'
  .split(' ')
  .map(pair => pair.split(':'))
function nameOf(n: number): readonly [string, string] {
  const digits = [...String(n).padStart(4, '0')].map(Number)
  const part = (side: 0 | 1): string => digits.map(digit => SYLLABLES[digit]?.[side] ?? '').join('')
  const latin = part(0)
  return [
    `${latin.charAt(0).toUpperCase()}${latin.slice(1)} ${PLACES[n % PLACES.length]}`,
    `${part(1)}${場所[n % 場所.length]}`,
  ]
}

function pairOf(n: number): readonly [string, string] {
  const [en, ja] = nameOf(n % CONCEPTS)
  const [people, year] = [1000 + (n % 8999), 1950 + (n % 70)]
  return [
    `In ${year}, ${people} people visited the ${en}, the mayor said after the meeting on Tuesday.`,
    `火曜日の会合の後、市長は${year}年に${people}人が${ja}を訪れたと述べた。`,
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'))
try {
  const concepts = Array.from({ length: CONCEPTS }, (_, n) => `c${n},${nameOf(n).join(',')}`)
  writeFileSync(join(folder, 'terms.csv'), `id,en,ja\n${concepts.join('\n')}\n`)
  const entries = Array.from({ length: SEGMENTS }, (_, n) => {
    const [en, ja] = pairOf(n)
    return `msgctxt "${n}"\nmsgid "${en}"\nmsgstr "${ja}"\n`
  })
  const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
  writeFileSync(join(folder, 'ja.po'), [header, ...entries].join('\n'))
  const options =
    '--source-lang en --target-lang ja --glossary terms.csv --threads 2 --format jsonl --output out.jsonl'
  const args = ['--import', REPORT_MEMORY, MAIN, '--no-cache', 'check', ...options.split(' '), 'ja.po']
  const { err } = timed('taiyaku check, 2 threads', process.execPath, args)
  console.log(`${'peak'.padEnd(34)} ${(Number(/peak (\d+)$/u.exec(err)?.[1] ?? 0) / 1024).toFixed(0)} MB`)
  timed('pofilter, all its tests', 'pofilter', ['--language=ja', 'ja.po', 'filtered.po'])
} finally {
  rmSync(folder, { recursive: true })
}

function timed(name: string, command: string, args: readonly string[]): { readonly err: string } {
  const start = performance.now()
  const { error, stderr, status } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  if (error || (status ?? 2) > 1) console.log(`${name.padEnd(34)} skipped: ${error?.message ?? stderr}`)
  else
    console.log(`${name.padEnd(34)} ${seconds.toFixed(1)} s   ${Math.round(SEGMENTS / seconds)} segments/s`)
  return { err: stderr ?? '' }
}
