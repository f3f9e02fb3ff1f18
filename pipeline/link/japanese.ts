import type { Designation } from '../model/glossary.ts'
import { converting, dropping, rewriting } from '../text/fold.ts'
import { toNewJapanese } from '../text/opencc.ts'
import { keepsAcronymCase } from './acronym.ts'
import type { Candidate, Form, Writing } from './writing.ts'

const HAN = /\p{Script=Han}/u
const KATAKANA = /[ァ-ヺー]/u
const LATIN = /[\p{Script=Latin}\d]/u

export const japanese: Writing = {
  steps: [
    converting(toNewJapanese),
    rewriting(/ヴ[ァィェォ]?/gu, kana => V_TO_B[kana] ?? 'ブ'),
    rewriting(/[ウク][ァィェォ]/gu, kana => kana.charAt(0) + (FULL_SIZE[kana.charAt(1)] ?? '')),
    // サーバ and サーバー are one; a long vowel inside a word is not touched. The last kana stands for both.
    rewriting(/(?<=[ァ-ヺー])[ァ-ヺ]ー(?![ァ-ヺー])/gu, kana => kana.charAt(0)),
    dropping(/[・\s]/u),
  ],
  forms: designation => [{ text: designation.text, match: 'exact' }, ...okurigana(designation)],
  accepts: candidate => stands(candidate) && !isNegated(candidate) && keepsAcronymCase(candidate),
}

const V_TO_B: Readonly<Record<string, string>> = { ヴァ: 'バ', ヴィ: 'ビ', ヴェ: 'ベ', ヴォ: 'ボ' }
const FULL_SIZE: Readonly<Record<string, string>> = { ァ: 'ア', ィ: 'イ', ェ: 'エ', ォ: 'オ' }

/** 取り扱い is also written 取扱い and 取扱: only nouns whose kanji carry the kana. */
function okurigana({ text }: Designation): readonly Form[] {
  const inner = text.replace(/(?<=\p{Script=Han})[いきりしちみけえめれげせて](?=\p{Script=Han})/gu, '')
  const isCompound = inner !== text && [...inner].filter(c => HAN.test(c)).length >= 2
  if (!isCompound) return []
  const bare = inner.replace(/(?<=\p{Script=Han}{2})[いきりしちみけえめれ]$/u, '')
  return [...new Set([inner, bare])].map(form => ({ text: form, match: 'variant' }))
}

/**
 * Both edges where tokens meet, or where katakana or Latin letters begin or end: analysers leave unknown loanwords and
 * acronyms joined to what they touch.
 */
function stands({ text, start, end, bounds }: Candidate): boolean {
  return (
    (bounds.starts.has(start) || isSeam(text.charAt(start - 1), text.charAt(start))) &&
    (bounds.ends.has(end) || isSeam(text.charAt(end - 1), text.charAt(end)))
  )
}

const isSeam = (before: string, after: string): boolean =>
  [KATAKANA, LATIN].some(script => script.test(before) !== script.test(after)) &&
  before !== '' &&
  after !== ''

/** 不安定 is not 安定, nor 不起訴 起訴. */
const isNegated = ({ text, start }: Candidate): boolean => /[不無非未]/u.test(text.charAt(start - 1))
