import { writingOf, type WritingLang } from '../link/writings.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Side } from '../model/bitext.ts'
import type { Span, Token } from '../model/text.ts'
import { byCountThenText } from './order.ts'
import { GENERAL_WORDS } from './general-words.ts'
import { KEYS, otherForms } from './keys.ts'
import { learnChineseWords } from './chinese-words.ts'
import { mendKorean } from './korean-words.ts'
import { PATTERNS } from './patterns.ts'
import { termSpans, type TermSpan } from './spans.ts'
import { wordsOf, type Word } from './words.ts'

/** One side of a translation unit with its tokens. */
export type TokenizedSide = Side & { readonly tokens: readonly Token[] }

/** A stretch of a unit's text that is a term's. */
export interface Occurrence {
  /** Index into the inventory's entries. */
  readonly term: number
  readonly start: number
  readonly end: number
}

/** Something that is said in one language, a possible term or a word that is none, with all its writings. */
export interface Entry {
  readonly id: number
  readonly key: string
  /** How often by writing. */
  readonly forms: ReadonlyMap<string, number>
  /** In words. */
  readonly length: number
  /** False for verbs and the like, which take part in alignment only. */
  readonly isTerm: boolean
  /** Two nouns with a word between them that joins them: of, の. */
  readonly isJoined: boolean
  /** How many of its words are of everyday prose. */
  readonly generalWords: number
  /** Its last word is one of them. */
  readonly hasGeneralHead: boolean
  readonly frequency: number
  /** How many of its occurrences begin a sentence. */
  readonly opening: number
  /** Occurrences inside longer terms, and how many different ones those are. */
  readonly nested: number
  readonly hosts: number
  /** Those that hold it, by index. */
  readonly units: Int32Array
}

/** What one side of a bitext says, and where. */
export interface Inventory {
  readonly lang: DocumentLang
  readonly entries: readonly Entry[]
  /** The words in Latin letters that its texts have, in small letters. */
  readonly vocabulary: ReadonlySet<string>
  /** By unit; in order of start, shorter first. */
  readonly occurrences: readonly (readonly Occurrence[])[]
}

interface Draft {
  readonly key: string
  /** The first writing that was met: most drafts are met once, and need no more. */
  readonly form: string
  /** How often by writing, from the second time on. */
  forms?: Map<string, number>
  readonly length: number
  readonly isJoined: boolean
  /** How often it stands where a term may stand. */
  asTerm: number
  /** How often a letter stands right before it or, after a hyphen, before or behind it. */
  glued: number
  readonly generalWords: number
  readonly hasGeneralHead: boolean
  /** How often it begins a sentence. */
  opening: number
  frequency: number
  readonly units: number[]
}

/** Where a draft was met, before it is known whether it stays. */
interface Met {
  readonly draft: Draft
  readonly start: number
  readonly end: number
}

/**
 * The possible terms of one side's segments, and their other words, that at least `minFrequency` units hold. Only what
 * `minHost` units hold makes a shorter term a part of it.
 */
export function takeInventory(
  segments: readonly TokenizedSide[],
  documentLang: DocumentLang,
  minFrequency: number,
  minHost = minFrequency,
): Inventory {
  const lang = writingOf(documentLang)
  const drafts = new Map<string, Draft>()
  const words = mendedWords(segments, lang)
  const first = segments.map((segment, unit) => meet(segment.text, words[unit] ?? [], unit, lang, drafts))
  const merged = mergeForms(drafts, lang)
  const met = first.map(all =>
    all.flatMap(({ draft, start, end }) => {
      const whole = merged.get(draft) ?? draft
      return whole.units.length < minFrequency ? [] : { draft: whole, start, end }
    }),
  )
  const counted = nestedIn(met, minHost)
  const kept = [...new Set([...drafts.values()].map(draft => merged.get(draft) ?? draft))].filter(
    draft => draft.units.length >= minFrequency && !isFragment(draft, counted.get(draft)),
  )
  const ids = new Map(kept.map((draft, id) => [draft, id]))
  return {
    lang: documentLang,
    vocabulary: new Set(words.flat().flatMap(word => (word.isLatin ? [word.surface.toLowerCase()] : []))),
    entries: kept.map((draft, id): Entry => {
      const { nested = 0, hosts } = counted.get(draft) ?? {}
      const units = Int32Array.from(draft.units)
      return {
        ...draft,
        id,
        forms: formsIn(draft),
        isTerm: isTerm(draft),
        units,
        nested,
        hosts: hosts?.size ?? 0,
      }
    }),
    occurrences: met.map(all =>
      all.flatMap(({ draft, start, end }) => {
        const term = ids.get(draft)
        return term === undefined ? [] : { term, start, end }
      }),
    ),
  }
}

