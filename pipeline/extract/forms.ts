import { writingOf } from '../link/writings.ts'
import type { Entry, Inventory } from './inventory.ts'
import { KEYS, otherForms } from './keys.ts'
import { byCountThenText } from './order.ts'

/** A term as a glossary lists it, and how else it was met, the most frequent first. */
export interface NamedForms {
  readonly form: string
  readonly variants: readonly string[]
}

export type FormsOf = (entry: Entry) => NamedForms

/**
 * @param vocabulary words in Latin letters of both sides: a plural's singular must be among them
 * @returns the most frequent writing in dictionary form, as far as the other entries of the text tell what that is
 */
export function createForms({ lang, entries }: Inventory, vocabulary: ReadonlySet<string>): FormsOf {
  const writing = writingOf(lang)
  const words = new Map(entries.filter(({ length }) => length === 1).map(entry => [entry.key, entry]))
  return entry => {
    const { key, forms } = entry
    const ordered = [...forms].toSorted(byCountThenText)
    const own = ordered.filter(([form]) => KEYS[writing](form) === key)
    const [first] = own.length > 0 ? own : ordered
    let form = first?.[0] ?? key
    if (writing === 'en')
      form = withSmallStart(withSingularHead(uncapitalized(form, own), vocabulary), entry, words)
    return { form, variants: ordered.map(([other]) => other).filter(other => other !== form) }
  }
}

/** A small letter is met often enough to be more than a slip. */
const SMALL_SHARE = 0.1

/** A common noun is not written as headings have it. */
function uncapitalized(form: string, own: readonly (readonly [string, number])[]): string {
  const total = own.reduce((sum, [, count]) => sum + count, 0)
  const small = own.find(
    ([other, count]) =>
      other.toLowerCase() === form.toLowerCase() &&
      capitals(other) < capitals(form) &&
      !/\p{Ll}\p{Lu}/u.test(other) &&
      count >= total * SMALL_SHARE,
  )
  return small ? small[0] : form
}

const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0

type Words = ReadonlyMap<string, Entry>

/** Freight ferries are listed as freight ferry, where the text has a ferry too. */
function withSingularHead(form: string, vocabulary: ReadonlySet<string>): string {
  const [, before = '', last = ''] = /^(|.*[\s-])(\p{L}+s)$/u.exec(form) ?? []
  const [singular] = otherForms(last, 'en').slice(-1)
  return singular !== undefined && vocabulary.has(singular) ? before + withCaseOf(singular, last) : form
}

/** The plural without its ending, where that is the singular: BerthPlans. */
function withCaseOf(singular: string, plural: string): string {
  const cut = plural.slice(0, singular.length)
  return cut.toLowerCase() === singular ? cut : singular
}

/** The first word of a sentence or a heading, where it is written small elsewhere or the term stands nowhere else. */
function withSmallStart(form: string, { opening, frequency }: Entry, words: Words): string {
  const [, first = '', rest = ''] = /^(\p{Lu}\p{Ll}+)(\s\p{Ll}.*)$/u.exec(form) ?? []
  const alone = words.get(KEYS.en(first))?.forms
  const [small, large] = [alone?.get(first.toLowerCase()) ?? 0, alone?.get(first) ?? 0]
  const isSmall = small > large || (large === 0 && opening === frequency)
  return first !== '' && isSmall ? first.toLowerCase() + rest : form
}
