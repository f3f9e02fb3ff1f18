import { IntRows } from './int-rows.ts'
import type { Word } from './words.ts'

/** What all occurrences of a word have in common. */
type Kind = Omit<Word, 'start' | 'end'>

/** Numbers of a word: its start, its end, its kind. */
const WIDTH = 3

/** The words of many texts, twelve bytes each. Going through it gives each text's words, made anew. */
export class WordStore implements Iterable<readonly Word[]> {
  readonly #kinds: Kind[] = []
  readonly #numbers = new Map<string, number>()
  readonly #texts = new IntRows()

  add(words: readonly Word[]): void {
    this.#texts.push(words.flatMap(word => [word.start, word.end, this.#number(word)]))
  }

  /** Of the text that was added as the nth, from 0. */
  of(n: number): readonly Word[] {
    const row = this.#texts.row(n)
    return Array.from({ length: row.length / WIDTH }, (_, k) => {
      const kind = this.#kinds[row[k * WIDTH + 2] ?? 0]
      if (!kind)
        throw new RangeError(`${this.#kinds.length} kinds of words lack that of word ${k} of text ${n}`)
      return { start: row[k * WIDTH] ?? 0, end: row[k * WIDTH + 1] ?? 0, ...kind }
    })
  }

  *[Symbol.iterator](): Generator<readonly Word[]> {
    for (let n = 0; n < this.#texts.length; n++) yield this.of(n)
  }

  /** The words in Latin letters that the texts have, in small letters. */
  latin(): ReadonlySet<string> {
    return new Set(this.#kinds.flatMap(({ isLatin, surface }) => (isLatin ? [surface.toLowerCase()] : [])))
  }

  #number({ surface, lemma, pos, isLatin, isBarrier }: Word): number {
    const key = `${surface}\n${lemma}\n${pos}\n${isLatin}\n${isBarrier}`
    const number = this.#numbers.get(key) ?? this.#kinds.length
    if (number === this.#kinds.length) {
      this.#numbers.set(key, number)
      this.#kinds.push({ surface, lemma, pos, isLatin, isBarrier })
    }
    return number
  }
}
