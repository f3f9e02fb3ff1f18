/**
 * Finds every occurrence of every key in one pass over a text: the Aho–Corasick automaton (Aho and Corasick 1975, "Efficient
 * string matching") as a double array, after daachorse's `CharwiseDoubleArrayAhoCorasick` (Kanda, Akabe and Oda 2023,
 * "Engineering faster double-array Aho–Corasick automata"). Deviations: a character is a UTF-16 code unit, since offsets
 * are; and a unit that no key holds goes straight to the root.
 *
 * A *code* is a unit's rank among the units of the keys, from 1: the commonest is 1, so that codes are small; 0 is any unit
 * of no key. A *state* is a prefix of a key. It is known by the place of its record in `states`:
 *
 *     states  │ base  parent  fail  key │ base  parent  fail  key │ …
 *             ROOT                      STATE_WIDTH
 *
 * The state that follows `s` by the code `c` stands at `states[s + BASE] ^ (c * STATE_WIDTH)`, if the record there has `s` as
 * its parent. `fail` is the state of the longest proper suffix that is a prefix too; `key` the longest key that ends here.
 * All keys that end there are reached from it, since a record of `keys` names the next shorter one (the dictionary-suffix
 * link):
 *
 *     keys    │ length  shorter │ length  shorter │ …
 */
export class Automaton {
  readonly #arrays: AutomatonArrays
  /** The code of every unit, times `STATE_WIDTH`. */
  readonly #steps: Int32Array

  constructor(arrays: AutomatonArrays) {
    this.#arrays = arrays
    this.#steps = new Int32Array(UNITS)
    arrays.alphabet.forEach((unit, rank) => {
      this.#steps[unit] = (rank + FIRST_CODE) * STATE_WIDTH
    })
  }

  /** Calls `found` for every occurrence, by its end; of those that end together the longest first. */
  search(text: string, found: Found): void {
    const { states, keys } = this.#arrays
    const steps = this.#steps
    let state = ROOT
    for (let i = 0; i < text.length; i++) {
      const step = at(steps, text.charCodeAt(i))
      if (step === NO_STEP) {
        state = ROOT
        continue
      }
      let next = at(states, state + BASE) ^ step
      while (at(states, next + PARENT) !== state && state !== ROOT) {
        state = at(states, state + FAIL)
        next = at(states, state + BASE) ^ step
      }
      if (at(states, next + PARENT) !== state) continue
      state = next
      for (let key = at(states, state + KEY); key !== NONE; key = at(keys, key * KEY_WIDTH + SHORTER))
        found(key, i + 1 - at(keys, key * KEY_WIDTH + LENGTH), i + 1)
    }
  }
}

/** `key` is the key's number; the span is in the text that is searched. */
export type Found = (key: number, start: number, end: number) => void

export interface AutomatonArrays {
  /** The units of the keys, commonest first. */
  readonly alphabet: Uint16Array
  readonly states: Int32Array
  readonly keys: Int32Array
}

export const ROOT = 0
/** No state as a parent, no key. */
export const NONE = -1
/** Of a state that no key goes on from: nothing there has it as its parent. */
export const NO_BASE = 0
export const STATE_WIDTH = 4
export const BASE = 0
export const PARENT = 1
export const FAIL = 2
export const KEY = 3
export const KEY_WIDTH = 2
export const LENGTH = 0
export const SHORTER = 1
/** The code 0 leads from no state to another. */
export const FIRST_CODE = 1
const NO_STEP = 0
const UNITS = 0x10000

/** Every place that is read is inside its array; the type does not know. */
export const at = (array: Int32Array, i: number): number => array[i] ?? 0
