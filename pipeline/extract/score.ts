import { cValue } from './c-value.ts'
import type { Entry } from './inventory.ts'
import type { Pair } from './term-pairs.ts'

/**
 * How likely a person accepts a pair: a logistic function of what speaks for and against it. The weights were set by hand on
 * pairs that were judged one by one, in round numbers; test/bench/README.md says how well the result agrees.
 */
export function acceptance(pair: Pair, expectedLength: number, isLocal: boolean): number {
  const { source, target, links, alike, defined } = pair
  const evidence =
    BASE +
    BELIEF * pair.score +
    LINKS * Math.log(links) +
    (defined > 0 ? DEFINED : 0) +
    (source.key === target.key ? writtenAlike(pair) : SOUNDS * alike) +
    (isLocal ? LOCAL : 0) +
    (keepsWord(pair) ? KEPT_WORD : 0) +
    termhood(source) +
    termhood(target) -
    OFF_LENGTH * offLength(pair, expectedLength)
  return 1 / (1 + Math.exp(-evidence))
}

const BASE = -3.4
const BELIEF = 4.5
const LINKS = 0.6
const DEFINED = 1
const LOCAL = -0.9
const KEPT_WORD = -0.8

/** A word in small Latin letters that a translation leaves as it is, is what somebody called something: demo 부두. */
function keepsWord({ source, target }: Pair): boolean {
  if (source.key === target.key) return false
  const [own, theirs] = [source, target].map(({ forms }) => smallWords([...forms.keys()]))
  return [...(own ?? [])].some(word => theirs?.has(word))
}

const smallWords = (forms: readonly string[]): ReadonlySet<string> => {
  const words = new Set(forms.flatMap(form => form.match(/[\p{Script=Latin}\p{N}-]{2,}/gu) ?? []))
  return new Set([...words].filter(word => word === word.toLowerCase() && !words.has(capitalized(word))))
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const SOUNDS = 0.8
const OFF_LENGTH = 0.8

/** A name that the translation keeps, or a common word that it happens to leave. */
const NAME_ALIKE = -0.5
const WORD_ALIKE = -1.5

const writtenAlike = ({ source }: Pair): number =>
  [...source.forms.keys()].some(form => /\p{L}.*\p{Lu}|^\p{Lu}+$/u.test(form)) ? NAME_ALIKE : WORD_ALIKE

const ALL_GENERAL = -2.5
const GENERAL_HEAD = -0.5
const JOINED = -0.6
const ONE_WORD = -0.4
const ONE_CHARACTER = -0.8
const MUCH_NESTED = -1.2
const STRENGTH = 0.12

/** How far one side of a pair is a term of the field. */
function termhood(entry: Entry): number {
  const { key, length, generalWords } = entry
  let sum = STRENGTH * Math.log(1 + Math.max(0, cValue(entry)))
  if (generalWords === length) sum += ALL_GENERAL
  else if (entry.hasGeneralHead) sum += GENERAL_HEAD
  if (length === 1 && !NAME.test(key)) sum += ONE_WORD
  if (entry.isJoined) sum += JOINED
  if (key.length === 1) sum += ONE_CHARACTER
  return sum + MUCH_NESTED * Math.max(0, 2 * (entry.nested / entry.frequency) - 1)
}

const NAME = /\p{N}/u

/** |ln| of how much longer or shorter a target is than its source lets expect, beyond what is usual; 0 for what is written alike. */
function offLength({ source, target }: Pair, expected: number): number {
  if (source.key === target.key) return 0
  return Math.max(0, Math.abs(Math.log(target.key.length / source.key.length / expected)) - USUAL)
}

const USUAL = 0.5

/** Target characters per source character, the median over pairs. */
export function lengthRatio(pairs: readonly Pair[]): number {
  const ratios = pairs
    .filter(({ source, target }) => source.key !== target.key)
    .map(({ source, target }) => target.key.length / source.key.length)
    .toSorted((a, b) => a - b)
  return ratios[ratios.length >> 1] ?? 1
}
