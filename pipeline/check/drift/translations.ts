import { soundsAlike } from '../../align/transliteration.ts'

/** A unit that has a term. */
export interface TermUnit {
  /** All phrases that may translate a term, with how many words each has. */
  readonly phrases: ReadonlyMap<string, number>
  /** The whole translation, in the same forms. */
  readonly forms: string
  /** The content words of the source. */
  readonly words: readonly string[]
  /** Whether the term is all of a compound somewhere in the source, and not a part of a longer one. */
  readonly isWhole: boolean
}

/** In how many units of all something stands. */
export interface Frequencies {
  readonly phrase: (phrase: string) => number
  readonly word: (word: string) => number
}

/** A term, as it is looked for. */
export interface SoughtTerm {
  /** Content words, as those of units. */
  readonly words: readonly string[]
  /** How a translation that leaves it as it is has it: a way to say it that counts however seldom it is met. */
  readonly verbatim: string
}

/** What is met so often at least is a way to translate a term, and no slip or paraphrase. */
const LEAST_TIMES = 2
/** Of the units that have a phrase, so many have the term: or the phrase is of something else. */
const USUAL_SHARE = 0.5
const OTHER_SHARE = 0.6
/** So many units with the term by itself tell what it is; fewer, and those with longer compounds are asked too. */
const LEAST_WHOLE = 3
/** Of the units of a term, so many have the usual way. */
const USUAL_UNITS = 0.4
/** So many of the phrases that a shorter one is part of have to be ways of their own. */
const PARTED = 0.7
/** Another way to say it seldom stands beside the usual one. */
const MOST_BESIDE = 0.25
/** A word of the source that is so often where the phrase is has it for its own translation. */
const RIVAL_SHARE = 0.5
/** A phrase that neither sounds like the term nor is in part like the usual way has to be met so often, and nowhere else. */
const UNLIKE_TIMES = 3
const UNLIKE_SHARE = 0.9
const UNLIKE_RIVAL = 0.25
const MOST_WAYS = 6

/**
 * The ways in which units translate a term, the usual one first: phrases that stand where the term stands, hardly elsewhere, and
 * instead of each other. Of units that all have the term.
 */
export function waysToSay(
  term: SoughtTerm,
  units: readonly TermUnit[],
  frequencies: Frequencies,
): readonly string[] {
  const counts = countsIn(units)
  const timesOf = (phrase: string): number => counts.get(phrase) ?? 0
  const shareOf = (phrase: string): number => timesOf(phrase) / frequencies.phrase(phrase)
  const isRivalled = (phrase: string, share: number): boolean => hasRival(phrase, { term, units, frequencies, share })
  const untranslated = units.length - without(units, [term.verbatim]).length
  const whole = units.filter(({ isWhole }) => isWhole)
  const clear = whole.length < LEAST_WHOLE ? units : whole
  const isUsual = (phrase: string): boolean =>
    shareOf(phrase) >= USUAL_SHARE && !isVerbatim(phrase, term) && (soundsLike(phrase, term) || (timesOf(phrase) >= UNLIKE_TIMES && !isRivalled(phrase, RIVAL_SHARE)))
  const usual = bestOf(clear, phrase => (isUsual(phrase) ? shareOf(phrase) : 0))
  if (usual === undefined || timesOf(usual) <= untranslated || timesOf(usual) < USUAL_UNITS * units.length) return []
  const isPart = (units.find(({ phrases }) => phrases.has(usual))?.phrases.get(usual) ?? 0) < term.words.length
  const ways = !isPart ? [usual] : [...partsInstead(usual, clear, phrase => shareOf(phrase) >= OTHER_SHARE && !isVerbatim(phrase, term) && !isRivalled(phrase, UNLIKE_RIVAL))]
  let rest = without(units, ways)
  if (!isNested(term.verbatim, ways) && without(rest, [term.verbatim]).length < rest.length) ways.push(term.verbatim)
  const isOther = (phrase: string): boolean => {
    if (shareOf(phrase) < OTHER_SHARE || isNested(phrase, ways) || !isInstead(phrase, ways, units)) return false
    if (isLike(phrase, ways[0] ?? '', term)) return !isRivalled(phrase, RIVAL_SHARE)
    return timesOf(phrase) >= UNLIKE_TIMES && shareOf(phrase) >= UNLIKE_SHARE && !isRivalled(phrase, UNLIKE_RIVAL)
  }
  while (ways.length < MOST_WAYS) {
    rest = without(rest, ways)
    const other = bestOf(rest, phrase => (isOther(phrase) ? shareOf(phrase) : 0))
    if (other === undefined) break
    ways.push(other)
  }
  return ways
} // prettier-ignore

