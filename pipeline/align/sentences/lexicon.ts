import type { Coded, Vocabulary } from './vocabulary.ts'

/** How likely a key of the one document is translated by a key of the other: p(t|s), by s. Most pairs are absent: 0. */
export type Lexicon = readonly ReadonlyMap<number, number>[]

/** What is written alike is nearly always taken over: numbers, names, terms of the glossary. */
const TAKEN_OVER = 0.9

/** What is known before anything is learnt: keys below `shared` stand for themselves, seeds for what sounds like them. */
export interface Known {
  readonly shared: number
  readonly seeds: Vocabulary['seeds']
}

/** What sounds alike is mostly the same; by this much of its likeness. */
const SEED = 0.7

/** A lexicon of what is known, over the learnt rows if there are some: what they do not have, or think less likely. */
export function knownLexicon({ shared, seeds }: Known, size: number, learnt?: Lexicon): Lexicon {
  const rows = Array.from(
    { length: size },
    (_, key) => new Map(key < shared ? [[key, TAKEN_OVER]] : learnt?.[key]),
  )
  for (const [s, t, likeness] of seeds) {
    const row = rows[s]
    if (row && (row.get(t) ?? 0) < SEED * likeness && (!learnt || row.size === 0)) row.set(t, SEED * likeness)
  }
  return rows
}

/** A lexicon with what the search asks of it again and again. */
export interface CompiledLexicon {
  readonly rows: Lexicon
  /** Σₜ p(t|s), by s. */
  readonly known: Float64Array
  /** By t: 1 where some s is translated by it. */
  readonly reachable: Uint8Array
}

export function compileLexicon(rows: Lexicon, { frequency }: Coded): CompiledLexicon {
  const known = Float64Array.from(rows, row => {
    let total = 0
    for (const p of row.values()) total += p
    return total
  })
  const reachable = new Uint8Array(frequency.length)
  for (const row of rows) for (const t of row.keys()) reachable[t] = 1
  return { rows, known, reachable }
}
