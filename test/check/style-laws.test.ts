import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rule } from '../../pipeline/check/rule.ts'
import { STYLE_RULES } from '../../pipeline/check/rules/style.ts'
import type { UnitFinding } from '../../pipeline/model/check.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { exampleBitext, exampleCheck } from './example.ts'

const LANGS: readonly DocumentLang[] = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko']

/** What texts of all writings are made of, with the characters at which the rules look. */
const PIECES = [
  'a', 'The', 'the', 'API', 'ＡＰＩ', '7', '２０', '1,000', '2.5', '国', '國', '図', '们', '漢字', 'サーバー', 'サーバ', 'ｻｰﾊﾞ', 'ﾞ', 'の', 'を', '行なう', '取扱い',
  '한국', '할수', '을', '수', ' ', ' ', '  ', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u00ad', '\t', '\n', '\u0007', '\ufffd', ',', '.', '!', '?', ';', ':', '、', '。', '，',
  '．', '！', '？', '：', '；', '…', '...', '・', '-', '--', '(', ')', '（', '）', '「', '」', '『', '』', '“', '”', '‘', '’', '"', "'", '《', '》', '[', ']', '`', '{', '}', '{{n}}', '%s', '%1$s',
  '<b>', '</b>', 'https://example.org/a', '/usr/bin', 'me@example.org', '😀', '\ud83d',
] // prettier-ignore

const mixed = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }),
    {
      maxLength: 14,
    },
  )
  .map(parts => parts.join(''))

/** Of findings that touch each other the first is applied, as a person would before looking again. */
function applied(text: string, findings: readonly UnitFinding[]): string {
  let result = ''
  let done = 0
  const fixes = findings
    .flatMap(({ fix }) => fix ?? [])
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  for (const fix of fixes) {
    if (fix.start < done) continue
    result += text.slice(done, fix.start) + fix.text
    done = fix.end
  }
  return result + text.slice(done)
}

async function finder(rule: Rule, targetLang: DocumentLang, options: Readonly<Record<string, unknown>> = {}) {
  const sourceLang = targetLang === 'en' ? 'ja' : 'en'
  const check = await exampleCheck([rule], { sourceLang, targetLang }, { [rule.name]: options })
  return (source: string, target: string): readonly UnitFinding[] =>
    check.conclude([check.collect(exampleBitext({ sourceLang, targetLang, units: [[source, target]] }))])
}

const named = (name: string): Rule => {
  const rule = STYLE_RULES.find(one => one.name === name)
  if (!rule) throw new RangeError(`no rule ${name}`)
  return rule
}

describe.each(LANGS)('in %s', lang => {
  test.each(STYLE_RULES.map(rule => [rule.name, rule] as const))(
    '%s should mark spans inside the texts, in any text',
    async (_, rule) => {
      if (rule.appliesTo?.('en', lang) === false) return
      const find = await finder(rule, lang)
      fc.assert(
        fc.property(mixed, mixed, (source, target) => {
          for (const { source: from, target: to, fix } of find(source, target)) {
            if (from) expect(source.slice(from.start, from.end)).toHaveLength(from.end - from.start)
            for (const span of [to, fix])
              if (span) expect(target.slice(span.start, span.end)).toHaveLength(span.end - span.start)
          }
        }),
        { numRuns: 150 },
      )
    },
  )

  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['width', {}],
    ['width', { digits: 'full', letters: 'full' }],
    ['whitespace', {}],
    ['whitespace', { aroundLatin: 'space' }],
    ['whitespace', { aroundLatin: 'none' }],
    ['punctuation', {}],
    ['punctuation', { japaneseComma: '，' }],
  ]
  test.each(cases)(
    '%s %j should have nothing left to fix in a text that it has fixed',
    async (name, options) => {
      const find = await finder(named(name), lang, options)
      fc.assert(
        fc.property(mixed, mixed, (source, target) => {
          const once = applied(target, find(source, target))
          expect(find(source, once).filter(({ fix }) => fix)).toEqual([])
        }),
        { numRuns: 400 },
      )
    },
  )
})

test.each(['placeholder-mismatch', 'link-mismatch'])(
  '%s should find nothing where both texts are the same',
  async name => {
    const find = await finder(named(name), 'ko')
    fc.assert(
      fc.property(mixed, text => {
        expect(find(text, text)).toEqual([])
      }),
    )
  },
)
