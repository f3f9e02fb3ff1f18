import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../../../pipeline/align/sentences/evidence.ts'
import type { DocumentLang } from '../../../pipeline/model/lang.ts'
import { sentence } from '../sentences.ts'

const same = (text: string, lang: DocumentLang): readonly string[] => evidenceOf(sentence(text, lang)).same

describe('evidence', () => {
  test.each([
    ['3.5 million people came', 'en', '350万人が来た', 'ja', 'number 3500000'],
    ['3.5 million people came', 'en', '来了三百五十万人', 'zh-Hans', 'number 3500000'],
    ['3.5 million people came', 'en', '350만 명이 왔다', 'ko', 'number 3500000'],
    ['120 million yen', 'en', '1億2000万円', 'ja', 'number 120000000'],
    ['1,200 pages', 'en', '１２００頁', 'ja', 'number 1200'],
    ['in 2014', 'en', '二〇一四年', 'zh-Hans', 'number 2014'],
    ['in October', 'en', '10月', 'ja', 'number 10'],
    ['a hundred men', 'en', '100명', 'ko', 'number 100'],
    ['the third bridge', 'en', '第三座桥', 'zh-Hans', 'number 3'],
    ['twelve ships', 'en', '열두 척의 배', 'ko', 'number 12'],
    ['a NATO base', 'en', 'ＮＡＴＯ基地', 'ja', 'latin nato'],
    ['is it "new"?', 'en', '「新しい」か？', 'ja', 'mark "'],
    ['is it "new"?', 'en', '是“新”的吗？', 'zh-Hans', 'mark ?'],
    ['the #mou of all', 'en', '모두의 #mou', 'ko', 'concept mou'],
  ] as const)('should be alike for "%s" in %s and "%s" in %s: %s', (source, a, target, b, key) => {
    expect(same(source, a)).toContain(key)
    expect(same(target, b)).toContain(key)
  }) // prettier-ignore

  test('should not be what a text does not say', () => {
    expect(same('They went home.', 'en')).toStrictEqual(['latin they', 'latin went', 'latin home'])
    expect(same('家に帰った。', 'ja')).toStrictEqual([])
  })

  test('should hold no key twice', () => {
    expect(same('5 of 5 (five)', 'en').filter(key => key === 'number 5')).toHaveLength(1)
  })

  test('should take capitals, katakana and Hangul for names that sound alike, and all for words', () => {
    const { names, words } = evidenceOf(sentence('Kubernetes runs'))
    expect({ names, words }).toStrictEqual({ names: ['kubernetes'], words: ['kubernetes', 'runs'] })
    expect(evidenceOf(sentence('クラスター 動く', 'ja')).names).toStrictEqual(['クラスター'])
    expect(evidenceOf(sentence('서버', 'ko')).names).toStrictEqual(['서버'])
  })
})
