import { writingOf } from '../link/writings.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Entry } from './inventory.ts'
import { KEYS } from './keys.ts'
import { byCountThenText } from './order.ts'

/** A term as a glossary lists it, and how else it was met, the most frequent first. */
export interface NamedForms {
  readonly form: string
  readonly variants: readonly string[]
}

/** A small letter is met often enough to be more than a slip. */
const SMALL_SHARE = 0.1

/** The most frequent writing in dictionary form; a common noun is not written as sentences and headings begin. */
export function formsOf({ key, forms }: Entry, lang: DocumentLang): NamedForms {
  const writing = writingOf(lang)
  const ordered = [...forms].toSorted(byCountThenText)
  const own = ordered.filter(([form]) => KEYS[writing](form) === key)
  const [first] = own.length > 0 ? own : ordered
  const form = writing === 'en' && first ? uncapitalized(first[0], own) : (first?.[0] ?? key)
  return { form, variants: ordered.map(([other]) => other).filter(other => other !== form) }
}

function uncapitalized(form: string, own: readonly (readonly [string, number])[]): string {
  const total = own.reduce((sum, [, count]) => sum + count, 0)
  const small = own.find(
    ([other, count]) => other.toLowerCase() === form.toLowerCase() && capitals(other) < capitals(form) && count >= total * SMALL_SHARE,
  )
  return small ? small[0] : form
}

const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0
