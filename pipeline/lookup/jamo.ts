/**
 * Hangul syllables as the letters that are typed: 값 is ㄱㅏㅂㅅ, 과 is ㄱㅗㅏ. Syllables are laid out in Unicode by onset,
 * vowel and final consonant (The Unicode Standard, 3.12).
 */
const FIRST = 0xac00
const ONSETS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ')
const FINALS = ['', ...'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ')] // prettier-ignore
const SYLLABLE = /[가-힣]/gu

/** Everything but Hangul is kept. */
export const jamo = (text: string): string =>
  text.replaceAll(SYLLABLE, syllable => {
    const code = syllable.charCodeAt(0) - FIRST
    const vowel = Math.floor(code / FINALS.length) % VOWELS.length
    return (onset(code) ?? '') + (VOWELS[vowel] ?? '') + (FINALS[code % FINALS.length] ?? '')
  })

/** The first letter of each syllable; everything but Hangul is left out. */
export const initialsOfHangul = (text: string): string =>
  (text.match(SYLLABLE) ?? []).map(syllable => onset(syllable.charCodeAt(0) - FIRST) ?? '').join('')

const onset = (code: number): string | undefined => ONSETS[Math.floor(code / (FINALS.length * VOWELS.length))]
