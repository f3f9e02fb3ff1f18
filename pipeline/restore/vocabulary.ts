import type { Pos } from '../model/text.ts'
import { POS_TAGS } from './word.ts'

/** Word numbers that every model has; the words of the text follow, the most frequent first. */
export const BOUNDARY_WORD = 0
export const NUMBER_WORD = 1
export const LATIN_WORD = 2
export const UNKNOWN_WORD = 3
export const SPECIAL_WORDS: readonly string[] = ['', '0', 'A', '?']

/** IPADIC's connection id of both ends of a text. */
export const BOUNDARY_CLASS = 0

/** What tells words apart in the counts: how they are written and the part of speech, as one letter before it. */
export const wordKey = (surface: string, pos: Pos): string => POS_CODE.get(pos) + surface

const FIRST_CODE = 'a'.charCodeAt(0)
const POS_CODE: ReadonlyMap<Pos, string> = new Map(
  POS_TAGS.map((pos, i) => [pos, String.fromCharCode(FIRST_CODE + i)]),
)

/** Words in katakana that the text has and the dictionary has not: nothing more is known of them. */
export const LEARNT: Pos = 'X'

/** Words so frequent that they stand beside everything. */
const COMMON_WORDS = 150
const CONTENT: ReadonlySet<string> = new Set(
  (['NOUN', 'PROPN', 'ADJ', LEARNT] as const).map(pos => POS_CODE.get(pos) ?? ''),
)

/** Whether a word says what a text is about. */
export const isContentWord = (number: number, key: string): boolean =>
  number > COMMON_WORDS && CONTENT.has(key.charAt(0))

/** Brackets of every kind count as one. */
export const markOf = (mark: string): string =>
  mark
    .normalize('NFKC')
    .charAt(0)
    .replace(/[『“"‘']/u, '「')
    .replace(/[』”’]/u, '」')
