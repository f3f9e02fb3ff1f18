import { beforeAll, describe, expect, test } from 'vitest'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { createLink } from '../../pipeline/link/link.ts'
import type { DocumentLang, Lang } from '../../pipeline/model/lang.ts'
import type { Mention } from '../../pipeline/model/text.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import { createTokenize, type Tokenizers } from '../../pipeline/tokenize/stage.ts'
import { analyzed, glossaryOf, linker } from './marked.ts'

const GLOSSARY = glossaryOf(`domain: test
label: { en: Test }
concepts:
  - { id: diet-jp, definition: Legislature of Japan., en: [National Diet], ja: [国会], zh-Hans: [国会], ko: [국회] }
  - { id: assembly-kr, definition: Legislature of the Republic of Korea., en: [National Assembly], ja: [国会], zh-Hans: [国会], ko: [국회] }
  - { id: congress-us, definition: Legislature of the United States., en: [Congress], zh-Hans: [国会] }
  - { id: mofa-cn, definition: Foreign ministry of China., en: [Ministry of Foreign Affairs], zh-Hans: [外交部], ko: [외교부] }
  - { id: mofa-kr, definition: Foreign ministry of South Korea., en: [Ministry of Foreign Affairs], zh-Hans: [外交部], ko: [외교부] }
  - { id: bill-law, definition: Proposal for a law that parliament debates., en: [bill] }
  - { id: bill-money, definition: Request for payment for goods., en: [bill] }
  - { id: who, en: [WHO] }
`)

let tokenizers: Tokenizers
beforeAll(async () => {
  tokenizers = (await loadTokenizers(['en', 'ja', 'zh-Hans', 'ko'])).value
}, 120_000)

const linked = (lang: Lang, text: string): readonly Mention[] =>
  linker(GLOSSARY)(analyzed(tokenizers, lang, text))

describe('a name of several concepts', () => {
  test('should give all of them, marked, the likeliest first', () => {
    expect(linked('ja', '国会で').map(({ concept, ambiguous }) => [concept, ambiguous])).toStrictEqual([
      ['diet-jp', true],
      ['assembly-kr', true],
    ])
  })

  test('should not mark a name that has one', () => {
    expect(linked('en', 'The WHO said so.').map(mention => 'ambiguous' in mention)).toStrictEqual([false])
  })

  test.each([
    ['by the language of the text, where nothing else tells', 'ko', '국회가 열렸다.', 'assembly-kr'],
    ['by the language of the text, where nothing else tells', 'zh-Hans', '外交部回应。', 'mofa-cn'],
    ['by the country before it', 'ko', '일본 국회가 열렸다.', 'diet-jp'],
    ['by the country before it and a particle', 'ja', '韓国の国会が開かれた。', 'assembly-kr'],
    ['by the country before it, without a space', 'zh-Hans', '日本国会通过', 'diet-jp'],
    ['by the nearer of two countries', 'zh-Hans', '中国代表会见韩国外交部官员。', 'mofa-kr'],
    ['by the country after it', 'en', 'The Ministry of Foreign Affairs of the Republic of Korea', 'mofa-kr'],
    ['by a people', 'en', 'Chinese officials of the Ministry of Foreign Affairs', 'mofa-cn'],
    ['by a country elsewhere in the sentence', 'zh-Hans', '美国官员说，此事须由国会决定。', 'congress-us'],
    ['by words of the definition', 'en', 'They asked for payment with the bill.', 'bill-money'],
    ['by words of the definition', 'en', 'Members of parliament debated the bill.', 'bill-law'],
  ] as const)('should be decided %s (%s: %s)', (_, lang, text, concept) => {
    expect(linked(lang, text)[0]?.concept).toBe(concept)
  })
})

const inDocument = (lang: DocumentLang, text: string): readonly string[] => {
  const doc = ingest({ id: 'test', lang, path: 'test.md', text }).value
  const { segments } = createLink(GLOSSARY)(createTokenize(tokenizers)(doc).value).value
  return segments.map(({ mentions }) => mentions[0]?.concept ?? '')
}

describe('a name of several concepts in a document', () => {
  test('should be decided by what the rest of it is about', () => {
    expect(inDocument('ko', '일본과 도쿄에 대한 글이다. 일본은 섬나라다.\n\n국회가 열렸다.').at(-1)).toBe(
      'diet-jp',
    )
  })

  test('should be decided by the same concept under another name', () => {
    expect(inDocument('en', '# The National Assembly\n\nKorea.').at(0)).toBe('assembly-kr')
    expect(inDocument('zh-Hans', '韩国的国民。\n\n国会开会。').at(-1)).toBe('assembly-kr')
  })
})
