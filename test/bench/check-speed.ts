/**
 * `npx tsx test/bench/check-speed.ts [SEGMENTS] [THREADS]`: how long `taiyaku check` takes for a PO file of news with 5,000 concepts,
 * beside `pofilter` of the translate-toolkit where that is installed. The news are those of the shared data, again and again, each
 * time with another number at the end so that no two segments are the same; without the shared data it says so and does nothing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const SHARED = process.env['TAIYAKU_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const NEWS = join(SHARED, 'data/check/news.en-ja.tsv')
const COUNTRIES = join(SHARED, 'data/glossaries/countries.csv')
const CONCEPTS = 5000
const SEGMENTS = Number(process.argv[2] ?? 100_000)
const THREADS = process.argv[3] ?? '2'
/** Prints what the process that ends has used: all its threads, and its peak. */
const REPORT_USE = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('used '+u.userCPUTime+' '+u.maxRSS)})`

type Pair = readonly [string, string]

/** The countries, and names in capitals with the katakana that stands in the same segments, at least two, and no other. */
function termsOf(news: readonly Pair[]): readonly Pair[] {
  const names = placesOf(news.map(([en]) => en.match(/\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)*/gu) ?? []))
  const words = placesOf(news.map(([, ja]) => ja.match(/[ァ-ヺー・]{3,}/gu) ?? []))
  const byPlaces = new Map([...words].map(([word, places]) => [places.join(' '), word]))
  const pairs = [...names].flatMap(([name, places]): readonly Pair[] => {
    const word = places.length < 2 ? undefined : byPlaces.get(places.join(' '))
    return word === undefined ? [] : [[name, word]]
  })
  const countries = rowsOf(COUNTRIES, ',').map(([, en = '', ja = '']): Pair => [en, ja])
  return [...countries.filter(row => row.every(name => /^[^"|]+$/u.test(name))), ...pairs]
}

const rowsOf = (path: string, separator: string): readonly (readonly string[])[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(row => row.split(separator))

/** By word, the numbers of the segments that have it. */
function placesOf(segments: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [i, words] of segments.entries())
    for (const word of new Set(words)) places.set(word, [...(places.get(word) ?? []), i])
  return places
}

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

function bench(news: readonly Pair[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'))
  try {
    const known = termsOf(news)
    const others = Array.from({ length: CONCEPTS - known.length }, (_, n) => nameOf(n))
    const concepts = [...known, ...others].map((terms, n) => `c${n},${terms.join(',')}`)
    console.log(
      `${SEGMENTS} segments; ${concepts.length} concepts, of which ${known.length} stand in the text`,
    )
    writeFileSync(join(folder, 'terms.csv'), `id,en,ja\n${concepts.join('\n')}\n`)
    writeFileSync(join(folder, 'ja.po'), catalogue(news))
    const options = `--source-lang en --target-lang ja --glossary terms.csv --threads ${THREADS} --format jsonl --output out.jsonl`
    const args = ['--import', REPORT_USE, MAIN, '--no-cache', 'check', ...options.split(' '), 'ja.po']
    timed(folder, `taiyaku check, ${THREADS} threads`, process.execPath, args)
    timed(folder, 'pofilter, all its tests', 'pofilter', ['--language=ja', 'ja.po', 'filtered.po'])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function catalogue(news: readonly Pair[]): string {
  const entries = Array.from({ length: SEGMENTS }, (_, n) => {
    const [source, target] = news[n % news.length] ?? ['', '']
    const [en, ja] = [JSON.stringify(`${source} [${n}]`), JSON.stringify(`${target}[${n}]`)]
    return `msgctxt "${n}"\nmsgid ${en}\nmsgstr ${ja}\n`
  })
  return ['msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n', ...entries].join('\n')
}

function timed(folder: string, name: string, command: string, args: readonly string[]): void {
  const start = performance.now()
  const { error, stderr, status } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  if (error || (status ?? 2) > 1)
    return console.log(`${name.padEnd(26)} skipped: ${error?.message ?? stderr}`)
  const [, cpu, peak] = /used (\d+) (\d+)$/u.exec(stderr) ?? []
  const used = cpu && peak ? `  ${(Number(cpu) / 1e6).toFixed(1)} s of CPU  peak ${(Number(peak) / 1024).toFixed(0)} MB` : ''
  console.log(`${name.padEnd(26)} ${seconds.toFixed(1)} s  ${Math.round(SEGMENTS / seconds)} segments/s${used}`)
} // prettier-ignore

if (!existsSync(NEWS)) console.log(`check speed skipped: no ${NEWS}`)
else bench(rowsOf(NEWS, '\t').map(([, en = '', ja = '']) => [en, ja]))
