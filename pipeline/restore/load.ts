import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InputError } from '../model/outcome.ts'
import { unpackModel } from './compiled-model.ts'
import { LanguageModel } from './language-model.ts'
import { unpackLexicon, type CompiledLexicon } from './lexicon-file.ts'
import { unpackCounts } from './model-file.ts'

/** Made from kuromoji's dictionary when the package is built; found from the sources as well as from `dist`. */
export const IPADIC_LEXICON = built('ipadic.lexicon')
/** Counted from Japanese news; README.md beside it says how. */
export const NEWS_MODEL = fileURLToPath(new URL('../../pipeline/restore/ja-news.model', import.meta.url))
/** The same, as it lies in memory. */
export const COMPILED_NEWS_MODEL = built('ja-news.compiled')

function built(name: string): string {
  return fileURLToPath(new URL(`../../dist/restore/${name}`, import.meta.url))
}

/** @throws InputError where one of the files cannot be read; `model`: counts of the user's own texts in place of the news */
export function loadIpadicLexicon(model?: string): CompiledLexicon {
  const { lexicon, grammar } = read(IPADIC_LEXICON, unpackLexicon, `the romanised lexicon ${REBUILD}`)
  if (model !== undefined) return { lexicon, grammar, model: loadModel(model) }
  const { counts, learnt } = read(COMPILED_NEWS_MODEL, unpackModel, `the language model ${REBUILD}`)
  return { lexicon, grammar, model: new LanguageModel(counts), learnt }
}

const REBUILD = `cannot be read: run "npm run prepare" in taiyaku's folder`

/** @throws InputError where the file is not a language model */
export const loadModel = (path: string): LanguageModel =>
  read(path, bytes => new LanguageModel(unpackCounts(bytes)), 'the language model cannot be read')

function read<T>(path: string, unpack: (bytes: Uint8Array) => T, fault: string): T {
  try {
    return unpack(readFileSync(path))
  } catch (error) {
    throw new InputError(path, undefined, `${fault} (${(error as Error).message})`)
  }
}
