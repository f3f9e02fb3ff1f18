import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createLinkText } from '../../pipeline/link/link.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { createEnglishTokenizer } from '../../pipeline/tokenize/en.ts'
import { glossaryOf, linker } from './marked.ts'
import { linkTable } from './table.ts'

const GLOSSARY = glossaryOf(`domain: test
label: { en: Test }
concepts:
  - { id: nikkei, ja: [{ text: 日経, type: short, pos: proper-noun, reading: にっけい, romanization: Nikkei }] }
  - { id: asahi, ja: [{ text: 朝日新聞, type: name, reading: あさひしんぶん, romanization: Asahi Shimbun }] }
  - { id: kyodo, ja: [{ text: 共同通信, type: name, reading: きょうどうつうしん }] }
  - { id: attack, en: [cyber attack], ja: [{ text: サイバー攻撃, reading: サイバーこうげき }], ko: [사이버 공격] }
  - { id: dialogue, en: [dialogue], ja: [{ text: 対話, reading: たいわ }], ko: [대화] }
  - { id: hacker, en: [hacker], ja: [ハッカー], ko: [해커] }
  - { id: botnet, en: [botnet], ko: [봇넷] }
  - { id: sake, ja: [{ text: 酒, reading: さけ }] }
  - { id: chase, zh-Hans: [{ text: 茶色, reading: chásè }] }
  - { id: network-security, zh-Hans: [{ text: 网络安全, reading: "wǎngluò ānquán" }] }
  - id: fu
    en: [{ text: Fu Cong, type: name }]
    zh-Hans: [{ text: 傅聪, type: name, reading: Fù Cōng }]
  - id: choi
    en: [{ text: Choi Sung-Joo, type: name }]
    ko: [{ text: 최성주, type: name, romanization: Choi Sung-Joo }]
  - id: kono
    en: [{ text: Akira Kono, type: name }]
    ja: [{ text: 河野章, type: name, reading: こうのあきら, romanization: Kono Akira }]
  - { id: xi, en: [{ text: Xi Jinping, type: name }], zh-Hans: [{ text: 习近平, type: name, reading: Xí Jìnpíng }] }
  - { id: park, en: [{ text: Park Geun-hye, type: name }], ko: [{ text: 박근혜, type: name }] }
  - { id: junichi, ja: [{ text: 純一, type: name, reading: じゅんいち }] }
  - { id: ono, en: [{ text: Taro Ono, type: name }], ja: [{ text: 大野太郎, type: name, reading: おおのたろう }] }
  - { id: foreign-ministry, en: [{ text: Foreign Ministry, type: name }], zh-Hans: [{ text: 中国外交部新闻司, type: name }] }
`)
const rows = linkTable(GLOSSARY, ['en', 'ja', 'ko'])

describe('names', () => {
  rows('en', [
    ['find a stored romanisation', 'The ⟨Nikkei⟩nikkei and the ⟨Asahi Shimbun⟩asahi reported it.'],
    ['need its capitals', 'A nikkei car; asahi shimbun'],
    ['find Hepburn with macrons and without', 'The ⟨Kyōdō Tsūshin⟩kyodo and ⟨Kyodo Tsushin⟩kyodo'],
    ['find n before b and m as m', 'The ⟨Asahi Shinbun⟩asahi'],
    ['find a syllabic n with its apostrophe and without', '⟨Jun’ichi⟩junichi and ⟨Junichi⟩junichi'],
    [
      'find the family name first or last',
      '⟨Fu Cong⟩fu, ⟨Cong Fu⟩fu, ⟨Akira Kono⟩kono, ⟨Kono Akira⟩kono, ⟨Xi Jinping⟩xi',
    ],
    [
      'find a hyphen, a space or neither in a given name',
      '⟨Choi Sung-Joo⟩choi, ⟨Choi Sung-joo⟩choi, ⟨Choi Sung Joo⟩choi, ⟨Choi Sungjoo⟩choi',
    ],
    ['find a given name before the family name', '⟨Sung-Joo Choi⟩choi, ⟨Geun-hye Park⟩park'],
    ['find a family name in capitals', '⟨CHOI Sung-Joo⟩choi and ⟨KONO Akira⟩kono'],
    ['find the Revised Romanization of Korean', '⟨Bak Geunhye⟩park and ⟨Choe Seongju⟩choi'],
    ['find macrons, doubled vowels and h', '⟨Ōno Tarō⟩ono, ⟨Oono Tarou⟩ono'],
    ['not turn what is no person', 'The Ministry Foreign guests visited'],
    ['not find part of a word', 'Nikkeis; Fu Congress'],
  ])
})

describe('words', () => {
  rows('en', [
    [
      'find Hepburn, with macrons, without, and by kana',
      'What they call ⟨saibā kōgeki⟩attack, ⟨saiba kogeki⟩attack or ⟨saibaa kougeki⟩attack',
    ],
    ['find them with a capital', 'A ⟨Taiwa⟩dialogue began.'],
    ['find Korean words', 'called ⟨saibeo gonggyeok⟩attack'],
    [
      'find pinyin with tones and without',
      'called ⟨wǎngluò ānquán⟩network-security, ⟨wangluo anquan⟩network-security',
    ],
    ['not derive a short form', 'for God’s sake; the chase'],
    ['not derive one of a loanword', 'The Hakka people wore a bonnet.'],
  ])
  rows('ja', [['find a romanised name in a Japanese text', '⟨Asahi Shimbun⟩asahiの記事']])
})

describe('match', () => {
  test.each(['Nikkei', 'saiba kogeki', 'Bak Geunhye'])('should be romanised for %s', text => {
    const { tokens } = createEnglishTokenizer()(text)
    expect(linker(GLOSSARY)({ lang: 'en', text, tokens }).map(({ match }) => match)).toStrictEqual([
      'romanized',
    ])
  })
})

describe('the glossary of this project', () => {
  const folder = new URL('../../', import.meta.url)
  const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')
  const files = readdirSync(new URL('glossary', folder)).filter(name => name.endsWith('.yaml'))
  const glossary = readGlossary(files.map(path => ({ path, text: read(`glossary/${path}`) }))).value
  const link = createLinkText(glossary)

  test('should take no English word of the corpus for a romanised one', () => {
    const texts = readdirSync(new URL('corpus', folder), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      // References quote romanised headlines.
      .map(({ name }) => read(`corpus/${name}/en.md`).replace(/^## References[\s\S]*/mu, ''))
    const words = new Set(
      texts
        .join(' ')
        .toLowerCase()
        .match(/\p{Ll}{2,}/gu),
    )
    expect(words.size).toBeGreaterThan(1000)
    const taken = [...words].filter(text =>
      link({ lang: 'en', text, tokens: [] }).some(({ match }) => match === 'romanized'),
    )
    expect(taken).toStrictEqual([])
  })
})
