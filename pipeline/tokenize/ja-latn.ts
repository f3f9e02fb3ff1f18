import type { Token } from '../model/text.ts'
import { MAX_TITLE, type Restore } from '../restore/restore.ts'
import type { Tokenizer } from './tokenizer.ts'

/**
 * Romanised Japanese through its restored form: tokens with spans in the letters and `form`s in Japanese script. A text too
 * long for a title is cut into words and not restored.
 */
export const createRomanizedTokenizer =
  (restore: Restore): Tokenizer =>
  (text, translation) =>
    text.length > MAX_TITLE ? { tokens: wordsOf(text) } : restore(text, translation)

const wordsOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(/\S+/gu), ({ 0: surface, index }) => ({
    start: index,
    end: index + surface.length,
    surface,
    lemma: surface,
    pos: 'X',
  }))
