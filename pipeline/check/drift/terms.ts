import type { Pos, Span, Token } from '../../model/text.ts'
import { languageOnly, OPAQUE } from '../language.ts'
import type { LinkedSide } from '../rule.ts'

/** A source term without an entry, where it stands. */
export interface Occurrence extends Span {
  readonly surface: string
  /** Its lemmas in small letters: the same for all of its forms. */
  readonly key: string
  /** Whether it is all of a compound, and not a part of a longer one. */
  readonly isWhole: boolean
}

const NOUNS: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN'])
/** One noun is many words in another language, as it is used; a compound is one. */
const LEAST_WORDS = 2
const MOST_WORDS = 4

/** The compounds of nouns in a text that the glossary has nothing of, and the compounds inside them. */
export function occurrencesIn(side: LinkedSide): readonly Occurrence[] {
  const { text, tokens, mentions } = side
  const plain = languageOnly(side)
  const isNoun = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && NOUNS.has(token.pos) && /\p{L}{2}|\p{Script=Han}/u.test(token.surface) && !plain.slice(token.start, token.end).includes(OPAQUE)
  }
  const goesOn = (at: number): boolean => isNoun(at - 1) && isNoun(at) && /^[ \u3000-]?$/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))
  const found: Occurrence[] = []
  for (let from = 0; from < tokens.length; from++)
    for (let to = from + 2; to <= Math.min(tokens.length, from + MOST_WORDS) && goesOn(to - 1); to++) {
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (!first || !last || mentions.some(({ start, end }) => start < last.end && first.start < end)) continue
      const [start, end] = [first.start, last.end]
      const isWhole = !goesOn(from) && !goesOn(to)
      found.push({ start, end, surface: text.slice(start, end), key: keyOf(tokens.slice(from, to)), isWhole })
    }
  return found
} // prettier-ignore

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ lemma }) => lemma.toLowerCase()).join(SPACE)

const SPACE = ' '

/** The words that have a meaning of their own: a translation may be of one of them and not of a term beside it. */
export const contentWords = ({ tokens }: LinkedSide): readonly string[] => [
  ...new Set(tokens.filter(({ pos }) => CONTENT.has(pos)).map(({ lemma }) => lemma.toLowerCase())),
]

const CONTENT: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV'])

/** The words of a term. */
export const wordsOf = (key: string): readonly string[] => key.split(SPACE)

/** By term, the units that have it; only terms that enough units have, and that do not only stand inside of a longer one. */
export function repeatedTerms(
  units: readonly { readonly terms: readonly Occurrence[] }[],
  least: number,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [unit, { terms }] of units.entries())
    for (const key of new Set(terms.map(term => term.key))) {
      const known = places.get(key)
      if (known) known.push(unit)
      else places.set(key, [unit])
    }
  const often = new Map([...places].filter(([, own]) => own.length >= least))
  for (const [key, own] of often)
    for (const inner of partsOf(key)) if (places.get(inner)?.length === own.length) often.delete(inner)
  return often
}

/** The shorter compounds in a compound. */
function partsOf(key: string): readonly string[] {
  const words = wordsOf(key)
  const parts: string[] = []
  for (let from = 0; from < words.length; from++)
    for (let to = from + LEAST_WORDS; to <= words.length; to++)
      if (to - from < words.length) parts.push(words.slice(from, to).join(SPACE))
  return parts
}
