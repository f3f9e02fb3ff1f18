import type { DocumentLang } from '../../model/lang.ts'

/** How file and folder names spell languages; the first is the usual one. */
const SPELLINGS: Readonly<Record<DocumentLang, readonly string[]>> = {
  en: ['en', 'en-US', 'en_US', 'en-GB', 'en_GB'],
  ja: ['ja', 'ja-JP', 'ja_JP'],
  'zh-Hans': ['zh-Hans', 'zh_Hans', 'zh-CN', 'zh_CN', 'zh-SG', 'zh_SG', 'zh'],
  'zh-Hant': ['zh-Hant', 'zh_Hant', 'zh-TW', 'zh_TW', 'zh-HK', 'zh_HK'],
  ko: ['ko', 'ko-KR', 'ko_KR'],
}

const BY_SPELLING: ReadonlyMap<string, DocumentLang> = new Map(
  Object.entries(SPELLINGS).flatMap(([lang, names]) =>
    names.map(name => [name.toLowerCase(), lang as DocumentLang] as const),
  ),
)

/** A part of a path that may name a language. */
const PART = /[^/\\.]+/gu

/** The language that a path names, in a folder's or file's name, the last where there are several. */
export function languageIn(path: string): DocumentLang | undefined {
  return namedParts(path).at(-1)?.lang
}

/** The same path with each name that `lang` has, in the stead of the language that it names. */
export function inLanguage(path: string, lang: DocumentLang): readonly string[] {
  const named = namedParts(path).at(-1)
  if (!named) return []
  return SPELLINGS[lang].map(name => path.slice(0, named.start) + name + path.slice(named.end))
}

interface NamedPart {
  readonly start: number
  readonly end: number
  readonly lang: DocumentLang
}

const namedParts = (path: string): readonly NamedPart[] =>
  Array.from(path.matchAll(PART)).flatMap(({ 0: part, index }) => {
    const lang = BY_SPELLING.get(part.toLowerCase())
    return lang ? [{ start: index, end: index + part.length, lang }] : []
  })
