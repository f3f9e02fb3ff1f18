import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createLinkers } from '../../pipeline/link/link.ts'
import type { Glossary } from '../../pipeline/model/glossary.ts'
import type { Mention } from '../../pipeline/model/text.ts'
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
  'zh-Hans': [
    '网络',
    '攻击',
    '聯合國',
    '联合国',
    '理事会',
    '信息',
    '消息',
    '的',
    '·',
    '（',
    '）',
    'ICT',
    '。',
    '「の」',
  ],
  ko: ['사이버', '공격', '유엔', '이사회', '정보', '가', '을', ' ', '(ICT)', '각', '.', '「', '」', 'の'],
} as const
type LawLang = keyof typeof PIECES

let tokenizers: Tokenizers
beforeAll(async () => {
  tokenizers = (await loadTokenizers(['en', 'ja', 'zh-Hans', 'ko'])).value
}, 120_000)

const someText = fc.constantFrom<LawLang>('en', 'ja', 'zh-Hans', 'ko').chain(lang =>
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

const unmarkedMention = (mention: Mention): Omit<Mention, 'ambiguous'> => {
  const { ambiguous, ...rest } = mention
  return ambiguous ? rest : mention
}

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
          expect(end).toBeLessThanOrEqual(text.length)
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

  test('should stand only where the glossary has a place without tokens', () => {
    const { link, linkAll, places: placesOf } = createLinkers(whole, {})
    fc.assert(
      fc.property(someText, ({ lang, text }) => {
        const starts = placesOf({ lang, text }).map(({ start, concept }) => `${start} ${concept}`)
        const segment = analyzed(tokenizers, lang, text)
        const mentioned = [...link(segment), ...linkAll(segment)]
        expect(starts).toEqual(expect.arrayContaining(mentioned.map(m => `${m.start} ${m.concept}`)))
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

  test('should all be there still when more concepts are, where overlapping ones are asked for', () => {
    const more = linker(whole, { overlaps: true })
    fc.assert(
      fc.property(someText, fc.subarray(ROWS), ({ lang, text }, rows) => {
        const input = analyzed(tokenizers, lang, text)
        const fewer = linker(glossaryOf(rows.join('\n')), { overlaps: true })(input)
        // Designations are counted by concept, so that they have the same names in both. A name may become ambiguous.
        const found = more(input).map(unmarkedMention)
        expect(found).toStrictEqual(expect.arrayContaining(fewer.map(unmarkedMention)))
      }),
      { numRuns: 60 },
    )
  })

  test('should be the same from matchers that were kept', () => {
    const bytes = new Map<string, Uint8Array>()
    const matchers = {
      read: (name: string) => bytes.get(name),
      write: (name: string, contents: Uint8Array) => void bytes.set(name, contents),
    }
    const plain = linker(whole)
    fc.assert(
      fc.property(someText, ({ lang, text }) => {
        const input = analyzed(tokenizers, lang, text)
        const first = linker(whole, { matchers })(input)
        const second = linker(whole, { matchers })(input)
        expect([first, second]).toStrictEqual([plain(input), plain(input)])
      }),
      { numRuns: 60 },
    )
    expect([...bytes.keys()].toSorted()).toStrictEqual(['en', 'ja', 'ko', 'zh-Hans'])
  })

  test('should not need every token looked at for each', () => {
    const link = linker(whole)
    /** How often the list of tokens is read. */
    const reads = (sentences: number): number => {
      const text = 'The UN council has information on a cyber attack. '.repeat(sentences)
      const input = analyzed(tokenizers, 'en', text)
      let count = 0
      const tokens = new Proxy(input.tokens, {
        get: (list, name) => {
          count++
          return Reflect.get(list, name) as unknown
        },
      })
      link({ ...input, tokens })
      return count
    }
    // Ten times the text took a hundred times as many.
    expect(reads(1000)).toBeLessThan(20 * reads(100))
  })
})
