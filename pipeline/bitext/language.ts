import type { DocumentLang } from '../model/lang.ts'
import type { Finding } from '../model/outcome.ts'

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

/** Where a file says that a side is in another language than the one asked for. */
export function otherLanguage(
  tag: string | undefined,
  lang: DocumentLang,
  side: 'source' | 'target',
  place: { readonly path: string; readonly line?: number },
): readonly Finding[] {
  if (tag === undefined || tag.trim() === '' || languageFit(tag, lang) > 0) return []
  const message = `the file says that its ${side} is "${tag}", and is read as ${lang}: check the languages asked for`
  return [{ rule: 'language-other', severity: 'warning', message, ...place }]
}
