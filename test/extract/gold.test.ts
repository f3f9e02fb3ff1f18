import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../pipeline/extract/extract.ts'
import { isDocumentLang } from '../../pipeline/model/lang.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import { bitextOf, type Row } from './bitext.ts'

const GOLD = new URL('../gold/extract/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, GOLD), 'utf8')
const cases = readdirSync(GOLD, { withFileTypes: true }).filter(entry => entry.isDirectory())

/** A folder is named after its languages; the result is each candidate's pair and frequency, in order. */
test.each(cases.map(({ name }) => name))(
  'should extract from %s as recorded',
  async name => {
    const [, sourceLang = '', targetLang = ''] = /^(\w+)-(.+)$/u.exec(name) ?? []
    if (!isDocumentLang(sourceLang) || !isDocumentLang(targetLang)) throw new Error(`${name} is no pair`)
    const { value: tokenizers } = await loadTokenizers([sourceLang, targetLang])
    const rows = read(`${name}/input.tsv`).trim().split('\n').slice(1)
    const pairs = rows.map((row): Row => [row.split('\t')[1] ?? '', row.split('\t')[2] ?? ''])
    const found = extract([bitextOf(pairs, [sourceLang, targetLang], tokenizers)], { sourceLang, targetLang })
    const expected: unknown = JSON.parse(read(`${name}/expected.json`))
    expect(found.map(({ source, target, frequency }) => [source, target, frequency])).toStrictEqual(expected)
  },
  120_000,
)
