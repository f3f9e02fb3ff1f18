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

/**
 * Every match of the pattern, which has the flags `g` and `u` and never matches nothing, becomes what `replace` makes of it.
 */
export const rewriting =
  (pattern: RegExp, replace: (match: string) => string): Step =>
  before => {
    const after = new Draft(before)
    // Most texts hold no match: this is then several times as fast as `matchAll`.
    pattern.lastIndex = 0
    for (let found = pattern.exec(before.text); found; found = pattern.exec(before.text))
      after.replace(found.index, pattern.lastIndex, replace(found[0]))
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
  const kindOf = byUnit(unit => (pattern.test(unit) ? DROPPED : KEPT))
  return before => {
    const { text } = before
    const after = new Draft(before)
    for (let i = 0; i < text.length; i++)
      if (kindOf(text.charCodeAt(i)) === DROPPED) after.replace(i, i + 1, '')
    return after.folded()
  }
}

const KEPT = 1
const DROPPED = 2

const UNITS = 0x10000

/** A function of units that is asked once for each: 1 to 255. */
function byUnit(ask: (unit: string) => number): (code: number) => number {
  /** 0 where it has not been asked. */
  const known = new Uint8Array(UNITS)
  return code => known[code] || (known[code] = ask(String.fromCharCode(code)))
}

/** Characters that neither NFKC nor lower case changes, and that do not combine: nearly all of a usual text. */
const UNCHANGED = /[\0-@[-\x7f‐‒-―‘’“”、-〇《-】ぁ-ゖァ-ヺー一-鿿가-힣]/u
/** What combines with the character before it. */
const COMBINING = /[\p{M}ﾞﾟᄀ-ᇿ]/u
/** A character with the marks that combine with it, half-width kana with its voicing mark, or decomposed Hangul. */
const CLUSTER = /[ᄀ-ᅟ]+[ᅠ-ᆧ]+[ᆨ-ᇿ]*|[\s\S][\p{M}ﾞﾟ]*/gu

const STABLE = 1
const CHANGING = 2
const COMBINES = 3
const kindOf = byUnit(unit => (UNCHANGED.test(unit) ? STABLE : COMBINING.test(unit) ? COMBINES : CHANGING))

const byCluster = rewriting(CLUSTER, foldCluster)

function normalize(plain: Folded): Folded {
  const { text } = plain
  const after = new Draft(plain)
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === STABLE) continue
    const character = String.fromCodePoint(text.codePointAt(i) ?? 0)
    if (kind === COMBINES || (character.length > 1 && COMBINING.test(character))) return byCluster(plain)
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

/** 0, 1, 2 …: the offsets of every text that is not yet folded are a part of it. */
let natural: Int32Array = Int32Array.from({ length: 1024 }, (_, i) => i)

function identity(text: string): Folded {
  const { length } = text
  if (length >= natural.length) natural = Int32Array.from({ length: 2 * length }, (_, i) => i)
  return { text, starts: natural.subarray(0, length), ends: natural.subarray(1, length + 1) }
}

/** A folded text while it is written, from left to right: what is not replaced is taken over. */
class Draft {
  readonly #before: Folded
  #text = ''
  /** How many units of the text before are in the text. */
  #done = 0
  #starts: Int32Array = NO_OFFSETS
  #ends: Int32Array = NO_OFFSETS
  #length = 0
  /** How many units of the text before have their offsets written; none until something is moved. */
  #placed = 0

  constructor(before: Folded) {
    this.#before = before
  }

  /** One for one where the lengths agree; otherwise every unit stands for the whole stretch. */
  replace(from: number, to: number, replacement: string): void {
    this.#text += this.#before.text.slice(this.#done, from) + replacement
    this.#done = to
    if (replacement.length !== to - from) this.#stretch(from, to, replacement.length)
  }

  folded(): Folded {
    const { text, starts, ends } = this.#before
    if (this.#done === 0) return this.#before
    const whole = this.#text + text.slice(this.#done)
    if (this.#placed === 0) return { text: whole, starts, ends }
    this.#place(text.length)
    return {
      text: whole,
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    }
  }

  #stretch(from: number, to: number, length: number): void {
    this.#place(from)
    this.#reserve(length)
    const { starts, ends } = this.#before
    for (let i = 0; i < length; i++) {
      this.#starts[this.#length] = starts[from] ?? 0
      this.#ends[this.#length++] = ends[to - 1] ?? 0
    }
    this.#placed = to
  }

  #place(to: number): void {
    this.#reserve(to - this.#placed)
    const { starts, ends } = this.#before
    let n = this.#length
    for (let i = this.#placed; i < to; i++) {
      this.#starts[n] = starts[i] ?? 0
      this.#ends[n++] = ends[i] ?? 0
    }
    this.#length = n
    this.#placed = to
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
