import type { DocumentLang, Lang } from '../model/lang.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import type { Writing } from './writing.ts'

/** The writings that are looked for together: a text in one Chinese script may quote the other. */
export const WRITINGS: Readonly<Record<Exclude<DocumentLang, 'zh-Hant'>, Writing>> = {
  en: english,
  ja: japanese,
  'zh-Hans': chinese,
  ko: korean,
}
export type WritingLang = keyof typeof WRITINGS

export const writingOf = (lang: Lang): WritingLang =>
  lang === 'zh-Hant' ? 'zh-Hans' : lang === 'ja-Latn' ? 'ja' : lang
