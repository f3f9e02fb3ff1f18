import { otherSpellings } from '../link/english-spelling.ts'
import { okuriganaForms } from '../link/okurigana.ts'
import type { WritingLang } from '../link/writings.ts'
import { lemmaOf } from '../tokenize/en-lemma.ts'
import { toSimplified } from '../text/opencc.ts'

/** What all writings of a term have in common, before other forms of it are known. */
export type KeyOf = (form: string) => string

const plain = (form: string): string => form.normalize('NFKC').toLowerCase()

/** Katakana words so long stay what they are without their long marks: サーバー, インターフェース. */
const LONG_MARKS = /[ァ-ヺー]{5,}/gu
const LAST_MARK = /(?<=[ァ-ヺー]{2})ー(?![ァ-ヺー])/gu

/** One of the writings of a verbal compound stands for all: 取り込み, 取込み, 取込. */
const shortest = (form: string): string =>
  [form, ...okuriganaForms(form, undefined)].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ??
  form

export const KEYS: Readonly<Record<WritingLang, KeyOf>> = {
  en: form => plain(form).replaceAll(/[\s‐‑-]/gu, ''),
  ja: form =>
    plain(shortest(form))
      .replaceAll(/[\s・‐‑-]/gu, '')
      .replaceAll(LONG_MARKS, run => run.replaceAll('ー', ''))
      .replaceAll(LAST_MARK, ''),
  'zh-Hans': form => toSimplified(plain(form)).replaceAll(/[\s·・‐‑-]/gu, ''),
  ko: form => plain(form).replaceAll(/[\s·ㆍ・‐‑-]/gu, ''),
}

/** Writings in which a term may be met as well, the one to prefer first; they count only where they are met. */
export function otherForms(form: string, lang: WritingLang): readonly string[] {
  if (lang !== 'en') return []
  const [, before = '', last = form] = /^(.*?)([\p{L}\p{N}]+)$/u.exec(form) ?? []
  const singular = before + singularOf(last)
  const [american] = otherSpellings(singular).slice(-1)
  return [...new Set([...(american === undefined ? [] : [american]), singular])].filter(
    other => other !== form,
  )
}

/** Names and acronyms too: Pods, APIs. */
const singularOf = (word: string): string =>
  /^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1) : lemmaOf(word.toLowerCase(), 'NOUN')
