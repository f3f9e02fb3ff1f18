import { romanizeKana } from '../text/kana.ts'
import { romanizeKorean } from '../tokenize/hangul.ts'
import { pinyin } from '../tokenize/pinyin.ts'

/**
 * How a word sounds, a letter a sound, as far as loanwords keep it:
 *
 * - vowels `a e i o u`, `@` for Korean ㅓ, and `-` for the vowel that a script puts where a foreign word has none (ㅡ);
 * - consonants `b d f g h j k l m n p r s t v w y z`, `C` as in chip, `S` as in ship, `T` as in thin.
 */
export type Sounds = string

/** The writing that a foreign word is transliterated into. */
export type Script = 'kana' | 'hangul' | 'han'

type Rule = readonly [pattern: RegExp, replacement: string]

const apply = (word: string, rules: readonly Rule[]): string =>
  rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)

/** In order. What English spelling says of sounds; vowels only where it is plain, since they count for little. */
const ENGLISH: readonly Rule[] = [
  [/^kn|^gn|^pn/u, 'n'],
  [/^wr/u, 'r'],
  [/^ps/u, 's'],
  [/^x/u, 'z'],
  [/^wh(?=o)/u, 'h'],
  [/wh/u, 'w'],
  [/tch/gu, 'C'],
  [/ture(?=s?$)/u, 'Ca'],
  [/(?<=[bt])re$/u, 'a'],
  [/[ct]i(?=on|al|ous|a$|en)|ssi(?=on)/gu, 'S'],
  [/si(?=on)/gu, 'j'],
  [/^sch/u, 'sk'],
  [/ough|augh/gu, 'o'],
  [/ph/gu, 'f'],
  [/sh|sch/gu, 'S'],
  [/th/gu, 'T'],
  [/ch(?=r|l)/gu, 'k'],
  [/ch/gu, 'C'],
  [/sc(?=[eiy])/gu, 's'],
  [/ck|cch|c(?=c[eiy])/gu, 'k'],
  [/qu(?=e$)|q(?!u)/gu, 'k'],
  [/qu/gu, 'kw'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/(?<!i)gh(?![aeiouy])/gu, ''],
  [/gh(?=[aeiouy])/gu, 'g'],
  [/dg(?=[eiy])|g(?=e$|y$|ine)/gu, 'j'],
  // A vowel before one consonant and a silent e says its name.
  [/a([^aeiouy])e(?=s?$)/gu, 'ei$1'],
  [/i([^aeiouy])e(?=s?$)/gu, 'ai$1'],
  [/o([^aeiouy])e(?=s?$)/gu, 'o$1'],
  [/u([^aeiouy])e(?=s?$)/gu, 'u$1'],
  [/(?<=[a-zCST][^aeiou])e$/u, ''],
  [/ee|ea|ie/gu, 'i'],
  [/ay|ai/gu, 'ei'],
  [/igh/gu, 'ai'],
  [/oo|ou/gu, 'u'],
  [/ow/gu, 'au'],
  [/aw|au/gu, 'o'],
  [/y(?![aeiou])/gu, 'i'],
  // An r is heard only before a vowel.
  [/(?:[ei]|(?<=[aou]))r(?![aeiouyr])/gu, 'a'],
]

/** In order. Hepburn, without length. */
const KANA: readonly Rule[] = [
  [/tch|ch/gu, 'C'],
  [/sh/gu, 'S'],
  [/ts/gu, 't'],
  [/ii/gu, 'i'],
  [/[^a-zCS]/gu, ''],
]

/** In order. Revised Romanization. */
const HANGUL: readonly Rule[] = [
  [/ch/gu, 'C'],
  [/eo/gu, '@'],
  [/eu/gu, '-'],
  [/ae|oe/gu, 'e'],
  [/[^a-zC@-]/gu, ''],
]

/** In order. Pinyin without tones. */
const PINYIN: readonly Rule[] = [
  [/zh/gu, 'j'],
  [/ch|q/gu, 'C'],
  [/sh|x/gu, 'S'],
  [/[zc]/gu, 's'],
  [/ng/gu, 'n'],
  [/ao/gu, 'au'],
  [/ü/gu, 'u'],
  [/[^a-zCS]/gu, ''],
]

const TWICE = /([^aeiou])\1+/gu
const once = (sounds: Sounds): Sounds => sounds.replace(TWICE, '$1')

/** Of a word or phrase in Latin letters, read as English. */
export const soundsOfEnglish = (text: string): Sounds =>
  lettersOf(text)
    .map(word => once(apply(word, ENGLISH)))
    .join('')

const lettersOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z]+/gu) ?? []

/** What Japanese, Korean and Chinese call the letters, a to z. */
const LETTER_NAMES = 'e bi Si di i efu ji eiCi ai je ke eru emu enu o pi kyu aru esu ti yu bui daburyu ekusu wai zeto'.split(' ') // prettier-ignore

/** Of an acronym, read letter by letter. */
export const soundsOfLetters = (acronym: string): Sounds =>
  [...acronym.toLowerCase()].map(letter => LETTER_NAMES[letter.charCodeAt(0) - A] ?? '').join('')

const A = 0x61

/** Of a word in the other script; what is written in none of its characters has no sounds. */
export function soundsOf(text: string, script: Script): Sounds {
  switch (script) {
    case 'kana':
      return once(apply(romanizeKana(text, { macrons: false }).toLowerCase(), KANA))
    case 'hangul':
      return once(apply(romanizeKorean(text).toLowerCase(), HANGUL))
    case 'han':
      return once(apply(plainPinyin(text), PINYIN))
  }
}

const plainPinyin = (text: string): string =>
  pinyin(text)
    .map(({ reading }) => reading ?? '')
    .join('')
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
    .normalize('NFC')

const KANA_ONLY = /^[\p{sc=Hiragana}\p{sc=Katakana}ー・･゠＝=\s]+$/u
const HANGUL_ONLY = /^[\p{sc=Hangul}\s]+$/u
const HAN_ONLY = /^[\p{sc=Han}·・‧]+$/u

/** The script that all of a text is written in, if it is one that transliterates. */
export function scriptOf(text: string): Script | undefined {
  if (KANA_ONLY.test(text)) return 'kana'
  if (HANGUL_ONLY.test(text)) return 'hangul'
  return HAN_ONLY.test(text) ? 'han' : undefined
}
