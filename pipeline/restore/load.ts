import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InputError } from '../model/outcome.ts'
import { LanguageModel } from './language-model.ts'
import { unpackLexicon, type CompiledLexicon } from './lexicon-file.ts'
import { unpackCounts } from './model-file.ts'

/** Made from kuromoji's dictionary when the package is built; found from the sources as well as from `dist`. */
export const IPADIC_LEXICON = fileURLToPath(new URL('../../dist/restore/ipadic.lexicon', import.meta.url))
/** Counted from Japanese news; README.md beside it says how. */
export const NEWS_MODEL = fileURLToPath(new URL('../../pipeline/restore/ja-news.model', import.meta.url))

/** @throws InputError where one of the files cannot be read; `model`: counts of the user's own texts in place of the news */
export function loadIpadicLexicon(model = NEWS_MODEL): CompiledLexicon {
  const { lexicon, grammar } = read(
    IPADIC_LEXICON,
    unpackLexicon,
    `the romanised lexicon cannot be read: run "npm run prepare" in taiyaku's folder`,
  )
  return { lexicon, grammar, model: loadModel(model) }
}

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
