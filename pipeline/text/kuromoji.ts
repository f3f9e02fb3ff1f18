import { createRequire } from 'node:module'
import type { IpadicFeatures } from 'kuromoji'
import { readIpadicFiles, type IpadicFiles } from './ipadic-files.ts'
import { memo } from './memo.ts'
import { createLattices, type Lattice, type UnknownWords } from './kuromoji-lattice.ts'

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
  tokenize(text: string): readonly IpadicFeatures[]
  readonly viterbi_builder: { build: (sentence: string) => Lattice }
  readonly unknown_dictionary: UnknownWords
  readonly token_info_dictionary: {
    readonly dictionary: {
      readonly buffer: Uint8Array
      getShort(index: number): number
      getInt(index: number): number
    }
    getFeatures: (id: number) => string
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

/** What kuromoji is made of. */
interface Dictionaries {
  readonly token_info_dictionary: WordTable
  readonly unknown_dictionary: UnknownWords
  loadTrie(base: Int32Array, check: Int32Array): void
  loadConnectionCosts(costs: Int16Array): void
  loadUnknownDictionaries(
    words: Uint8Array,
    features: Uint8Array,
    map: Uint8Array,
    classes: Uint8Array,
    compatible: Uint32Array,
    invoke: Uint8Array,
  ): void
}
interface WordTable {
  loadDictionary(words: Uint8Array): void
  loadPosVector(features: Uint8Array): void
}
const DynamicDictionaries = require('kuromoji/src/dict/DynamicDictionaries.js') as new () => Dictionaries
const KuromojiTokenizer = require('kuromoji/src/Tokenizer.js') as new (dictionaries: Dictionaries) => Inside

/** kuromoji over IPADIC; `files` are those that another thread has read. */
export function loadKuromoji(files: IpadicFiles = readIpadicFiles()): Kuromoji {
  const inside = new KuromojiTokenizer(dictionariesOf(files))
  inside.viterbi_builder.build = createLattices(files, inside.unknown_dictionary)
  const known = inside.token_info_dictionary
  known.getFeatures = memo(known.getFeatures.bind(known), MOST_ANSWERS)
  const costs = inside.viterbi_searcher.connection_costs
  return {
    tokenize: text => inside.tokenize(text),
    pieces: createPieces(inside),
    words: () => words(known),
    connections: { size: costs.forward_dimension, costs: costs.buffer.subarray(COST_HEADER) },
  }
}

/** What the dictionary says of a word lies there as bytes, and the same words come again and again: so many are kept. */
const MOST_ANSWERS = 20_000

function dictionariesOf(files: IpadicFiles): Dictionaries {
  const dictionaries = new DynamicDictionaries()
  const { token_info_dictionary: known } = dictionaries
  dictionaries.loadTrie(new Int32Array(files.base), new Int32Array(files.check))
  known.loadDictionary(new Uint8Array(files.tid))
  known.loadPosVector(new Uint8Array(files.tid_pos))
  dictionaries.loadConnectionCosts(new Int16Array(files.cc))
  dictionaries.loadUnknownDictionaries(
    new Uint8Array(files.unk),
    new Uint8Array(files.unk_pos),
    new Uint8Array(files.unk_map),
    new Uint8Array(files.unk_char),
    new Uint32Array(files.unk_compat),
    new Uint8Array(files.unk_invoke),
  )
  return dictionaries
}

type Words = Inside['token_info_dictionary']

function createPieces(tokenizer: Inside): Kuromoji['pieces'] {
  const info = tokenizer.token_info_dictionary
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
