import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { createLink } from '../../pipeline/link/link.ts'
import { isDocumentLang, type DocumentLang } from '../../pipeline/model/lang.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import { createTokenize, type Tokenizers } from '../../pipeline/tokenize/stage.ts'
import { marked } from './marked.ts'

const GOLD = new URL('../gold/link/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, GOLD), 'utf8')
const cases = readdirSync(GOLD, { withFileTypes: true }).filter(entry => entry.isDirectory())
const glossary = readGlossary([{ path: 'glossary.csv', text: read('glossary.csv') }]).value

let tokenizers: Tokenizers
beforeAll(async () => {
  tokenizers = (await loadTokenizers(['en', 'ja', 'ja-Latn', 'zh-Hans', 'ko'], glossary)).value
}, 120_000)

const langOf = (text: string): DocumentLang => {
  const lang = /^lang: (\S+)$/mu.exec(text)?.[1] ?? ''
  if (!isDocumentLang(lang)) throw new Error(`${lang} is no language`)
  return lang
}

/** The segments with their terms marked, in the notation of `marked.ts`. */
test.each(cases.map(({ name }) => name))('should link %s as recorded', name => {
  const text = read(`${name}/input.md`)
  const doc = ingest({ id: name, lang: langOf(text), path: `${name}/input.md`, text }).value
  const { segments } = createLink(glossary)(createTokenize(tokenizers)(doc).value).value
  const expected: unknown = JSON.parse(read(`${name}/expected.json`))
  expect(segments.map(segment => marked(segment.text, segment.mentions))).toStrictEqual(expected)
})
