/**
 * `npx tsx test/bench/words-more.ts FOLDER BITEXT SOURCE TARGET COUNT…`: alignment error rates of sentence pairs that people
 * linked when further pairs of the same languages are aligned together with them, by how many. BITEXT is a table whose columns
 * SOURCE and TARGET hold the texts.
 */
import { readFileSync } from 'node:fs'
import { alignWords } from '../../pipeline/align/words/align-words.ts'
import type { WordPair } from '../../pipeline/align/words/word-pair.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import { alignmentErrorRate, readWordSets, type WordSet } from './word-sets.ts'

const [folder, bitext, sourceColumn = 'source', targetColumn = 'target', ...counts] = process.argv.slice(2)
if (!folder || !bitext)
  throw new Error(
    'which sets and bitext? npx tsx test/bench/words-more.ts FOLDER BITEXT SOURCE TARGET COUNT…',
  )

async function furtherPairs(path: string, { sourceLang, targetLang }: WordSet): Promise<WordPair[]> {
  const [header = [], ...rows] = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('\t'))
  const [source, target] = [header.indexOf(sourceColumn), header.indexOf(targetColumn)]
  const { value: tokenizers } = await loadTokenizers([sourceLang, targetLang])
  return rows.map(row => ({
    source: tokenizers[sourceLang]?.(row[source] ?? '').tokens ?? [],
    target: tokenizers[targetLang]?.(row[target] ?? '').tokens ?? [],
  }))
}

/** In the bitext's own languages only. */
const isOf = ({ targetLang }: WordSet): boolean =>
  targetColumn === 'target' ? bitext.includes(targetLang) : targetLang.startsWith(targetColumn)

for (const set of (await readWordSets(folder)).filter(isOf)) {
  const further = await furtherPairs(bitext, set)
  for (const count of [0, ...counts.map(Number)]) {
    const links = alignWords([...set.pairs, ...further.slice(0, count)], set)
    const rate = alignmentErrorRate(links.slice(0, set.pairs.length), set.gold)
    console.log(`${set.name} with ${Math.min(count, further.length)} further pairs: ${rate.toFixed(3)}`)
  }
}
