import { IntRows } from './int-rows.ts'

/** A stretch of a unit's text that is a term's. */
export interface Occurrence {
  readonly term: number
  readonly start: number
  readonly end: number
}

/** Numbers of an occurrence: its term, its start, its end. */
const WIDTH = 3

/** The terms of many texts, twelve bytes an occurrence. */
export class Occurrences {
  readonly #texts = new IntRows()

  /** Of texts. */
  get length(): number {
    return this.#texts.length
  }

  add(occurrences: readonly Occurrence[]): void {
    this.#texts.push(occurrences.flatMap(({ term, start, end }) => [term, start, end]))
  }

  /** Of the text that was added as the nth, from 0. */
  of(n: number): readonly Occurrence[] {
    const row = this.#texts.row(n)
    return Array.from({ length: row.length / WIDTH }, (_, k) => ({
      term: row[k * WIDTH] ?? 0,
      start: row[k * WIDTH + 1] ?? 0,
      end: row[k * WIDTH + 2] ?? 0,
    }))
  }

  /** With other numbers for the terms; those that get none are left out. */
  renumbered(numberOf: (term: number) => number | undefined): Occurrences {
    const all = new Occurrences()
    for (let n = 0; n < this.length; n++)
      all.add(
        this.of(n).flatMap(({ term, start, end }) => {
          const number = numberOf(term)
          return number === undefined ? [] : { term: number, start, end }
        }),
      )
    return all
  }
}
