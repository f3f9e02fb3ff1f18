/**
 * `npx tsx test/bench/dictionary.ts`: how many titles of `test/gold/restore/titles.tsv` that have a translation are restored
 * without the installed dictionaries, and with them; how long these take to load and to read a translation.
 */
import { readFileSync } from 'node:fs'
import { loadDictionaries } from '../../pipeline/restore/dictionary/load.ts'
import { loadIpadicLexicon } from '../../pipeline/restore/load.ts'
import { createRestore, type Restore } from '../../pipeline/restore/restore.ts'

const titles = readFileSync(new URL('../gold/restore/titles.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t') as [romaji: string, japanese: string, english?: string])
  .filter(([, , english]) => english)

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

function exact(restore: Restore): number {
  return titles.filter(
    ([romaji, japanese, english]) => letters(restore(romaji, english).restoration.text) === letters(japanese),
  ).length
}

const start = performance.now()
const dictionaries = loadDictionaries()
const loaded = performance.now()
for (const [, , english = ''] of titles) for (const { meantBy } of dictionaries) meantBy(english)
const looked = performance.now()

const lexicon = loadIpadicLexicon()
console.log(`${dictionaries.length} dictionaries, loaded in ${(loaded - start).toFixed(0)} ms`)
console.log(`a translation is read in ${((looked - loaded) / titles.length).toFixed(1)} ms`)
console.log(`without: ${exact(createRestore(lexicon))} of ${titles.length} titles`)
console.log(`with:    ${exact(createRestore(lexicon, { dictionaries }))} of ${titles.length} titles`)
