/**
 * `npx tsx test/bench/ablation.ts FOLDER`: what each piece of evidence adds when titles are restored. FOLDER holds sets of
 * titles as `.tsv` with the columns `romaji_nomacron`, `japanese` and `english`. A row of the table is everything but one
 * piece: exact, within five, character errors.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readGlossary } from '../../pipeline/index.ts'
import type { Counts, Rows } from '../../pipeline/restore/counts.ts'
import { compileIpadic } from '../../pipeline/restore/ipadic.ts'
import { LanguageModel, NO_MODEL, NONE } from '../../pipeline/restore/language-model.ts'
import { buildLexicon } from '../../pipeline/restore/lexicon.ts'
import { unpackLexicon, type CompiledLexicon } from '../../pipeline/restore/lexicon-file.ts'
import { loadIpadicLexicon } from '../../pipeline/restore/load.ts'
import { createRestore, type RestoreOptions } from '../../pipeline/restore/restore.ts'
import { loadKuromoji } from '../../pipeline/text/kuromoji.ts'
import { readTitles, scoreTitles, type Title } from './titles.ts'

const folder = process.argv[2]
if (!folder) throw new Error('which folder of titles? npx tsx test/bench/ablation.ts FOLDER')
const sets = readdirSync(folder)
  .filter(name => name.endsWith('.tsv'))
  .map(name => ({ name: name.replace('.tsv', ''), titles: readTitles(join(folder, name)) }))

class WithoutPairs extends LanguageModel {
  override pair(): number {
    return NONE
  }
  override unseenPairCost(): number {
    return 0
  }
}

class WithoutTriples extends LanguageModel {
  override unseenTripleCost(): number {
    return 0
  }
  override tripleShare(_pair: number, _word: number, share: number): number {
    return share
  }
}

const full = loadIpadicLexicon()
const { counts } = full.model ?? NO_MODEL
const noLexicon = buildLexicon([])

function without(name: keyof Counts & ('companions' | 'classes' | 'katakana')): LanguageModel {
  const rows = counts[name]
  const none: Rows = {
    start: new Uint32Array(rows.start.length),
    next: new Uint16Array(0),
    count: new Uint32Array(0),
  }
  return new LanguageModel({ ...counts, [name]: none })
}

const glossaryFolder = fileURLToPath(new URL('../../glossary/', import.meta.url))
const glossary = readGlossary(
  readdirSync(glossaryFolder)
    .filter(name => name.endsWith('.yaml'))
    .map(path => ({ path, text: readFileSync(join(glossaryFolder, path), 'utf8') })),
).value

const kuromoji = loadKuromoji()
const withoutWords = (left: 'recent' | 'everyday' | 'compounds'): CompiledLexicon => ({
  ...full,
  ...unpackLexicon(compileIpadic(kuromoji, { [left]: false })),
})

type Row = readonly [left: string, compiled: CompiledLexicon, options: RestoreOptions, translated: boolean]

const rows: readonly Row[] = [
  ['nothing left out', full, { glossary }, true],
  ['the translation', full, { glossary }, false],
  ['the glossary', full, {}, true],
  ['words newer than the dictionary', withoutWords('recent'), { glossary }, true],
  ['words of everyday', withoutWords('everyday'), { glossary }, true],
  ['compounds of the news', withoutWords('compounds'), { glossary }, true],
  ['katakana words that the text taught', { ...full, learnt: noLexicon }, { glossary }, true],
  ['how katakana words sound', { ...full, model: without('katakana') }, { glossary }, true],
  ['classes of words', { ...full, model: without('classes') }, { glossary }, true],
  ['companions in a line', { ...full, model: without('companions') }, { glossary }, true],
  ['triples of words', { ...full, model: new WithoutTriples(counts) }, { glossary }, true],
  ['pairs and triples', { ...full, model: new WithoutPairs(counts) }, { glossary }, true],
  ['the whole language model', { ...full, model: NO_MODEL }, { glossary }, true],
]

const cell = (titles: readonly Title[], row: Row): string => {
  const [, compiled, options, translated] = row
  const restore = createRestore(compiled, options)
  const { exact, withinFive, errors } = scoreTitles(titles, ({ romaji, english }) =>
    translated && english ? restore(romaji, english) : restore(romaji),
  )
  return [exact, withinFive, errors].map(share => share.toFixed(3).replace(/^0/u, '')).join(' ')
}

console.log(`| all but | ${sets.map(({ name, titles }) => `${name} (${titles.length})`).join(' | ')} |`)
console.log(`| --- | ${sets.map(() => '---').join(' | ')} |`)
for (const row of rows)
  console.log(`| ${row[0]} | ${sets.map(({ titles }) => cell(titles, row)).join(' | ')} |`)