/** A verb that the analyser takes for a noun now and then is no term. */
const AS_TERM = 0.4

const isTerm = ({ asTerm, frequency }: Draft): boolean => asTerm >= AS_TERM * frequency

interface Nesting {
  nested: number
  readonly hosts: Set<Draft>
}

/** By term: how often it is inside a longer one, and inside which. */
function nestedIn(met: readonly (readonly Met[])[], minHost: number): ReadonlyMap<Draft, Nesting> {
  const counted = new Map<Draft, Nesting>()
  for (const all of met)
    all.forEach((inner, n) => {
      const host = hostOf(inner, n, all, minHost)
      if (!host) return
      const nesting = counted.get(inner.draft) ?? { nested: 0, hosts: new Set() }
      counted.set(inner.draft, nesting)
      nesting.nested++
      nesting.hosts.add(host)
    })
  return counted
}

/** The longest term around an occurrence. Occurrences stand in order of start, and none is longer than {@link LONGEST_FORM}. */
function hostOf(inner: Met, n: number, all: readonly Met[], minUnits: number): Draft | undefined {
  let host: Met | undefined
  const look = (outer: Met | undefined): void => {
    if (!outer || !isTerm(outer.draft) || outer.draft.units.length < minUnits) return
    if (outer.start > inner.start || outer.end < inner.end) return
    const length = outer.end - outer.start
    if (length > (host ? host.end - host.start : inner.end - inner.start)) host = outer
  }
  for (let i = n - 1; i >= 0 && (all[i]?.start ?? 0) >= inner.start - LONGEST_FORM; i--) look(all[i])
  for (let i = n + 1; all[i]?.start === inner.start; i++) look(all[i])
  return host?.draft
}

/** So little of a term's occurrences outside longer ones makes it a part of those, and no term. */
const FREE = 0.1

const isFragment = ({ frequency, glued }: Draft, nesting: Nesting | undefined): boolean =>
  frequency - (nesting?.nested ?? 0) < FREE * frequency || frequency - glued < FREE * frequency

/** An analyser's cut inside a word: 테이너 in 컨테이너; and the parts of 한-미. */
const isGlued = (text: string, { start, end }: Span, lang: WritingLang): boolean =>
  (lang === 'ko' && /[가-힣]/u.test(text.charAt(start - 1))) ||
  /\p{L}-$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  /^-\p{L}/u.test(text.slice(end, end + 3))

const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:]\s+)\W*$/u.test(text.slice(Math.max(0, start - 4), start))

/** Nothing longer is a term, whatever stands in a line. */
const LONGEST_FORM = 60

/** The words of each segment, with what analysers are known to cut wrongly put together. */
function mendedWords(segments: readonly TokenizedSide[], lang: WritingLang): readonly (readonly Word[])[] {
  const words = segments.map(({ text, tokens, codes }) => wordsOf(text, tokens, codes))
  if (lang === 'ko') return words.map(mendKorean)
  return lang === 'zh-Hans' ? words.map(learnChineseWords(words)) : words
}

