import type { Token } from '../model/text.ts'
import { dropping, rewriting } from '../text/fold.ts'
import { keepsAcronymCase } from './acronym.ts'
import { isInCode, isInsideLatin, isOfAgent } from './code.ts'
import type { Candidate, Writing } from './writing.ts'

export const korean: Writing = {
  steps: [
    // 한-미, 한·미 and 한미 are one.
    rewriting(/(?<=[가-힣])[-–](?=[가-힣])/gu, () => ''),
    dropping(/[·ㆍ‧・\s]/u),
  ],
  forms: ({ text }) => [{ text, kind: 'exact' }],
  accepts: candidate =>
    !isInsideLatin(candidate) &&
    !isInCode(candidate) &&
    !isOfAgent(candidate) &&
    keepsAcronymCase(candidate) &&
    stands(candidate) &&
    isSpacedWell(candidate),
}

/** Syllables, and the jamo of decomposed ones. */
const HANGUL = /[가-힣ᄀ-ᇿ]/u
const LATIN = /[\p{Script=Latin}\d]/u
/** A term of so few syllables has no spelling with a space: 한 일 is not 한일; 한·일 is. */
const SHORT = 3

/**
 * At the start of a space-delimited word or after another noun in it, up to where a morpheme ends; and made of words,
 * not of particles: 이란 in 평화이란 is an ending.
 */
function stands(candidate: Candidate): boolean {
  const { text, start, end, tokens, bounds } = candidate
  if (isWordWithParticles(candidate)) return true
  if (OTHER_WORD.test(text.slice(start, end + OTHER_WORD_TAIL))) return false
  const startsWell = bounds.starts.has(start) || isSeam(text, start)
  const endsWell = bounds.ends.has(end) || isSeam(text, end)
  return startsWell && endsWell && tokens.every(isContent)
}

const OTHER_WORD_TAIL = 2
/** Humanitarian and sceptical; of other nouns 적 makes adjectives that keep the meaning, as of 외교. */
const OTHER_WORD = /^(?:인도(?:적|주의)|회의(?:적|론|주의)|정상적)/u

/** As many syllables as these that open a word, with nothing but particles after them, are hardly chance. */
const LONG = 3
/** Particles, the copula, and what makes verbs of nouns. */
const PARTICLES =
  /^들?(?:[은는이가을를의에와과도만로나당별]|에[서게는도]|에서[는도의]|으로(?:[는도서써]|부터)?|로(?:[는도서써]|부터)|까지|부터|처럼|보다|마다|[와과]의?|이[나며고다란]|인|입니다|이?라는|(?:하|되|시키)[는고며지게면여어기]|[된될됨한할함]|되어|하여|해서?|했다|됐다|된다|한다)?$/u
/** Those that agree with the sound before them, or can be nothing else: enough for a short term. */
const AFTER_CONSONANT =
  /^들?(?:[은을과]|으로(?:는|도|서|써|부터)?|에서[는도의]?|에게|까지|부터|처럼|보다|마다)$/u
const AFTER_VOWEL =
  /^(?:들?(?:에서[는도의]?|에게|까지|부터|처럼|보다|마다)|들[은을과]|들으로|[는를와]|로(?:는|도|서|써|부터)?)$/u
/** Between, by, within, for, on the part of. */
const SUFFIXES = /^(?:간|별|내|용|측)(?:[은이을의에과]|으로)?$/u

/** Analysers cut loanwords that they do not know into chance morphemes: 디플로이먼트가 is 디+플로+이+먼+트+가, 파드로 파+드로. */
function isWordWithParticles({ text, start, end, tokens }: Candidate): boolean {
  const surface = text.slice(start, end).normalize('NFC')
  if (!/^[가-힣\s]+$/u.test(surface) || HANGUL.test(text.charAt(start - 1))) return false
  const [after = ''] = /^[가-힣]*/u.exec(text.slice(end, end + AFTER_LIMIT).normalize('NFC')) ?? []
  if (surface.length >= LONG) return PARTICLES.test(after)
  const isCutAcross = (tokens.at(-1)?.end ?? end) > end
  if (surface.length < 2 || !isCutAcross) return false
  if (SUFFIXES.test(after)) return true
  return tokens.length > 1 && (endsInConsonant(surface) ? AFTER_CONSONANT : AFTER_VOWEL).test(after)
}

/** Longer than any row of particles, decomposed too. */
const AFTER_LIMIT = 24
const FIRST_SYLLABLE = 0xac00
const FINALS = 28
const RIEUL = 8

/** ㄹ takes 로 as vowels do, and is rare enough to be left out otherwise. */
function endsInConsonant(surface: string): boolean {
  const final = (surface.charCodeAt(surface.length - 1) - FIRST_SYLLABLE) % FINALS
  return final > 0 && final !== RIEUL
}

/** Where Hangul meets anything else an analyser need not have cut; inside a Latin word no term ends. */
function isSeam(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (HANGUL.test(before) || HANGUL.test(after)) return HANGUL.test(before) !== HANGUL.test(after)
  return !(LATIN.test(before) && LATIN.test(after))
}

function isSpacedWell({ text, start, end, designation }: Candidate): boolean {
  return (
    designation.text.length > SHORT ||
    /[\s·ㆍ]/u.test(designation.text) ||
    !/\s/u.test(text.slice(start, end))
  )
}

const FUNCTION: ReadonlySet<Token['pos']> = new Set(['ADP', 'AUX', 'SCONJ', 'PART', 'PUNCT'])

const isContent = (token: Token): boolean => !FUNCTION.has(token.pos) || /[^\p{L}]/u.test(token.surface)
