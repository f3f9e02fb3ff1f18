import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../pipeline/emit/layouts/figures.ts'
import type { ByLang, DocumentLang } from '../../pipeline/model/lang.ts'
import type { Row } from '../../pipeline/model/sheet.ts'

const ALL: readonly DocumentLang[] = ['en', 'ja', 'zh-Hans', 'ko']

const row = (texts: ByLang<string>, id = 's1'): Row => ({
  id,
  kind: 'paragraph',
  depth: 0,
  doubtful: false,
  cells: Object.fromEntries(
    Object.entries(texts).map(([lang, text]) => [lang, [{ kind: 'text', pieces: [{ text }] }]]),
  ),
})

const forms = (texts: ByLang<string>): readonly ByLang<string>[] =>
  figuresOf([row(texts)], ALL).map(item => item.forms)

describe('the figures of a text', () => {
  test('should be as each language writes them, found by what they stand for', () => {
    expect(
      forms({
        en: 'The fund lent 1.2 billion yen in May 2014, or 35%.',
        ja: '基金は2014年5月、35％にあたる12億円を貸し付けた。',
        'zh-Hans': '该基金于2014年5月贷出12亿日元，占35%。',
        ko: '기금은 2014년 5월 35%인 12억 엔을 빌려주었다.',
      }),
    ).toEqual([
      { en: '1.2 billion yen', ja: '12億円', 'zh-Hans': '12亿日元', ko: '12억 엔' },
      { en: 'May 2014', ja: '2014年5月', 'zh-Hans': '2014年5月', ko: '2014년 5월' },
      { en: '35%', ja: '35％', 'zh-Hans': '35%', ko: '35%' },
    ])
  })

  test('should have their likeliest equivalent, before what may stand for them too', () => {
    const texts = {
      en: 'One interpreter works for 60 minutes at most.',
      ko: '통역사 한 명이 최대 60분 동안 일한다.',
    }
    expect(forms(texts).map(({ ko }) => ko)).toEqual([expect.stringContaining('60')])
    expect(forms({ ...texts, ko: '통역사는 최대 한 시간 동안 일한다.' }).map(({ ko }) => ko)).toEqual([
      expect.stringContaining('한'),
    ])
  })

  test.each([
    ['small numbers without a unit', 'He met two ministers and 3 envoys.'],
    ['numbers of list items', '12. Report what you saw.'],
    ['marks of list items in brackets', '(15) Report what you saw.'],
    ['parts of addresses', 'See https://example.org/2014/1234 for more.'],
    ['parts of names', 'They blamed APT10 for it.'],
    ['parts of paths', 'Look into /etc/retry.d/90-limits.conf and restart.'],
  ])('should leave out %s', (_, en) => {
    expect(forms({ en })).toEqual([])
  })

  test('should name a document by its whole symbol, and find it in the other languages', () => {
    expect(
      forms({
        en: 'Resolution 70/812 follows A/66/409, in half the time (1/2).',
        ja: '決議70/812は文書A/66/409に続く。',
        ko: '결의 70/812는 A/66/409를 잇는다.',
      }),
    ).toEqual([
      { en: '70/812', ja: '70/812', ko: '70/812' },
      { en: 'A/66/409', ja: 'A/66/409', ko: 'A/66/409' },
      { en: '1/2' },
    ])
  })

  test('should be a time with its minutes, and a telephone number with all its parts', () => {
    expect(
      forms({
        en: 'Call 010-5550-0199 before 2:30 p.m., or +81-3-5550-0199.',
        ja: '010-5550-0199に14時30分までに電話する。',
        ko: '14:30 전에 010-5550-0199로 전화한다.',
      }),
    ).toEqual([
      { en: '010-5550-0199', ja: '010-5550-0199', ko: '010-5550-0199' },
      { en: '2:30 p.m.', ja: '14時30分', ko: '14:30' },
      { en: '+81-3-5550-0199' },
    ])
  })

  test('should leave code out', () => {
    expect(figuresOf([{ ...row({ en: 'sleep 3600' }), kind: 'code' }], ALL)).toEqual([])
  })

  test('should stand in the order in which the text names them first', () => {
    const texts = [row({ en: 'In 2015, 20 came.' }, 'a'), row({ en: '20 left, as in 2015.' }, 'b')]
    expect(figuresOf(texts, ALL).map(({ forms: { en }, row: id }) => [en, id])).toEqual([
      ['2015', 'a'],
      ['20', 'a'],
    ])
  })

  test('should be listed once where only a capital differs', () => {
    const texts = [
      row({ en: 'Twenty came.', ja: '20人。' }, 'a'),
      row({ en: 'All twenty left.', ja: '20人。' }, 'b'),
    ]
    expect(figuresOf(texts, ALL).map(item => item.row)).toEqual(['a'])
  })

  test('should leave a language out that does not say the figure', () => {
    expect(
      forms({ en: 'It had 1,500 members.', ja: '会員が多かった。', ko: '회원은 1500명이었다.' }),
    ).toEqual([{ en: '1,500', ko: expect.stringMatching(/^1500/u) }])
  })

  test('should be those of the first language that has the row', () => {
    expect(forms({ ja: '参加者は240人。', ko: '참가자는 240명.' })).toHaveLength(1)
  })

  test('should be listed once, by the row where they stand first', () => {
    const texts = { en: 'In May 2014 it began.', ja: '2014年5月に始まった。' }
    expect(figuresOf([row(texts, 'a'), row(texts, 'b')], ALL).map(item => item.row)).toEqual(['a'])
  })

  test('should pair each figure of a translation with one figure only', () => {
    expect(
      forms({ en: 'It rose from 40 to 40 points.', ja: '40点から40点に上がった。' }).map(({ ja }) => ja),
    ).toHaveLength(1)
  })
})
