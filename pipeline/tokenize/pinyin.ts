import { pinyin as readings } from 'pinyin-pro'
import type { Piece } from '../model/sheet.ts'
import { simplifyByPhrases } from '../text/opencc.ts'

const HAN = /\p{Script=Han}/u
/** A syllable that begins with a vowel is set off inside a word: 西安 is `xī'ān`, 先 is `xiān`. */
const OPEN_SYLLABLE = /^[aāáǎàeēéěèoōóǒò]/u
const WORD = /[\p{L}\p{N}]/u

/** Dictionary tones, as the orthography has them (GB/T 16159-2012, 7.3): 一 and 不 keep theirs. */
const OPTIONS = { type: 'all', toneSandhi: false, segmentit: 2 } as const

/**
 * The text character by character, each ideograph with its pinyin under tone marks; what has no pinyin
 * comes without a reading. The texts concatenate to `text`. Polyphonic characters are read by their words.
 */
export function pinyin(text: string): readonly Piece[] {
  let at = 0
  // Its dictionary of words is in simplified characters.
  return readings(simplifyByPhrases(text), OPTIONS).map(({ origin, result }) => {
    const own = text.slice(at, at + origin.length)
    at += origin.length
    return HAN.test(origin) && result !== origin ? { text: own, reading: result } : { text: own }
  })
}

/** Syllables of one word, with the apostrophe where it would read otherwise. */
function joined(pieces: readonly Piece[]): string {
  let word = ''
  for (const { text, reading } of pieces) {
    const set = reading !== undefined && word !== '' && OPEN_SYLLABLE.test(reading)
    word += `${set ? "'" : ''}${reading ?? text}`
  }
  return word
}

/**
 * Pinyin written by words: `zhōngguó rénmín`. Words are the surfaces of tokens, in order;
 * marks stand close to the word before them.
 */
export function pinyinOfWords(words: readonly string[]): string {
  const pieces = pinyin(words.join(''))
  let next = 0
  let line = ''
  for (const word of words) {
    const own: Piece[] = []
    for (let length = 0; length < word.length && next < pieces.length; next++) {
      const piece = pieces[next] as Piece
      own.push(piece)
      length += piece.text.length
    }
    line += `${line !== '' && WORD.test(word) ? ' ' : ''}${joined(own)}`
  }
  return line
}
