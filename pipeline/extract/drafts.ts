import type { WritingLang } from '../link/writings.ts'
import type { Span } from '../model/text.ts'
import { GENERAL_WORDS } from './general-words.ts'
import { KEYS, otherForms } from './keys.ts'
import type { Occurrence } from './occurrences.ts'
import { byCountThenText } from './order.ts'
import { PATTERNS } from './patterns.ts'
import { termSpans, type TermSpan } from './spans.ts'
import type { Word } from './words.ts'

/** What may become an entry: something that was met, with all its writings. */
export interface Draft {
  readonly id: number
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

/** A verb that the analyser takes for a noun now and then is no term. */
const AS_TERM = 0.4

export const isTerm = ({ asTerm, frequency }: Draft): boolean => asTerm >= AS_TERM * frequency

export const formsIn = ({ form, forms, frequency }: Draft): ReadonlyMap<string, number> =>
  forms ?? new Map([[form, frequency]])

/** Nothing longer is a term, whatever stands in a line. */
export const LONGEST_FORM = 60

/** The drafts of one side of a bitext, which its texts are read into one after another. */
export class Drafts {
  readonly #lang: WritingLang
  readonly #all: Draft[] = []
  readonly #byKey = new Map<string, Draft>()

  constructor(lang: WritingLang) {
    this.#lang = lang
  }

  /** By id. */
  get all(): readonly Draft[] {
    return this.#all
  }

  /** The drafts that a unit's text has, by start, then by end; `term` is their id. */
  meet(text: string, words: readonly Word[], unit: number): readonly Occurrence[] {
    const spans = termSpans(text, words, PATTERNS[this.#lang])
    const alone = new Set(spans.filter(({ first, after }) => after - first === 1).map(({ first }) => first))
    const others = words.flatMap((word, first) =>
      alone.has(first) || word.isBarrier || !CONTENT.has(word.pos)
        ? []
        : { start: word.start, end: word.end, first, after: first + 1 },
    )
    const place =
      (asTerm: 0 | 1) =>
      (span: TermSpan): Occurrence[] => {
        const draft = this.#draftAt(text, words, span)
        if (!draft) return []
        draft.asTerm += asTerm
        if (isGlued(text, span, this.#lang)) draft.glued++
        if (opensSentence(text, span.start)) draft.opening++
        draft.frequency++
        if (draft.units.at(-1) !== unit) draft.units.push(unit)
        return [{ term: draft.id, start: span.start, end: span.end }]
      }
    return [...spans.flatMap(place(1)), ...others.flatMap(place(0))].toSorted(
      (a, b) => a.start - b.start || a.end - b.end,
    )
  }

  #draftAt(text: string, words: readonly Word[], span: TermSpan): Draft | undefined {
    if (span.end - span.start > LONGEST_FORM) return undefined
    const form = text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ')
    const key = KEYS[this.#lang](form)
    if (key === '') return undefined
    const known = this.#byKey.get(key)
    if (known) {
      addForms(known, [[form, 1]])
      return known
    }
    const draft = draftOf(this.#all.length, key, form, words.slice(span.first, span.after), this.#lang)
    this.#all.push(draft)
    this.#byKey.set(key, draft)
    return draft
  }

  /**
   * Plurals go to their singulars and British spellings to American ones, where those are met too.
   * @returns by id, the draft that now stands for it
   */
  merge(): readonly Draft[] {
    const merged = new Map<Draft, Draft>()
    // In an order that does not depend on that of the texts.
    for (const draft of this.#all.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
      const [form = ''] = [...formsIn(draft)].toSorted(byCountThenText)[0] ?? []
      const other = otherForms(form, this.#lang)
        .map(text => this.#byKey.get(KEYS[this.#lang](text)))
        .find(known => known !== undefined && known !== draft && !merged.has(known))
      if (!other) continue
      merged.set(draft, other)
      absorb(other, draft)
    }
    return this.#all.map(draft => lastOf(draft, merged))
  }
}

function draftOf(id: number, key: string, form: string, words: readonly Word[], lang: WritingLang): Draft {
  const general = words.map(word => isGeneral(word, lang))
  return {
    id,
    key,
    form,
    length: words.length,
    isJoined: words.some(({ surface }) => JOINING.test(surface)),
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

/** An analyser's cut inside a word: 테이너 in 컨테이너; and the parts of 한-미. */
const isGlued = (text: string, { start, end }: Span, lang: WritingLang): boolean =>
  (lang === 'ko' && /[가-힣]/u.test(text.charAt(start - 1))) ||
  /\p{L}-$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  /^-\p{L}/u.test(text.slice(end, end + 3))

const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:]\s+)\W*$/u.test(text.slice(Math.max(0, start - 4), start))

function addForms(draft: Draft, more: Iterable<readonly [form: string, count: number]>): void {
  const forms = (draft.forms ??= new Map([[draft.form, draft.frequency]]))
  for (const [form, count] of more) forms.set(form, (forms.get(form) ?? 0) + count)
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
