import { beforeAll, describe, expect, test } from 'vitest'
import type { Lang } from '../../pipeline/model/lang.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import type { Tokenizers } from '../../pipeline/tokenize/stage.ts'
import { analyzed, glossaryOf, linker, marked, unmarked } from './marked.ts'

const GLOSSARY = glossaryOf(`
attack,cyber attack,サイバー攻撃,网络攻击,사이버 공격
network,network,ネットワーク,网络,네트워크
server,server,サーバー,服务器,서버
violin,violin,バイオリン,小提琴,바이올린
kyoto,Kyoto,京都,京都,교토
handling,handling,取り扱い,处理,취급
hit,IT,IT,信息技术,정보기술
first,FIRST,,,
ap,AP,AP,AP,AP
ministry,Ministry of Defense,防衛省,国防部,국방부
mou,memorandum of understanding,覚書,谅解备忘录,양해각서
ally,ally,同盟国,盟国,동맹국
crisis,crisis,危機,危机,위기
quota,Resource Quotas,,,
who,World Health Organization|WHO,世界保健機関|WHO,世界卫生组织,세계보건기구
pod,Pod,Pod|ポッド,Pod,파드(Pod)
kr-jp,South Korea and Japan,日韓,韩日,한일
iran,Iran,イラン,伊朗,이란
info,information,情報,信息,정보
intelligence,intelligence,,情报,정보
school,school,学校,学校,학교
country,country,国,国家,나라
stable,stability,安定,稳定,안정
deploy,deployment,デプロイメント,部署,디플로이먼트
council,UN Security Council,国連安全保障理事会,联合国安全理事会,유엔 안전보장이사회
un,UN,国連,联合国,유엔
`)

let tokenizers: Tokenizers
const link = linker(GLOSSARY)
beforeAll(async () => {
  tokenizers = (await loadTokenizers(['en', 'ja', 'ja-Latn', 'zh-Hans', 'zh-Hant', 'ko'], GLOSSARY)).value
}, 120_000)

const linked = (lang: Lang, text: string): string => marked(text, link(analyzed(tokenizers, lang, text)))

/** What a row claims, then the text with its terms marked. */
const table = (lang: Lang, rows: readonly (readonly [claim: string, text: string])[]): void => {
  test.each(rows)(`should %s`, (_, text) => {
    expect(linked(lang, unmarked(text))).toBe(text)
  })
}

describe('English', () => {
  table('en', [
    ['find the plural', 'Both ⟨servers⟩server failed.'],
    ['find an irregular plural', 'They lived through two ⟨crises⟩crisis.'],
    ['find the plural of the head noun', 'Three ⟨memoranda of understanding⟩mou were drafted.'],
    ['find an optional plural', 'Name your ⟨server(s)⟩server here.'],
    ['find the singular of a compound that is entered in the plural', 'Set one ⟨resource quota⟩quota first.'],
    [
      'write a compound open, hyphenated or closed',
      'A ⟨cyber attack⟩attack, a ⟨cyber-attack⟩attack, a ⟨cyberattack⟩attack.',
    ],
    ['leave out a possessive', "The ⟨server⟩server’s clock and the ⟨allies⟩ally' plan."],
    ['find the British spelling', 'The ⟨Ministry of Defence⟩ministry said no.'],
    ['let a common noun stand in a title', '⟨Network⟩network Failure'],
    ['not find a term inside a word', 'The rally went on; the cyber attacker fled.'],
    ['not take it for IT', 'It was late, said the ⟨IT⟩hit office.'],
    ['not take first for FIRST', 'First, ask ⟨FIRST⟩first; the first answer counts.'],
    ['not find AP in APNIC', 'APNIC told ⟨AP⟩ap about it.'],
    ['take the longest at a place', 'The ⟨UN Security Council⟩council met; the ⟨UN⟩un did not.'],
    ['take a name and its bracketed short form as one', 'The ⟨World Health Organization (WHO)⟩who agreed.'],
    ['keep a bracketed name of another concept apart', 'The ⟨World Health Organization⟩who (⟨UN⟩un) agreed.'],
  ])
})

describe('Japanese', () => {
  table('ja', [
    ['fold half-width kana', '⟨ｻｰﾊﾞｰ⟩serverが止まった。'],
    ['pass over a final long vowel', '⟨サーバ⟩serverを増やす。'],
    ['read ヴァ as バ', '⟨ヴァイオリン⟩violinを習う。'],
    ['pass over a middle dot', '⟨サイバー・攻撃⟩attackと書く人もいる。'],
    ['find fewer okurigana', '書類の⟨取扱い⟩handlingと⟨取扱⟩handling規則'],
    ['find old characters', '⟨國聯⟩unの記録'],
    ['not find 京都 in 東京都', '東京都は晴れ、⟨京都⟩kyotoは雨。'],
    ['not find a term after a negating prefix', '不安定だが、⟨安定⟩stableを望む。'],
    ['find full-width acronyms', '⟨ＩＴ⟩hit産業と⟨ＷＨＯ⟩who'],
    ['find Latin letters that touch kana', '⟨Pod⟩podを作る。'],
    ['find an English name that has no Japanese entry', '⟨FIRST⟩firstの会合で話した。'],
    ['find katakana between kanji', '大規模⟨ネットワーク⟩network障害'],
    ['take the bracketed name in', '⟨世界保健機関（WHO）⟩whoは認めた。'],
  ])
})

