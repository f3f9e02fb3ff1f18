import { soundsAlike } from '../transliteration.ts'
import type { Meant } from './meant-by.ts'
import type { Packed } from './packed.ts'
import type { WordForm } from './word-form.ts'

/** What two words share that no bitext need teach, by kind. */
export const KINDS = ['number', 'latin', 'concept', 'sound', 'characters', 'meaning', 'mark'] as const
export type Kind = (typeof KINDS)[number]

/** 0 to 1 for every kind: [kind][source · target length + target]. */
export type Evidence = Readonly<Record<Kind, Float32Array>>

/** Parts of an array that has all kinds one after another, a pair's cells of each. */
export function byKind(all: Float32Array, cells: number): Evidence {
  const part = (kind: Kind): Float32Array => {
    const at = KINDS.indexOf(kind) * cells
    return all.subarray(at, at + cells)
  }
  return {
    number: part('number'),
    latin: part('latin'),
    concept: part('concept'),
    sound: part('sound'),
    characters: part('characters'),
    meaning: part('meaning'),
    mark: part('mark'),
  }
}

const intersects = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  for (const x of a) if (b.has(x)) return true
  return false
}

/** Below it, words that sound alike do so by chance. */
const LEAST_LIKENESS = 0.4

/** The words of a pair, and the cells of those that are in terms for one concept. */
export interface Compared {
  readonly source: readonly WordForm[]
  readonly target: readonly WordForm[]
  readonly concepts: Int32Array
}

/** What is known of a pair beforehand, all kinds one after another: see {@link byKind}. */
export function evidenceOf({ source, target, concepts }: Compared, meant?: Meant): Float32Array {
  const cells = source.length * target.length
  const all = new Float32Array(KINDS.length * cells)
  const evidence = byKind(all, cells)
  let at = 0
  for (const s of source)
    for (const t of target) {
      if (s.isMark || t.isMark) evidence.mark[at] = s.isMark && t.isMark ? 1 : 0
      else {
        if (s.numbers.size > 0 && intersects(s.numbers, t.numbers)) evidence.number[at] = 1
        if (s.latin !== '' && s.latin === t.latin) evidence.latin[at] = 1
        evidence.sound[at] = sound(s, t)
        if (s.han.size > 0 && t.han.size > 0) evidence.characters[at] = overlap(s.han, t.han)
      }
      at++
    }
  for (const cell of concepts) evidence.concept[cell] = 1
  if (meant) evidence.meaning.set(meant(source, target))
  return all
}

function sound(s: WordForm, t: WordForm): number {
  if (s.latin.length < 3 && t.latin.length < 3) return 0
  const [latin, other] = s.latin === '' ? [t, s] : [s, t]
  if (latin.latin.length < 3 || other.latin !== '') return 0
  const worth = other.isKana || other.isHangul || (latin.isCapital && other.han.size > 1)
  if (!worth) return 0
  return soundsAlike(latin.written, other.written, LEAST_LIKENESS)
}

/** Dice coefficient. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const x of a) if (b.has(x)) both++
  return (2 * both) / (a.size + b.size)
}

/** By how much evidence of strength 1 makes the words' probability in the models greater. */
const BOOST: Readonly<Record<Kind, number>> = {
  number: 30,
  latin: 30,
  concept: 10,
  sound: 30,
  characters: 5,
  meaning: 10,
  mark: 5,
}

/** [source · target length + target]: what multiplies the probabilities of words; 1 where nothing is known beforehand. */
export function boostOf({ places, values }: Packed, cells: number): Float32Array {
  const boost = new Float32Array(cells).fill(1)
  for (let n = 0; n < places.length; n++) {
    const place = places[n] ?? 0
    const kind = KINDS[Math.floor(place / cells)] ?? 'mark'
    const least = kind === 'sound' ? LEAST_LIKENESS : 0
    const strength = ((values[n] ?? 0) - least) / (1 - least)
    if (strength > 0) boost[place % cells] = (boost[place % cells] ?? 1) * (1 + BOOST[kind] * strength)
  }
  return boost
}
