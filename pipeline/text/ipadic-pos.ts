import type { Pos } from '../model/text.ts'

const BY_CLASS: Readonly<Record<string, Pos>> = {
  名詞: 'NOUN',
  動詞: 'VERB',
  形容詞: 'ADJ',
  副詞: 'ADV',
  連体詞: 'DET',
  接続詞: 'CCONJ',
  感動詞: 'INTJ',
  助詞: 'ADP',
  助動詞: 'AUX',
  記号: 'PUNCT',
  接頭詞: 'NOUN',
  フィラー: 'INTJ',
}

/** Subdivisions that differ from their class. */
const BY_SUBCLASS: Readonly<Record<string, Pos>> = {
  固有名詞: 'PROPN',
  数: 'NUM',
  代名詞: 'PRON',
  形容動詞語幹: 'ADJ',
  ナイ形容詞語幹: 'ADJ',
  接続助詞: 'SCONJ',
  終助詞: 'PART',
  アルファベット: 'SYM',
}

/** The universal tag of an IPADIC part of speech: class, then subdivisions. */
export const universalPos = ([pos, sub]: readonly string[]): Pos =>
  BY_SUBCLASS[sub ?? ''] ?? BY_CLASS[pos ?? ''] ?? 'X'

interface Inflected {
  readonly surface: string
  readonly tags: readonly string[]
  readonly inflection: string
}

/** The う of でしょう and 行こう, and the form that it follows: でしょ, 行こ. */
export const isWill = ({ surface, tags, inflection }: Inflected): boolean =>
  surface === 'う' && tags[0] === '助動詞' && inflection === '基本形'
export const takesWill = ({ inflection }: Inflected): boolean => inflection === '未然ウ接続'
