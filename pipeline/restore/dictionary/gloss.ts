import { contentStems } from './english.ts'

/** More than that explains a word and does not translate it. */
const MOST_STEMS = 4

/** Notes: what the word is used of, what it is short for, how a Chinese counts it. */
const NOTES = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/gu
/** What says something about a word, in place of an equivalent. */
const REMARK = /^(?:see|variant of|old variant of|abbr\. (?:for|of|to)|CL:|surname |used (?:in|for|as|to) )/u

/** The stems that stand for a gloss, sorted; none where it is a remark, an explanation, or of function words only. */
export function glossStems(gloss: string): readonly string[] {
  if (REMARK.test(gloss)) return []
  // Notes may stand inside of notes.
  const stems = contentStems(gloss.replace(NOTES, ' ').replace(NOTES, ' '))
  return stems.size > MOST_STEMS ? [] : [...stems].toSorted()
}
