import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'

/** ISO 639-2 codes, and a country's in place of a language's. */
const PRIMARY: Readonly<Record<string, string>> = {
  eng: 'en',
  jpn: 'ja',
  jp: 'ja',
  kor: 'ko',
  kr: 'ko',
  zho: 'zh',
  chi: 'zh',
  cmn: 'zh',
  cn: 'zh-hans',
  tw: 'zh-hant',
}

const SIMPLIFIED = new Set(['hans', 'cn', 'sg', 'my'])
const TRADITIONAL = new Set(['hant', 'tw', 'hk', 'mo'])

/**
 * How well a language tag as files write it (`en-US`, `ja_JP`, `zh-TW`, `zh_CN.UTF-8`) names the language: 0 not at all;
 * 1 maybe, of `zh` without a script; 2 the language of a region; 3 just the language.
 */
export function languageFit(tag: string, lang: DocumentLang): 0 | 1 | 2 | 3 {
  const [written = '', ...rest] = tag
    .trim()
    .toLowerCase()
    .replace(/[.@].*$/u, '')
    .split(/[-_]/u)
  const [primary, implied] = (PRIMARY[written] ?? written).split('-')
  const subtags = implied ? [implied, ...rest] : rest
  if (primary !== 'zh') return primary !== lang ? 0 : subtags.length > 0 ? 2 : 3
  if (lang !== 'zh-Hans' && lang !== 'zh-Hant') return 0
  // A script says more than a region: zh-Hant-CN is traditional.
  const telling = subtags.filter(part => SIMPLIFIED.has(part) || TRADITIONAL.has(part))
  const [script] = telling.toSorted((a, b) => b.length - a.length)
  if (script === undefined) return 1
  if (!(lang === 'zh-Hans' ? SIMPLIFIED : TRADITIONAL).has(script)) return 0
  return script === lang.slice(3).toLowerCase() ? 3 : 2
}

/** The language that a tag names best; `zh` alone is taken to be simplified. Undefined for any other language. */
export function langOfTag(tag: string): DocumentLang | undefined {
  const [best] = DOCUMENT_LANGS.map(lang => ({ lang, fit: languageFit(tag, lang) })).toSorted(
    (a, b) => b.fit - a.fit,
  )
  return best && best.fit > 0 ? best.lang : undefined
}
