import { once } from 'node:events'
import { alignWords } from '../align/words/align-words.ts'
import { joinWords, tokensOfWords } from '../align/words/pretokenized.ts'
import type { WordPair } from '../align/words/word-pair.ts'
import { createLinkText } from '../link/link.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Mention, Token } from '../model/text.ts'
import { loadDictionaries } from '../restore/dictionary/load.ts'
import { loadTokenizers } from '../tokenize/load.ts'
import type { Tokenizer } from '../tokenize/tokenizer.ts'
import { loadBitext } from './bitext-files.ts'
import { printFindings } from './finding-line.ts'
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
  printFindings(findings)
  const { value: tokenizers } = await loadTokenizers([sourceLang, targetLang], glossary)
  const linkText = createLinkText(glossary, { matchers })
  const analyze = (text: string, lang: DocumentLang): Analyzed => {
    const tokenizer = tokenizers[lang] ?? NO_TOKENIZER
    const line = pretokenized ? joinWords(text, SPACED.has(lang)) : undefined
    const whole = line?.text ?? text
    const tokens = line ? tokensOfWords(line.text, line.spans, tokenizer) : tokenizer(text).tokens
    return { tokens, mentions: linkText({ lang, text: whole, tokens }) }
  }
  const words: Spans[] = []
  // One after another: of a long bitext's tokens only their places are held.
  function* analyzed(): Generator<WordPair> {
    for (const { source, target } of bitext.units) {
      const [own, other] = [analyze(source.text, sourceLang), analyze(target.text, targetLang)]
      if (!pretokenized) words.push({ source: placesOf(own.tokens), target: placesOf(other.tokens) })
      yield {
        source: own.tokens,
        target: other.tokens,
        mentions: { source: own.mentions, target: other.mentions },
      }
    }
  }
  const links = alignWords(analyzed(), {
    sourceLang,
    targetLang,
    dictionaries: dictionaries ? loadDictionaries() : [],
  })
  for (const [n, { id }] of bitext.units.entries()) {
    const own = words[n]
    const spans = own && { source: spansOf(own.source), target: spansOf(own.target) }
    const row = `${JSON.stringify({ id, links: links[n] ?? [], ...spans })}\n`
    if (!process.stdout.write(row)) await once(process.stdout, 'drain')
  }
}

/** Starts and ends of the words of both sides, in turn. */
interface Spans {
  readonly source: Int32Array
  readonly target: Int32Array
}

interface Analyzed {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
}

/** Languages that write spaces between words. */
const SPACED: ReadonlySet<DocumentLang> = new Set(['en', 'ko'])
const NO_TOKENIZER: Tokenizer = () => ({ tokens: [] })

const placesOf = (tokens: readonly Token[]): Int32Array =>
  Int32Array.from(tokens.flatMap(({ start, end }) => [start, end]))

const spansOf = (places: Int32Array): readonly (readonly number[])[] =>
  Array.from({ length: places.length / 2 }, (_, n) => [...places.subarray(2 * n, 2 * n + 2)])
