import { ofLast } from './of-last.ts'
import type { Candidate } from './writing.ts'

/** `WHO`, `5G`, `CCDCOE`, `IoT`; not `Quad`. */
export const isAcronym = (text: string): boolean =>
  /\p{Lu}.*[\p{Lu}\d]|\d\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)

/** `IT` is not `it`, in any language's text; full width and a plural's s are let pass. */
export function keepsAcronymCase(candidate: Candidate): boolean {
  const { text, start, end, designation } = candidate
  const own = designation.text
  // With letters of another script beside it there is no such word: api 서버 is API 서버.
  if (/[^\p{Script=Latin}\P{L}]/u.test(own)) return true
  if (!isAcronym(own)) return !isVariable(candidate)
  const surface = text.slice(start, end).normalize('NFKC')
  if (/\s/u.test(surface) && !/[\s-]/u.test(own)) return false
  const isCapital = isAcronym(surface) && /^[\p{Lu}\d]/u.test(surface) === /^[\p{Lu}\d]/u.test(own)
  return isCapital ? !(WORDS.has(own) && isShouted(text)) : isNoWord(surface, own)
}

/** In small letters only what can be nothing else: cri-o, tcp/ip, dns. */
const isNoWord = (surface: string, own: string): boolean =>
  surface === surface.toLowerCase() &&
  ((/\p{L}[-/]\p{L}/u.test(surface) && /\p{L}[-/]\p{L}/u.test(own)) ||
    /^[b-df-hj-np-tv-xz]{3,}$/u.test(surface))

/** Acronyms that a text in capitals spells without meaning them. */
const WORDS: ReadonlySet<string> = new Set(
  'ALL AM AN AND ARE AS AT BE BY CAN DO FOR GO HE IF IN IS IT ME MY NO NOT NOW OF ON OR OUR OUT SO THE TO UP US WAS WE WHO'.split(
    ' ',
  ),
)

/** A word in capitals among others is the name of something: the variable NAME. */
export const isVariable = ({ text, start, end, designation }: Candidate): boolean =>
  designation.pos !== 'proper-noun' &&
  /^\p{Lu}{3,}$/u.test(text.slice(start, end)) &&
  !/^\p{Lu}+$/u.test(designation.text) &&
  !isShouted(text)

const SHOUTED = 3 / 4

/** WHAT IT MEANS FOR US: nearly all words are in capitals. */
const isShouted = ofLast(text => {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length > 2 && words.filter(word => /^\p{Lu}+$/u.test(word)).length > words.length * SHOUTED
})
