import { toKatakana } from '../../text/kana.ts'
import type { Entry } from './entry.ts'
import { glossStems } from './gloss.ts'

/**
 * A dictionary turned round, in typed arrays: from English stems to Japanese words.
 *
 * A *gloss* is a set of stems; words share glosses. Stems are sorted, and a gloss is listed under the rarest of its stems
 * (its *key*), so that a reader meets it once: stem s keys the glosses `glossStart[s] .. glossStart[s + 1]`. Gloss g has
 * the further stems `others[otherStart[g] .. otherStart[g + 1])`, and is of the words
 * `words[wordStart[g] .. wordStart[g + 1])`. Word w has a surface, a reading (empty where none is known), `glosses`, how many it
 * has, and `rivals`, how many words are read alike. `frequency`: how many words a stem stands for.
 * Strings: string i of a list is `units[start[i] .. start[i + 1])`, UTF-16.
 */
export interface DictionaryArrays {
  readonly stemStart: Uint32Array
  readonly stemUnits: Uint16Array
  readonly frequency: Uint32Array
  readonly glossStart: Uint32Array
  readonly otherStart: Uint32Array
  readonly others: Uint32Array
  readonly wordStart: Uint32Array
  readonly words: Uint32Array
  readonly surfaceStart: Uint32Array
  readonly surfaceUnits: Uint16Array
  readonly readingStart: Uint32Array
  readonly readingUnits: Uint16Array
  readonly glosses: Uint16Array
  readonly rivals: Uint16Array
}

/** Far beyond any dictionary that exists. */
const MOST_WORDS = 1_500_000
const LONGEST_WORD = 60
/** Of both counts that are kept of a word. */
const MOST_COUNTED = 0xffff

/** Takes a dictionary's entries in any order; the same entries make the same arrays. */
export class DictionaryBuilder {
  /** Surface and reading, by a line feed between them, with the glosses' numbers. */
  readonly #words = new Map<string, number[]>()
  /** Stems with spaces between them, with the gloss's number. */
  readonly #glosses = new Map<string, number>()
  /** The same by the gloss as it is worded: dictionaries repeat it for every way to write a word. */
  readonly #worded = new Map<string, number | undefined>()

  /** Words that have a gloss: no matter of how many entries. */
  get size(): number {
    return this.#words.size
  }

