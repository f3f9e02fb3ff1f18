import { lengthened, LONG, morae, toHiragana } from '../text/kana.ts'
import { isWill, takesWill, universalPos } from '../text/ipadic-pos.ts'
import type { IpadicWord, Kuromoji } from '../text/kuromoji.ts'
import { buildArrays, type KeyedWord } from './lexicon.ts'
import { packLexicon } from './lexicon-file.ts'
import type { ConnectionIds, Grammar } from './grammar.ts'
import { COMPOUNDS } from './compounds.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { phraseWords } from './phrases.ts'
import { recentWords } from './words.ts'

/**
 * The dictionary of kuromoji as a lexicon file, with newer words: 392,000 words by their morae. About 4 s, once, at
 * installation.
 */
export function compileIpadic(
  kuromoji: Kuromoji,
  { recent = true, everyday = true, compounds = true }: Added = {},
): Uint8Array {
  const keyed: KeyedWord[] = []
  const all = [...kuromoji.words()]
  const will = all.find(isWill)
  for (const word of all) {
    keyed.push(...keyedWords(word))
    if (will && takesWill(word)) keyed.push(...keyedWords(withWill(word, will, kuromoji.connections)))
  }
  const grammar = ipadicGrammar({ ...kuromoji, words: () => all })
  const added = [
    ...(recent ? recentWords(grammar) : []),
    ...(everyday ? phraseWords(EVERYDAY_WORDS, SHARE.everyday, kuromoji, grammar) : []),
    ...(compounds ? phraseWords(COMPOUNDS, SHARE.compounds, kuromoji, grammar) : []),
  ]
  return packLexicon(buildArrays([...keyed, ...added]), grammar)
}

/** Which words of our own go with the dictionary's: all, unless what they add is measured. */
export interface Added {
  readonly recent?: boolean
  readonly everyday?: boolean
  readonly compounds?: boolean
}

/** How much of what is restored reads like a shop's page, and how much like a newspaper. */
const SHARE = { everyday: 0.15, compounds: 0.3 }

export function ipadicGrammar({ words, connections }: Pick<Kuromoji, 'words' | 'connections'>): Grammar {
  const ids: Record<string, ConnectionIds> = {}
  for (const word of words()) noteIds(ids, word)
  return { size: connections.size, connections: connections.costs, ids }
}

/**
 * でしょう, 行こう: a romanised title may write nothing at all for a う that lengthens the vowel before it, and no word of the
 * lattice has no letters. So う is one word with what it follows.
 */
function withWill(word: IpadicWord, will: IpadicWord, { size, costs }: Kuromoji['connections']): IpadicWord {
  return {
    ...word,
    surface: word.surface + will.surface,
    reading: word.reading + will.reading,
    pronunciation: word.pronunciation + LONG,
    right: will.right,
    cost: Math.min(MOST_COST, word.cost + (costs[word.right * size + will.left] ?? 0) + will.cost),
  }
}

/** Costs are two bytes wide. */
const MOST_COST = 0x7fff

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
