import { readTitle } from '../../pipeline/restore/title.ts'
import { describe, expect, test } from 'vitest'
import { createRestore } from '../../pipeline/restore/restore.ts'
import { tiny } from './tiny.ts'

const words = [
  '攻撃 こうげき', '富士 ふじ', '首長 しゅちょう', '市長 しちょう', '条約 じょうやく', '新聞 しんぶん', '一致 いっち', '原因 げんいん', '東京 とうきょう',
  '通知 つうち', '大坂 おおさか', '学校 がっこう', 'サイバー さいばー', 'チーム ちーむ', '記念 きねん', '禁煙 きんえん',
].map(word => `${word} 3000`) // prettier-ignore

const particles = ['*は は 100', '*は わ 100', '*へ へ 100', '*を を 100', '*へ え 100', '*の の 100']
const restore = createRestore(tiny([...words, ...particles]))
const restoreRead = createRestore(
  tiny([...words, ...particles], ['学校 *へ *の 条約', '学校 *は', '学校 *を', '学校 *へ']),
)

describe('spelling', () => {
  test.each([
    ['Hepburn without length', 'kogeki', '攻撃'],
    ['macrons', 'kōgeki', '攻撃'],
    ['circumflexes', 'kôgeki', '攻撃'],
    ['kana spelling', 'kougeki', '攻撃'],
    ['doubled vowel', 'koogeki', '攻撃'],
    ['oh', 'kohgeki', '攻撃'],
    ['combining macron', 'ko\u0304geki', '攻撃'],
    ['Kunrei', 'Huzi', '富士'],
    ['Kunrei', 'sityo', '市長'],
    ['Kunrei palatals', 'syutyo', '首長'],
    ['Nihon-shiki', 'zyoyaku', '条約'],
    ['old Hepburn m', 'shimbun', '新聞'],
    ['new Hepburn n', 'shinbun', '新聞'],
    ['tch', 'itchi', '一致'],
    ['cch', 'icchi', '一致'],
    ['tti', 'itti', '一致'],
    ['n before a vowel', "gen'in", '原因'],
    ['n before a vowel, unmarked', 'genin', '原因'],
    ['typographic apostrophe', 'gen’in', '原因'],
    ['capitals', 'TOKYO', '東京'],
    ['mixed', 'tuuchi', '通知'],
    ['oo at the start', 'oosaka', '大坂'],
    ['doubled k', 'gakko', '学校'],
    ['loanword', 'saiba', 'サイバー'],
    ['loanword with i', 'chimu', 'チーム'],
    ['apostrophe decides', "kin'en", '禁煙'],
  ])('should read %s', (_, title, expected) => {
    const { restoration } = restore(title)
    expect([restoration.text, ...restoration.alternatives.map(({ text }) => text)]).toContain(expected)
  })

  test.each([
    ['gakko ha', '学校は'],
    ['gakko wa', '学校は'],
    ['gakko he', '学校へ'],
    ['gakko e', '学校へ'],
    ['gakko wo', '学校を'],
    ['gakko o', '学校を'],
    ['gakko heno', '学校への'],
  ])('should read the particles of %s', (title, expected) => {
    expect(restoreRead(title).restoration.text).toBe(expected)
  })
})

test.each([
  ['9-gatsu', 'hyphen'],
  ['Bei-Chu', 'hyphen'],
  ['5-3', 'none'],
])('should take the hyphen of %s for a gap, but not that of a score', (title, gap) => {
  const after = readTitle(title).find(cell => cell.start > title.indexOf('-'))
  expect(after?.gap).toBe(gap)
})
