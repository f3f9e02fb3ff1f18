import type { Token } from '../model/text.ts'
import { dropping } from '../text/fold.ts'
import { keepsAcronymCase } from './acronym.ts'
import type { Candidate, Writing } from './writing.ts'

export const korean: Writing = {
  steps: [dropping(/[·ㆍ\s]/u)],
  forms: ({ text }) => [{ text, match: 'exact' }],
  accepts: candidate => keepsAcronymCase(candidate) && stands(candidate) && isSpacedWell(candidate),
}

const HANGUL = /[가-힣]/u
const LATIN = /[\p{Script=Latin}\d]/u
/** A term of so few syllables has no spelling with a space: 한 일 is not 한일. */
const SHORT = 3

/**
 * At the start of a space-delimited word or after another noun in it, up to where a morpheme ends; and made of words,
 * not of particles: 이란 in 평화이란 is an ending.
 */
function stands(candidate: Candidate): boolean {
  const { text, start, end, tokens, bounds } = candidate
  if (isWordWithParticles(candidate)) return true
  const startsWell = bounds.starts.has(start) || isSeam(text, start)
  const endsWell = bounds.ends.has(end) || isSeam(text, end)
  return startsWell && endsWell && tokens.every(isContent)
}

/** As many syllables as these that open a word, with nothing but particles after them, are hardly chance. */
const LONG = 3
/** Particles, the copula, and what makes verbs of nouns. */
const PARTICLES =
  /^들?(?:[은는이가을를의에와과도만로나당별]|에[서게는도]|에서[는도의]|으로(?:[는도서써]|부터)?|로(?:[는도서써]|부터)|까지|부터|처럼|보다|마다|[와과]의?|이[나며고다란]|인|입니다|이?라는|(?:하|되|시키)[는고며지게면여어기]|[된될됨한할함]|되어|하여|해서?|했다|됐다|된다|한다)?$/u

/** Analysers cut loanwords that they do not know into chance morphemes: 디플로이먼트가 is 디+플로+이+먼+트+가. */
function isWordWithParticles({ text, start, end }: Candidate): boolean {
  const surface = text.slice(start, end)
  if (!/^[가-힣\s]+$/u.test(surface) || surface.length < LONG || HANGUL.test(text.charAt(start - 1)))
    return false
  const [after = ''] = /^[가-힣]*/u.exec(text.slice(end)) ?? []
  return PARTICLES.test(after)
}

/** Where Hangul meets anything else an analyser need not have cut; inside a Latin word no term ends. */
function isSeam(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (HANGUL.test(before) || HANGUL.test(after)) return HANGUL.test(before) !== HANGUL.test(after)
  return !(LATIN.test(before) && LATIN.test(after))
}

function isSpacedWell({ text, start, end, designation }: Candidate): boolean {
  const gaps = /[\s·ㆍ]/u
  return designation.text.length > SHORT || gaps.test(designation.text) || !gaps.test(text.slice(start, end))
}

const FUNCTION: ReadonlySet<Token['pos']> = new Set(['ADP', 'AUX', 'SCONJ', 'PART', 'PUNCT'])

const isContent = (token: Token): boolean => !FUNCTION.has(token.pos) || /[^\p{L}]/u.test(token.surface)
