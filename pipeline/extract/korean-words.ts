import type { Word } from './words.ts'

const NOUNS = new Set(['NOUN', 'PROPN', 'X'])
const HANGUL = /^[가-힣]+$/u
/** Content words that do not end a noun: in front of one, without a space, they are the analyser's guess at a loanword. */
const ODD = new Set(['VERB', 'ADJ', 'ADV', 'INTJ', 'DET', 'PART', 'NUM', 'AUX'])

/**
 * The words of a Korean text with loanwords mended that the analyser cut into chance morphemes: 카+타+마란 is one noun, and so is
 * 윈+치, of which it takes the end for a verb without an ending.
 */
export function mendKorean(words: readonly Word[]): readonly Word[] {
  const mended: Word[] = []
  for (let first = 0; first < words.length;) {
    const after = endOfEojeol(words, first)
    mended.push(...mendEojeol(words.slice(first, after)))
    first = after
  }
  return mended
}

/** Past the last word in Hangul that stands without a space behind the first one. */
function endOfEojeol(words: readonly Word[], first: number): number {
  let after = first + 1
  if (!HANGUL.test(words[first]?.surface ?? '')) return after
  while (words[after]?.start === words[after - 1]?.end && HANGUL.test(words[after]?.surface ?? '')) after++
  return after
}

function mendEojeol(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(
    (word, n) => NOUNS.has(word.pos) || (n === words.length - 1 && isBareStem(word)),
  )
  const stem = words.slice(0, last + 1)
  const isOdd = stem.some((word, n) => ODD.has(word.pos) && (n < last || isBareStem(word)))
  const hasParticle = stem.some(({ pos }) => pos === 'ADP' || pos === 'SCONJ')
  const [first, end] = [stem[0], stem.at(-1)]
  if (!first || !end || stem.length < 2 || !isOdd || hasParticle) return words
  const surface = stem.map(word => word.surface).join('')
  return [{ ...first, end: end.end, surface, lemma: surface, pos: 'NOUN' }, ...words.slice(last + 1)]
}

/** Korean verbs end in something; a stem alone is no verb. */
const isBareStem = ({ pos, surface, lemma }: Word): boolean => pos === 'VERB' && lemma === `${surface}다`
