import type { Restore } from '../restore/restore.ts'
import type { Tokenizer } from './tokenizer.ts'

/** Romanised Japanese through its restored form: tokens with spans in the letters and `form`s in Japanese script. */
export const createRomanizedTokenizer =
  (restore: Restore): Tokenizer =>
  (text, translation) => {
    const { tokens, restoration } = restore(text, translation)
    return { tokens: tokens.filter(({ surface }) => surface.trim() !== ''), restoration }
  }
