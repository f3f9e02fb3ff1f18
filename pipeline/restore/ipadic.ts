import { lengthened, morae, toHiragana } from '../text/kana.ts'
import { universalPos } from '../text/ipadic-pos.ts'
import type { IpadicWord, Kuromoji } from '../text/kuromoji.ts'
import { buildArrays, type KeyedWord } from './lexicon.ts'
import { packLexicon, type ConnectionIds } from './lexicon-file.ts'

/** The dictionary of kuromoji as a lexicon file: 392,000 words by their morae. About 4 s, once, at installation. */
export function compileIpadic({ words, connections }: Kuromoji): Uint8Array {
  const keyed: KeyedWord[] = []
  const ids: Record<string, ConnectionIds> = {}
  for (const word of words()) {
    keyed.push(...keyedWords(word))
    noteIds(ids, word)
  }
  return packLexicon(buildArrays(keyed), {
    size: connections.size,
    connections: connections.costs,
    ids,
  })
}

/** Inflected words have ids by form as well; only the uninflected classes and single marks serve as general ones. */
function noteIds(ids: Record<string, ConnectionIds>, { surface, tags, left, right }: IpadicWord): void {
  const [pos, sub] = tags
  if (pos === '記号' && surface.length === 1) ids[surface] ??= { left, right }
  if (pos === '名詞' || pos === '記号' || pos === '接頭詞') ids[`${pos},${sub}`] ??= { left, right }
}

/** Letters, digits and symbols have readings in the dictionary; in a title they stand for themselves. */
const JAPANESE = /^[\p{Script=Han}ぁ-ゖァ-ヺー々〆・]+$/u

/**
 * A word under its pronunciation, in which IPADIC tells a long vowel (コーゲキ) from two (オモウ); particles also under
 * their kana, since `ha`, `he` and `wo` are written as often as `wa`, `e` and `o`.
 */
function keyedWords(word: IpadicWord): readonly KeyedWord[] {
  const spoken = morae(word.pronunciation)
  const written = morae(word.reading)
  if (!spoken || spoken.length === 0 || !JAPANESE.test(word.surface)) return []
  const base = {
    surface: word.surface,
    lemma: word.lemma,
    reading:
      /[ァ-ヺ]/u.test(word.surface) && !/\p{Script=Han}/u.test(word.surface)
        ? word.reading
        : toHiragana(word.reading),
    pos: universalPos(word.tags),
    left: word.left,
    right: word.right,
    cost: word.cost,
  }
  const differs = written && lengthened(written).join('') !== lengthened(spoken).join('')
  const keys = [
    spoken,
    ...(differs ? [written] : []),
    ...(word.tags[2] === '助数詞' ? counterForms(spoken) : []),
  ]
  return keys.map(key => ({ ...base, key }))
}

/** Counters change after some numbers: 30 pun, 3 bon. */
function counterForms([first = '', ...rest]: readonly string[]): readonly (readonly string[])[] {
  return [HARD[first], VOICED[first]].filter(mora => mora !== undefined).map(mora => [mora, ...rest])
}

const HARD: Readonly<Record<string, string>> = {
  ハ: 'パ', ヒ: 'ピ', フ: 'プ', ヘ: 'ペ', ホ: 'ポ', ヒャ: 'ピャ', ヒュ: 'ピュ', ヒョ: 'ピョ',
} // prettier-ignore
const VOICED: Readonly<Record<string, string>> = {
  ハ: 'バ', ヒ: 'ビ', フ: 'ブ', ヘ: 'ベ', ホ: 'ボ', ヒャ: 'ビャ', ヒュ: 'ビュ', ヒョ: 'ビョ',
} // prettier-ignore
