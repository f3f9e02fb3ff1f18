import type { DocumentLang } from '../../model/lang.ts'

/** A reading in Latin letters is no longer written as its language is. */
export const readingLang = (lang: DocumentLang): string => {
  if (lang.startsWith('zh')) return 'zh-Latn-pinyin'
  return lang === 'ko' ? 'ko-Latn' : lang
}
