import type { DocumentLang } from '../model/lang.ts'

// Letters of a writing, as the inside of a character class with the flag `u`.

export const HAN = '\\p{sc=Han}'
export const KANA = '\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff'
export const HANGUL = '\\uac00-\\ud7a3'
/** What a Japanese or Chinese text is written in beside Latin letters. */
export const EAST_ASIAN = `${HAN}${KANA}`

export const isChinese = (lang: DocumentLang): boolean => lang === 'zh-Hans' || lang === 'zh-Hant'
/** Without spaces between words, with full-width punctuation. */
export const isSolid = (lang: DocumentLang): boolean => lang === 'ja' || isChinese(lang)
