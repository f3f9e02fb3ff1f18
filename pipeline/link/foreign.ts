import type { Lang } from '../model/lang.ts'
import type { Span } from '../model/text.ts'

const QUOTED = /《[^《》]*》|「[^「」]*」|『[^『』]*』|〈[^〈〉]*〉|“[^“”]*”|"[^"]*"|‘[^‘’]*’/gu
const KANA = /[ぁ-ゖァ-ヺ]/u

/**
 * What a Chinese or Korean text quotes in Japanese: titles in which some kana stand. Their Han characters are no Chinese
 * words: 情報 is not intelligence there.
 */
export function japaneseQuotes(text: string, lang: Lang): readonly Span[] {
  if (lang === 'ja' || lang === 'ja-Latn' || lang === 'en' || !KANA.test(text)) return []
  return [...text.matchAll(QUOTED)]
    .filter(({ 0: quote }) => KANA.test(quote))
    .map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }))
}
