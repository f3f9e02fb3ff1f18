import { beforeAll, describe, expect, it } from 'vitest'
import { JIEBA_ENGINES } from '../../pipeline/tokenize/jieba.ts'
import { simplifyByPhrases } from '../../pipeline/text/opencc.ts'
import type { Tokenizer } from '../../pipeline/tokenize/tokenizer.ts'
import { createChineseTokenizer } from '../../pipeline/tokenize/zh.ts'
import { surfaces, tagged } from './laws.ts'

describe.each(JIEBA_ENGINES)('Chinese tokens by %s', engine => {
  let chinese: Tokenizer
  beforeAll(async () => {
    const loaded = await createChineseTokenizer(engine)
    expect(loaded.engine).toBe(engine)
    chinese = loaded.tokenizer
  })

  it.each([
    ['numbers from measures', '一个学生看了三本书', '一|个|学生|看|了|三|本|书'],
    ['dates', '2014年10月21日', '2014|年|10|月|21|日'],
    ['demonstratives from measures', '这种方法和那个人', '这|种|方法|和|那|个|人'],
    ['verbs from coverbs', '学校位于北京，成为中心', '学校|位|于|北京|，|成|为|中心'],
    ['suffixes', '科学家和参与者的可靠性', '科学|家|和|参与|者|的|可靠|性'],
    ['prefixes', '总面积', '总|面积'],
    ['places from their kind', '广东省和天津市', '广东|省|和|天津|市'],
    ['compounds of four characters', '人口密度与网络安全', '人口|密度|与|网络|安全'],
    ['universities from their place', '复旦大学', '复旦|大学'],
    ['surnames from given names', '毛泽东', '毛|泽东'],
    ['the passive', '他被判刑', '他|被|判刑'],
  ])('should part %s', (_, text, expected) => {
    expect(surfaces(chinese, text)).toBe(expected)
  })

  it.each([
    ['transliterated names', '马来西亚和阿姆斯特丹', '马来西亚|和|阿姆斯特丹'],
    [
      'numbers with commas, multiples and per cent',
      '1,234人，20多年，10万元，12.5%',
      '1,234|人|，|20多|年|，|10万|元|，|12.5%',
    ],
    ['fractions', '约占百分之二十五', '约|占|百分之二十五'],
    ['ordinals', '第一位和第27次', '第一|位|和|第27|次'],
    ['idioms', '他任其自流', '他|任其自流'],
    ['degrees of short adjectives', '风险较低', '风险|较低'],
    ['coverb conjunctions', '由于他认为关于', '由于|他|认为|关于'],
    ['Latin words', 'Kubernetes的AT&T', 'Kubernetes|的|AT&T'],
    ['dashes and ellipses', '好……他——', '好|……|他|——'],
  ])('should keep %s whole', (_, text, expected) => {
    expect(surfaces(chinese, text)).toBe(expected)
  })

  it('should join nothing over a space', () => {
    expect(surfaces(chinese, '第 27 次 二 三')).toBe('第|27|次|二|三')
  })

  it('should cut traditional as simplified characters, and keep them as written', () => {
    expect(surfaces(chinese, '天津市的網絡安全法規')).toBe('天津|市|的|網絡|安全|法規')
  })

  it('should tag the closed classes', () => {
    expect(tagged(chinese, '他在美国的', 'pos')).toBe('他/PRON 在/ADP 美国/PROPN 的/PART')
  })
})

describe('simplifying', () => {
  it('should keep the length of every text', () => {
    for (const text of ['頭髮發展', '乾隆皇帝', '著作與著手', '𠮷和😀', '藉口'])
      expect(simplifyByPhrases(text)).toHaveLength(text.length)
  })

  it('should serve by nodejieba or its substitute where no engine is asked for', async () => {
    expect(JIEBA_ENGINES).toContain((await createChineseTokenizer()).engine)
  })
})
