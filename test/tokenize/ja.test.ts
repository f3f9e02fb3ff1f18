import { beforeAll, describe, expect, it } from 'vitest'
import { createJapaneseTokenizer } from '../../pipeline/tokenize/ja.ts'
import type { Tokenizer } from '../../pipeline/tokenize/tokenizer.ts'
import { surfaces, tagged } from './laws.ts'

let japanese: Tokenizer
beforeAll(() => {
  japanese = createJapaneseTokenizer()
})

describe('Japanese tokens', () => {
  it.each([
    ['compound particles', '対策に関する会議において決まった', '対策|に|関する|会議|に|おい|て|決まっ|た'],
    ['という and ので', '必要だというので', '必要|だ|と|いう|の|で'],
    ['conjunctions made of particles', 'それでも雨だから', 'それ|で|も|雨|だ|から'],
    ['honorific prefixes', 'お金とお客', 'お|金|と|お|客'],
    ['suffixes from stems of two characters', '研究所の自転車', '研究|所|の|自転|車'],
    ['prefixes', '不十分な大都市', '不|十分|な|大|都市'],
    ['compounds of four characters', '株式会社の安全保障', '株式|会社|の|安全|保障'],
    ['regions with a direction', '東日本と太平洋', '東|日本|と|太平|洋'],
    ['phrases within verbs', '手に入れた', '手|に|入れ|た'],
    ['names at the middle dot', 'トム・ハンクスは', 'トム|・|ハンクス|は'],
    ['marks one by one', '雨だ！？」「', '雨|だ|！|？|」|「'],
  ])('should part %s', (_, text, expected) => {
    expect(surfaces(japanese, text)).toBe(expected)
  })

  it.each([
    ['the volitional', '行こうとしたでしょう', '行こう|と|し|た|でしょう'],
    ['potentials without ら', '食べれる', '食べれる'],
    ['numerals in ideographs up to 万', '三百二十万円', '三百二十|万|円'],
    ['one person and two', '2人が来た', '2人|が|来|た'],
    ['personal names', '大谷翔平', '大谷|翔平'],
  ])('should keep %s whole', (_, text, expected) => {
    expect(surfaces(japanese, text)).toBe(expected)
  })

  it('should read words in hiragana, and words in katakana in katakana', () => {
    expect(tagged(japanese, '首相がサイバー攻撃を', 'reading')).toBe(
      '首相/しゅしょう が/が サイバー/サイバー 攻撃/こうげき を/を',
    )
  })

  it('should divide the reading of a word that it parts', () => {
    expect(tagged(japanese, '株式会社', 'reading')).toBe('株式/かぶしき 会社/がいしゃ')
  })

  it('should give dictionary forms', () => {
    expect(tagged(japanese, '書かれた本によって', 'lemma')).toBe(
      '書か/書く れ/れる た/た 本/本 に/に よっ/よる て/て',
    )
  })

  it('should know decomposed and half-width kana, and keep them as written', () => {
    const decomposed = 'がっこう'.normalize('NFD')
    expect(tagged(japanese, `ｶﾞｯｺｳと${decomposed}`, 'reading')).toContain('ｶﾞｯｺｳ/ガッコウ')
    expect(
      japanese(decomposed)
        .tokens.map(token => token.surface)
        .join(''),
    ).toBe(decomposed)
  })

  it('should give no stand-in for a character that kuromoji cannot take', () => {
    expect(tagged(japanese, '𠮷と😀', 'lemma')).toBe('𠮷/𠮷 と/と 😀/😀')
  })

  it('should tag the light verb and the copula as auxiliaries', () => {
    expect(tagged(japanese, '強化した', 'pos')).toBe('強化/NOUN し/AUX た/AUX')
  })
})
