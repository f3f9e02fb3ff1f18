import type { Lang } from '../model/lang.ts'

/** A restored title that is less certain than this is marked as a guess and shown with its runners-up. */
export const LOW_CONFIDENCE = 0.5
/** What a title stands in, on paper. */
export const QUOTES: Readonly<Record<Lang, readonly [string, string]>> = {
  en: ['“', '”'],
  ja: ['「', '」'],
  'ja-Latn': ['“', '”'],
  'zh-Hans': ['《', '》'],
  'zh-Hant': ['《', '》'],
  ko: ['「', '」'],
}
