import { fileURLToPath } from 'node:url'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { joinWords, tokensOfWords } from '../../pipeline/align/words/pretokenized.ts'
import type { WordPair } from '../../pipeline/align/words/word-pair.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { readGlossary } from '../../pipeline/index.ts'
import { createLinkText } from '../../pipeline/link/link.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'

/** Sentence pairs of which people linked the words. */
export interface WordSet {
  readonly name: string
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  readonly pairs: readonly WordPair[]
  /** `3-5`, by pair. */
  readonly gold: readonly ReadonlySet<string>[]
}

const glossaryFolder = fileURLToPath(new URL('../../glossary/', import.meta.url))
const linkText = createLinkText(
  readGlossary(
    readdirSync(glossaryFolder)
      .filter(name => name.endsWith('.yaml'))
      .map(path => ({ path, text: readFileSync(join(glossaryFolder, path), 'utf8') })),
  ).value,
)

const TAGS: Readonly<Record<string, DocumentLang>> = { en: 'en', ja: 'ja', zh: 'zh-Hans', ko: 'ko' }

/** Reads `NAME_en-ja.tsv` with `NAME_en-ja.gold.tsv` beside it, and so on for other languages. */
export async function readWordSets(folder: string): Promise<readonly WordSet[]> {
  const names = readdirSync(folder).filter(name => /_\w+-\w+\.gold\.tsv$/u.test(name))
  return Promise.all(names.map(name => readSet(folder, name.replace('.gold.tsv', ''))))
}

async function readSet(folder: string, name: string): Promise<WordSet> {
  const [, from = '', to = ''] = /_(\w+)-(\w+)$/u.exec(name) ?? []
  const [sourceLang, targetLang] = [TAGS[from] ?? 'en', TAGS[to] ?? 'ja']
  const { value: tokenizers } = await loadTokenizers([sourceLang, targetLang])
  const analyze = (line: string, lang: DocumentLang) => {
    const { text, spans } = joinWords(line, lang === 'en' || lang === 'ko')
    const tokenizer = tokenizers[lang]
    const tokens = tokenizer ? tokensOfWords(text, spans, tokenizer) : []
    return { tokens, mentions: linkText({ lang, text, tokens }) }
  }
  const gold = new Map(
    rowsOf(join(folder, `${name}.gold.tsv`)).map(([id = '', links = '']) => [
      id,
      new Set(links.split(' ').filter(link => link !== '')),
    ]),
  )
  const rows = rowsOf(join(folder, `${name}.tsv`))
  return {
    name,
    sourceLang,
    targetLang,
    pairs: rows.map(([, source = '', target = '']): WordPair => {
      const [own, other] = [analyze(source, sourceLang), analyze(target, targetLang)]
      return {
        source: own.tokens,
        target: other.tokens,
        mentions: { source: own.mentions, target: other.mentions },
      }
    }),
    gold: rows.map(([id = '']) => gold.get(id) ?? new Set()),
  }
}

const rowsOf = (path: string): readonly (readonly string[])[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter(line => line !== '')
    .map(line => line.split('\t'))

/** One less the F measure, where all links of the gold are sure ones: Och & Ney (2003), equation 38. */
export function alignmentErrorRate(
  links: readonly (readonly (readonly [number, number])[])[],
  gold: readonly ReadonlySet<string>[],
): number {
  let [hit, got, want] = [0, 0, 0]
  links.forEach((own, n) => {
    got += own.length
    want += gold[n]?.size ?? 0
    for (const [i, j] of own) if (gold[n]?.has(`${i}-${j}`)) hit++
  })
  return 1 - (2 * hit) / (got + want)
}
