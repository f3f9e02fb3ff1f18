import type { Designation, Glossary } from '../model/glossary.ts'
import type { DocumentLang, Lang } from '../model/lang.ts'
import type { Stage } from '../model/outcome.ts'
import {
  mapSegments,
  type Doc,
  type Linked,
  type Match,
  type Mention,
  type Token,
  type Tokenized,
} from '../model/text.ts'
import { fold } from '../text/fold.ts'
import { chinese } from './chinese.ts'
import { inOrder, leftmostLongest, withBracketedName } from './choose.ts'
import { english } from './english.ts'
import { japaneseQuotes } from './foreign.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { inRestoredText } from './romanized.ts'
import { Trie } from './trie.ts'
import type { Bounds, Candidate, Writing } from './writing.ts'

export interface LinkOptions {
  /** Every mention, also those inside or across others; otherwise the leftmost, and of these the longest. */
  readonly overlaps?: boolean
}

/** Finds the glossary's designations in one segment's text. */
export type LinkText = (
  segment: Pick<Tokenized, 'lang' | 'text' | 'tokens' | 'restoration'>,
) => readonly Mention[]

export function createLink(glossary: Glossary, options?: LinkOptions): Stage<Doc<Tokenized>, Doc<Linked>> {
  const link = createLinkText(glossary, options)
  return doc => {
    const code = codeOf(doc)
    const mentionsOf = (segment: Tokenized): readonly Mention[] => (code.has(segment) ? [] : link(segment))
    return {
      value: mapSegments(doc, segment => ({ ...segment, mentions: mentionsOf(segment) })),
      findings: [],
    }
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

/** The writings that are looked for together: a text in one Chinese script may quote the other. */
const WRITINGS: Readonly<Record<Exclude<DocumentLang, 'zh-Hant'>, Writing>> = {
  en: english,
  ja: japanese,
  'zh-Hans': chinese,
  ko: korean,
}
type WritingLang = keyof typeof WRITINGS

const LATIN = /\p{Script=Latin}/u

const writingOf = (lang: Lang): WritingLang =>
  lang === 'zh-Hant' ? 'zh-Hans' : lang === 'ja-Latn' ? 'ja' : lang

export function createLinkText(glossary: Glossary, { overlaps = false }: LinkOptions = {}): LinkText {
  const tries = new Map<WritingLang, Trie<Known>>()
  const designationOf = ({ designation }: Mention): Designation | undefined =>
    glossary.designations.get(designation)
  const findIn = (lang: WritingLang, text: string, bounds: Bounds): readonly Mention[] => {
    let trie = tries.get(lang)
    // Compiled at the first text in the language: most calls need one or two.
    if (!trie) tries.set(lang, (trie = compile(glossary, lang)))
    return findAll(text, bounds, trie, WRITINGS[lang])
  }
  const find = (lang: WritingLang, text: string, bounds: Bounds): readonly Mention[] => {
    // East Asian texts keep English names and acronyms in Latin letters.
    const foreign = lang === 'en' || !LATIN.test(text) ? [] : findIn('en', text, bounds)
    const quotes = japaneseQuotes(text, lang)
    const own = findIn(lang, text, bounds).filter(
      ({ start, end }) => !quotes.some(q => q.start < end && start < q.end),
    )
    const all = [...own, ...foreign]
    return overlaps ? all.toSorted(inOrder) : withBracketedName(leftmostLongest(all), text, designationOf)
  }
  return segment => {
    const lang = writingOf(segment.lang)
    if (segment.lang === 'ja-Latn')
      return inRestoredText(segment, (text, tokens) => find(lang, text, boundsOf(tokens)))
    return find(lang, segment.text, boundsOf(segment.tokens))
  }
}

const boundsOf = (tokens: Bounds['tokens']): Bounds => ({
  starts: new Set(tokens.map(token => token.start)),
  ends: new Set(tokens.map(token => token.end)),
  tokens,
})

interface Known {
  readonly designation: Designation
  readonly match: Match
}

/** Every form of every designation of the language, folded. Preferred designations first, so that they win a tie. */
function compile(glossary: Glossary, lang: WritingLang): Trie<Known> {
  const trie = new Trie<Known>()
  const known = new Set<string>()
  const add = (designation: Designation, text: string, match: Match): void => {
    const key = fold(text, WRITINGS[lang].steps).text
    const id = `${designation.id} ${key}`
    if (key !== '' && !known.has(id)) trie.add(key, { designation, match })
    known.add(id)
  }
  for (const designation of byStatus(glossary)) {
    if (writingOf(designation.lang) === lang) {
      for (const { text, match } of WRITINGS[lang].forms(designation)) add(designation, text, match)
      for (const variant of designation.variants) add(designation, variant, 'variant')
    } else if (lang === 'en' && designation.romanization)
      add(designation, designation.romanization, 'romanized')
  }
  return trie
}

const RANK = { preferred: 0, admitted: 1, proposed: 2, deprecated: 3, forbidden: 4 } as const

const byStatus = (glossary: Glossary): readonly Designation[] =>
  [...glossary.designations.values()].toSorted((a, b) => RANK[a.status] - RANK[b.status] || compareIds(a, b))

/** The glossary's own order must not matter, so ties go by id. */
const compareIds = (a: Designation, b: Designation): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function findAll(text: string, bounds: Bounds, trie: Trie<Known>, writing: Writing): readonly Mention[] {
  const folded = fold(text, writing.steps)
  const mentions: Mention[] = []
  for (let at = 0; at < folded.text.length; at++)
    for (const { end: stop, values } of trie.prefixes(folded.text, at)) {
      const start = folded.starts[at] ?? 0
      const end = folded.ends[stop - 1] ?? start
      // A fold that shortens a stretch makes every unit start and end with all of it.
      if (folded.starts[at - 1] === start || folded.ends[stop] === end) continue
      const tokens = overlapping(bounds.tokens, start, end)
      for (const known of values) {
        const candidate: Candidate = { text, start, end, designation: known.designation, tokens, bounds }
        if (writing.accepts(candidate)) mentions.push(mention(candidate, known))
      }
    }
  return mentions
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

function mention({ text, start, end, designation }: Candidate, { match }: Known): Mention {
  const surface = text.slice(start, end)
  // What folding took away is a spelling of its own.
  const isOwn = match === 'exact' && surface.toLowerCase() !== designation.text.toLowerCase()
  return {
    start,
    end,
    surface,
    concept: designation.concept,
    designation: designation.id,
    match: isOwn ? 'variant' : match,
  }
}