describe('Chinese', () => {
  table('zh-Hans', [
    ['keep to the words of the sentence', '其中国有企业很多，⟨学校⟩school也不少。'],
    ['take the longest at a place', '这次⟨网络攻击⟩attack影响了⟨网络⟩network。'],
    ['take full-width Latin letters', '他在ＡＰＥＣ见到⟨ＡＰ⟩ap记者。'],
    ['find an English name', '由⟨FIRST⟩first主办的会议'],
    ['take the bracketed name in', '⟨世界卫生组织（WHO）⟩who表示欢迎。'],
    ['pass over titles that are quoted in Japanese', '他读了《情報の国》，也看了⟨情报⟩intelligence。'],
    ['look into titles that are quoted in Chinese', '他读了《⟨情报⟩intelligence概论》。'],
  ])
})

describe('traditional Chinese', () => {
  table('zh-Hant', [
    ['find terms that are entered in simplified characters', '三所⟨學校⟩school遭到⟨網絡攻擊⟩attack。'],
    ['find names of three characters', '⟨聯合國⟩un發表報告。'],
  ])
})

describe('Korean', () => {
  table('ko', [
    ['find a compound without its space', '⟨사이버공격⟩attack을 막았다.'],
    ['find a term before any particle', '⟨학교⟩school에서는 ⟨서버⟩server들을 새로 샀다.'],
    ['not find a term inside a word', '옵서버가 왔고 ⟨서버⟩server가 멈췄다.'],
    ['not take a particle for a country', '평화이란 무엇일까? ⟨이란⟩iran은 대답했다.'],
    ['not find 한일 in two words', '내가 한 일이 ⟨한일⟩kr-jp 관계와 무슨 상관인가.'],
    ['find a loanword that analysers cut up', '⟨디플로이먼트⟩deploy가 끝났다.'],
    ['take the bracketed name in', '⟨파드(Pod)⟩pod를 만들었다.'],
    ['give both concepts of a homograph', '⟨정보⟩info+intelligence를 모았다.'],
    ['find decomposed Hangul', `⟨${'학교'.normalize('NFD')}⟩school에 간다.`],
    ['pass over titles that are quoted in Japanese', '그는 「日韓の今」를 읽었다.'],
  ])
})

describe('romanised Japanese', () => {
  table('ja-Latn', [
    ['find terms through their restored form', '⟨Saiba kogeki⟩attack de ⟨joho⟩info wo nusumu'],
  ])

  test('should call every mention romanised', () => {
    const mentions = link(analyzed(tokenizers, 'ja-Latn', 'Saiba kogeki ga fueru'))
    expect(mentions.map(({ match }) => match)).toStrictEqual(['romanized'])
  })
})

describe('what should not be written', () => {
  const glossary = glossaryOf(`domain: test
label: { en: Test }
concepts:
  - id: chair
    en: [chair, { text: chairman, status: deprecated }, { text: headman, status: forbidden }]
  - id: bench
    en: [bench, { text: settle, status: deprecated }]
`)

  test('should link deprecated and forbidden designations', () => {
    const text = 'The chairman and the headman sat down.'
    expect(marked(text, linker(glossary)(analyzed(tokenizers, 'en', text)))).toBe(
      'The ⟨chairman⟩chair and the ⟨headman⟩chair sat down.',
    )
  })

  test('should keep a deprecated name in brackets a mention of its own', () => {
    const text = 'The chair (chairman) spoke.'
    expect(marked(text, linker(glossary)(analyzed(tokenizers, 'en', text)))).toBe(
      'The ⟨chair⟩chair (⟨chairman⟩chair) spoke.',
    )
  })
})

describe('overlaps', () => {
  test('should give every mention where all are asked for', () => {
    const text = 'The UN Security Council met.'
    const mentions = linker(GLOSSARY, { overlaps: true })(analyzed(tokenizers, 'en', text))
    expect(mentions.map(({ start, end, concept }) => [start, end, concept])).toStrictEqual([
      [4, 23, 'council'],
      [4, 6, 'un'],
    ])
  })
})

describe('match', () => {
  test.each([
    ['exact', 'en', 'server'],
    ['exact', 'en', 'Server'],
    ['inflected', 'en', 'servers'],
    ['variant', 'en', 'cyber-attack'],
    ['variant', 'ja', 'サーバ'],
    ['variant', 'ko', '사이버공격'],
  ] as const)('should be %s in %s for %s', (match, lang, text) => {
    expect(link(analyzed(tokenizers, lang, text)).map(mention => mention.match)).toStrictEqual([match])
  })
})
