import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A word and its tag of the ICTCLAS set, as in jieba's dictionary. */
export interface TaggedWord {
  readonly word: string
  readonly tag: string
}

export const JIEBA_ENGINES = ['nodejieba', '@node-rs/jieba'] as const
export type JiebaEngine = (typeof JIEBA_ENGINES)[number]

export interface Jieba {
  readonly engine: JiebaEngine
  /** Words that concatenate to the text. */
  readonly tag: (text: string) => readonly TaggedWord[]
  /** How often the dictionary's corpus has a word of two characters; 0 for one that it lacks. */
  readonly frequency: (word: string) => number
}

interface NodeJieba {
  readonly load: () => unknown
  readonly tag: (text: string) => readonly TaggedWord[]
}

const PAIR = /^(\p{Script=Han}{2}) (\d+)/gmu

/** Both libraries come with the same dictionary; only one of them hands it over. */
function loadFrequencies(): (word: string) => number {
  const { dict } = require('@node-rs/jieba/dict.js') as { readonly dict: Uint8Array }
  const frequencies = new Map<string, number>()
  for (const [, word = '', count] of new TextDecoder().decode(dict).matchAll(PAIR))
    frequencies.set(word, Number(count))
  return word => frequencies.get(word) ?? 0
}

/** The native library is optional: where it was not built, loading it throws. */
const loaded = new Map<JiebaEngine, Promise<Jieba>>()

/** One copy of a dictionary serves simplified and traditional texts. */
function once(engine: JiebaEngine, load: () => Promise<Jieba>): Promise<Jieba> {
  const pending = loaded.get(engine) ?? load()
  loaded.set(engine, pending)
  return pending
}

async function loadNodeJieba(): Promise<Jieba> {
  const imported = (await import('nodejieba')) as unknown as { readonly default: NodeJieba }
  const library = imported.default
  library.load()
  return { engine: 'nodejieba', tag: text => library.tag(text), frequency: loadFrequencies() }
}

async function loadNodeRsJieba(): Promise<Jieba> {
  const { Jieba: Library } = await import('@node-rs/jieba')
  const { dict } = require('@node-rs/jieba/dict.js') as { readonly dict: Uint8Array }
  const library = Library.withDict(dict)
  return { engine: '@node-rs/jieba', tag: text => library.tag(text, true), frequency: loadFrequencies() }
}

/** The engine asked for; without one, nodejieba where it can be loaded, otherwise @node-rs/jieba. */
export async function loadJieba(engine?: JiebaEngine): Promise<Jieba> {
  const rust = (): Promise<Jieba> => once('@node-rs/jieba', loadNodeRsJieba)
  if (engine === '@node-rs/jieba') return rust()
  const native = once('nodejieba', loadNodeJieba)
  return engine === 'nodejieba' ? native : native.catch(rust)
}
