import type { Designation } from '../model/glossary.ts'
import { english as writing } from '../link/english.ts'
import { formNames } from './form-names.ts'
import { forgivesLetters, isLatin, lettersOf, plainLatin, type Name, type Notation } from './notation.ts'

export const english: Notation = {
  name: 'english',
  langs: ['en'],
  names: designation => [...formNames(designation, writing), ...initialNames(designation)],
  words: text =>
    isLatin(text) || /^[^\p{L}]*\p{N}[^\p{L}]*$/u.test(text) ? lettersOf(plainLatin(text)) : [],
  isSpaced: true,
  leastInside: 3,
  near: ['aeiouy', 'ckq', 'sz', 'mn', 'bp', 'dt', 'gj', 'lr', 'vw'],
  forgives: forgivesLetters,
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'an',
  'with',
])
/** Two letters stand for too much. */
const LEAST_INITIALS = 3

/** `computer emergency response team` may be asked for as CERT. */
function initialNames({ text, type }: Designation): readonly Name[] {
  if (type === 'abbreviation') return []
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const long = words.filter(word => !SMALL_WORDS.has(word.toLowerCase()))
  const all = [long, words].map(list => list.map(initial).join('').toUpperCase())
  return [...new Set(all)]
    .filter(initials => initials.length >= LEAST_INITIALS && long.length > 1)
    .map(initials => ({ text: initials, form: 'initials' }))
}

/** An acronym keeps its letters: UN Security Council is UNSC. */
const initial = (word: string): string => (/^[\p{Lu}\p{N}]{2,}$/u.test(word) ? word : word.slice(0, 1))

/** The first letters of a query that may be the expansion of an acronym; undefined where it is too short for one. */
export function initialsOf(query: string): string | undefined {
  const long = english.words(query).filter(word => !SMALL_WORDS.has(word))
  return long.length >= LEAST_INITIALS ? long.map(word => word.charAt(0)).join('') : undefined
}
