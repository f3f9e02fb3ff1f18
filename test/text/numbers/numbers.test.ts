import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_LANGS, type DocumentLang } from '../../../pipeline/model/lang.ts'
import { impliedNumbersIn } from '../../../pipeline/text/numbers/implied.ts'
import { numbersIn } from '../../../pipeline/text/numbers/numbers.ts'
import { isSameNumber } from '../../../pipeline/text/numbers/reading.ts'

/** What a text surely or likely says: the number as written, `=`, its likeliest value. */
function stated(text: string, lang: DocumentLang): string {
  return numbersIn(text, lang)
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ start, end, values }) => `${text.slice(start, end)}=${Number((values[0] ?? 0).toPrecision(6))}`)
    .join(' | ')
}

test.each<readonly [DocumentLang, string, string]>([
  ['en', 'about 3.4 million people', '3.4 million=3400000'],
  ['en', 'two and a half million', 'two and a half million=2500000'],
  ['en', 'half a million homes', 'half a million=500000'],
  ['en', '£7.3bn and $41m', '7.3bn=7300000000 | 41m=41000000'],
  ['en', 'one hundred and twenty-three', 'one hundred and twenty-three=123'],
  ['en', 'two thousand and nine', 'two thousand and nine=2009'],
  ['en', 'twenty-first', 'twenty-first=21'],
  ['en', 'the 1970s and the 64th', '1970s=1970 | 64th=64'],
  ['en', 'two thirds of 1,250', 'two thirds=0.666667 | 1,250=1250'],
  ['en', 'three dozen eggs', 'three dozen=36'],
  ['en', '12 percent, 7% and 3 per cent', '12 percent=12 | 7=7 | 3 per cent=3'],
  ['en', '10 1/2 hours', '10 1/2=10.5'],
  ['en', 'one of them may march', ''],
  ['en', 'a two-three win', 'two=2 | three=3'],
  ['en', 'a million', 'a million=1000000'],
  ['ja', '350万人', '350万=3500000'],
  ['ja', '１億２，５００万円', '１億２，５００万=125000000'],
  ['ja', '三百五十人が二〇一六年に', '三百五十=350 | 二〇一六=2016'],
  ['ja', '36 万人と 1 万 6 千人', '36 万=360000 | 1 万 6 千=16000'],
  ['ja', '千二百三十四円', '千二百三十四=1234'],
  ['ja', '3分の2が4割5分', '3分の2=0.666667 | 4=45 | 5=5'],
  ['ja', '平成28年と令和元年', '28=2016'],
  ['ja', '一般に四川省と三菱', ''],
  ['ja', '三人が二度', '三=3 | 二=2'],
  ['ja', '数百人と十数人', ''],
  ['zh-Hans', '1.2万亿元', '1.2万亿=1200000000000'],
  ['zh-Hans', '百分之七点五', '百分之七点五=7.5'],
  ['zh-Hans', '三分之一', '三分之一=0.333333'],
  ['zh-Hans', '550多万人', '550多万=5500000'],
  ['zh-Hans', '两个人，十几个人', '两=2'],
  ['zh-Hans', '星期三在三星和四川', ''],
  ['zh-Hans', '二十世纪80年代', '80=1980'],
  ['zh-Hans', '增长三成', '三=30'],
  ['zh-Hant', '三百萬人與兩億元', '三百萬=3000000 | 兩億=200000000'],
  ['ko', '1조 2천억 원', '1조 2천억=1200000000000'],
  ['ko', '1억 4천 2백만 명', '1억 4천 2백만=142000000'],
  ['ko', '열두 명과 스물세 살', '열두=12 | 스물세=23'],
  ['ko', '삼백 명', '삼백=300'],
  ['ko', '세 번, 네 개', '세=3 | 네=4'],
  ['ko', '이 회사는 오늘 일이 많다', ''],
  ['ko', '3분의 1', '3분의 1=0.333333'],
  ['ko', '100분의 7', '100분의 7=7'],
  ['ko', '10경기에서 30만 표', '10=10 | 30만=300000'],
])('should read the numbers of %s: %s', (lang, text, expected) => {
  expect(stated(text, lang)).toBe(expected)
}) // prettier-ignore

describe('numbers of two texts', () => {
  test.each<readonly [DocumentLang, string, DocumentLang, string]>([
    ['en', '40%', 'ja', '4割'],
    ['en', 'the 1980s', 'ko', '80년대'],
    ['en', '3 p.m.', 'ja', '15時'],
    ['en', 'three decades', 'zh-Hans', '30年'],
    ['en', '18 months', 'ja', '1年半'],
    ['en', 'October', 'ko', '10월'],
    ['en', '€125m', 'zh-Hans', '1.25亿欧元'],
    ['ja', '二十万', 'ko', '20만'],
  ])('should be the same: %s %s and %s %s', (a, first, b, second) => {
    const [x, y] = [numbersIn(first, a), numbersIn(second, b)]
    expect(x.some(one => y.some(other => isSameNumber(one, other)))).toBe(true)
  })

  test.each<readonly [DocumentLang, string, DocumentLang, string]>([
    ['en', 'the 1980s', 'ko', '5980년대'],
    ['en', 'two thirds', 'zh-Hans', '三分之一'],
    ['en', '2.5 billion', 'ja', '2億5000万'],
  ])('should differ: %s %s and %s %s', (a, first, b, second) => {
    const [x, y] = [numbersIn(first, a), numbersIn(second, b)]
    expect(x.some(one => y.some(other => isSameNumber(one, other)))).toBe(false)
  })

  test('should span years that are cut short', () => {
    const [, second] = numbersIn('2024~28年度', 'ja')
    expect(second?.values).toContain(2028)
  })

  test('should share the scale of a range', () => {
    expect(numbersIn('20~30万人', 'ja')[0]?.values).toEqual([20, 200_000])
    expect(numbersIn('two to three million', 'en')[0]?.values).toEqual([2, 2_000_000])
  })
})

describe('laws', () => {
  const units = ['十', '百', '千', '万', '億', '年', '人', '1', '2', '.', ',', ' ', '分の', '半', 'two', ' million', 'th', '열', '두', '만', '/', '%', '-', 'Ａ', '３']
  const text = fc.array(fc.constantFrom(...units), { maxLength: 12 }).map(parts => parts.join(''))

  test('should keep spans in order and inside the text, and values finite', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...DOCUMENT_LANGS), (written, lang) => {
        let last = 0
        for (const { start, end, values } of numbersIn(written, lang)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(written.length)
          expect(values.every(value => Number.isFinite(value))).toBe(true)
          last = end
        }
        for (const { start, end } of impliedNumbersIn(written, lang)) expect(end).toBeGreaterThan(start)
      }),
    )
  })

  test('should read back any whole number in digits and scales', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999_999 }), n => {
        const [high, low] = [Math.floor(n / 1e4), n % 1e4]
        const written = high > 0 && low > 0 ? `${high}万${low}` : high > 0 ? `${high}万` : String(low)
        expect(numbersIn(`${written}人`, 'ja')[0]?.values).toContain(n)
        expect(numbersIn(`${n.toLocaleString('en')} people`, 'en')[0]?.values).toContain(n)
      }),
    )
  })
}) // prettier-ignore
