import type { Pos, Token } from '../../model/text.ts'

/** One side of a sentence pair as numbers. All arrays are as long as the side has tokens. */
export interface CodedSide {
  /** Lemma in lower case, by the side's vocabulary. */
  readonly words: Int32Array
  /** Index in {@link CLASSES}. */
  readonly classes: Int32Array
}

export const CLASSES: readonly Pos[] = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM',
  'VERB', 'X',
] // prettier-ignore

const CLASS_INDEX: ReadonlyMap<Pos, number> = new Map(CLASSES.map((pos, n) => [pos, n]))

/** Numbers the words of one language, from 0. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #counts: number[] = []

  get size(): number {
    return this.#counts.length
  }

  /** How often each word was coded. */
  get counts(): readonly number[] {
    return this.#counts
  }

  code(tokens: readonly Token[]): CodedSide {
    return {
      words: Int32Array.from(tokens, token => this.#number(keyOf(token))),
      classes: Int32Array.from(tokens, ({ pos }) => CLASS_INDEX.get(pos) ?? 0),
    }
  }

  #number(key: string): number {
    const known = this.#numbers.get(key)
    const number = known ?? this.#counts.length
    if (known === undefined) this.#numbers.set(key, number)
    this.#counts[number] = (this.#counts[number] ?? 0) + 1
    return number
  }
}

const keyOf = ({ lemma }: Token): string => lemma.normalize('NFKC').toLowerCase()
