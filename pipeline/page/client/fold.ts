// What a reader takes for the same.

/** Case, width, marks over letters, hiragana and katakana fall together. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))

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
const LATIN = /^[a-z'’-]+$/
const ONLY_ONSETS = /^[ㄱ-ㅎ]{2,}$/

/** @returns whether every word of the query is there, in whatever language */
export function createMatch(query: string): (searchable: Searchable) => boolean {
  const wanted = query.split(/\s+/u).filter(Boolean).map(wordMatch)
  return searchable => wanted.every(matches => matches(searchable))
}

function wordMatch(typed: string): (searchable: Searchable) => boolean {
  // Before folding, which takes a letter of its own for part of a syllable.
  if (ONLY_ONSETS.test(typed)) return ({ text }) => onsets(text).includes(typed)
  const word = fold(typed)
  const loose = LATIN.test(word) ? loosen(word) : ''
  if (loose.length < SHORTEST_LATIN) return ({ text }) => text.includes(word)
  return ({ text, latin }) => text.includes(word) || latin.includes(loose)
}
