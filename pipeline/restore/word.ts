import type { Pos } from '../model/text.ts'
import { toHiragana } from '../text/kana.ts'

/** A word of the lattice, in Japanese script. */
export interface LexiconWord {
  readonly surface: string
  /** Dictionary form. */
  readonly lemma: string
  /** Hiragana for words in kanji or hiragana, katakana for words in katakana. */
  readonly reading: string
  readonly pos: Pos
  /** Connection id towards the word before. */
  readonly left: number
  /** Connection id towards the word after. */
  readonly right: number
  /** As of IPADIC: about -700 for each factor of e in likelihood. */
  readonly cost: number
}

export const KATAKANA_WORD = /^[ァ-ヺー・]+$/u

/** A reading in katakana as a word shows it: as it is for words in katakana, in hiragana for others. */
export const shownReading = (surface: string, katakana: string): string =>
  KATAKANA_WORD.test(surface) ? katakana : toHiragana(katakana)

/** In the order of their codes in a compiled lexicon: only ever append. */
export const POS_TAGS: readonly Pos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]
