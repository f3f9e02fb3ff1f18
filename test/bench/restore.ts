/**
 * `npx tsx test/bench/restore.ts`: how fast titles are restored, beside kuromoji's own loading and reading of the same
 * titles in Japanese. Single figures hold for the machine that printed them.
 */
import { readFileSync } from 'node:fs'
import { loadIpadicLexicon } from '../../pipeline/restore/load.ts'
import { createRestore } from '../../pipeline/restore/restore.ts'
import { loadKuromoji } from '../../pipeline/text/kuromoji.ts'

const MEGABYTE = 1e6
/** Each title so often. */
const ROUNDS = 5

const titles = readFileSync(new URL('../gold/restore/titles.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t') as [romaji: string, japanese: string, english: string | undefined])

async function timed<T>(work: () => T | Promise<T>): Promise<[T, milliseconds: number]> {
  const start = performance.now()
  const result = await work()
  return [result, performance.now() - start]
}

const report = (what: string, milliseconds: number, count = 1): void =>
  console.log(
    what.padEnd(40),
    `${milliseconds.toFixed(0)} ms`.padStart(9),
    count > 1 ? `${((1000 * count) / milliseconds).toFixed(0)}/s` : '',
  )

const [restore, loading] = await timed(() => createRestore(loadIpadicLexicon()))
const [, first] = await timed(() => restore(titles[0]?.[0] ?? ''))
report('restore: loading', loading)
report('restore: first title', first)
const count = ROUNDS * titles.length
const [, plain] = await timed(() => {
  for (let round = 0; round < ROUNDS; round++) for (const [romaji] of titles) restore(romaji)
})
report('restore: titles', plain, count)
const [, translated] = await timed(() => {
  for (let round = 0; round < ROUNDS; round++)
    for (const [romaji, , english] of titles) restore(romaji, english)
})
report('restore: titles with translation', translated, count)
console.log(`memory ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB at most`)

const [kuromoji, kuromojiLoading] = await timed(() => loadKuromoji())
report('kuromoji: loading', kuromojiLoading)
const [, tokenizing] = await timed(() => {
  for (let round = 0; round < ROUNDS; round++) for (const [, japanese] of titles) kuromoji.tokenize(japanese)
})
report('kuromoji: the same titles in Japanese', tokenizing, count)
console.log(`memory ${(process.memoryUsage().rss / MEGABYTE).toFixed(0)} MB now`)
