import type { ConceptId, Designation, Glossary } from '../model/glossary.ts'
import type { Stage } from '../model/outcome.ts'
import {
  mapSegments,
  type Doc,
  type Linked,
  type Mention,
  type Span,
  type Token,
  type Tokenized,
} from '../model/text.ts'
import { fold } from '../text/fold.ts'
import {
  inOrder,
  leftmostLongest,
  withBracketedName,
  withoutCoincidence,
  withoutCrossed,
  withoutParted,
} from './choose.ts'
import { isInsideLatin } from './code.ts'
import { japaneseQuotes } from './foreign.ts'
import { loadMatcher, type Matcher, type MatcherStore } from './matcher.ts'
import { createRank, surroundings, type Rank } from './rank.ts'
import { inRestoredText } from './romanized.ts'
import { matchOf, type Bounds, type Candidate } from './writing.ts'
import { WRITINGS, writingOf, type WritingLang } from './writings.ts'

export interface LinkOptions {
  /** Every mention, also those inside or across others; otherwise the leftmost, and of these the longest. */
  readonly overlaps?: boolean
  /** Without it the glossary is compiled anew. */
  readonly matchers?: MatcherStore | undefined
}

/** Finds the glossary's designations in one segment's text. */
export type LinkText = (
  segment: Pick<Tokenized, 'lang' | 'text' | 'tokens' | 'restoration'>,
) => readonly Mention[]

export function createLink(glossary: Glossary, options?: LinkOptions): Stage<Doc<Tokenized>, Doc<Linked>> {
  const { find, rank } = createLinker(glossary, options)
  return doc => {
    const code = codeOf(doc)
    const found = mapSegments(doc, segment => ({
      ...segment,
      mentions: code.has(segment) ? [] : find(segment),
    }))
    const document = surroundings(found.segments, glossary)
    // The mentions of a romanised title were ranked in its restored form.
    const ranked = (segment: Linked): readonly Mention[] =>
      segment.lang === 'ja-Latn' ? segment.mentions : rank(segment, document)
    return { value: mapSegments(found, segment => ({ ...segment, mentions: ranked(segment) })), findings: [] }
  }
}

/** The lines of code blocks: their words are no terms. */
function codeOf({ blocks, segments }: Doc<Tokenized>): ReadonlySet<Tokenized> {
  const code = new Set<Tokenized>()
  let at = 0
  for (const { kind, length } of blocks) {
    if (kind === 'code') for (const segment of segments.slice(at, at + length)) code.add(segment)
    at += length
  }
  return code
}

const LATIN = /\p{Script=Latin}/u

/** Without the documents around them, segments are ranked by themselves. */
export const createLinkText = (glossary: Glossary, options?: LinkOptions): LinkText =>
  linkTextOf(createLinker(glossary, options))

function linkTextOf({ find, rank }: Linker): LinkText {
  return segment => {
    const mentions = find(segment)
    const { lang, text } = segment
    return lang === 'ja-Latn' ? mentions : rank({ lang, text, mentions })
  }
}

/** A stretch of text where a concept may be named: only tokens tell whether it is. */
export interface Place extends Span {
  readonly concept: ConceptId
}

/** Several ways to look at one text with one glossary. */
export interface Linkers {
  /** The leftmost mentions, and of these the longest. */
  readonly link: LinkText
  /** All mentions. */
  readonly linkAll: LinkText
  /** What mentions are chosen from, found without tokens: where nothing is here, nothing is mentioned. Not of romanised texts. */
  readonly places: (segment: Pick<Tokenized, 'lang' | 'text'>) => readonly Place[]
}

/** As {@link createLinkText}, with a glossary that is compiled once for all of them. */
export function createLinkers(
  glossary: Glossary,
  { matchers: store }: Pick<LinkOptions, 'matchers'>,
): Linkers {
  const matcherOf = createMatchers(glossary, store)
  return {
    link: linkTextOf(createLinker(glossary, {}, matcherOf)),
    linkAll: linkTextOf(createLinker(glossary, { overlaps: true }, matcherOf)),
    places: ({ lang, text }) => {
      const writing = writingOf(lang)
      const own = placesIn(text, writing, matcherOf(writing))
      return writing === 'en' || !LATIN.test(text) ? own : [...own, ...placesIn(text, 'en', matcherOf('en'))]
    },
  }
}

/** Loaded at the first text in a language: most calls need one or two. */
function createMatchers(glossary: Glossary, store: MatcherStore | undefined): (lang: WritingLang) => Matcher {
  const matchers = new Map<WritingLang, Matcher>()
  return lang => {
    let matcher = matchers.get(lang)
    if (!matcher) matchers.set(lang, (matcher = loadMatcher(glossary, lang, store)))
    return matcher
  }
}

interface Linker {
  readonly find: LinkText
  readonly rank: Rank
}

