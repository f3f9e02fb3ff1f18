// What a reader takes for the same.

/** Seen by nobody. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
/** Hyphens, dashes and middle dots, which some write between the letters of a word and others do not. */
const JOINERS = /(?<=[\p{L}\p{M}])[-\u2010-\u2015·・](?=\p{L})/gu
/** Koreans write compounds with spaces or without. */
const SPACES_IN_HANGUL = /(?<=[가-힣])[ \u00A0]+(?=[가-힣])/g

/** Case, width, marks over letters, hyphens, hiragana and katakana fall together, as does Hangul with and without spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(INVISIBLE, '')
    .replaceAll(JOINERS, '')
    .replaceAll(SPACES_IN_HANGUL, '')
    .replaceAll(/[ァ-ヶ]+/g, kana => String.fromCharCode(...Array.from(kana, hiragana)))

const KATAKANA_TO_HIRAGANA = 0x60
const hiragana = (katakana: string): number => katakana.charCodeAt(0) - KATAKANA_TO_HIRAGANA

/**
 * Spellings of Japanese, Chinese and Korean in Latin letters that differ by habit fall together: kôgeki, kougeki,
 * kogeki; shimbun, shinbun; lüe, lve, lue; lèsuǒ ruǎnjiàn, lesuoruanjian.
 */
export const loosen = (latin: string): string =>
  fold(latin)
    .replaceAll(/[^a-z]/g, '')
    .replaceAll(/m(?=[bmp])/g, 'n')
    .replaceAll('tch', 'ch')
    .replaceAll('ou', 'o')
    .replaceAll(/([ln])v/g, '$1u')
    .replaceAll(/([a-z])\1+/g, '$1')

const SYLLABLE = /[가-힣]/g
const FIRST_SYLLABLE = 0xac00
const SYLLABLES_AN_ONSET = 588
const ONSETS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'

/** The first consonant of each syllable, by which Koreans search: 랜섬웨어 is ㄹㅅㅇㅇ. */
export const onsets = (hangul: string): string =>
  hangul.replaceAll(SYLLABLE, syllable =>
    ONSETS.charAt(Math.floor((syllable.charCodeAt(0) - FIRST_SYLLABLE) / SYLLABLES_AN_ONSET)),
  )

/** What a row is found by. */
export interface Searchable {
  /** Folded, as written and with each reading in the place of what it reads. */
  readonly text: string
  /** Readings in Latin letters, loosened. */
  readonly latin: string
}

/** Shorter words of Latin letters would be found in nearly every reading. */
const SHORTEST_LATIN = 3
const LATIN = /^[a-z'’]+$/
const ONLY_ONSETS = /^[ㄱ-ㅎ]{2,}$/

export type Match = (searchable: Searchable) => boolean

/** @returns whether every word of the query is there, in whatever language */
export function createMatch(query: string): Match {
  const wanted = query.split(/\s+/u).filter(Boolean).map(wordMatch)
  return searchable => wanted.every(matches => matches(searchable))
}

function wordMatch(typed: string): Match {
  // Before folding, which takes a letter of its own for part of a syllable.
  if (ONLY_ONSETS.test(typed)) return ({ text }) => onsets(text).includes(typed)
  const parts = typed.split(/[-\u2010-\u2015]/u).filter(Boolean)
  const whole = foldedMatch(fold(typed))
  if (parts.length < 2) return whole
  // `cyber-attack` also finds what others write in two words.
  const each = parts.map(part => foldedMatch(fold(part)))
  return searchable => whole(searchable) || each.every(matches => matches(searchable))
}

function foldedMatch(word: string): Match {
  const loose = LATIN.test(word) ? loosen(word) : ''
  if (loose.length < SHORTEST_LATIN) return ({ text }) => text.includes(word)
  return ({ text, latin }) => text.includes(word) || latin.includes(loose)
}
