import type { Pos } from '../model/text.ts'

const NUMBER = /^[\p{N}.,:/％%+-]*\p{N}[\p{N}.,:/％%+-]*$/u
const PUNCTUATION = /^\p{P}+$/u
/** Punctuation to Unicode, symbols to Universal Dependencies. */
const SYMBOLIC = /^[%％&＆@＠#＃*＊/／§‰]+$/u
const LETTERS = /\p{L}/u

/** The part of speech that the characters alone tell; absent where there are letters. */
export function posOfCharacters(surface: string): Pos | undefined {
  if (NUMBER.test(surface)) return 'NUM'
  if (LETTERS.test(surface)) return undefined
  return PUNCTUATION.test(surface) && !SYMBOLIC.test(surface) ? 'PUNCT' : 'SYM'
}