function createLinker(
  glossary: Glossary,
  { overlaps = false, matchers: store }: LinkOptions = {},
  matcherOf = createMatchers(glossary, store),
): Linker {
  const designationOf = ({ designation }: Mention): Designation | undefined =>
    glossary.designations.get(designation)
  const isModifiedByName = ({ concept, designation }: Mention): boolean => {
    const known = glossary.designations.get(designation)
    const english = glossary.concepts.get(concept)?.designations.find(other => other.lang === 'en')
    const isName = known?.type === 'name' || known?.pos === 'proper-noun'
    return (
      !isName && /^\p{Lu}/u.test(english?.text ?? '') && !/\s(?:of|for|to|on)\s/u.test(english?.text ?? '')
    )
  }
  const findIn = (lang: WritingLang, text: string, bounds: Bounds): readonly Mention[] =>
    findAll(text, bounds, lang, matcherOf(lang))
  const find = (lang: WritingLang, text: string, bounds: Bounds): readonly Mention[] => {
    // East Asian texts keep English names and acronyms in Latin letters.
    const foreign = lang === 'en' || !LATIN.test(text) ? [] : findIn('en', text, bounds)
    const quotes = japaneseQuotes(text, lang)
    const own = findIn(lang, text, bounds).filter(
      ({ start, end }) => !quotes.some(q => q.start < end && start < q.end),
    )
    const all = withoutCoincidence([...own, ...foreign])
    if (overlaps) return all.toSorted(inOrder)
    const whole = lang === 'zh-Hans' ? withoutParted(all, text) : all
    const chosen = leftmostLongest(withoutCrossed(whole, isModifiedByName))
    return withBracketedName(chosen, text, designationOf)
  }
  const rank = createRank(glossary, english =>
    leftmostLongest(findIn('en', english, boundsOf({ tokens: [] }))).map(({ concept }) => concept),
  )
  const findInSegment: LinkText = segment => {
    const lang = writingOf(segment.lang)
    if (segment.lang !== 'ja-Latn') return find(lang, segment.text, boundsOf(segment))
    return inRestoredText(segment, (text, tokens) =>
      rank({ lang: 'ja', text, mentions: find(lang, text, boundsOf({ tokens })) }),
    )
  }
  return { find: findInSegment, rank }
}

/** Asked for only where something was found, so that a caller can leave the tokens of other segments unmade. */
function boundsOf(segment: { readonly tokens: readonly Token[] }): Bounds {
  let made: Bounds | undefined
  const make = (): Bounds =>
    (made ??= {
      starts: new Set(segment.tokens.map(token => token.start)),
      ends: new Set(segment.tokens.map(token => token.end)),
      tokens: segment.tokens,
    })
  return {
    get starts() {
      return make().starts
    },
    get ends() {
      return make().ends
    },
    get tokens() {
      return make().tokens
    },
  }
}

/** Calls `found` for every form of the glossary in a text, with its number in the matcher. */
function search(
  text: string,
  lang: WritingLang,
  matcher: Matcher,
  found: (key: number, start: number, end: number) => void,
): void {
  const { steps, endOf } = WRITINGS[lang]
  const folded = fold(text, steps)
  matcher.search(folded.text, (key, from, to) => {
    const start = folded.starts[from] ?? 0
    const folds = folded.ends[to - 1] ?? start
    // A fold that shortens a stretch makes every unit start and end with all of it.
    if (folded.starts[from - 1] === start || folded.ends[to] === folds) return
    found(key, start, endOf ? endOf(text, folds) : folds)
  })
}

function findAll(text: string, bounds: Bounds, lang: WritingLang, matcher: Matcher): readonly Mention[] {
  const { accepts } = WRITINGS[lang]
  const { capitalsCount } = matcher
  const mentions: Mention[] = []
  search(text, lang, matcher, (key, start, end) => {
    let tokens: readonly Token[] | undefined
    for (const { designation, kind } of matcher.known(key)) {
      const candidate: Candidate = {
        text,
        start,
        end,
        designation,
        kind,
        // Most English candidates are settled by their letters.
        get tokens() {
          return (tokens ??= overlapping(bounds.tokens, start, end))
        },
        bounds,
        capitalsCount,
      }
      if (accepts(candidate)) mentions.push(mention(candidate))
    }
  })
  return mentions
}

function placesIn(text: string, lang: WritingLang, matcher: Matcher): readonly Place[] {
  const places: Place[] = []
  search(text, lang, matcher, (key, start, end) => {
    // No writing takes a part of an English word for a word.
    if (lang === 'en' && isInsideLatin({ text, start, end })) return
    for (const { designation } of matcher.known(key))
      places.push({ start, end, concept: designation.concept })
  })
  return places
}

/** The tokens that overlap a stretch. They stand in order, so that a long text is not searched for every candidate. */
function overlapping(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  let last = low
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++
  return tokens.slice(low, last)
}

function mention({ text, start, end, designation, kind }: Candidate): Mention {
  const surface = text.slice(start, end)
  // What folding took away is a spelling of its own.
  const isOwn = kind === 'exact' && surface.toLowerCase() !== designation.text.toLowerCase()
  return {
    start,
    end,
    surface,
    concept: designation.concept,
    designation: designation.id,
    match: isOwn ? 'variant' : matchOf(kind),
  }
}
