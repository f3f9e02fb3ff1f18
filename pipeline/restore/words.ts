import type { Pos } from '../model/text.ts'
import { lengthened, morae } from '../text/kana.ts'
import { ids, type Grammar } from './grammar.ts'
import { MODEL_COST, NONE, type LanguageModel } from './language-model.ts'
import type { Source } from './lattice.ts'
import { buildArrays, type KeyedWord, type Lexicon, type LexiconArrays } from './lexicon.ts'
import { RECENT_WORDS } from './recent-words.ts'
import { LEARNT } from './vocabulary.ts'
import { KATAKANA_WORD, shownReading } from './word.ts'

const NOT_YET = -2

/**
 * A lexicon's words as the language model knows them; looked up once a word, when a title first needs it. `alike`: the
 * word by which the model knows another.
 */
export function modelledWords(
  lexicon: Lexicon,
  model: LanguageModel,
  alike: (surface: string, pos: Pos) => string = surface => surface,
): Source {
  const numbers = new Int32Array(lexicon.size).fill(NOT_YET)
  const costs = new Float64Array(lexicon.size)
  const look = (w: number): void => {
    const [surface, pos] = [lexicon.surface(w), lexicon.pos(w)]
    const number = model.number(alike(surface, pos), pos)
    const favoured =
      (pos === 'PROPN' ? MODEL_COST.unseenName : 0) +
      (KATAKANA_WORD.test(surface) ? MODEL_COST.unseenKatakana : 0)
    numbers[w] = number
    costs[w] = model.priorCost(number, lexicon.cost(w), favoured)
  }
  return {
    lexicon,
    number: w => {
      if (numbers[w] === NOT_YET) look(w)
      return numbers[w] ?? NONE
    },
    readingCost: w => Math.min(MODEL_COST.mostExcess, MODEL_COST.excess * lexicon.excess(w)),
    priorCost: w => {
      if (numbers[w] === NOT_YET) look(w)
      return costs[w] ?? 0
    },
  }
}

/** The words of the dictionary; a recent name is as likely as the one whose place it has taken. */
export function dictionaryWords(lexicon: Lexicon, model: LanguageModel): Source {
  return modelledWords(
    lexicon,
    model,
    (surface, pos) => (pos === 'PROPN' ? LIKES.get(surface) : undefined) ?? surface,
  )
}

const LIKES: ReadonlyMap<string, string> = new Map(
  RECENT_WORDS.flatMap(({ surface, like }) => (like ? [[surface, like] as const] : [])),
)

/** The words in katakana that the text taught the model and the dictionary has not. */
export function learntWords(model: LanguageModel, grammar: Grammar): LexiconArrays {
  const classIds = ids(grammar, '名詞,固有名詞', '名詞,一般')
  return buildArrays(
    model.surfacesOf(LEARNT).map(surface => ({
      surface,
      lemma: surface,
      reading: surface,
      pos: LEARNT,
      cost: ADDED_COST.learnt,
      ...classIds,
      key: lengthened(morae(surface) ?? []),
    })),
  )
}

/** Words that are newer than the dictionary, for the lexicon. */
export const recentWords = (grammar: Grammar): readonly KeyedWord[] =>
  RECENT_WORDS.map(({ surface, reading, pos }) => ({
    surface,
    lemma: surface,
    reading: shownReading(surface, reading),
    pos,
    cost: ADDED_COST.recent,
    ...ids(grammar, pos === 'NOUN' ? '名詞,一般' : '名詞,固有名詞', '名詞,一般'),
    key: lengthened(morae(reading) ?? []),
  }))

/** In the dictionary's terms. */
const ADDED_COST = { learnt: 12000, recent: 3000 }
