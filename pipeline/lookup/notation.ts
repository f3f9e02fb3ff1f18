import type { Designation } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'

/** What of a designation a query is compared with. */
export type Form = 'text' | 'variant' | 'inflection' | 'reading' | 'romanization' | 'initials'

/** One string that may be asked for. */
export interface Name {
  /** As a person writes it. */
  readonly text: string
  readonly form: Form
}

/**
 * One way to write names down, such as Japanese script, kana or Hepburn. A query is compared with names in every notation
 * that it can be in: `kosei` may be English, Japanese, Chinese or Korean.
 */
export interface Notation {
  readonly name: string
  readonly langs: readonly DocumentLang[]
  /** All that one may ask for a designation in one of the languages by. */
  readonly names: (designation: Designation) => readonly Name[]
  /** The words of a text as they are compared: what does not count is gone. None where the text cannot be in this notation. */
  readonly words: (text: string) => readonly string[]
  /** A word may begin only where one is written apart; otherwise anywhere, as in unbroken script. */
  readonly isSpaced: boolean
  /** As short as this, a query is not looked for inside words: it would be found everywhere. */
  readonly leastInside: number
  /** Letters in one string are easily confused; none stands in two. */
  readonly near: readonly string[]
  /** How many wrong letters are forgiven in a query of so many units. */
  readonly forgives: (length: number) => number
}

export const WHITE_SPACE = /\s+/u

/** Latin letters, digits and marks, and nothing of another script. */
export const isLatin = (text: string): boolean =>
  /\p{Script=Latin}/u.test(text) && !/[^\p{Script=Latin}\P{L}]/u.test(text)

/** Small letters without accents. */
export const plainLatin = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’ʼʻ`]/gu, '')

/** What stands between marks and spaces. */
export const lettersOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** A letter is a small part of a word in an alphabet. */
export const forgivesLetters = (length: number): number =>
  length < 3 ? 0 : length < 6 ? 1 : length < 10 ? 2 : length < 20 ? 3 : 4

/** A character is half a word in Han script. */
export const forgivesCharacters = (length: number): number =>
  length < 3 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3
