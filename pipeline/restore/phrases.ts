import type { Pos } from '../model/text.ts'
import { universalPos } from '../text/ipadic-pos.ts'
import { lengthened, morae } from '../text/kana.ts'
import type { IpadicWord, Kuromoji } from '../text/kuromoji.ts'
import { COST_SCALE, ids, type Grammar } from './grammar.ts'
import { MODEL_COST } from './language-model.ts'
import type { KeyedWord } from './lexicon.ts'
import { shownReading } from './word.ts'

/** A word, or words that go together. */
export interface Phrase {
  readonly surface: string
  /** Katakana, in the kana of orthography. */
  readonly reading: string
  /** Roughly how often in a million words of the texts where it is at home. */
  readonly perMillion: number
}

/** Phrases from a table: `表記 ヨミ`, parted by `|` or line ends, all about as frequent. */
export const readPhrases = (table: string, perMillion: number): readonly Phrase[] =>
  table.split(/[|\n]/u).map(entry => {
    const [surface = '', reading = ''] = entry.split(' ')
    return { surface, reading, perMillion }
  })

/**
 * Phrases for the lexicon. A phrase is one word there, which takes its place in a sentence from its first word towards what
 * goes before and from its last towards what follows. `share`: how much of what is restored is like the texts where the
 * phrases are at home.
 */
export function phraseWords(
  phrases: readonly Phrase[],
  share: number,
  kuromoji: Kuromoji,
  grammar: Grammar,
): readonly KeyedWord[] {
  return phrases.flatMap(phrase => {
    const words = kuromoji.pieces(phrase.surface).map(({ word }) => word ?? noun(grammar))
    return keyed(phrase, words, costOf(share * phrase.perMillion))
  })
}

/** What the dictionary has not is a noun, most likely. */
const noun = (grammar: Grammar): IpadicWord => ({
  surface: '',
  reading: '',
  pronunciation: '',
  lemma: '',
  tags: ['名詞', '一般', '*', '*'],
  inflection: '*',
  ...ids(grammar, '名詞,一般'),
  cost: 0,
})

function keyed(entry: Phrase, words: readonly IpadicWord[], cost: number): readonly KeyedWord[] {
  const [first, last] = [words[0], words.at(-1)]
  const written = morae(entry.reading)
  if (!first || !last || !written) return []
  const isKnown = words.map(({ reading }) => reading).join('') === entry.reading
  const spoken = isKnown ? morae(words.map(word => word.pronunciation).join('')) : undefined
  const keys = [spoken, lengthened(written)].filter(key => key !== undefined)
  const word = {
    surface: entry.surface,
    lemma: words.length === 1 ? first.lemma || entry.surface : entry.surface,
    reading: shownReading(entry.surface, entry.reading),
    pos: posOf(words),
    left: first.left,
    right: last.right,
    cost,
  }
  return [...new Map(keys.map(key => [key.join(''), { ...word, key }])).values()]
}

const CONTENT: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'PRON', 'CCONJ', 'INTJ'])

/** The first word that says something says what the phrase is. */
function posOf(words: readonly IpadicWord[]): Pos {
  const tags = words.map(word => universalPos(word.tags))
  return tags.find(pos => CONTENT.has(pos)) ?? tags[0] ?? 'X'
}

/** What the language model makes of an unseen word of that cost is as likely as the word is. */
const costOf = (perMillion: number): number =>
  Math.round((-COST_SCALE * Math.log(perMillion / 1e6) - MODEL_COST.unseen) / MODEL_COST.unseenSlope)
