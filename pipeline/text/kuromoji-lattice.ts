import { createRequire } from 'node:module'
import type { IpadicFiles } from './ipadic-files.ts'

/** What kuromoji's lattice holds: nodes, by the places where they end. */
export interface Lattice {
  append(node: object): void
  appendEos(): void
}

interface CharacterClass {
  readonly class_id: number
  readonly class_name: string
  readonly is_always_invoke: number
  readonly is_grouping: number
}

/** The part of kuromoji's dictionary of unknown words that is used here. */
export interface UnknownWords {
  readonly dictionary: { getShort(at: number): number }
  readonly target_map: Readonly<Record<number, readonly number[]>>
  lookup(character: string): CharacterClass
}

const require = createRequire(import.meta.url)

/** In the order of kuromoji's constructor; positions begin at 1. */
type NewNode = new (
  id: number,
  cost: number,
  position: number,
  length: number,
  type: 'KNOWN' | 'UNKNOWN',
  left: number,
  right: number,
  surface: string,
) => object
const ViterbiNode = require('kuromoji/src/viterbi/ViterbiNode.js') as NewNode
const ViterbiLattice = require('kuromoji/src/viterbi/ViterbiLattice.js') as new () => Lattice

const ROOT = 0
/** What stands for the end of a word in the double array. */
const END = 0
/** Left id, right id and cost stand at the begin of a record. */
const RIGHT = 1
const COST = 2

/** Every place that is read is inside its array, or beyond a double array where no word goes on. */
const at = (array: Int32Array | Int16Array | Uint8Array, i: number): number => array[i] ?? 0

/**
 * Builds the lattice that kuromoji builds, node by node, without what that costs: it copies the rest of the sentence at every
 * character and takes it apart into bytes, and its words of a surface are an object of arrays, 70 MB in each thread. Sentences
 * are of the basic plane: half of any other character is an unknown one.
 */
export function createLattices(
  files: Pick<IpadicFiles, 'base' | 'check' | 'firstWord' | 'words' | 'tid'>,
  unknown: UnknownWords,
): (sentence: string) => Lattice {
  const [base, check] = [new Int32Array(files.base), new Int32Array(files.check)]
  const [firstWord, words] = [new Int32Array(files.firstWord), new Int32Array(files.words)]
  const records = new Int16Array(files.tid)
  const utf8 = createUtf8()

  const addWords = (lattice: Lattice, surface: number, position: number, length: number): void => {
    for (let i = at(firstWord, surface); i < at(firstWord, surface + 1); i++) {
      const id = at(words, i)
      const record = id / Int16Array.BYTES_PER_ELEMENT
      const [left, right, cost] = [
        at(records, record),
        at(records, record + RIGHT),
        at(records, record + COST),
      ]
      lattice.append(new ViterbiNode(id, cost, position + 1, length, 'KNOWN', left, right, ''))
    }
  }

  /** Whether any word of the dictionary begins here. */
  const addKnown = (lattice: Lattice, { bytes, starts, units, end }: Utf8, position: number): boolean => {
    let [isKnown, state] = [false, ROOT]
    // A NUL would lead to the end of a word.
    for (let i = at(starts, position); i < end && bytes[i] !== END; i++) {
      const next = at(base, state) + at(bytes, i)
      if (check[next] !== state) break
      state = next
      const leaf = at(base, state) + END
      if (check[leaf] !== state) continue
      isKnown = true
      addWords(lattice, -at(base, leaf) - 1, position, at(units, i + 1) - position)
    }
    return isKnown
  }

  const addUnknown = (lattice: Lattice, sentence: string, position: number, own: CharacterClass): void => {
    let end = position + 1
    if (own.is_grouping === 1)
      while (end < sentence.length && unknown.lookup(sentence.charAt(end)).class_name === own.class_name)
        end++
    const surface = sentence.slice(position, end)
    for (const id of unknown.target_map[own.class_id] ?? []) {
      const field = (n: number): number => unknown.dictionary.getShort(id + n * Int16Array.BYTES_PER_ELEMENT)
      const [left, right, cost] = [field(0), field(RIGHT), field(COST)]
      lattice.append(new ViterbiNode(id, cost, position + 1, end - position, 'UNKNOWN', left, right, surface))
    }
  }

  return sentence => {
    const encoded = utf8(sentence)
    const lattice = new ViterbiLattice()
    for (let position = 0; position < sentence.length; position++) {
      const isKnown = addKnown(lattice, encoded, position)
      const own = unknown.lookup(sentence.charAt(position))
      if (!isKnown || own.is_always_invoke === 1) addUnknown(lattice, sentence, position, own)
    }
    lattice.appendEos()
    return lattice
  }
}

/** A sentence as UTF-8, each unit by itself. */
interface Utf8 {
  readonly bytes: Uint8Array
  /** Where each unit starts. */
  readonly starts: Int32Array
  /** The unit that each byte is of; at the end, the number of units. */
  readonly units: Int32Array
  readonly end: number
}

/** Bytes that a unit takes at most. */
const MOST_BYTES = 3

/** What it answers holds until it is asked again. */
function createUtf8(): (sentence: string) => Utf8 {
  let buffers = buffersFor(128)
  return sentence => {
    if (sentence.length > buffers.starts.length) buffers = buffersFor(sentence.length)
    const { bytes, starts, units } = buffers
    let end = 0
    const put = (byte: number, unit: number): void => {
      bytes[end] = byte
      units[end++] = unit
    }
    for (let unit = 0; unit < sentence.length; unit++) {
      const code = sentence.charCodeAt(unit)
      starts[unit] = end
      if (code < 0x80) put(code, unit)
      else {
        if (code < 0x800) put(0xc0 | (code >> 6), unit)
        else {
          put(0xe0 | (code >> 12), unit)
          put(0x80 | ((code >> 6) & 0x3f), unit)
        }
        put(0x80 | (code & 0x3f), unit)
      }
    }
    units[end] = sentence.length
    return { ...buffers, end }
  }
}

const buffersFor = (units: number): Omit<Utf8, 'end'> => ({
  bytes: new Uint8Array(units * MOST_BYTES),
  starts: new Int32Array(units),
  units: new Int32Array(units * MOST_BYTES + 1),
})
