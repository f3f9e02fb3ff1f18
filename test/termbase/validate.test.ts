import { describe, expect, it } from 'vitest'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { validateGlossary } from '../../pipeline/termbase/validate.ts'

const READINGS: Readonly<Record<string, string>> = { 攻撃: 'コウゲキ', 東京: 'トウキョウ', 大阪: 'オオサカ' }

/** `rule@line` of every finding of a glossary that starts on line 3 with concept `a`. */
function findings(concepts: string, languages: readonly DocumentLang[] = []): readonly string[] {
  const { value } = readGlossary([{ path: 'g.yaml', text: `domain: d\nconcepts:\n${concepts}` }])
  return validateGlossary(value, { languages, readJapanese: text => READINGS[text] }).map(
    ({ rule, line }) => `${rule}@${line}`,
  )
}

const concept = (...lines: readonly string[]): string =>
  `  - id: a\n${lines.map(line => `    ${line}\n`).join('')}`

describe('missing-language', () => {
  it.each([
    ['none of the languages of the project', concept('en: [cat]', 'ko: [고양이]'), []],
    ['one', concept('en: [cat]'), ['missing-language@3']],
    ['all', concept('ja: [猫]'), ['missing-language@3']],
  ])('should be found where a concept lacks %s', (_, text, expected) => {
    expect(findings(text, ['en', 'ko'])).toEqual(expected)
  })
})

describe('duplicate-designation', () => {
  it.each([
    ['two names', concept('en: [cat, feline]'), []],
    ['the same name in two languages', concept('en: [NATO]', 'ja: [NATO]'), []],
    ['a name twice', concept('en: [cat, cat]'), ['duplicate-designation@4']],
    ['a name in capitals', concept('en:', '  - cat', '  - Cat'), ['duplicate-designation@6']],
    ['a name in full width', concept('ja: [ＡＢＣ, ABC]'), ['duplicate-designation@4']],
  ])('should tell %s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected)
  })
})

const two = (note: string): string => `  - { id: a, en: [bank]${note} }\n  - { id: b, en: [Bank]${note} }\n`

describe('homograph', () => {
  it.each([
    ['one name for two concepts', two(''), ['homograph@4']],
    ['one name for two concepts with notes', two(', note: which'), []],
    ['one name in two languages', '  - { id: a, en: [A] }\n  - { id: b, ja: [A] }\n', []],
  ])('should tell %s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected)
  })
})

describe('wrong-script', () => {
  it.each<readonly [string, DocumentLang, string, boolean]>([
    ['English', 'en', 'cat', true],
    ['accents in English', 'en', 'détente', true],
    ['kanji in English', 'en', 'cat 猫', false],
    ['kana in English', 'en', 'ネコ', false],
    ['kanji and kana in Japanese', 'ja', 'サイバー攻撃への対応', true],
    ['Hangul in Japanese', 'ja', '공격', false],
    ['simplified characters', 'zh-Hans', '网络攻击', true],
    ['Latin letters in Chinese', 'zh-Hans', 'IP地址', true],
    ['traditional characters under zh-Hans', 'zh-Hans', '網路攻擊', false],
    ['characters that both scripts have', 'zh-Hans', '乾坤', true],
    ['traditional characters under zh-Hant', 'zh-Hant', '網路攻擊', true],
    ['kana in Chinese', 'zh-Hans', 'サイバー', false],
    ['kana in traditional Chinese', 'zh-Hant', 'の', false],
    ['Hangul in Chinese', 'zh-Hans', '공격', false],
    ['Hangul', 'ko', '사이버 공격', true],
    ['Chinese characters in Korean', 'ko', '北韓', false],
  ])('should judge %s', (_, lang, text, right) => {
    expect(findings(concept(`${lang}: [${text}]`))).toEqual(right ? [] : ['wrong-script@4'])
  })
})

describe('reading', () => {
  it.each([
    ['as the analyser reads it', '攻撃', 'こうげき', true],
    ['in katakana', '攻撃', 'コウゲキ', true],
    ['with a long vowel', '東京', 'とうきょう', true],
    ['of a word that the analyser does not know', '猫又', 'ねこまた', true],
    ['that differs from the analyser', '大阪', 'だいはん', false],
    ['in Latin letters', '攻撃', 'kougeki', false],
    ['with a space', '攻撃', 'こう げき', false],
    ['in kanji', '攻撃', '攻撃', false],
  ])('should judge one %s', (_, text, reading, right) => {
    expect(findings(concept(`ja: [{ text: ${text}, reading: ${reading} }]`))).toEqual(
      right ? [] : ['reading@4'],
    )
  })
})

const wrong = (id: string): string =>
  `domain: d\nconcepts:\n  - id: ${id}\n    en: [${id}]\n    ko: [北]\n    ja: [북]\n`

describe('findings', () => {
  it('should come in the order of files and lines', () => {
    const { value } = readGlossary([
      { path: 'b.yaml', text: wrong('b') },
      { path: 'a.yaml', text: wrong('a') },
    ])
    const found = validateGlossary(value, { languages: [], readJapanese: () => undefined })
    expect(found.filter(f => f.rule === 'wrong-script').map(({ path, line }) => `${path}:${line}`)).toEqual(['a.yaml:5', 'a.yaml:6', 'b.yaml:5', 'b.yaml:6'])
  }) // prettier-ignore
})
