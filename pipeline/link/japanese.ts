import { converting, dropping, rewriting } from '../text/fold.ts'
import { toNewJapanese } from '../text/opencc.ts'
import { keepsAcronymCase } from './acronym.ts'
import { isInCode, isInsideLatin, isOfAgent } from './code.ts'
import { japaneseForms } from './japanese-forms.ts'
import type { Candidate, Writing } from './writing.ts'

const KATAKANA = /[ァ-ヺー]/u
const LATIN = /[\p{Script=Latin}\d]/u

export const japanese: Writing = {
  steps: [
    converting(text => toNewJapanese(text).replaceAll(/[髙﨑]/gu, kanji => (kanji === '髙' ? '高' : '崎'))),
    rewriting(/ヴ[ァィェォ]?/gu, kana => V_TO_B[kana] ?? 'ブ'),
    rewriting(/[ウクフ][ァィェォ]/gu, kana => kana.charAt(0) + (FULL_SIZE[kana.charAt(1)] ?? '')),
    // インターフェイス is インターフェース.
    rewriting(/(?<=[エケゲセゼテデネヘベペメレェ])イ/gu, () => 'ー'),
    // サーバ and サーバー are one; a long vowel inside a word is not touched. The last kana stands for both.
    rewriting(/(?<=[ァ-ヺー])[ァ-ヺ]ー(?![ァ-ヺー])/gu, kana => kana.charAt(0)),
    // Between kana a double hyphen parts names: ジャン゠ピエール.
    rewriting(/(?<=[ァ-ヺー])[=゠](?=[ァ-ヺ])/gu, () => ''),
    dropping(/[・‧·\s]/u),
  ],
  forms: designation => [{ text: designation.text, kind: 'exact' }, ...japaneseForms(designation)],
  // Inside a compound the final long mark is still there: サーバー in サーバークラスター.
  endOf: (text, end) => (/[ーｰ]/u.test(text.charAt(end)) ? end + 1 : end),
  accepts: candidate =>
    !isInsideLatin(candidate) &&
    !isInCode(candidate) &&
    !isOfAgent(candidate) &&
    stands(candidate) &&
    isConjugated(candidate) &&
    !isNegated(candidate) &&
    !isOfDay(candidate) &&
    keepsAcronymCase(candidate),
}

const V_TO_B: Readonly<Record<string, string>> = { ヴァ: 'バ', ヴィ: 'ビ', ヴェ: 'ベ', ヴォ: 'ボ' }
const FULL_SIZE: Readonly<Record<string, string>> = { ァ: 'ア', ィ: 'イ', ェ: 'エ', ォ: 'オ' }

/**
 * Both edges where tokens meet, or where katakana or Latin letters begin or end: analysers leave unknown loanwords and
 * acronyms joined to what they touch.
 */
function stands(candidate: Candidate): boolean {
  const { text, start, end, bounds } = candidate
  const startsWell = bounds.starts.has(start) || isSeam(text.charAt(start - 1), text.charAt(start))
  const endsWell = bounds.ends.has(end) || isSeam(text.charAt(end - 1), text.charAt(end))
  return (startsWell && endsWell) || (startsWell !== endsWell && isPartOfLoanword(candidate))
}

const KATAKANA_BEFORE = /[ァ-ヺー]*$/u
const KATAKANA_AFTER = /^[ァ-ヺー]*/u
/** What no loanword begins with, and endings that make other words. */
const NO_WORD = /^(?:[ンーッァィゥェォャュョ]|シップ|[ニリ]ズム|イズム|ゼーション|ライズ)/u
/** Kana of a term, and of the rest that must then be a word of its own: ラベル|セレクター, クラスター|ネットワーク. */
const ENOUGH: readonly (readonly [term: number, rest: number])[] = [
  [4, 3],
  [3, 5],
]

const LONGEST = 40

/** Analysers take a compound of loanwords that they do not know for one word. */
function isPartOfLoanword({ text, start, end }: Candidate): boolean {
  if (!/^[ァ-ヺー]+$/u.test(text.slice(start, end))) return false
  const after = KATAKANA_AFTER.exec(text.slice(end, end + LONGEST))?.[0] ?? ''
  const before = KATAKANA_BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? ''
  const rest = after === '' ? before : after
  if (NO_WORD.test(after) || (before !== '' && after !== '')) return false
  return ENOUGH.some(([term, others]) => end - start >= term && rest.length >= others)
}

const isSeam = (before: string, after: string): boolean =>
  [KATAKANA, LATIN].some(script => script.test(before) !== script.test(after)) &&
  before !== '' &&
  after !== ''

/** 不安定 is not 安定, nor 不起訴 起訴. */
const isNegated = ({ text, start }: Candidate): boolean => /[不無非未]/u.test(text.charAt(start - 1))

/** 一日中 and 今日中 do not hold 日中: the 日 is that of the word before. */
const isOfDay = ({ text, start }: Candidate): boolean =>
  text.charAt(start) === '日' &&
  /[\d〇一二三四五六七八九十百数今本同当前翌平休終毎連即]/u.test(text.charAt(start - 1))

/** A conjugated form is one by the analyser too; kana that spell a reading are words, not particles. */
function isConjugated({ kind, tokens, designation: { text } }: Candidate): boolean {
  if (kind === 'kana') return tokens.every(({ pos }) => CONTENT.has(pos))
  if (kind !== 'stem') return true
  const last = tokens.at(-1)
  if (last === undefined || text.endsWith(last.lemma)) return last !== undefined
  return text.endsWith('する')
    ? last.pos === 'AUX'
    : last.pos === 'NOUN' && /[いきぎしちにびみり]$/u.test(last.surface)
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV'])
