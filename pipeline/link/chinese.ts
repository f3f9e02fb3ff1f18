import { converting, dropping } from '../text/fold.ts'
import { toSimplified } from '../text/opencc.ts'
import { keepsAcronymCase } from './acronym.ts'
import type { Candidate, Writing } from './writing.ts'

export const chinese: Writing = {
  steps: [converting(toSimplified), dropping(/[·•・\s]/u)],
  forms: ({ text }) => [{ text, match: 'exact' }],
  accepts: candidate => keepsAcronymCase(candidate) && stands(candidate),
}

const LATIN = /[\p{Script=Latin}\d]/u
/** As long as this, and cut at one edge, a string of characters is hardly chance. */
const LONG = 4

/** Both edges where tokens meet; a long term may end inside a token, since dictionaries hold still longer compounds. */
function stands({ text, start, end, bounds }: Candidate): boolean {
  if (isInsideLatin(text, start) || isInsideLatin(text, end)) return false
  const startsWell = bounds.starts.has(start)
  const endsWell = bounds.ends.has(end)
  return (startsWell && endsWell) || (end - start >= LONG && (startsWell || endsWell))
}

const isInsideLatin = (text: string, at: number): boolean =>
  LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at))
