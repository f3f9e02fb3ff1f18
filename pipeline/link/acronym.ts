import type { Candidate } from './writing.ts'

/** `WHO`, `5G`, `CCDCOE`, `IoT`; not `Quad`. */
export const isAcronym = (text: string): boolean =>
  /\p{Lu}.*[\p{Lu}\d]|\d\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)

/** `IT` is not `it`, in any language's text; full width and a plural's s are let pass. */
export function keepsAcronymCase({ text, start, end, designation }: Candidate): boolean {
  // With letters of another script beside it there is no such word: api 서버 is API 서버.
  if (!isAcronym(designation.text) || /[^\p{Script=Latin}\P{L}]/u.test(designation.text)) return true
  const surface = text.slice(start, end).normalize('NFKC')
  return isAcronym(surface) && /^[\p{Lu}\d]/u.test(surface) === /^[\p{Lu}\d]/u.test(designation.text)
}
