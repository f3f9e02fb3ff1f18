import type { Mention, Token } from '../../model/text.ts'
import { numbersIn } from './numbers.ts'
import { soundsAlike } from '../transliteration.ts'
import type { Meant } from './meant-by.ts'
import type { Packed } from './packed.ts'
import type { WordPair } from './word-pair.ts'

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

/** What a token is compared by, made once. */
interface Described {
  readonly numbers: ReadonlySet<string>
  readonly latin: string
  readonly written: string
  readonly han: ReadonlySet<string>
  readonly isCapital: boolean
  readonly isKana: boolean
  readonly isHangul: boolean
  readonly isMark: boolean
}

const LATIN = /^[\p{Script=Latin}\d][\p{Script=Latin}\d.&'’-]*/u

function describe(token: Token): Described {
  const { surface, lemma } = token
  const plain = surface.normalize('NFKC')
  const isNumber =
    token.pos === 'NUM' ||
    /[\d〇一二三四五六七八九十百千万萬亿億兆]/u.test(plain) ||
    /^[A-Za-z]{3,}$/u.test(plain)
  return {
    numbers: isNumber ? new Set(numbersIn(plain)) : NONE,
    latin: LATIN.exec(plain)?.[0].toLowerCase() ?? '',
    written: /\p{Script=Hangul}/u.test(lemma) ? (lemma.split('+')[0] ?? lemma) : surface,
    han: new Set(plain.match(/\p{Script=Han}/gu) ?? []),
    isCapital: /^\p{Lu}/u.test(plain),
    isKana: /^[\p{Script=Katakana}ー・]{2,}/u.test(plain),
    isHangul: /^\p{Script=Hangul}{2,}/u.test(plain),
    isMark: token.pos === 'PUNCT' || token.pos === 'SYM',
  }
}
const NONE: ReadonlySet<string> = new Set()

/** Tokens that are kept; a text repeats its words. */
const KEPT = 20_000
const known = new Map<string, Described>()

function described(token: Token): Described {
  const key = `${token.surface}\n${token.lemma}\n${token.pos}`
  let found = known.get(key)
  if (!found) {
    if (known.size >= KEPT) known.clear()
    known.set(key, (found = describe(token)))
  }
  return found
}

const intersects = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const x of a) if (b.has(x)) return true
  return false
}

/** Below it, words that sound alike do so by chance. */
const LEAST_LIKENESS = 0.4

/** What is known of a pair beforehand, all kinds one after another: see {@link byKind}. */
export function evidenceOf({ source, target, mentions }: WordPair, meant?: Meant): Float32Array {
  const cells = source.length * target.length
  const all = new Float32Array(KINDS.length * cells)
  const evidence = byKind(all, cells)
  const [a, b] = [source.map(described), target.map(described)]
  let at = 0
  for (const s of a)
    for (const t of b) {
      if (s.isMark || t.isMark) evidence.mark[at] = s.isMark && t.isMark ? 1 : 0
      else {
        if (s.numbers.size > 0 && intersects(s.numbers, t.numbers)) evidence.number[at] = 1
        if (s.latin !== '' && s.latin === t.latin) evidence.latin[at] = 1
        evidence.sound[at] = sound(s, t)
        if (s.han.size > 0 && t.han.size > 0) evidence.characters[at] = overlap(s.han, t.han)
      }
      at++
    }
  if (mentions) markConcepts(source, target, mentions, evidence.concept)
  if (meant) evidence.meaning.set(meant(source, target))
  return all
}

function sound(s: Described, t: Described): number {
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

/** Words of terms for one concept: in a term of several words each has its place, as it were a small diagonal. */
function markConcepts(
  source: readonly Token[],
  target: readonly Token[],
  mentions: NonNullable<WordPair['mentions']>,
  concept: Float32Array,
): void {
  for (const s of mentions.source)
    for (const t of mentions.target) {
      if (s.concept !== t.concept) continue
      const [own, other] = [within(source, s), within(target, t)]
      for (const i of own) for (const j of other) concept[i * target.length + j] = 1
    }
}

const within = (tokens: readonly Token[], { start, end }: Mention): readonly number[] =>
  tokens.flatMap((token, n) => (token.start < end && token.end > start ? n : []))

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
