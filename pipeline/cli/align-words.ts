import { once } from 'node:events'
import { alignWords } from '../align/words/align-words.ts'
import { joinWords, tokensOfWords } from '../align/words/pretokenized.ts'
import { createLinkText } from '../link/link.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Mention, Token } from '../model/text.ts'
import { loadDictionaries } from '../restore/dictionary/load.ts'
import { loadTokenizers } from '../tokenize/load.ts'
import type { Tokenizer } from '../tokenize/tokenizer.ts'
import { loadBitext } from './bitext-files.ts'
import { findingLine } from './finding-line.ts'
import type { LoadedGlossary } from './glossary-cache.ts'

export interface AlignWordsRequest {
  readonly path: string
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  readonly pretokenized?: boolean
  readonly dictionaries: boolean
}

/** Prints a JSON object a translation unit. @throws InputError where the bitext cannot be read */
export async function alignBitextWords(
  { path, sourceLang, targetLang, pretokenized = false, dictionaries }: AlignWordsRequest,
  { value: glossary, matchers }: LoadedGlossary,
): Promise<void> {
  const { value: bitext, findings } = loadBitext(path, { sourceLang, targetLang })
  for (const finding of findings) process.stderr.write(findingLine(finding, process.stderr))
  const { value: tokenizers } = await loadTokenizers([sourceLang, targetLang], glossary)
  const linkText = createLinkText(glossary, { matchers })
  const analyze = (text: string, lang: DocumentLang): Analyzed => {
    const tokenizer = tokenizers[lang] ?? NO_TOKENIZER
    const line = pretokenized ? joinWords(text, SPACED.has(lang)) : undefined
    const whole = line?.text ?? text
    const tokens = line ? tokensOfWords(line.text, line.spans, tokenizer) : tokenizer(text).tokens
    return { tokens, mentions: linkText({ lang, text: whole, tokens }) }
  }
  const pairs = bitext.units.map(({ source, target }) => {
    const [own, other] = [analyze(source.text, sourceLang), analyze(target.text, targetLang)]
    return {
      source: own.tokens,
      target: other.tokens,
      mentions: { source: own.mentions, target: other.mentions },
    }
  })
  const links = alignWords(pairs, {
    sourceLang,
    targetLang,
    dictionaries: dictionaries ? loadDictionaries() : [],
  })
  for (const [n, { id }] of bitext.units.entries()) {
    const pair = pairs[n]
    const spans = !pretokenized && pair && { source: spansOf(pair.source), target: spansOf(pair.target) }
    const row = `${JSON.stringify({ id, links: links[n] ?? [], ...spans })}\n`
    if (!process.stdout.write(row)) await once(process.stdout, 'drain')
  }
}

interface Analyzed {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
}

/** Languages that write spaces between words. */
const SPACED: ReadonlySet<DocumentLang> = new Set(['en', 'ko'])
const NO_TOKENIZER: Tokenizer = () => ({ tokens: [] })

const spansOf = (tokens: readonly Token[]): readonly (readonly [number, number])[] =>
  tokens.map(({ start, end }) => [start, end])
