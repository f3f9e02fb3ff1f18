import { japanese as writing } from '../link/japanese.ts'
import type { Designation } from '../model/glossary.ts'
import { fold } from '../text/fold.ts'
import { lengthened, morae, romanizeKana, toKatakana } from '../text/kana.ts'
import { formNames } from './form-names.ts'
import {
  forgivesCharacters,
  forgivesLetters,
  isLatin,
  lettersOf,
  plainLatin,
  type Name,
  type Notation,
} from './notation.ts'

/** Voiced or not, small or not, and what looks alike. */
const NEAR_KANA = 'アァ イィ ウゥ エェ オォ カガヵ キギ クグ ケゲヶ コゴ サザ シジヂ スズヅ セゼ ソゾン タダ ツッ テデ トド ハバパ ヒビピ フブプヴ ヘベペ ホボポ ヤャ ユュ ヨョ ワヮ'.split(' ') // prettier-ignore

/** Kana and kanji as written; one kind of kana stands for the other. */
export const japanese: Notation = {
  name: 'japanese',
  langs: ['ja'],
  names: designation => formNames(designation, writing),
  words: text =>
    wordsOf(text)
      .map(word => fold(toKatakana(word), writing.steps).text)
      .filter(Boolean),
  isSpaced: false,
  leastInside: 1,
  near: NEAR_KANA,
  forgives: forgivesCharacters,
}

/** By the sound of its kana: こうげき and コーゲキ are one. */
export const kana: Notation = {
  name: 'kana',
  langs: ['ja'],
  names: designation => readingsOf(designation).map(text => ({ text, form: 'reading' })),
  words: text => (/[ぁ-ゖァ-ヺｦ-ﾟ]/u.test(text) && !HAN.test(text) ? wordsOf(text).map(soundOfKana) : []),
  isSpaced: false,
  leastInside: 2,
  near: NEAR_KANA,
  forgives: forgivesCharacters,
}

/** Latin letters in any system, with the length of vowels or without. */
export const romaji: Notation = {
  name: 'romaji',
  langs: ['ja'],
  names: designation => [
    ...readingsOf(designation).map((text): Name => ({ text: romanizeKana(text), form: 'romanization' })),
    ...(designation.romanization ? [{ text: designation.romanization, form: 'romanization' } as const] : []),
  ],
  words: text => (isLatin(text) ? lettersOf(plainLatin(text)).map(plainRomaji).filter(Boolean) : []),
  isSpaced: false,
  leastInside: 4,
  near: ['aeiou', 'kg', 'szj', 'td', 'hbpf', 'nm'],
  forgives: forgivesLetters,
}

const HAN = /[\p{Script=Han}\p{Script=Hangul}]/u

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}ー゠々〆]+/gu) ?? []

/** What is stored, and whatever name is all kana. Nothing is read by an analyser. */
export function readingsOf({ text, reading, variants }: Designation): readonly string[] {
  return [reading ?? text, ...variants].filter(name => !HAN.test(name) && /[ぁ-ゖァ-ヺ]/u.test(name))
}

/** Letters that stand among the kana stay. */
const soundOfKana = (word: string): string =>
  toKatakana(word)
    .toLowerCase()
    .replaceAll(/[ァ-ヶー]+/gu, stretch => {
      const list = morae(stretch)
      return list ? lengthened(list).join('') : stretch
    })

/** In order. What the systems write differently; both sides of a comparison pass through it, so it may be coarse. */
const SYSTEMS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // The length of vowels: ō, ou, oo, oh.
  [/([aiue])\1+/gu, '$1'],
  [/o(?:o|u|h(?![aiueoy]))+/gu, 'o'],
  // Kunrei, Nihon-shiki and keyboards, to Hepburn.
  [/tch/gu, 'cch'],
  [/dzu|du/gu, 'zu'],
  [/[zjd]y(?=[aueo])/gu, 'j'],
  [/sy/gu, 'sh'],
  [/[tc]y/gu, 'ch'],
  [/s(?=i)/gu, 'sh'],
  [/t(?=i)/gu, 'ch'],
  [/[zd](?=i)/gu, 'j'],
  [/t(?=u)/gu, 'ts'],
  [/h(?=u)/gu, 'f'],
  [/wo/gu, 'o'],
  [/c(?=[auo])|q/gu, 'k'],
  [/l/gu, 'r'],
  [/v/gu, 'b'],
  [/m(?=[bpm])/gu, 'n'],
  [/nn+/gu, 'n'],
]

const plainRomaji = (word: string): string =>
  SYSTEMS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)