  /** Whether anything of the entry is of use. @throws RangeError where there are too many */
  add({ surface, reading = '', glosses }: Entry): boolean {
    if (surface === '' || surface.length > LONGEST_WORD || reading.length > LONGEST_WORD) return false
    const numbers = glosses.map(gloss => this.#number(gloss)).filter(number => number !== undefined)
    if (numbers.length === 0) return false
    const id = `${surface}\n${toKatakana(reading)}`
    const own = this.#words.get(id) ?? []
    if (own.length === 0) this.#words.set(id, own)
    for (const number of numbers) if (!own.includes(number)) own.push(number)
    if (this.#words.size > MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`)
    return true
  }

  #number(gloss: string): number | undefined {
    if (!this.#worded.has(gloss)) this.#worded.set(gloss, this.#numberOf(gloss))
    return this.#worded.get(gloss)
  }

  #numberOf(gloss: string): number | undefined {
    const stems = glossStems(gloss).join(' ')
    if (stems === '') return undefined
    const number = this.#glosses.get(stems) ?? this.#glosses.size
    this.#glosses.set(stems, number)
    return number
  }

  build(): DictionaryArrays {
    const words = [...this.#words.keys()].toSorted()
    const forms = words.map(word => word.split('\n') as [surface: string, reading: string])
    const glossesOf = words.map(word => this.#words.get(word) ?? [])
    const texts = [...this.#glosses.keys()].map(text => text.split(' '))
    const stems = [...new Set(texts.flat())].toSorted()
    const stemNumber = new Map(stems.map((stem, number) => [stem, number]))
    const numbered = texts.map(text => text.map(stem => stemNumber.get(stem) ?? 0))
    const frequency = frequencies(stems.length, numbered, glossesOf)
    const glosses = numbered.map(all => keyed(all, frequency))
    const order = [...glosses.keys()].toSorted((a, b) => compare(glosses[a] ?? [], glosses[b] ?? []))
    const [stemStart, stemUnits] = strings(stems)
    const [otherStart, others] = rows(order.map(gloss => (glosses[gloss] ?? []).slice(1)))
    const [wordStart, wordNumbers] = rows(inverse(order, glossesOf))
    const [surfaceStart, surfaceUnits] = strings(forms.map(([surface]) => surface))
    const [readingStart, readingUnits] = strings(forms.map(([, reading]) => reading))
    return {
      stemStart,
      stemUnits,
      frequency,
      glossStart: keyStarts(
        stems.length,
        order.map(gloss => glosses[gloss]?.[0] ?? 0),
      ),
      otherStart,
      others,
      wordStart,
      words: wordNumbers,
      surfaceStart,
      surfaceUnits,
      readingStart,
      readingUnits,
      glosses: Uint16Array.from(glossesOf, own => Math.min(MOST_COUNTED, own.length)),
      rivals: rivals(forms.map(([, reading]) => reading)),
    }
  }
}

/** By stem: how many words have it in a gloss. */
function frequencies(
  stems: number,
  glosses: readonly (readonly number[])[],
  glossesOf: readonly (readonly number[])[],
): Uint32Array {
  const frequency = new Uint32Array(stems)
  /** The last word that had the stem: a word counts once. */
  const last = new Int32Array(stems).fill(-1)
  glossesOf.forEach((own, word) => {
    for (const gloss of own)
      for (const stem of glosses[gloss] ?? []) {
        if (last[stem] !== word) frequency[stem] = (frequency[stem] ?? 0) + 1
        last[stem] = word
      }
  })
  return frequency
}

/** The rarest stem first, then the others in order. */
function keyed(stems: readonly number[], frequency: Uint32Array): readonly number[] {
  const rarity = (stem: number): number => frequency[stem] ?? 0
  const key = stems.reduce((best, stem) => (rarity(stem) < rarity(best) ? stem : best))
  return [key, ...stems.filter(stem => stem !== key)]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, i) => number !== b[i])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}

/** For every gloss, in order, its words. */
function inverse(
  order: readonly number[],
  glossesOf: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const lists: number[][] = order.map(() => [])
  const place = new Uint32Array(order.length)
  order.forEach((gloss, i) => (place[gloss] = i))
  glossesOf.forEach((own, word) => {
    for (const gloss of own) lists[place[gloss] ?? 0]?.push(word)
  })
  return lists
}

/** By word: how many others are read alike. */
function rivals(readings: readonly string[]): Uint16Array {
  const alike = new Map<string, number>()
  for (const reading of readings) alike.set(reading, (alike.get(reading) ?? 0) + 1)
  return Uint16Array.from(readings, reading =>
    reading === '' ? 0 : Math.min(MOST_COUNTED, (alike.get(reading) ?? 1) - 1),
  )
}

function rows(lists: readonly (readonly number[])[]): [start: Uint32Array, values: Uint32Array] {
  const start = starts(lists.map(list => list.length))
  return [start, Uint32Array.from(lists.flat())]
}

function strings(texts: readonly string[]): [start: Uint32Array, units: Uint16Array] {
  const start = starts(texts.map(text => text.length))
  const units = new Uint16Array(start.at(-1) ?? 0)
  texts.forEach((text, i) => {
    for (let at = 0; at < text.length; at++) units[(start[i] ?? 0) + at] = text.charCodeAt(at)
  })
  return [start, units]
}

/** Running sums: where each stretch starts, and at last where all end. */
function starts(lengths: readonly number[]): Uint32Array {
  const result = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, i) => {
    result[i + 1] = (result[i] ?? 0) + length
  })
  return result
}

/** Where the glosses of each key start in a list of sorted keys. */
function keyStarts(count: number, keys: readonly number[]): Uint32Array {
  const lengths = Array.from({ length: count }, () => 0)
  for (const key of keys) lengths[key] = (lengths[key] ?? 0) + 1
  return starts(lengths)
}
