import type { Evidence } from './evidence.ts'
import { seedsOf } from './seeds.ts'

/** One document's sentences as numbers, so that the search compares no strings. */
export interface Coded {
  /** Keys of each sentence, none twice. Keys below `Vocabulary.shared` are the same in both documents. */
  readonly sentences: readonly Int32Array[]
  /** By key: in how many sentences of the document it stands, over the sum of that over all keys. */
  readonly frequency: Float64Array
}

export interface Vocabulary {
  readonly source: Coded
  readonly target: Coded
  readonly shared: number
  /** Words that sound alike, by their keys. */
  readonly seeds: readonly (readonly [source: number, target: number, likeness: number])[]
}

/** Keys that both documents hold are numbered first; same-written evidence that only one of them holds says nothing. */
export function createVocabulary(source: readonly Evidence[], target: readonly Evidence[]): Vocabulary {
  const inTarget = new Set(target.flatMap(({ same }) => same))
  const both = new Set(source.flatMap(({ same }) => same).filter(key => inTarget.has(key)))
  const shared: ReadonlyMap<string, number> = new Map([...both].map((key, n) => [key, n]))
  const [a, b] = [code(source, shared), code(target, shared)]
  const seeds = seedsOf(namesOf(source), namesOf(target)).flatMap(seed => {
    const [s, t] = [a.words.get(seed.source), b.words.get(seed.target)]
    return s === undefined || t === undefined ? [] : [[s, t, seed.likeness] as const]
  })
  return { source: a.coded, target: b.coded, shared: shared.size, seeds }
}

const namesOf = (sentences: readonly Evidence[]): readonly string[] => [
  ...new Set(sentences.flatMap(({ names }) => names)),
]

function code(
  sentences: readonly Evidence[],
  shared: ReadonlyMap<string, number>,
): { readonly coded: Coded; readonly words: ReadonlyMap<string, number> } {
  const words = new Map<string, number>()
  const wordKey = (word: string): number => {
    const key = words.get(word) ?? shared.size + words.size
    words.set(word, key)
    return key
  }
  const coded = sentences.map(({ same, words: own }) =>
    Int32Array.from([...same.flatMap(key => shared.get(key) ?? []), ...own.map(wordKey)]),
  )
  return { coded: { sentences: coded, frequency: frequencies(coded, shared.size + words.size) }, words }
}

function frequencies(sentences: readonly Int32Array[], size: number): Float64Array {
  const counts = new Float64Array(size)
  let total = 0
  for (const sentence of sentences) {
    total += sentence.length
    for (const key of sentence) counts[key] = (counts[key] ?? 0) + 1
  }
  return counts.map(count => count / total)
}
