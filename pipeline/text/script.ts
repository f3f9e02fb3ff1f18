import type { DocumentLang } from '../model/lang.ts'

/** Enough to tell; a whole book need not be counted. */
const SAMPLE = 20_000

/** The language of a text by its letters: kana make it Japanese, Hangul Korean, Han alone Chinese, anything else English. */
export function languageOf(text: string): DocumentLang {
  const sample = text.slice(0, SAMPLE)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const kana = count(/[ぁ-ゖァ-ヺ]/gu)
  const hangul = count(/[가-힣]/gu)
  const han = count(/\p{Script=Han}/gu)
  const latin = count(/\p{Script=Latin}/gu)
  if (hangul > kana && hangul * 2 > latin) return 'ko'
  if (kana * 4 > han && (kana + han) * 2 > latin) return 'ja'
  return han * 2 > latin ? 'zh-Hans' : 'en'
}
