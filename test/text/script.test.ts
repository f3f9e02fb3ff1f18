import { expect, test } from 'vitest'
import { toNewJapanese, toSimplified } from '../../pipeline/text/opencc.ts'
import { languageOf } from '../../pipeline/text/script.ts'

test.each([
  ['The meeting was held in Tokyo.', 'en'],
  ['会議は東京で開かれた。', 'ja'],
  ['会议在东京举行。', 'zh-Hans'],
  ['회의는 도쿄에서 열렸다.', 'ko'],
  ['NATO와 EU의 회의', 'ko'],
  ['The word 会議 means meeting.', 'en'],
  ['Kubernetesのポッドとは何か', 'ja'],
  ['', 'en'],
] as const)('should take "%s" for %s', (text, lang) => {
  expect(languageOf(text)).toBe(lang)
})

test.each([
  ['網絡攻擊與國會', '网络攻击与国会'],
  ['already 简体 a1', 'already 简体 a1'],
  ['𠮷國', '𠮷国'],
])('should simplify %s to %s, unit by unit', (text, expected) => {
  expect(toSimplified(text)).toBe(expected)
  expect(toSimplified(text)).toHaveLength(text.length)
})

test('should bring old Japanese characters to the new ones', () => {
  expect(toNewJapanese('國會の櫻')).toBe('国会の桜')
})
