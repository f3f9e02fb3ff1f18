import { soundsAlike } from '../align/transliteration.ts'
import type { Entry } from './inventory.ts'

/** How far the letters of a source and a target entry speak for a pair, 0 to 1. */
export type Likeness = (source: Entry, target: Entry) => number

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}]+$/u
const HAN = /^\p{Script=Han}{2,}$/u
/** Below it, sounds agree by chance: `soundsAlike` says 0.7 of nine in ten names. */
const SOUNDS = 0.7
const CHARACTERS = 0.6

/**
 * Written alike in both languages, 1: names, and words that a translation keeps. Otherwise a word in Latin letters against one in
 * kana or Hangul by sound, and words in Chinese characters by the share of those that they have in common.
 */
export const likeness: Likeness = (source, target) => {
  if (source.key === target.key) return 1
  const [a, b] = [LATIN.test(source.key), LATIN.test(target.key)]
  if (a !== b) return bySound(a ? source : target, a ? target : source)
  return HAN.test(source.key) && HAN.test(target.key) ? byCharacters(source.key, target.key) : 0
}

const FOREIGN = /^[ァ-ヺー가-힣]{2,}$/u

function bySound(latin: Entry, other: Entry): number {
  if (!FOREIGN.test(other.key)) return 0
  const alike = soundsAlike(formOf(latin), other.key)
  return alike < SOUNDS ? 0 : (alike - SOUNDS) / (1 - SOUNDS)
}

const formOf = ({ forms, key }: Entry): string => forms.keys().next().value ?? key

function byCharacters(a: string, b: string): number {
  const common = [...a].filter(character => b.includes(character)).length
  const share = (2 * common) / (a.length + b.length)
  return share < CHARACTERS ? 0 : share
}
