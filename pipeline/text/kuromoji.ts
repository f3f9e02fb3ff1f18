import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import kuromoji from 'kuromoji'
import type { IpadicFeatures, Tokenizer as KuromojiTokenizer } from 'kuromoji'

/** A word of IPADIC, one inflected form each. */
export interface IpadicWord {
  readonly surface: string
  /** Katakana; empty where the dictionary has none. */
  readonly reading: string
  /** Katakana with `ー` for long vowels, `ワ` for the particle は. */
  readonly pronunciation: string
  readonly lemma: string
  /** Part of speech and its three subdivisions: `名詞`, `サ変接続`, `*`, `*`. */
  readonly tags: readonly [string, string, string, string]
  /** Form of an inflected word, `未然ウ接続`; `*` for others. */
  readonly inflection: string
  readonly left: number
  readonly right: number
  readonly cost: number
}

/** A stretch of text, and the word of the dictionary that it is, if it is one. */
export interface Piece {
  readonly surface: string
  readonly word?: IpadicWord | undefined
}

export interface Kuromoji {
  readonly tokenize: (text: string) => readonly IpadicFeatures[]
  /** The same, with what the dictionary has for each piece. */
  readonly pieces: (text: string) => readonly Piece[]
  /** Every word of the dictionary, in its own order. */
  readonly words: () => Iterable<IpadicWord>
  /** Cost of `left` following `right` at `costs[right * size + left]`. */
  readonly connections: { readonly size: number; readonly costs: Int16Array }
}

/** What kuromoji holds beyond its published types. */
interface Inside {
  readonly token_info_dictionary: {
    readonly dictionary: {
      readonly buffer: Uint8Array
      getShort(index: number): number
      getInt(index: number): number
    }
    getFeatures(id: number): string
  }
  readonly viterbi_searcher: {
    readonly connection_costs: { readonly forward_dimension: number; readonly buffer: Int16Array }
  }
}

/**
 * A word of the dictionary: left id, right id and cost, two bytes each, then four of an offset. A word's place in that table
 * is its number in what kuromoji answers.
 */
const WORD_BYTES = 10
const OFFSET_AT = 6
const COST_HEADER = 2

const require = createRequire(import.meta.url)

/** Loads IPADIC. */
export async function loadKuromoji(): Promise<Kuromoji> {
  const dicPath = join(dirname(require.resolve('kuromoji/package.json')), 'dict')
  readOneByOne()
  const tokenizer = await new Promise<KuromojiTokenizer<IpadicFeatures>>((done, fail) => {
    kuromoji.builder({ dicPath }).build((error, built) => (error ? fail(error) : done(built)))
  })
  const inside = tokenizer as unknown as Inside
  const costs = inside.viterbi_searcher.connection_costs
  return {
    tokenize: text => tokenizer.tokenize(text),
    pieces: createPieces(tokenizer, inside.token_info_dictionary),
    words: () => words(inside.token_info_dictionary),
    connections: { size: costs.forward_dimension, costs: costs.buffer.subarray(COST_HEADER) },
  }
}

/** The last four bytes of a gzip file: how long its contents are. */
const GZIP_LENGTH_BYTES = 4

interface Loader {
  readonly prototype: {
    loadArrayBuffer: (file: string, done: (error: Error | null, contents?: ArrayBuffer) => void) => void
  }
}

/**
 * kuromoji unpacks its twelve files at the same time, in pieces, and copies each of them twice: 150 MB that stay with the
 * process. Here each is unpacked into a buffer of its own length.
 */
function readOneByOne(): void {
  const { prototype } = require('kuromoji/src/loader/NodeDictionaryLoader.js') as Loader
  prototype.loadArrayBuffer = (file, done) => {
    try {
      const packed = readFileSync(file)
      const length = packed.readUInt32LE(packed.length - GZIP_LENGTH_BYTES)
      const contents = gunzipSync(packed, { chunkSize: Math.max(length, 64) })
      const whole = contents.byteOffset === 0 && contents.length === contents.buffer.byteLength
      done(null, (whole ? contents : Uint8Array.from(contents)).buffer)
    } catch (error) {
      done(error as Error)
    }
  }
}

type Words = Inside['token_info_dictionary']

function createPieces(tokenizer: KuromojiTokenizer<IpadicFeatures>, info: Words): Kuromoji['pieces'] {
  const known = new Map<number, IpadicWord>()
  const look = (id: number): IpadicWord => {
    let word = known.get(id)
    if (!word) known.set(id, (word = wordAt(info, id)))
    return word
  }
  return text =>
    tokenizer.tokenize(text).map(({ surface_form: surface, word_type, word_id }) => ({
      surface,
      word: word_type === 'KNOWN' ? look(word_id) : undefined,
    }))
}

function* words(info: Words): Generator<IpadicWord> {
  const { dictionary } = info
  for (let id = 0; id + WORD_BYTES <= dictionary.buffer.length; id += WORD_BYTES) {
    // The buffer is padded with zeros; only the first word's features start at 0.
    if (id > 0 && dictionary.getInt(id + OFFSET_AT) === 0) return
    yield wordAt(info, id)
  }
}

function wordAt(info: Words, id: number): IpadicWord {
  const { dictionary } = info
  const [
    surface = '',
    pos = '',
    a = '*',
    b = '*',
    c = '*',
    ,
    form = '*',
    lemma = '*',
    reading = '',
    spoken = '',
  ] = info.getFeatures(id).split(',')
  return {
    surface,
    reading: reading === '*' ? '' : reading,
    pronunciation: spoken === '*' ? '' : spoken,
    lemma: lemma === '*' ? surface : lemma,
    tags: [pos, a, b, c],
    inflection: form,
    left: dictionary.getShort(id),
    right: dictionary.getShort(id + 2),
    cost: dictionary.getShort(id + 4),
  }
}
