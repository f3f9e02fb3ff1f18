import type { Lang } from '../../model/lang.ts'

interface Face {
  /** Of East Asian characters. */
  readonly font: string
  /** For spelling and line breaking, as Word knows them: Latin words in an East Asian text are English. */
  readonly tags: { readonly value: string; readonly eastAsia: string }
}

const LATIN = 'Noto Sans'
const JAPANESE: Face = { font: 'Noto Sans JP', tags: { value: 'en-US', eastAsia: 'ja-JP' } }

/** One character has one code point but a shape for each language, so each language has its own font. */
const FACES: Readonly<Record<Lang, Face>> = {
  en: JAPANESE,
  ja: JAPANESE,
  'ja-Latn': JAPANESE,
  'zh-Hans': { font: 'Noto Sans SC', tags: { value: 'en-US', eastAsia: 'zh-CN' } },
  'zh-Hant': { font: 'Noto Sans TC', tags: { value: 'en-US', eastAsia: 'zh-TW' } },
  ko: { font: 'Noto Sans KR', tags: { value: 'en-US', eastAsia: 'ko-KR' } },
}

const EAST_ASIAN: ReadonlySet<Lang> = new Set(['ja', 'zh-Hans', 'zh-Hant', 'ko'])

export const tagsOf = (lang: Lang): Face['tags'] => FACES[lang].tags

/** Quotation marks, dashes and dots are wide in East Asian text: the hint says to which font they belong. */
export const fontsOf = (lang: Lang) => ({
  ascii: LATIN,
  hAnsi: LATIN,
  cs: LATIN,
  eastAsia: FACES[lang].font,
  ...(EAST_ASIAN.has(lang) && { hint: 'eastAsia' }),
})

/** For pinyin and romanisation: letters with marks above, which the hint would take for East Asian ones. */
export const latinFonts = { ascii: LATIN, hAnsi: LATIN, cs: LATIN } as const

/** What stands in where a font is not installed, and the character set that the system may choose another by. */
const SUBSTITUTES = [
  { name: LATIN, instead: 'Segoe UI', charset: '00' },
  { name: 'Noto Sans JP', instead: 'Yu Gothic', charset: '80' },
  { name: 'Noto Sans SC', instead: 'Microsoft YaHei', charset: '86' },
  { name: 'Noto Sans TC', instead: 'Microsoft JhengHei', charset: '88' },
  { name: 'Noto Sans KR', instead: 'Malgun Gothic', charset: '81' },
] as const

/** The part of the document that tells the fonts (ECMA-376, 17.8). */
export const FONT_TABLE = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...SUBSTITUTES.map(
    ({ name, instead, charset }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="${charset}"/>` +
      '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>',
  ),
  '</w:fonts>',
].join('')