function meet(
  text: string,
  words: readonly Word[],
  unit: number,
  lang: WritingLang,
  drafts: Map<string, Draft>,
): readonly Met[] {
  const spans = termSpans(text, words, PATTERNS[lang])
  const alone = new Set(spans.filter(({ first, after }) => after - first === 1).map(({ first }) => first))
  const others = words.flatMap((word, first) =>
    alone.has(first) || word.isBarrier || !CONTENT.has(word.pos)
      ? []
      : { start: word.start, end: word.end, first, after: first + 1 },
  )
  const place =
    (asTerm: 0 | 1) =>
    (span: TermSpan): Met[] => {
      const { start, end } = span
      if (end - start > LONGEST_FORM) return []
      const form = text.slice(start, end).replaceAll(/\s+/gu, ' ')
      const key = KEYS[lang](form)
      if (key === '') return []
      const known = drafts.get(key)
      const draft = known ?? draftOf(key, form, span, words, lang)
      if (known) addForms(known, [[form, 1]])
      else drafts.set(key, draft)
      draft.asTerm += asTerm
      if (isGlued(text, span, lang)) draft.glued++
      if (opensSentence(text, start)) draft.opening++
      draft.frequency++
      if (draft.units.at(-1) !== unit) draft.units.push(unit)
      return [{ draft, start, end }]
    }
  return [...spans.flatMap(place(1)), ...others.flatMap(place(0))].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

const formsIn = ({ form, forms, frequency }: Draft): ReadonlyMap<string, number> =>
  forms ?? new Map([[form, frequency]])

function addForms(draft: Draft, more: Iterable<readonly [form: string, count: number]>): void {
  const forms = (draft.forms ??= new Map([[draft.form, draft.frequency]]))
  for (const [form, count] of more) forms.set(form, (forms.get(form) ?? 0) + count)
}

function draftOf(
  key: string,
  form: string,
  { first, after }: TermSpan,
  words: readonly Word[],
  lang: WritingLang,
): Draft {
  const own = words.slice(first, after)
  const general = own.map(word => isGeneral(word, lang))
  return {
    key,
    form,
    length: own.length,
    isJoined: own.some(({ surface }) => JOINING.test(surface)),
    asTerm: 0,
    glued: 0,
    generalWords: general.filter(Boolean).length,
    hasGeneralHead: general.at(-1) ?? false,
    opening: 0,
    frequency: 0,
    units: [],
  }
}

const JOINING = /^(?:of|の)$/iu

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X'])

const isGeneral = ({ surface, lemma }: Word, lang: WritingLang): boolean =>
  GENERAL_WORDS[lang].has(surface.toLowerCase()) || GENERAL_WORDS[lang].has(lemma.toLowerCase())

/** Plurals go to their singulars and British spellings to American ones, where those are met too. */
function mergeForms(drafts: ReadonlyMap<string, Draft>, lang: WritingLang): ReadonlyMap<Draft, Draft> {
  const merged = new Map<Draft, Draft>()
  // In an order that does not depend on that of the texts.
  for (const draft of [...drafts.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const [form = ''] = [...formsIn(draft)].toSorted(byCountThenText)[0] ?? []
    const other = otherForms(form, lang)
      .map(text => drafts.get(KEYS[lang](text)))
      .find(known => known !== undefined && known !== draft && !merged.has(known))
    if (!other) continue
    merged.set(draft, other)
    absorb(other, draft)
  }
  return new Map([...merged.keys()].map(draft => [draft, lastOf(draft, merged)]))
}

function lastOf(draft: Draft, merged: ReadonlyMap<Draft, Draft>): Draft {
  const next = merged.get(draft)
  return next ? lastOf(next, merged) : draft
}

function absorb(into: Draft, from: Draft): void {
  addForms(into, formsIn(from))
  into.frequency += from.frequency
  into.asTerm += from.asTerm
  into.glued += from.glued
  into.opening += from.opening
  const units = new Set([...into.units, ...from.units])
  into.units.splice(0, into.units.length, ...[...units].toSorted((a, b) => a - b))
}
