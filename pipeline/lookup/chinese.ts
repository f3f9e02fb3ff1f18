import { chinese as writing } from '../link/chinese.ts'
import type { Designation } from '../model/glossary.ts'
import { fold } from '../text/fold.ts'
import { pinyin as readPinyin, pinyinOfWords } from '../tokenize/pinyin.ts'
import { formNames } from './form-names.ts'
import {
  forgivesCharacters,
  forgivesLetters,
  isLatin,
  lettersOf,
  plainLatin,
  WHITE_SPACE,
  type Notation,
} from './notation.ts'

/** In simplified characters. */
export const chinese: Notation = {
  name: 'chinese',
  langs: ['zh-Hans', 'zh-Hant'],
  names: designation => formNames(designation, writing),
  words: text =>
    text
      .split(WHITE_SPACE)
      .map(word => lettersOf(fold(word, writing.steps).text).join(''))
      .filter(Boolean),
  isSpaced: false,
  leastInside: 1,
  near: [],
  forgives: forgivesCharacters,
}

/** Without tones, written as marks or as digits; v, u and ü are one. */
export const pinyin: Notation = {
  name: 'pinyin',
  langs: ['zh-Hans', 'zh-Hant'],
  names: designation => [{ text: syllablesOf(designation), form: 'reading' }],
  words: text => (isLatin(text) ? lettersOf(plainLatin(text)).map(withoutTones) : []),
  isSpaced: true,
  // No word begins inside a syllable.
  leastInside: Infinity,
  near: ['zj', 'cq', 'sx', 'nlr', 'fh', 'aeo'],
  forgives: forgivesLetters,
}

const HAN = /\p{Script=Han}/u

/** With tone marks, as stored; otherwise derived: the library reads by words, without an analyser. */
export const pinyinOf = ({ text, reading }: Designation): string =>
  reading ?? (HAN.test(text) ? pinyinOfWords([text]) : text)

/** The same, syllable by syllable where it is derived. */
function syllablesOf({ text, reading }: Designation): string {
  if (reading !== undefined || !HAN.test(text)) return reading ?? text
  let line = ''
  let isAfterSyllable = false
  for (const piece of readPinyin(text)) {
    const isSyllable = piece.reading !== undefined
    line += `${isSyllable || isAfterSyllable ? ' ' : ''}${piece.reading ?? piece.text}`
    isAfterSyllable = isSyllable
  }
  return line.trim()
}

const withoutTones = (word: string): string => word.replaceAll(/(?<=[a-z])[1-5]/gu, '').replaceAll('v', 'u')
