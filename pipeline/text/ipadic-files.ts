import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * What kuromoji keeps IPADIC in, 64 MB, in memory that threads can share: plain data, so that one thread reads it and hands it
 * to the others. The names are those of the files.
 */
export interface IpadicFiles {
  /** The double array of surfaces: int32. */
  readonly base: SharedArrayBuffer
  readonly check: SharedArrayBuffer
  /** Words: two left and right ids and a cost, two bytes each, then four of an offset in `tid_pos`. */
  readonly tid: SharedArrayBuffer
  readonly tid_pos: SharedArrayBuffer
  /** The words of surface k are `words[firstWord[k] .. firstWord[k + 1])`: int32. */
  readonly firstWord: SharedArrayBuffer
  readonly words: SharedArrayBuffer
  /** Costs of connections: int16. */
  readonly cc: SharedArrayBuffer
  /** Words and characters that the dictionary does not have. */
  readonly unk: SharedArrayBuffer
  readonly unk_pos: SharedArrayBuffer
  readonly unk_map: SharedArrayBuffer
  readonly unk_char: SharedArrayBuffer
  readonly unk_compat: SharedArrayBuffer
  readonly unk_invoke: SharedArrayBuffer
}

/** Reads IPADIC as it comes with kuromoji. */
export function readIpadicFiles(): IpadicFiles {
  const folder = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
  const file = (name: string): SharedArrayBuffer => shared(unpacked(join(folder, `${name}.dat.gz`)))
  return {
    base: file('base'),
    check: file('check'),
    tid: file('tid'),
    tid_pos: file('tid_pos'),
    ...wordsOfSurfaces(new Int32Array(file('tid_map'))),
    cc: file('cc'),
    unk: file('unk'),
    unk_pos: file('unk_pos'),
    unk_map: file('unk_map'),
    unk_char: file('unk_char'),
    unk_compat: file('unk_compat'),
    unk_invoke: file('unk_invoke'),
  }
}

/** The last four bytes of a gzip file: how long its contents are. */
const GZIP_LENGTH_BYTES = 4

/** Into a buffer of its own length: unpacked in pieces, a file stays twice with the process. */
function unpacked(path: string): Uint8Array {
  const packed = readFileSync(path)
  const length = packed.readUInt32LE(packed.length - GZIP_LENGTH_BYTES)
  return gunzipSync(packed, { chunkSize: Math.max(length, 64) })
}

/** Room for the zeros that a last number or string may end with; a multiple of the size of every number. */
const PADDING = 16

/** kuromoji doubles a buffer when it is full, so that many of them end with as many zeros as they have contents. */
function shared(contents: Uint8Array): SharedArrayBuffer {
  let end = contents.length
  while (contents[end - 1] === 0) end--
  const length = Math.min(contents.length, (Math.ceil(end / PADDING) + 1) * PADDING)
  const buffer = new SharedArrayBuffer(length)
  new Uint8Array(buffer).set(contents.subarray(0, length))
  return buffer
}

/** `map` is how many surfaces there are, then of each, in their order: its number, how many words, the words. */
function wordsOfSurfaces(map: Int32Array): Pick<IpadicFiles, 'firstWord' | 'words'> {
  const surfaces = map[0] ?? 0
  const words = sharedNumbers(map.length - 1 - 2 * surfaces)
  let [at, count] = [1, 0]
  const firsts: number[] = []
  for (let n = 0; n < surfaces; n++) {
    const [surface, own] = [map[at] ?? 0, map[at + 1] ?? 0]
    // Numbers that no surface has stand for no words.
    while (firsts.length <= surface) firsts.push(count)
    words.set(map.subarray(at + 2, at + 2 + own), count)
    at += 2 + own
    count += own
  }
  firsts.push(count)
  const firstWord = sharedNumbers(firsts.length)
  firstWord.set(firsts)
  return { firstWord: firstWord.buffer, words: words.buffer }
}

const sharedNumbers = (length: number): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT))