const isVerbatim = (phrase: string, { verbatim }: SoughtTerm): boolean => phrase.includes(verbatim)

/** A part of two characters, and of a third of the phrase, is no chance. */
const LEAST_PART = 2
const LEAST_PART_SHARE = 1 / 3
/** As in names: `soundsAlike` says it of nine in ten. */
const SOUNDS = 0.7

/** Whether a phrase begins or ends as the usual way, has a word of the term as it is, or sounds like the term. */
function isLike(phrase: string, usual: string, term: SoughtTerm): boolean {
  const part = Math.max(LEAST_PART, Math.min(phrase.length, usual.length) * LEAST_PART_SHARE)
  if (commonStart(phrase, usual) >= part || commonStart(reversed(phrase), reversed(usual)) >= part)
    return true
  return soundsLike(phrase, term)
}

/** Whether a phrase has a word of the term as it is, or sounds like the term. */
function soundsLike(phrase: string, { verbatim, words }: SoughtTerm): boolean {
  if (words.some(word => /^[a-z]{3,}$/u.test(word) && phrase.includes(word))) return true
  return soundsAlike(verbatim, phrase, SOUNDS) >= SOUNDS || soundsAlike(phrase, verbatim, SOUNDS) >= SOUNDS
}

const reversed = (text: string): string => [...text].toReversed().join('')

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.charAt(length) === b.charAt(length)) length++
  return length
}

function countsIn(units: readonly TermUnit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { phrases } of units)
    for (const phrase of phrases.keys()) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  return counts
}

/** The phrase that stands in most units, weighted; of equals the longest, since its parts stand wherever it stands. */
function bestOf(units: readonly TermUnit[], weight: (phrase: string) => number): string | undefined {
  let best: string | undefined
  let most = 0
  for (const [phrase, count] of countsIn(units)) {
    if (count < LEAST_TIMES) continue
    const score = count * weight(phrase)
    if (score < most || score === 0) continue
    if (score === most && best !== undefined && isBefore(best, phrase)) continue
    ;[best, most] = [phrase, score]
  }
  return best
}

const isBefore = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b)

/** Of a phrase with fewer words than the term: two ways with a part in common have that part for the usual way: the longer phrases, where they are most of what it stands in. */
function partsInstead(
  usual: string,
  units: readonly TermUnit[],
  isWay: (phrase: string) => boolean,
): readonly string[] {
  const having = units.filter(({ phrases }) => phrases.has(usual))
  const longer = [...countsIn(having)]
    .filter(([phrase, count]) => count >= LEAST_TIMES && phrase !== usual && isWith(phrase, usual) && isWay(phrase))
    .toSorted(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))
  const ways: string[] = []
  for (const [phrase] of longer) if (!isNested(phrase, ways)) ways.push(phrase)
  const parted = having.length - without(having, ways).length
  return ways.length > 1 && parted >= PARTED * having.length ? ways.slice(0, MOST_WAYS) : [usual]
} // prettier-ignore

/** A compound with it for its first or last part. */
const isWith = (phrase: string, part: string): boolean => phrase.startsWith(part) || phrase.endsWith(part)

/** More than a way, or a part of one, is no other way. */
const isNested = (phrase: string, ways: readonly string[]): boolean =>
  ways.some(way => way.includes(phrase) || phrase.includes(way))

const without = (units: readonly TermUnit[], ways: readonly string[]): readonly TermUnit[] =>
  units.filter(({ forms }) => !ways.some(way => forms.includes(way)))

function isInstead(phrase: string, ways: readonly string[], units: readonly TermUnit[]): boolean {
  const own = units.filter(({ phrases }) => phrases.has(phrase))
  return own.length - without(own, ways).length <= MOST_BESIDE * own.length
}

/**
 * Whether all units of a phrase have a word in the source that is not of the term and that stands in few others: the phrase is the
 * word's translation, or a part of it is the word itself.
 */
function hasRival(
  phrase: string,
  {
    term,
    units,
    frequencies,
    share,
  }: {
    readonly term: SoughtTerm
    readonly units: readonly TermUnit[]
    readonly frequencies: Frequencies
    readonly share: number
  },
): boolean {
  const own = units.filter(({ phrases }) => phrases.has(phrase))
  const counts = new Map<string, number>()
  for (const { words } of own) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].some(
    ([word, n]) =>
      n === own.length &&
      !term.words.includes(word) &&
      (n >= share * frequencies.word(word) || phrase.includes(word)),
  )
}
