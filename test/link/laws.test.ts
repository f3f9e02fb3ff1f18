import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Glossary } from '../../pipeline/model/glossary.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import type { Tokenizers } from '../../pipeline/tokenize/stage.ts'
import { analyzed, glossaryOf, linker } from './marked.ts'

const ROWS = [
  'attack,cyber attack,サイバー攻撃,网络攻击,사이버 공격',
  'network,network,ネットワーク,网络,네트워크',
  'un,UN|United Nations,国連,联合国,유엔',
  'council,UN council,国連理事会,联合国理事会,유엔 이사회',
  'info,information,情報,信息,정보',
  'news,information|news,情報,消息,정보',
  'ict,ICT,ICT,ICT,ICT',
]
const PIECES = {
  en: [
    'cyber',
    'attack',
    'attacks',
    'UN',
    'council',
    'United Nations',
    'information',
    '(',
    ')',
    '-',
    '’s',
    'ICT',
    'it',
    '.',
    '𠮷',
    'é',
  ],
  ja: [
    'サイバー',
    '攻撃',
    '国連',
    '理事会',
    '情報',
    'が',
    '・',
    'ｻｲﾊﾞｰ',
    '（',
    '）',
    'ICT',
    '。',
    '㍿',
    '不',
    'が',
  ],
  ko: ['사이버', '공격', '유엔', '이사회', '정보', '가', '을', ' ', '(ICT)', '각', '.', '「', '」', 'の'],
} as const
type LawLang = keyof typeof PIECES

let tokenizers: Tokenizers
beforeAll(async () => {
  tokenizers = (await loadTokenizers(['en', 'ja', 'ko'])).value
}, 120_000)

const someText = fc.constantFrom<LawLang>('en', 'ja', 'ko').chain(lang =>
  fc.record({
    lang: fc.constant(lang),
    text: fc
      .array(fc.constantFrom(...PIECES[lang]), { minLength: 1, maxLength: 12 })
      .map(pieces => pieces.join(lang === 'en' ? ' ' : '')),
  }),
)
const RUNS = { numRuns: 200 }
const whole = glossaryOf(ROWS.join('\n'))

const places = (glossary: Glossary, lang: LawLang, text: string): readonly string[] =>
  linker(glossary)(analyzed(tokenizers, lang, text)).map(m => `${m.start} ${m.end} ${m.concept} ${m.match}`)

describe('mentions', () => {
  test('should stand in order inside the text, with surfaces that equal their slices', () => {
    const link = linker(whole, { overlaps: true })
    fc.assert(
      fc.property(someText, ({ lang, text }) => {
        const mentions = link(analyzed(tokenizers, lang, text))
        mentions.forEach(({ start, end, surface }, n) => {
          expect(surface).toBe(text.slice(start, end))
          expect(start).toBeGreaterThanOrEqual(mentions[n - 1]?.start ?? 0)
          expect(end).toBeGreaterThan(start)
        })
      }),
      RUNS,
    )
  })

  test('should never overlap, unless they share their place', () => {
    const link = linker(whole)
    fc.assert(
      fc.property(someText, ({ lang, text }) => {
        const mentions = link(analyzed(tokenizers, lang, text))
        mentions.forEach((mention, n) => {
          const before = mentions[n - 1]
          const isShared = before?.start === mention.start && before.end === mention.end
          expect(!before || isShared || before.end <= mention.start).toBe(true)
        })
      }),
      RUNS,
    )
  })

  test('should not change when the glossary is shuffled', () => {
    fc.assert(
      fc.property(someText, fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), ({ lang, text }, rows) => {
        expect(places(glossaryOf(rows.join('\n')), lang, text)).toStrictEqual(places(whole, lang, text))
      }),
      { numRuns: 60 },
    )
  })

  test('should not lose what a further concept does not touch', () => {
    const fewer = linker(glossaryOf(ROWS.slice(1).join('\n')))
    const more = linker(whole)
    fc.assert(
      fc.property(someText, ({ lang, text }) => {
        const input = analyzed(tokenizers, lang, text)
        const after = more(input)
        const added = after.filter(({ concept }) => concept === 'attack')
        const kept = after.map(({ start, concept }) => `${start} ${concept}`)
        for (const { start, end, concept } of fewer(input))
          if (!added.some(other => other.start < end && start < other.end))
            expect(kept).toContain(`${start} ${concept}`)
      }),
      RUNS,
    )
  })

  test('should be found in time that grows with the text only', () => {
    const link = linker(whole)
    const milliseconds = (sentences: number): number => {
      const input = analyzed(
        tokenizers,
        'en',
        'The UN council has information on a cyber attack. '.repeat(sentences),
      )
      const start = performance.now()
      link(input)
      return performance.now() - start
    }
    milliseconds(1000)
    // Ten times the text took a hundred times as long when every candidate looked at every token.
    expect(milliseconds(10_000)).toBeLessThan(40 * Math.max(milliseconds(1000), 5))
  })
})
