import { entropy } from './association.ts'
import type { Word } from './words.ts'

const HAN = /^\p{Script=Han}+$/u
/** What never is a part of a longer word that an analyser missed: grammar, and numbers with what they count. */
const APART =
  /^(?:[的地得了着过是有在就都也还而但如若这那其某每不没为以将把被让使可能会要请并则及等之所中后前上下时]|[零〇一二三四五六七八九十百千万亿两几第个].*)$/u
/** The classes of which terms are made: words of these need no mending, they stand side by side as they are. */
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'X'])

const LONGEST_WORDS = 3
const LONGEST_CHARACTERS = 4
const FEWEST = 4
/** So large a share of one of its ends stands in the word and nowhere else. */
const COHESION = 0.5
/** In nats: so free is what stands before it, and behind it. */
const FREEDOM = 0.8

/** What stands before and behind a sequence of words, by how often. */
interface Neighbors {
  readonly before: Map<string, number>
  readonly after: Map<string, number>
  count: number
}

/** Words that the analyser cut, and that the texts tell: joined wherever they stand. */
export type Mend = (words: readonly Word[]) => readonly Word[]

/**
 * Learns words from how they stick together and how freely they stand (cohesion, and entropy of the neighbors to both sides:
 * Jin & Tanaka-Ishii, 2006): 饱和度, of which an analyser makes 饱, 和, 度. Only what holds a word that could be no part of a
 * term is looked at.
 * @param texts gone through twice
 */
export function learnChineseWords(texts: Iterable<readonly Word[]>): Mend {
  const [words, sequences] = countsOf(texts)
  // Few sequences stick together, and only of these is it asked how freely they stand.
  const neighbors = new Map<string, Neighbors>()
  for (const [key, times] of sequences)
    if (sticks(key, times, words)) neighbors.set(key, { before: new Map(), after: new Map(), count: 0 })
  if (neighbors.size > 0) meetNeighbors(texts, neighbors)
  const learned = new Set([...neighbors].filter(([, own]) => isFree(own)).map(([key]) => key))
  return own => (learned.size === 0 ? own : mend(own, learned))
}

type Counts = ReadonlyMap<string, number>

function countsOf(texts: Iterable<readonly Word[]>): readonly [words: Counts, sequences: Counts] {
  const [words, sequences] = [new Map<string, number>(), new Map<string, number>()]
  for (const own of texts)
    own.forEach((word, first) => {
      add(words, word.surface)
      for (const parts of sequencesAt(own, first)) add(sequences, keyOf(parts))
    })
  return [words, sequences]
}

function* sequencesAt(words: readonly Word[], first: number): Generator<readonly string[]> {
  const parts: string[] = []
  let [length, isOdd] = [0, false]
  for (let n = first; n < first + LONGEST_WORDS; n++) {
    const word = words[n]
    if (!word || !HAN.test(word.surface) || APART.test(word.surface)) return
    if (n > first && words[n - 1]?.end !== word.start) return
    parts.push(word.surface)
    length += word.surface.length
    isOdd ||= !CONTENT.has(word.pos) && word.pos !== 'PART'
    if (length > LONGEST_CHARACTERS) return
    if (isOdd && parts.length > 1) yield [...parts]
  }
}

/** Stands in no word of Chinese characters. */
const PARTING = '|'
const keyOf = (parts: readonly string[]): string => parts.join(PARTING)

const add = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1)

function sticks(key: string, times: number, words: Counts): boolean {
  if (times < FEWEST) return false
  const parts = key.split(PARTING)
  const ends = [parts[0], parts.at(-1)].map(part => times / (words.get(part ?? '') ?? Infinity))
  return Math.max(...ends) >= COHESION
}

function meetNeighbors(texts: Iterable<readonly Word[]>, neighbors: ReadonlyMap<string, Neighbors>): void {
  for (const words of texts)
    words.forEach((_, first) => {
      for (const parts of sequencesAt(words, first)) {
        const own = neighbors.get(keyOf(parts))
        if (!own) continue
        own.count++
        // A text's edge is a neighbor that is never the same.
        add(own.before, words[first - 1]?.surface ?? `edge ${own.count}`)
        add(own.after, words[first + parts.length]?.surface ?? `edge ${own.count}`)
      }
    })
}

const isFree = ({ before, after }: Neighbors): boolean =>
  entropy(before.values()) >= FREEDOM && entropy(after.values()) >= FREEDOM

function mend(words: readonly Word[], learned: ReadonlySet<string>): readonly Word[] {
  const mended: Word[] = []
  for (let first = 0; first < words.length;) {
    const word = words[first]
    if (!word) break
    const length =
      [3, 2].find(n => learned.has(keyOf(words.slice(first, first + n).map(w => w.surface)))) ?? 1
    const last = words[first + length - 1] ?? word
    const surface = words
      .slice(first, first + length)
      .map(w => w.surface)
      .join('')
    mended.push(length === 1 ? word : { ...word, end: last.end, surface, lemma: surface, pos: 'NOUN' })
    first += length
  }
  return mended
}
