import { describe, expect, it } from 'vitest'
import { literal, prose } from '../../pipeline/emit/pdf/code.ts'

describe('a literal', () => {
  it.each([
    ['a plain text', 'taiyaku', '"taiyaku"'],
    ['quotation marks', 'a "b"', String.raw`"a \"b\""`],
    ['a backslash before a quotation mark', String.raw`\"`, String.raw`"\\\""`],
    ['a line feed', 'a\nb', String.raw`"a\nb"`],
    ['markup', '#eval("1") *b* $x$ <l> @r', String.raw`"#eval(\"1\") *b* $x$ <l> @r"`],
    ['control characters', 'a\u0000\u001B\u0085b', '"ab"'],
    ['a lone surrogate', 'a\uD800b', '"ab"'],
    ['a pair of surrogates', '𠮷', '"𠮷"'],
  ])('should hold %s', (_, text, expected) => expect(literal(text)).toBe(expected))
})

describe('prose', () => {
  it.each([
    ['nothing', '', 'none'],
    ['words', 'two words', '"two words"'],
    ['Japanese of any length', 'あ'.repeat(40), `"${'あ'.repeat(40)}"`],
    ['a word of 24 letters', 'a'.repeat(24), `"${'a'.repeat(24)}"`],
  ])('should leave %s whole', (_, text, expected) => expect(prose(text)).toBe(expected))

  it('should break a long word every three letters', () =>
    expect(prose(`x ${'ab'.repeat(13)} y`)).toBe(
      `"x " + ${['aba', 'bab', 'aba', 'bab', 'aba', 'bab', 'aba', 'bab', 'ab'].map(part => `"${part}"`).join(' + brk + ')} + " y"`,
    ))
})
