import type { Pos } from '../model/text.ts'

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
