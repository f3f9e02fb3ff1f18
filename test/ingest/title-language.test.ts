import { describe, expect, it } from 'vitest'
import type { DocumentLang, Lang } from '../../pipeline/model/lang.ts'
import { titleLanguage } from '../../pipeline/ingest/title-language.ts'

const ROWS: readonly (readonly [title: string, documentLang: DocumentLang, expected: Lang])[] = [
  ['Saiba taisaku de taiwa keizoku Nichi-Chu-Kan ga hatsuno jitsumusha kyogi', 'en', 'ja-Latn'],
  ["Saiba kogeki heno taio Nichi-Chu-Kan 'taiwa keizoku'", 'en', 'ja-Latn'],
  ['ARF, saiba sagyo keikaku wo saitaku', 'en', 'ja-Latn'],
  ['Chugoku, juyo infura no kisei kyoka 9-gatsu kara shin jorei', 'en', 'ja-Latn'],
  ['Tokyo no kiki', 'en', 'ja-Latn'],
  ['Seifu happyo', 'en', 'ja-Latn'],
  ['Rōdō mondai', 'en', 'ja-Latn'],
  ['Apple ga shinseihin happyo', 'en', 'ja-Latn'],
  ['Kaijo renraku no ichinen', 'ja', 'ja-Latn'],
  ['The Trilateral Cyber Dialogue', 'en', 'en'],
  ['Abe meets Xi in Beijing', 'en', 'en'],
  ['Tokyo declaration', 'en', 'en'],
  ['Kyodo', 'en', 'en'],
  ['ARF', 'en', 'en'],
  ['Made in China', 'en', 'en'],
  ['Japan to take more time', 'en', 'en'],
  ["Nation's media agenda", 'en', 'en'],
  ['Remarks by H.E. Xi Jinping', 'en', 'en'],
  ['Cybersecurity cooperation makes little progress', 'ja', 'en'],
  ["What 'サイバー' means in Japan", 'en', 'en'],
  ['2014', 'ko', 'ko'],
  ['', 'zh-Hant', 'zh-Hant'],
  ['NTIA、インターネットの機能を移管', 'en', 'ja'],
  ['サイバー対策で対話継続', 'zh-Hans', 'ja'],
  ['サイバー対策で対話継続', 'ko', 'ja'],
  ['日中韓首脳会談', 'en', 'ja'],
  ['日中韓首脳会談', 'ja', 'ja'],
  ['首相訪米', 'ja', 'ja'],
  ['网络安全法', 'ja', 'zh-Hans'],
  ['网络安全法', 'en', 'zh-Hans'],
  ['網路安全法', 'zh-Hant', 'zh-Hant'],
  ['首相訪米', 'ko', 'zh-Hans'],
  ['사이버 대화', 'en', 'ko'],
  ['NHK 뉴스', 'ko', 'ko'],
]

describe('titleLanguage', () => {
  it.each(ROWS)('should take %j in a document in %s for %s', (title, documentLang, expected) => {
    expect(titleLanguage(title, documentLang)).toBe(expected)
  })

  it('should take a lone name for Japanese where an English document translates it', () => {
    expect(titleLanguage('Kyodo', 'en', true)).toBe('ja-Latn')
    expect(titleLanguage('Kyodo News Service', 'en', true)).toBe('en')
  })
})
