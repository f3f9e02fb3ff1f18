import { romanize } from 'es-hangul'

const HANGUL = /[\uac00-\ud7a3]+/gu

/** Syllables are laid out in Unicode by onset, vowel and final consonant (The Unicode Standard, 3.12). */
const FIRST = 0xac00
const VOWELS = 21
const FINALS = 28
const NO_FINAL = 0
const SILENT_ONSET = 11
const NG = 21

/** ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ: before these es-hangul inserts an n, as in 솜이불. */
const Y_VOWELS: ReadonlySet<number> = new Set([2, 3, 6, 7, 12, 17, 20])

/** Final consonants and the onsets that they become: ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ ㅈ ㅊ ㅋ ㅍ. ㄷ and ㅌ change there (굳이); pairs are left to the library. */
const MOVES: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [4, 2],
  [8, 5],
  [16, 6],
  [17, 7],
  [19, 9],
  [22, 12],
  [23, 14],
  [24, 15],
  [26, 17],
])

/**
 * Korean in the Revised Romanization, by pronunciation: 종로 is `jongno`. Everything else is kept.
 *
 * The n that some compounds insert (솜이불, somnibul) is not written: it is rare in the vocabulary of reports, no rule tells
 * it from 한국인 (hangugin), and es-hangul would insert it everywhere.
 * Source: Ministry of Culture, Notification 2000-8; unlike there, es-hangul does write some tensed consonants.
 */
export const romanizeKorean = (text: string): string =>
  text.normalize('NFC').replace(HANGUL, word =>
    withoutInsertion(word)
      .map(part => romanize(part))
      .join(''),
  )

/** The word with its final consonants moved over, 한국인 as 한구긴, in parts where one cannot move: 공, 유. */
function withoutInsertion(word: string): readonly string[] {
  const codes = Array.from(word, syllable => syllable.charCodeAt(0) - FIRST)
  const parts: string[] = ['']
  codes.forEach((code, i) => {
    const next = codes[i + 1]
    const final = code % FINALS
    const inserts = next !== undefined && onsetOf(next) === SILENT_ONSET && Y_VOWELS.has(vowelOf(next))
    const moved = inserts ? MOVES.get(final) : undefined
    if (moved !== undefined && next !== undefined)
      codes[i + 1] = next + (moved - SILENT_ONSET) * VOWELS * FINALS
    const own = moved === undefined ? code : code - final + NO_FINAL
    parts[parts.length - 1] += String.fromCharCode(FIRST + own)
    if (inserts && final === NG) parts.push('')
  })
  return parts
}

const onsetOf = (code: number): number => Math.floor(code / (VOWELS * FINALS))
const vowelOf = (code: number): number => Math.floor(code / FINALS) % VOWELS
