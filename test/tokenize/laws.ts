import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Token } from '../../pipeline/model/text.ts'
import type { Tokenizer } from '../../pipeline/tokenize/tokenizer.ts'

/** Surfaces with `|` between them. */
export const surfaces = (tokenizer: Tokenizer, text: string): string =>
  tokenizer(text)
    .tokens.map(token => token.surface)
    .join('|')

/** Part of the surfaces that a row is about, as `surface/field`. */
export const tagged = (tokenizer: Tokenizer, text: string, field: 'pos' | 'lemma' | 'reading'): string =>
  tokenizer(text)
    .tokens.map(token => `${token.surface}/${token[field] ?? ''}`)
    .join(' ')

const UNSPACED = /\S/u

/** What is wrong with the tokens of a text; plain comparisons, since there may be tens of thousands. */
function* faults(text: string, tokens: readonly Token[]): Generator<string> {
  let end = 0
  for (const { start, end: next, surface, lemma } of tokens) {
    if (start < end || next <= start) yield `${start}-${next} after ${end}`
    if (UNSPACED.test(text.slice(end, start))) yield `uncovered ${end}-${start}`
    if (surface !== text.slice(start, next)) yield `${start}-${next} is not ${surface}`
    if (lemma === '') yield `no lemma at ${start}`
    end = next
  }
  if (UNSPACED.test(text.slice(end))) yield `uncovered from ${end}`
}

/** Spans are ordered, do not overlap, slice the text, and leave nothing but white space uncovered. */
export function expectLawful(tokenizer: Tokenizer, text: string): void {
  const { tokens } = tokenizer(text)
  expect([...faults(text, tokens)]).toEqual([])
}

/** Any code units, and stretches of the scripts with what disturbs them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map(units => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '国', '漢', '々', '一', '二', '第', '年', 'か', 'が', 'か\u3099', 'って', 'ー', 'カ', 'ｶﾞ', '・', '한', '국', '는', '\u1112\u1161\u11ab', 'ㅋ',
        'a', 'B', "n't", '’s', '-', '.', '...', '…', '1', '２', '%', '$', ',', '，', '。', '“', '(', '😀', '👨\u200d👩', '🇯🇵', '𠮷', '葛\u{e0100}',
        '\ud800', '\udc00', '\0', '\u200b', '\ufeff', ' ', '\n', '\u3000', '\u0301', '@', '#', '/', 'http://',
      ),
      { maxLength: 30 },
    )
    .map(parts => parts.join('')),
) // prettier-ignore

export const HARD_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['an empty text', ''],
  ['spaces only', ' \t\n\u3000 '],
  ['lone surrogates', 'a\ud800b\udc00\udc00\ud83d'],
  ['control characters', '\0\u0001a\u007f\u0085b\u001b[0m'],
  ['format characters', '\u200b字\u200d字\ufeff字\u00ad字\u2060'],
  ['emoji with joiners, tones and flags', '👨‍👩‍👧‍👦👍🏽🇰🇷❤️😀😀'],
  ['ideographs outside the basic plane', '𠮷野家で𩸽を食べる𠮷'],
  ['a variation selector', '葛󠄀城市と辻󠄀さん'],
  ['combining marks without a base', '\u0301\u3099a\u0301 \u0301'],
  ['decomposed kana and Hangul', 'がぎぐ 한국어를'.normalize('NFD')],
  ['half-width kana', 'ｶﾞｷﾞﾊﾟｿｺﾝ'],
  ['mixed scripts', 'Kubernetesのpod를中国で😀deploy했다 100%！'],
  ['marks only', '。、！？…——“”「」()[]{}<>|~^`´¨'],
]

const LONG = 50_000
/** Texts without a space: twice the length may take four times as long only where it is still quick. */
export const LONG_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['letters', 'a'.repeat(LONG)],
  ['digits with stops', '1.'.repeat(LONG / 2)],
  ['initials', 'A.'.repeat(LONG / 2)],
  ['hyphens', 'a-'.repeat(LONG / 2)],
  ['at signs', 'a@'.repeat(LONG / 2)],
  ['kanji', '漢字仮名交文'.repeat(LONG / 6)],
  ['hiragana', 'あのいぬがいた'.repeat(LONG / 7)],
  ['katakana', 'アイウエオカキ'.repeat(LONG / 7)],
  ['Chinese', '企业界陆续有人提供捐款'.repeat(LONG / 11)],
  ['one ideograph', '一'.repeat(LONG)],
  ['Hangul', '학교에갔다가왔다'.repeat(LONG / 8)],
  ['emoji', '😀'.repeat(LONG / 2)],
  ['lone surrogates', '\ud800'.repeat(LONG)],
  ['marks', '!'.repeat(LONG)],
]
