import { writingOf } from '../link/writings.ts'
import type { DocumentLang } from '../model/lang.ts'
import { bracketsIn } from './definitions.ts'
import { KEYS } from './keys.ts'

/** By key of a term: its acronym or what it is short for, where a text gives both. */
export type OtherNames = ReadonlyMap<string, ReadonlySet<string>>

/** Acronyms that texts introduce: `UN Group of Governmental Experts (UN GGE)`, `VTS (vessel traffic service)`. */
export function acronymsIn(texts: readonly string[], lang: DocumentLang): OtherNames {
  const names = new Map<string, Set<string>>()
  const keyOf = KEYS[writingOf(lang)]
  const add = (name: string, other: string): void => {
    names.set(keyOf(name), (names.get(keyOf(name)) ?? new Set()).add(other))
  }
  for (const text of texts)
    for (const { end, names: inside } of bracketsIn(text)) {
      const before = text.slice(Math.max(0, end - LONGEST_TEXT), end)
      const [word = ''] = /[\p{Lu}\p{Nd}-]+$/u.exec(before) ?? []
      for (const name of inside) {
        const full = expansionOf(before, name) ?? (expansionOf(name, word) === name ? name : undefined)
        if (full === undefined) continue
        const short = full === name ? word : name
        add(full, short)
        add(short, full)
      }
    }
  return names
}

/** Characters in which an expansion has room. */
const LONGEST_TEXT = 120
/** Of how many words an acronym may be short. */
const LONGEST_EXPANSION = 8
const SMALL_WORDS = /^(?:of|the|and|for|in|on|to|a|an|de|&)$/iu

/**
 * The words before a bracket that an acronym in it is short for, `UN Group of Governmental Experts` of `(UN GGE)`; undefined
 * where its letters are not theirs. Schwartz & Hearst (2003), stricter: every word but the small ones has its letter.
 */
export function expansionOf(before: string, acronym: string): string | undefined {
  if (!/^\p{Lu}[\p{Lu}\d-]*s?(?: \p{Lu}[\p{Lu}\d-]*s?)?$/u.test(acronym)) return undefined
  const letters = acronym.replaceAll(/[^\p{Lu}]/gu, '')
  if (letters.length < 2) return undefined
  const words = before.trim().split(/\s+/u).slice(-LONGEST_EXPANSION)
  for (let first = words.length - 1; first >= 0; first--) {
    const phrase = words.slice(first)
    if (spells(phrase, acronym, letters)) return phrase.join(' ')
  }
  return undefined
}

function spells(phrase: readonly string[], acronym: string, letters: string): boolean {
  const parts = phrase.flatMap(word => word.split('-')).filter(part => part !== '')
  if (SMALL_WORDS.test(parts[0] ?? '')) return false
  // A part that is in capitals already stands for all its letters: UN in UN GGE.
  const initials = (keepSmall: boolean): string =>
    parts
      .filter(part => keepSmall || !SMALL_WORDS.test(part))
      .map(part => (acronym.split(' ').includes(part) ? part : part.charAt(0)))
      .join('')
      .toUpperCase()
  return parts.length > 1 && (initials(false) === letters || initials(true) === letters)
}
