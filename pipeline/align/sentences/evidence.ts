import type { Linked, Token } from '../../model/text.ts'
import { numbersIn } from './numbers.ts'

/** What a sentence holds that its translation should hold too. */
export interface Evidence {
  /** Written alike in both languages: concepts, numbers, words in Latin letters. Keys of different kinds never collide. */
  readonly same: readonly string[]
  /** Words, whose translations are learnt from the text. */
  readonly words: readonly string[]
}

const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\d]+/gu
const CONTENT: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'PRON', 'X'])
const LETTER = /\p{L}/u

export function evidenceOf({ text, mentions, tokens }: Linked): Evidence {
  const latin = text.normalize('NFKC').toLowerCase().match(LATIN_WORD) ?? []
  const words = tokens.filter(({ pos, surface }) => CONTENT.has(pos) && LETTER.test(surface))
  return {
    same: [
      ...new Set([
        ...mentions.map(({ concept }) => `concept ${concept}`),
        ...numbersIn(text).map(number => `number ${number}`),
        ...latin.map(word => `latin ${word}`),
      ]),
    ],
    words: [...new Set(words.map(({ lemma }) => lemma.toLowerCase()))],
  }
}
