import type { Designation } from '../model/glossary.ts'
import { converting, dropping } from '../text/fold.ts'
import { isAcronym, isVariable, keepsAcronymCase } from './acronym.ts'
import { isInCode, isInsideLatin } from './code.ts'
import { inflections } from './english-forms.ts'
import { otherSpellings } from './english-spelling.ts'
import { withPlainLetters } from './plain-letters.ts'
import { standsAsRomanized } from './romanization.ts'
import type { Candidate, Form, Writing } from './writing.ts'

export const english: Writing = {
  // cyber attack, cyber-attack and cyberattack are one; so are Guterres, António and Antonio.
  steps: [dropping(/[\s\-\u2010-\u2015]/u), converting(withPlainLetters)],
  forms: designation => {
    const spellings = [designation.text, ...otherSpellings(designation.text), ...dotted(designation)]
    return spellings.flatMap((text, i) => [
      { text, kind: i === 0 ? 'exact' : 'variant' },
      ...inflections(text, designation).map((form): Form => ({ text: form, kind: 'inflected' })),
    ])
  },
  accepts: candidate =>
    !isInsideLatin(candidate) &&
    !isInCode(candidate) &&
    !isNegated(candidate) &&
    isSpacedWell(candidate) &&
    (candidate.kind.startsWith('romanized') ? standsAsRomanized(candidate) : hasItsCase(candidate)),
}

/** Up to as many letters take full stops: U.S., U.N.; an R.A.N.S.O.M. is none. */
const DOTTED = /^\p{Lu}{2,5}$/u

const dotted = ({ text }: Designation): readonly string[] => {
  if (!DOTTED.test(text)) return []
  const letters = [...text].join('.')
  return [`${letters}.`, letters]
}

const NEGATING = /(?:^|[^\p{L}])non[-\u2010-\u2015]$/iu

/** Non-governmental is not governmental. */
const isNegated = ({ text, start }: Candidate): boolean =>
  NEGATING.test(text.slice(Math.max(0, start - 5), start))

const GAP = /[\s\-\u2010-\u2015]/u
const FUNCTION = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ'])

/** A term in one word may stand in two, if both are words of their own kind: data base, but not in formation, I T. */
function isSpacedWell({ text, start, end, designation, kind, tokens }: Candidate): boolean {
  if (kind.startsWith('romanized') || GAP.test(designation.text)) return true
  const parts = text.slice(start, end).split(/\s+/u)
  if (parts.length === 1) return true
  return parts.every(part => part.length > 2) && !tokens.some(({ pos }) => FUNCTION.has(pos))
}

/** `IT` is not `it`, `Congress` is not `congress`; a term in small letters may start a sentence or stand in a title. */
function hasItsCase(candidate: Candidate): boolean {
  const { text, start, end, designation, kind, capitalsCount } = candidate
  const surface = text.slice(start, end)
  const own = designation.text
  if (isAcronym(own)) return keepsAcronymCase(candidate)
  if (isVariable(candidate)) return false
  if (kind === 'reordered') return surface.split(' ').every(word => CAPITAL.test(word))
  // Glossaries often capitalize every term, so a capital binds only where the term is a name.
  const { pos, type } = designation
  const binds =
    pos === 'proper-noun' || (capitalsCount && (type === 'short' ? isTitleCase(own) : isCapitalWord(own)))
  return !binds || !CAPITAL.test(own) || /^[\p{Lu}\d]/u.test(surface)
}

const CAPITAL = /^\p{Lu}/u
/** Names that are turning into common nouns. */
const WAVERING = /^(?:internet|web|trojan)$/iu

const isCapitalWord = (text: string): boolean => !WAVERING.test(text) && !/[\s-]/u.test(text)

/** Every word but the small ones has its capital: Supreme Court, Diet; not Trojan horse. */
const isTitleCase = (text: string): boolean =>
  !WAVERING.test(text) &&
  text.split(/[\s-]/u).every(word => CAPITAL.test(word) || /^(?:\p{Ll}{1,3}|and)$/u.test(word))
