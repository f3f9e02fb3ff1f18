import { korean as writing } from '../link/korean.ts'
import type { Designation } from '../model/glossary.ts'
import { romanizeKorean } from '../tokenize/hangul.ts'
import { formNames } from './form-names.ts'
import { initialsOfHangul, jamo } from './jamo.ts'
import { forgivesLetters, isLatin, lettersOf, plainLatin, type Name, type Notation } from './notation.ts'

/** Letter by letter, so that one wrong letter of a syllable is one. */
export const korean: Notation = {
  name: 'korean',
  langs: ['ko'],
  names: designation => [...formNames(designation, writing), ...initialNames(designation)],
  words: text => lettersOf(composed(text).toLowerCase()).map(jamo),
  isSpaced: true,
  leastInside: 4,
  near: ['ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅈㅉㅊ', 'ㅅㅆ', 'ㄴㄹ', 'ㅏㅑ', 'ㅐㅔㅒㅖ', 'ㅓㅗㅕㅛ', 'ㅜㅡㅠ'],
  forgives: forgivesLetters,
}

/** Latin letters in any system: Revised, McCune–Reischauer without its marks, and the usual spellings of names. */
export const koreanInLatin: Notation = {
  name: 'korean-in-latin',
  langs: ['ko'],
  names: designation =>
    [romanizationOf(designation), designation.romanization ?? ''].map(text => ({
      text,
      form: 'romanization',
    })),
  words: text => (isLatin(text) ? lettersOf(plainLatin(text)).map(plainRomanization) : []),
  isSpaced: true,
  leastInside: 4,
  near: ['aeiou', 'nm', 'sj'],
  forgives: forgivesLetters,
}

/** Single letters, as they are typed for initials, must not become conjoining ones. */
const composed = (text: string): string =>
  text.normalize('NFC').replaceAll(/[^ㄱ-ㅣ]+/gu, stretch => stretch.normalize('NFKC'))

/** The first letters of all syllables: ㅅㅇㅂㄱㄱ for 사이버 공격. */
const initialNames = ({ text }: Designation): readonly Name[] => {
  const initials = initialsOfHangul(text)
  return initials.length > 2 ? [{ text: initials, form: 'initials' }] : []
}

const known = new Map<string, string>()

/** Revised Romanization. A word is romanised by itself, and words repeat. */
export const romanizationOf = ({ text }: Designation): string =>
  text.normalize('NFC').replaceAll(/[가-힣]+/gu, word => {
    let romanized = known.get(word)
    if (romanized === undefined) known.set(word, (romanized = romanizeKorean(word)))
    return romanized
  })

/** In order. What the systems write differently; both sides of a comparison pass through it, so it may be coarse. */
const SYSTEMS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/sh/gu, 's'],
  [/ee/gu, 'i'],
  [/oo|eu/gu, 'u'],
  [/eo/gu, 'o'],
  [/ch|jj|j/gu, 'j'],
  [/[kg]+/gu, 'g'],
  [/[td]+/gu, 'd'],
  [/[pb]+/gu, 'b'],
  [/[lr]+/gu, 'r'],
  [/ss+/gu, 's'],
]

const plainRomanization = (word: string): string =>
  SYSTEMS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)
