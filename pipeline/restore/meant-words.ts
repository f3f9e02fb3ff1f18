import { lengthened, morae } from '../text/kana.ts'
import { ids, type Grammar } from './grammar.ts'
import type { LanguageModel } from './language-model.ts'
import type { Source } from './lattice.ts'
import { buildLexicon, moraCode, type KeyedWord, type Lexicon } from './lexicon.ts'
import type { Meant } from './meanings.ts'
import { shownReading } from './word.ts'
import { modelledWords } from './words.ts'

/** In the dictionary's terms. */
export const MEANT_COST = { word: 9000 }

/** Nouns, as far as their writing tells: inflected words end in hiragana. A single character is too short to be trusted. */
const NOUN = /^[\p{Script=Han}ァ-ヺー]{2,}$/u

/**
 * The words that the translation speaks of and the lexicon has not: compounds and loanwords, as words of the lattice.
 */
export function meantWords(
  meant: readonly Meant[],
  lexicon: Lexicon,
  grammar: Grammar,
  model: LanguageModel,
): Source {
  const words = [...groupByReading(meant)].flatMap(([reading, surfaces]): readonly KeyedWord[] => {
    const key = lengthened(morae(reading) ?? [])
    // Where the lexicon has one of them, the others are but rarer spellings.
    if (key.length < LEAST_MORAE || [...surfaces].some(surface => has(lexicon, key, surface))) return []
    return [...surfaces]
      .filter(surface => NOUN.test(surface))
      .map(surface => ({
        surface,
        lemma: surface,
        reading: shownReading(surface, reading),
        pos: 'NOUN',
        ...ids(grammar, '名詞,一般'),
        cost: MEANT_COST.word,
        key,
      }))
  })
  return modelledWords(buildLexicon(words), model)
}

const LEAST_MORAE = 2

function groupByReading(meant: readonly Meant[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const { surface, reading } of meant) {
    const known = groups.get(reading)
    if (known) known.add(surface)
    else groups.set(reading, new Set([surface]))
  }
  return groups
}

function has(lexicon: Lexicon, key: readonly string[], surface: string): boolean {
  let range = lexicon.root()
  for (const mora of key) {
    const next = lexicon.step(range, moraCode(mora))
    if (!next) return false
    range = next
  }
  const [from, to] = lexicon.wordsAt(range)
  for (let word = from; word < to; word++) if (lexicon.surface(word) === surface) return true
  return false
}
