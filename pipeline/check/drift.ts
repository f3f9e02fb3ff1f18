import type { WordLink } from '../model/bitext.ts'
import type { Pos, Span, Token } from '../model/text.ts'
import type { LinkedSide } from './rule.ts'

/** A source term without an entry, where it stands. */
export interface Occurrence extends Span {
  readonly surface: string
  /** Its lemmas in small letters: the same for all of its forms. */
  readonly key: string
  /** Tokens from and to, half-open. */
  readonly from: number
  readonly to: number
}

const NOUNS: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN'])
/** One noun is many words in another language, as it is used; a compound is one. */
const LEAST_WORDS = 2
const MOST_WORDS = 4

/** The compounds of nouns in a text that the glossary has nothing of, and the compounds inside them. */
export function occurrencesIn({ text, tokens, mentions }: LinkedSide): readonly Occurrence[] {
  const found: Occurrence[] = []
  for (let from = 0; from < tokens.length; from++)
    for (let to = from + 1; to <= Math.min(tokens.length, from + MOST_WORDS) && isPart(tokens, to - 1, from); to++) {
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (to - from < LEAST_WORDS || !first || !last) continue
      if (mentions.some(({ start, end }) => start < last.end && first.start < end)) continue
      const key = tokens.slice(from, to).map(({ lemma }) => lemma.toLowerCase()).join(' ')
      found.push({ start: first.start, end: last.end, surface: text.slice(first.start, last.end), key, from, to })
    }
  return found
} // prettier-ignore

/** Nouns one after the other, with nothing but a space between. */
function isPart(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || !NOUNS.has(token.pos) || !/\p{L}/u.test(token.surface)) return false
  return at === from || (before !== undefined && token.start - before.end <= 1)
}

/** The terms that enough units have, and the units that have one of them. */
export function keptOf(
  facts: readonly { readonly terms: readonly Occurrence[] }[],
  leastUnits: number,
  mostUnits: number,
): { readonly terms: ReadonlySet<string>; readonly units: readonly number[] } {
  const counts = new Map<string, number>()
  for (const { terms } of facts)
    for (const key of new Set(terms.map(term => term.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const often = [...counts].filter(([, n]) => n >= leastUnits)
  const terms = new Set(often.map(([key]) => key))
  // A compound that stands only inside a longer one is no term of its own.
  for (const [key, n] of often)
    for (const inner of partsOf(key)) if (counts.get(inner) === n) terms.delete(inner)
  const units = [...facts.keys()].filter(unit => facts[unit]?.terms.some(({ key }) => terms.has(key)))
  const step = Math.max(1, units.length / mostUnits)
  const chosen = Array.from({ length: Math.min(units.length, mostUnits) }, (_, i) => units[Math.floor(i * step)] ?? 0)
  return { terms, units: chosen }
} // prettier-ignore

/** The shorter compounds in a compound. */
function partsOf(key: string): readonly string[] {
  const words = key.split(' ')
  const parts: string[] = []
  for (let from = 0; from < words.length; from++)
    for (let to = from + LEAST_WORDS; to <= words.length; to++)
      if (to - from < words.length) parts.push(words.slice(from, to).join(' '))
  return parts
}

/** Words between the linked ones that a translation may have. */
const MOST_GAP = 1
const CONTENT: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM', 'X'])

/**
 * The stretch of the target that is linked to the words of a term, or, where none is, the only nouns that are linked to nothing;
 * undefined where it is scattered or may be several.
 */
export function translationOf(
  { from, to }: Occurrence,
  links: readonly WordLink[],
  target: readonly Token[],
): Span | undefined {
  const linked = links
    .filter(([source, other]) => source >= from && source < to && CONTENT.has(target[other]?.pos ?? 'PUNCT'))
    .map(([, other]) => other)
    .toSorted((a, b) => a - b)
  if (linked.length === 0) return onlyUnlinked(links, target)
  if (linked.some((at, i) => i > 0 && at - (linked[i - 1] ?? at) > 1 + MOST_GAP)) return undefined
  const [first, last] = [target[linked[0] ?? -1], target[linked.at(-1) ?? -1]]
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** A word that is met once is linked to nothing. */
function onlyUnlinked(links: readonly WordLink[], target: readonly Token[]): Span | undefined {
  const linked = new Set(links.map(([, other]) => other))
  const runs: { start: number; end: number }[] = []
  for (const [i, { pos, start, end }] of target.entries()) {
    if (!NOUNS.has(pos) || linked.has(i)) continue
    const last = runs.at(-1)
    if (last && start - last.end <= 1) last.end = end
    else runs.push({ start, end })
  }
  return runs.length === 1 ? runs[0] : undefined
}
