import type { Meanings } from '../../restore/meanings.ts'
import type { WordForm } from './word-form.ts'

type Named = Pick<WordForm, 'surface' | 'lemma'>

/** How far dictionaries have target words for a source word, 0 to 1, for the words of one pair. */
export type Meant = (source: readonly Named[], target: readonly Named[]) => Float32Array

/** At which cost a dictionary's word is sure. */
const SURE = -2000
/** Entries that are kept; a text repeats its words. */
const KEPT = 50_000

/**
 * Looks English words up, alone and two by two, since compounds are often one word in other languages: both words of
 * `prime minister` mean 首相.
 */
export function createMeant(dictionaries: readonly Meanings[]): Meant {
  const known = new Map<string, ReadonlyMap<string, number>>()
  const look = (english: string): ReadonlyMap<string, number> => {
    const held = known.get(english)
    if (held) return held
    if (known.size >= KEPT) known.clear()
    const found = new Map<string, number>()
    for (const { meantBy } of dictionaries)
      for (const { surface, cost } of meantBy(english))
        found.set(surface, Math.max(found.get(surface) ?? 0, Math.min(1, cost / SURE)))
    known.set(english, found)
    return found
  }
  return (source, target) => {
    const cells = new Float32Array(source.length * target.length)
    const raise = (i: number, j: number, strength: number): void => {
      const cell = i * target.length + j
      cells[cell] = Math.max(cells[cell] ?? 0, strength)
    }
    source.forEach((token, i) => {
      if (!LETTER.test(token.surface)) return
      const alone = look(token.lemma)
      const next = source[i + 1]
      const compound = next && LETTER.test(next.surface) ? look(`${token.lemma} ${next.lemma}`) : NONE
      target.forEach(({ surface, lemma }, j) => {
        const own = alone.get(surface) ?? alone.get(lemma)
        if (own !== undefined) raise(i, j, own)
        const both = compound.get(surface)
        if (both === undefined || alone.has(surface)) return
        raise(i, j, both)
        raise(i + 1, j, both)
      })
    })
    return cells
  }
}

const LETTER = /\p{L}/u
const NONE: ReadonlyMap<string, number> = new Map()
