import type { Designation } from '../model/glossary.ts'
import { converting, dropping } from '../text/fold.ts'
import { inMainlandWords, inRegionalWords, toSimplified } from '../text/opencc.ts'
import { keepsAcronymCase } from './acronym.ts'
import { isInCode, isInsideLatin, isOfAgent } from './code.ts'
import { ofLast } from './of-last.ts'
import type { Candidate, Form, Writing } from './writing.ts'

export const chinese: Writing = {
  steps: [converting(toSimplified), dropping(/[·•‧∙・\s]/u)],
  forms: designation => [{ text: designation.text, kind: 'exact' }, ...otherRegions(designation)],
  accepts: candidate =>
    !isInsideLatin(candidate) &&
    !isInCode(candidate) &&
    !isOfAgent(candidate) &&
    keepsAcronymCase(candidate) &&
    isOfItsRegion(candidate) &&
    stands(candidate),
}

/** What Taiwan and Hong Kong call it, or the mainland. */
function otherRegions({ lang, text }: Designation): readonly Form[] {
  const simplified = toSimplified(text)
  if (lang === 'zh-Hant') return inMainlandWords(simplified).map(form => ({ text: form, kind: 'variant' }))
  return inRegionalWords(simplified).map(form => ({ text: form, kind: 'regional' }))
}

/** In simplified texts words like 档案 and 资讯 have a meaning of their own. */
const isOfItsRegion = ({ kind, text }: Candidate): boolean => kind !== 'regional' || isTraditional(text)

const isTraditional = ofLast(text => toSimplified(text) !== text)

/** As long as this, and cut at one edge, a string of characters is hardly chance. */
const LONG = 4

/** Both edges where tokens meet; a long term may end inside a token, since dictionaries hold still longer compounds. */
function stands({ start, end, bounds }: Candidate): boolean {
  const startsWell = bounds.starts.has(start)
  const endsWell = bounds.ends.has(end)
  return (startsWell && endsWell) || (end - start >= LONG && (startsWell || endsWell))
}
