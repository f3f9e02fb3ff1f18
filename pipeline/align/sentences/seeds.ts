import { scriptOf, soundsOf, soundsOfEnglish } from '../sounds.ts'
import { soundsAlike } from '../transliteration.ts'

/** Two words, each of its own document, that sound alike: likely one name or loanword in two scripts. */
export interface Seed {
  readonly source: string
  readonly target: string
  /** 0 to 1. */
  readonly likeness: number
}

/** Below, chance finds as much. Chinese words are short and its sounds few. */
const ALIKE = { kana: 0.85, hangul: 0.8, han: 0.8 }
/** Shorter words sound like too many others. */
const LEAST_CONSONANTS = 2

/**
 * The words of two documents that sound alike, each the best of the other's: one side is in Latin letters, the other in kana,
 * Hangul or Chinese characters. Only words with like beginnings are compared, so that the time is near-linear.
 */
export function seedsOf(source: readonly string[], target: readonly string[]): readonly Seed[] {
  const forth = latinTo(source, target)
  if (forth.length > 0) return forth
  return latinTo(target, source).map(seed => ({ ...seed, source: seed.target, target: seed.source }))
}

function latinTo(source: readonly string[], target: readonly string[]): readonly Seed[] {
  const latin = source.filter(word => LATIN.test(word))
  const heard = bucketsOf(target)
  if (latin.length === 0 || heard.size === 0) return []
  const bestOfOther = new Map<string, Seed>()
  const best = latin.flatMap(word => {
    let found: Seed | undefined
    for (const bucket of bucketsAround(soundsOfEnglish(word)))
      for (const other of heard.get(bucket) ?? []) {
        const likeness = soundsAlike(word, other)
        if (likeness > (found?.likeness ?? 0)) found = { source: word, target: other, likeness }
        if (likeness > (bestOfOther.get(other)?.likeness ?? 0))
          bestOfOther.set(other, { source: word, target: other, likeness })
      }
    return found && found.likeness >= ALIKE[scriptOf(found.target) ?? 'han'] ? [found] : []
  })
  return best.filter(({ source: word, target: other }) => bestOfOther.get(other)?.source === word)
}

const LATIN = /^[a-z\u00c0-\u024f]{3,}$/u

function bucketsOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const buckets = new Map<string, string[]>()
  for (const word of words) {
    const script = scriptOf(word)
    const groups = script && groupsOf(soundsOf(word, script))
    if (!groups || groups.length < LEAST_CONSONANTS) continue
    const key = bucketOf(groups, groups.length)
    const bucket = buckets.get(key)
    if (bucket) bucket.push(word)
    else buckets.set(key, [word])
  }
  return buckets
}

/** The buckets of words that are one consonant shorter or longer, too. */
function bucketsAround(sounds: string): readonly string[] {
  const groups = groupsOf(sounds)
  if (groups.length < LEAST_CONSONANTS) return []
  return [-1, 0, 1].map(more => bucketOf(groups, groups.length + more))
}

const bucketOf = (groups: string, length: number): string => `${groups.slice(0, 2)}${length}`

/** Consonants that are never taken for one of another group: lips, teeth, throat, nose, tongue. */
const groupsOf = (sounds: string): string =>
  sounds
    .replace(/[aeiou@\-ywh]/gu, '')
    .replace(/[bpvf]/gu, 'p')
    .replace(/[tdTCsSzj]/gu, 't')
    .replace(/[kg]/gu, 'k')
    .replace(/[nm]/gu, 'n')
    .replace(/[lr]/gu, 'l')
