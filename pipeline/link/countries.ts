import type { Lang } from '../model/lang.ts'

/** Whose institutions share their names: 国会, 외교부, Supreme Court. */
export type Country = 'CN' | 'GB' | 'HK' | 'JP' | 'KP' | 'KR' | 'RU' | 'TW' | 'US'

/** How texts in all languages name a country, its people or its capital. */
const NAMES: Readonly<Record<Country, string>> = {
  CN: 'China|Chinese|\\bPRC\\b|Beijing|中国|中國|中华|中華人民|北京|중국|베이징',
  GB: 'Britain|British|United Kingdom|\\bU\\.?K\\b|London|英国|英國|イギリス|영국',
  HK: 'Hong Kong|香港|홍콩',
  JP: 'Japan|Tokyo|日本|東京|东京|일본|도쿄',
  KP: "North Korea|\\bDPRK\\b|People['’]s Republic of Korea|Pyongyang|北朝鮮|朝鲜(?!半岛)|北韓|北韩|平壌|平壤|북한|평양",
  KR: "(?<!North |People['’]s Republic of )Korean?\\b|\\bROK\\b|Seoul|韓国|韓國|韩国|大韓民国|大韩民国|南韓|ソウル|首尔|首爾|한국|대한민국|우리나라|서울",
  RU: 'Russia|Moscow|ロシア|俄罗斯|俄羅斯|러시아|모스크바',
  TW: 'Taiwan|Taipei|台湾|臺灣|台灣|台北|臺北|대만|타이완',
  US: '\\bU\\.?S\\b|United States|America|Washington|米国|アメリカ|(?<!\\p{Script=Han})米(?=[議政軍司財商])|美国|美國|미국|미합중국|(?<![가-힣])미(?=\\s)|워싱턴',
}
const PATTERNS = Object.entries(NAMES).map(
  ([country, names]) => [country as Country, new RegExp(names, 'gu')] as const,
)

export interface CountryName {
  readonly country: Country
  readonly start: number
  readonly end: number
}

export const countryNames = (text: string): readonly CountryName[] =>
  PATTERNS.flatMap(([country, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({
      country,
      start: index,
      end: index + name.length,
    })),
  )

/** Where most texts in a language are at home. */
export const HOME: Readonly<Partial<Record<Lang, Country>>> = {
  ja: 'JP',
  'ja-Latn': 'JP',
  'zh-Hans': 'CN',
  'zh-Hant': 'TW',
  ko: 'KR',
}
