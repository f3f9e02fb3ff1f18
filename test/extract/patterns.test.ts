import { beforeAll, describe, expect, it } from 'vitest'
import { learnChineseWords } from '../../pipeline/extract/chinese-words.ts'
import { mendKorean } from '../../pipeline/extract/korean-words.ts'
import { PATTERNS } from '../../pipeline/extract/patterns.ts'
import { termSpans } from '../../pipeline/extract/spans.ts'
import { wordsOf, type Word } from '../../pipeline/extract/words.ts'
import { writingOf } from '../../pipeline/link/writings.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import type { Tokenizers } from '../../pipeline/tokenize/stage.ts'

let tokenizers: Tokenizers
beforeAll(async () => {
  tokenizers = (await loadTokenizers(['en', 'ja', 'zh-Hans', 'ko'])).value
}, 120_000)

const wordsIn = (text: string, lang: DocumentLang): readonly Word[] =>
  wordsOf(text, tokenizers[lang]?.(text).tokens ?? [])

function termsIn(text: string, lang: DocumentLang): readonly string[] {
  const words = wordsIn(text, lang)
  const mended = lang === 'ko' ? mendKorean(words) : words
  return termSpans(text, mended, PATTERNS[writingOf(lang)]).map(({ start, end }) => text.slice(start, end))
}

describe('candidate terms', () => {
  it.each<[string, DocumentLang, string, readonly string[]]>([
    ['adjectives and nouns', 'en', 'The harbour has an automatic mooring system.', ['automatic mooring system', 'mooring system', 'harbour']],
    ['a phrase with of', 'en', 'They signed a memorandum of understanding.', ['memorandum of understanding', 'memorandum', 'understanding']],
    ['a noun that the tagger takes for a verb', 'en', 'The traffic control failed.', ['traffic control']],
    ['a noun that it takes for an adjective', 'en', 'Read the tide variable.', ['tide variable']],
    ['a name with hyphens as one word', 'en', 'We started the mail-relay-agent again.', ['mail-relay-agent']],
    ['compounds', 'ja', '自動係留装置を点検する。', ['自動係留装置', '係留装置']],
    ['katakana with kanji', 'ja', '港湾にはコンテナ埠頭がある。', ['コンテナ埠頭', '港湾']],
    ['の between nouns', 'ja', '船舶の登録証を示す。', ['船舶の登録証', '登録証']],
    ['nouns and verbs', 'zh-Hans', '船员检查了自动系泊装置。', ['自动系泊装置', '系泊装置']],
    ['Latin letters with characters', 'zh-Hans', '请打开 GPS 接收器。', ['GPS 接收器']],
    ['compounds with spaces', 'ko', '항만은 자동 계류 장치를 점검했다.', ['자동 계류 장치', '계류 장치', '항만']],
    ['compounds with a particle', 'ko', '컨테이너부두에서 화물을 내렸다.', ['컨테이너부두', '화물']],
  ])('should have %s (%s)', (_, lang, text, expected) => {
    expect(termsIn(text, lang)).toEqual(expect.arrayContaining([...expected]))
  }) // prettier-ignore

  it.each<[string, DocumentLang, string, readonly string[]]>([
    ['with a word that says which', 'en', 'Use the following berth number.', ['following berth number', 'following berth']],
    ['with an article or a verb', 'en', 'The pilot boards a vessel.', ['The pilot', 'pilot boards a vessel', 'a vessel']],
    ['over a comma', 'en', 'cranes, trucks', ['cranes, trucks']],
    ['with two of them', 'en', 'the list of ports of call', ['list of ports of call']],
    ['that ends in の', 'ja', '港の設備', ['港の', 'の設備']],
    ['with 的', 'zh-Hans', '港口的设备', ['港口的', '港口的设备']],
    ['with a particle', 'ko', '항만의 설비를', ['항만의', '설비를', '항만의 설비']],
  ])('should have none %s (%s)', (_, lang, text, refused) => {
    const terms = termsIn(text, lang)
    for (const term of refused) expect(terms).not.toContain(term)
  }) // prettier-ignore

  it.each([
    ['code', 'Run `quay --berth=4 list` at once.', /quay|berth|list/u],
    ['a link', 'Read [the manual](/docs/berth/manual.html) now.', /docs|html/u],
    ['a tag', 'A <span class="berth">pier</span> here.', /span|class/u],
    ['an address', 'See https://quay.example/berth now.', /quay|example/u],
    ['a path', 'Open /etc/quay/berth.conf now.', /etc|quay|conf/u],
    ['a dotted name', 'The field quay.berth.depth counts.', /quay|depth/u],
    ['an entity', 'Pier&nbsp;side.', /nbsp/u],
  ])('should have nothing of %s', (_, text, refused) => {
    for (const term of termsIn(text, 'en')) expect(term).not.toMatch(refused)
  })
})

const word = (surface: string, start: number, pos: Word['pos'], lemma = surface): Word => {
  return { start, end: start + surface.length, surface, lemma, pos, isLatin: false, isBarrier: false }
}

describe('mendKorean', () => {
  it('should put a loanword together that was cut into chance morphemes', () => {
    const cut = [word('카', 0, 'PART'), word('타', 1, 'VERB'), word('마란', 2, 'NOUN'), word('은', 4, 'ADP')]
    expect(mendKorean(cut).map(({ surface, pos }) => [surface, pos])).toEqual([['카타마란', 'NOUN'], ['은', 'ADP']])
  }) // prettier-ignore
  it('should take a verb without an ending for the end of a noun', () => {
    const cut = [word('윈', 0, 'NOUN'), word('치', 1, 'VERB', '치다')]
    expect(mendKorean(cut).map(({ surface }) => surface)).toEqual(['윈치'])
  })
  it.each([
    ['a noun and its verb', [word('출항', 0, 'NOUN'), word('한다', 2, 'VERB', '하+ㄴ다')]],
    ['words with a space between them', [word('타', 0, 'VERB', '타다'), word('부두', 2, 'NOUN')]],
    ['compounds of nouns', [word('철도', 0, 'NOUN'), word('노선', 2, 'NOUN')]],
  ])('should leave %s as they are', (_, words) => {
    expect(mendKorean(words)).toEqual(words)
  })
})

/** A word that was cut in three, among its neighbors. */
const cutText = (before: string, after: string): readonly Word[] => [
  word(before, 0, 'NOUN'),
  word('饱', 2, 'VERB'),
  word('和', 3, 'CCONJ'),
  word('度', 4, 'PART'),
  word(after, 5, 'NOUN'),
]
const surfaces = (words: readonly Word[]): readonly string[] => words.map(({ surface }) => surface)

describe('learnChineseWords', () => {
  it('should join what sticks together among ever new neighbors', () => {
    const texts = [
      cutText('湖水', '规则'),
      cutText('海水', '很高'),
      cutText('区域', '很强'),
      cutText('空气', '变化'),
    ]
    expect(surfaces(learnChineseWords(texts)(cutText('湖水', '规则')))).toEqual(['湖水', '饱和度', '规则'])
  })
  it('should join nothing that always has the same neighbors, or is rare', () => {
    const same = Array.from({ length: 5 }, () => cutText('湖水', '规则'))
    expect(surfaces(learnChineseWords(same)(cutText('湖水', '规则')))).toHaveLength(5)
    expect(surfaces(learnChineseWords(same.slice(0, 2))(cutText('湖水', '规则')))).toHaveLength(5)
  })
})
