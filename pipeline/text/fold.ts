/**
 * A text brought to the form in which it is compared, with the way back.
 * Unit i of `text` comes from `source.slice(starts[i], ends[i])`.
 */
export interface Folded {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** One step of folding: a language's texts take several, one after another. */
export type Step = (before: Folded) => Folded

/** Width, compatibility forms and case are gone; then the language's own steps follow. */
export const fold = (text: string, steps: readonly Step[] = []): Folded =>
  steps.reduce((folded, step) => step(folded), normalize(identity(text)))

/** Every match of the pattern, which has the flags `g` and `u`, becomes what `replace` makes of it. */
export const rewriting =
  (pattern: RegExp, replace: (match: string) => string): Step =>
  before => {
    const after = new Draft(before)
    for (const { 0: match, index } of before.text.matchAll(pattern))
      after.replace(index, index + match.length, replace(match))
    return after.folded()
  }

/** Every character becomes another one of the same length. @throws RangeError where it does not */
export const converting =
  (convert: (text: string) => string): Step =>
  before => {
    const text = convert(before.text)
    if (text.length !== before.text.length)
      throw new RangeError(`${before.text.length} units became ${text.length}`)
    return text === before.text ? before : { ...before, text }
  }

/** Every unit that the pattern matches is left out. */
export const dropping = (pattern: RegExp): Step => {
  const dropped = tableOf(unit => pattern.test(unit))
  return before => {
    const after = new Draft(before)
    for (let i = 0; i < before.text.length; i++)
      if (dropped[before.text.charCodeAt(i)] === 1) after.replace(i, i + 1, '')
    return after.folded()
  }
}

const UNITS = 0x10000

const tableOf = (has: (unit: string) => boolean): Uint8Array =>
  Uint8Array.from({ length: UNITS }, (_, code) => (has(String.fromCharCode(code)) ? 1 : 0))

/** Characters that neither NFKC nor lower case changes, and that do not combine: nearly all of a usual text. */
const STABLE = tableOf(unit => /[\0-@[-\x7f‐‒-―‘’“”、-〇《-】ぁ-ゖァ-ヺー一-鿿가-힣]/u.test(unit))
/** What combines with the character before it. */
const COMBINING = /[\p{M}ﾞﾟᄀ-ᇿ]/u
/** A character with the marks that combine with it, half-width kana with its voicing mark, or decomposed Hangul. */
const CLUSTER = /[ᄀ-ᅟ]+[ᅠ-ᆧ]+[ᆨ-ᇿ]*|[\s\S][\p{M}ﾞﾟ]*/gu

function normalize(plain: Folded): Folded {
  const { text } = plain
  if (COMBINING.test(text)) return rewriting(CLUSTER, foldCluster)(plain)
  const after = new Draft(plain)
  for (let i = 0; i < text.length; i++) {
    if (STABLE[text.charCodeAt(i)] === 1) continue
    const character = String.fromCodePoint(text.codePointAt(i) ?? 0)
    after.replace(i, i + character.length, foldCluster(character))
    i += character.length - 1
  }
  return after.folded()
}

const known = new Map<string, string>()

function foldCluster(cluster: string): string {
  let folded = known.get(cluster)
  if (folded !== undefined) return folded
  folded = cluster.normalize('NFKC').toLowerCase()
  // Longer clusters are without number; single characters repeat.
  if (cluster.length <= 2) known.set(cluster, folded)
  return folded
}

function identity(text: string): Folded {
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  for (let i = 0; i < text.length; i++) {
    starts[i] = i
    ends[i] = i + 1
  }
  return { text, starts, ends }
}

/** A folded text while it is written, from left to right: what is not replaced is taken over. */
class Draft {
  readonly #before: Folded
  readonly #parts: string[] = []
  #starts: Int32Array = NO_OFFSETS
  #ends: Int32Array = NO_OFFSETS
  #length = 0
  #done = 0

  constructor(before: Folded) {
    this.#before = before
  }

  /** One for one where the lengths agree; otherwise every unit stands for the whole stretch. */
  replace(from: number, to: number, replacement: string): void {
    const { starts, ends } = this.#before
    this.#keep(from)
    this.#done = to
    if (replacement === '') return
    this.#reserve(replacement.length)
    this.#parts.push(replacement)
    const isParallel = replacement.length === to - from
    for (let i = 0; i < replacement.length; i++) {
      this.#starts[this.#length] = starts[isParallel ? from + i : from] ?? 0
      this.#ends[this.#length++] = ends[isParallel ? from + i : to - 1] ?? 0
    }
  }

  folded(): Folded {
    if (this.#done === 0) return this.#before
    this.#keep(this.#before.text.length)
    const [starts, ends] = [this.#starts.subarray(0, this.#length), this.#ends.subarray(0, this.#length)]
    return { text: this.#parts.join(''), starts, ends }
  }

  #keep(to: number): void {
    const { text, starts, ends } = this.#before
    this.#reserve(to - this.#done)
    if (to > this.#done) this.#parts.push(text.slice(this.#done, to))
    for (let i = this.#done; i < to; i++) {
      this.#starts[this.#length] = starts[i] ?? 0
      this.#ends[this.#length++] = ends[i] ?? 0
    }
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#starts.length) return
    const size = Math.max(this.#before.text.length, 2 * (this.#length + more))
    this.#starts = grown(this.#starts, size)
    this.#ends = grown(this.#ends, size)
  }
}

const NO_OFFSETS = new Int32Array(0)

function grown(array: Int32Array, size: number): Int32Array {
  const copy = new Int32Array(size)
  copy.set(array)
  return copy
}
