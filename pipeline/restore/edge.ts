import type { LanguageModel } from './language-model.ts'
import { COST_SCALE } from './grammar.ts'
import type { LexiconWord } from './word.ts'

/** A word over the cells `from` to `to`. */
export interface Edge {
  readonly from: number
  readonly to: number
  /** Connection ids of IPADIC. */
  readonly left: number
  readonly right: number
  /** Its number in the language model, or `NONE`. */
  readonly number: number
  /** How likely the word is wherever it stands, and the same as a cost. */
  readonly prior: number
  readonly priorCost: number
  /** Of its spelling: gaps, capitals, hidden lengths; and what evidence takes off. */
  readonly cost: number
  readonly word: () => LexiconWord
  /** The word starts a new clause, which a headline sets off by a wide space. */
  readonly separated?: boolean
  /** Its letters are read as if a slip of typing had not been made. */
  readonly slipped?: boolean
}

/** An edge for a word that no lexicon holds: its cost comes on top of that of its class, which the model counts as one word. */
export function edgeOf(
  from: number,
  to: number,
  word: LexiconWord,
  number: number,
  model: LanguageModel,
): Edge {
  const priorCost = model.classCost(number)
  const { left, right, cost } = word
  return {
    from,
    to,
    left,
    right,
    number,
    prior: Math.exp(-priorCost / COST_SCALE),
    priorCost,
    cost,
    word: () => word,
  }
}
