import type { Bitext, Side, TranslationUnit, WordLink } from '../model/bitext.ts'
import type { ConceptId } from '../model/glossary.ts'
import type { Mention, Span, Token } from '../model/text.ts'
import { findPlain } from './plain.ts'

/** A side of a unit with its words and terms. */
export interface LinkedSide extends Side {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
}

export interface ConcordanceQuery {
  readonly term: string
  /** What the glossary knows by that name; empty where it knows nothing. */
  readonly concepts: ReadonlySet<ConceptId>
  /** The words of the term, as the analyser of the side's language has them. */
  readonly words: readonly Token[]
  /** Asked once, for the units in which the glossary does not say how the term was translated. */
  readonly alignWords: (
    pairs: readonly { readonly source: readonly Token[]; readonly target: readonly Token[] }[],
  ) => readonly (readonly WordLink[])[]
}

/** One place where the term stands, and what stands for it in the translation. */
export interface Occurrence {
  readonly path: string
  /** Of the translation unit. */
  readonly unit: string
  readonly text: string
  readonly span: Span
  readonly translation: string
  /** Undefined where the translation shows nothing for it. */
  readonly rendering?: Span & { readonly by: 'glossary' | 'words' }
}

/** How often the term was translated so, in any inflection. */
export interface Rendering {
  /** As it is most often written; empty where nothing stands for the term. */
  readonly text: string
  readonly count: number
}

export interface Concordance {
  /** In the order of the bitexts. */
  readonly occurrences: readonly Occurrence[]
  /** Most frequent first. */
  readonly renderings: readonly Rendering[]
}

interface Place {
  readonly unit: TranslationUnit<LinkedSide>
  /** How many of the term stand before it in its unit. */
  readonly n: number
  readonly span: Span
}

/**
 * Every occurrence of a term on the source side, by all names and inflections that the glossary has for it, else as it is
 * written or by its dictionary form.
 */
export function concordance(
  bitexts: readonly Bitext<LinkedSide>[],
  { term, concepts, words, alignWords }: ConcordanceQuery,
): Concordance {
  const units = bitexts.flatMap(bitext => bitext.units)
  const places = units.flatMap(unit =>
    spansIn(unit.source, { term, concepts, words }).map((span, n): Place => ({ unit, n, span })),
  )
  const known = places.map(place => byGlossary(place, concepts))
  const open = new Set(places.filter((_, i) => known[i] === undefined).map(({ unit }) => unit))
  // The more sentences, the better the words are aligned: all of them, where any is needed.
  const links = open.size === 0 ? [] : alignWords(units.map(pairOf))
  const linksOf = new Map(units.map((unit, i) => [unit, links[i] ?? []]))
  const occurrences = places.map((place, i): Occurrence => {
    const { unit, span } = place
    const rendering = known[i] ?? byWords(place, linksOf.get(unit) ?? [])
    return {
      path: unit.source.path,
      unit: unit.id,
      text: unit.source.text,
      span,
      translation: unit.target.text,
      ...(rendering && { rendering }),
    }
  })
  const lemmas = occurrences.map(({ rendering }, i) => lemmasIn(places[i]?.unit.target, rendering))
  return { occurrences, renderings: countRenderings(occurrences, lemmas) }
}

const pairOf = ({ source, target }: TranslationUnit<LinkedSide>) => ({
  source: source.tokens,
  target: target.tokens,
})

function spansIn(
  side: LinkedSide,
  { term, concepts, words }: Pick<ConcordanceQuery, 'term' | 'concepts' | 'words'>,
): readonly Span[] {
  if (concepts.size === 0) return findPlain(side, term, words)
  const spans = side.mentions.filter(({ concept }) => concepts.has(concept))
  // One place may be a mention of several concepts.
  return spans.filter(({ start }, i) => start >= Math.max(0, ...spans.slice(0, i).map(({ end }) => end)))
}

/** The first mention there stands for the first here: translations keep the order more often than not. */
function byGlossary({ unit, n }: Place, concepts: ReadonlySet<ConceptId>): Occurrence['rendering'] {
  const mentions = unit.target.mentions.filter(({ concept }) => concepts.has(concept))
  const mention = mentions[Math.min(n, mentions.length - 1)]
  return mention && { start: mention.start, end: mention.end, by: 'glossary' }
}

/** Words further apart than this are not one rendering. */
const WIDEST_GAP = 1

/** The longest run of words that are linked to the term's. */
function byWords(
  { unit: { source, target }, span }: Place,
  links: readonly WordLink[],
): Occurrence['rendering'] {
  const isInTerm = (i: number): boolean => {
    const token = source.tokens[i]
    return token !== undefined && token.start < span.end && span.start < token.end
  }
  const linked = new Set(links.filter(([i]) => isInTerm(i)).map(([, j]) => j))
  const runs: number[][] = []
  for (const j of [...linked].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && j - (last.at(-1) ?? j) <= 1 + WIDEST_GAP) last.push(j)
    else runs.push([j])
  }
  const [best = []] = runs.toSorted((a, b) => b.length - a.length)
  const { first, last } = withoutEdges(best.flatMap(j => target.tokens[j] ?? []))
  return first && last && { start: first.start, end: last.end, by: 'words' }
}

/** Words that a link takes along, and that belong to the sentence: the, は, 的. */
const FUNCTION_WORDS: ReadonlySet<Token['pos']> = new Set([
  'DET',
  'ADP',
  'PART',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PUNCT',
])

const hasMeaning = ({ pos }: Token): boolean => !FUNCTION_WORDS.has(pos)

/** The ends of a run that carry meaning; its own ends where none does. */
function withoutEdges(run: readonly Token[]): {
  readonly first: Token | undefined
  readonly last: Token | undefined
} {
  return { first: run.find(hasMeaning) ?? run[0], last: run.findLast(hasMeaning) ?? run.at(-1) }
}

/** The dictionary forms of a span's words, by which singular and plural are one rendering; where it cuts a word, its text. */
function lemmasIn(side: LinkedSide | undefined, span: Span | undefined): string {
  if (!side || !span) return ''
  const own = side.tokens.filter(({ start, end }) => start < span.end && span.start < end)
  const isWhole = own[0]?.start === span.start && own.at(-1)?.end === span.end
  return isWhole ? own.map(({ lemma }) => lemma).join(' ') : side.text.slice(span.start, span.end)
}

/** @param lemmas of each occurrence's rendering */
function countRenderings(
  occurrences: readonly Occurrence[],
  lemmas: readonly string[],
): readonly Rendering[] {
  const spellings = new Map<string, Map<string, number>>()
  occurrences.forEach(({ translation, rendering }, i) => {
    const text = rendering ? translation.slice(rendering.start, rendering.end) : ''
    const key = (lemmas[i] ?? '').normalize('NFKC').toLowerCase()
    const counts = spellings.get(key) ?? new Map<string, number>()
    spellings.set(key, counts.set(text, (counts.get(text) ?? 0) + 1))
  })
  return [...spellings.values()]
    .map(counts => {
      const [[text] = ['']] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      return { text, count: [...counts.values()].reduce((sum, n) => sum + n, 0) }
    })
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

/** The same units the other way round. */
export const mirrored = (bitext: Bitext<LinkedSide>): Bitext<LinkedSide> => ({
  ...bitext,
  sourceLang: bitext.targetLang,
  targetLang: bitext.sourceLang,
  units: bitext.units.map(unit => ({ ...unit, source: unit.target, target: unit.source })),
})
