import { lengthened, morae, toHiragana } from '../text/kana.ts'
import { ids } from './edge.ts'
import { MODEL_COST, NONE, type LanguageModel } from './language-model.ts'
import type { Source } from './lattice.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { RECENT_WORDS } from './recent-words.ts'
import type { Grammar } from './lexicon-file.ts'
import { LEARNT } from './vocabulary.ts'

const KATAKANA = /^[ァ-ヺー・]+$/u
const NOT_YET = -2

/**
 * A lexicon's words as the language model knows them; looked up once a word, when a title first needs it. `alike`: the
 * word by which the model knows another.
 */
export function modelledWords(
  lexicon: Lexicon,
  model: LanguageModel,
  alike: (surface: string) => string = surface => surface,
): Source {
  const numbers = new Int32Array(lexicon.size).fill(NOT_YET)
  const costs = new Float64Array(lexicon.size)
  const look = (w: number): void => {
    const [surface, pos] = [lexicon.surface(w), lexicon.pos(w)]
    const number = model.number(alike(surface), pos)
    const favoured =
      (pos === 'PROPN' ? MODEL_COST.unseenName : 0) + (KATAKANA.test(surface) ? MODEL_COST.unseenKatakana : 0)
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

/** What the dictionary has not: the words in katakana that the text taught the model, and recent ones. */
export function addedWords(model: LanguageModel, grammar: Grammar): Source {
  const learnt = model
    .surfacesOf(LEARNT)
    .map(surface => ({ surface, reading: surface, pos: LEARNT, cost: ADDED_COST.learnt }))
  const recent = RECENT_WORDS.map(word => ({ ...word, cost: ADDED_COST.recent }))
  const lexicon = buildLexicon(
    [...learnt, ...recent].map(word => ({
      ...word,
      ...ids(grammar, word.pos === 'NOUN' ? '名詞,一般' : '名詞,固有名詞', '名詞,一般'),
      lemma: word.surface,
      reading: /^[ァ-ヺー・]+$/u.test(word.surface) ? word.reading : toHiragana(word.reading),
      key: lengthened(morae(word.reading) ?? []),
    })),
  )
  const likes = new Map(RECENT_WORDS.map(({ surface, like }) => [surface, like]))
  return modelledWords(lexicon, model, surface => likes.get(surface) ?? surface)
}

/** In the dictionary's terms. */
export const ADDED_COST = { learnt: 12000, recent: 3000 }
