import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsPretty } from '../../../pipeline/emit/findings/pretty.ts'
import type { Style } from '../../../pipeline/emit/findings/terminal.ts'
import { underlined } from '../../../pipeline/emit/findings/underline.ts'
import { columns } from '../../../pipeline/text/columns.ts'
import { everything, excused, hostile, missing, number, report } from './sample-report.ts'

const plain = { width: 80, style: (_: Style, text: string) => text }

describe('findings for people', () => {
  test('should show the place, both segments with what is meant underlined, the entry and what to write', () => {
    expect(findingsPretty(report(missing, number, excused), plain)).toBe(`\
locales/ja.po:12:9  error  term-missing  #answer
  No equivalent of "cyber attack" is in the translation.
  en       The ministry answered the cyber attack within two days.
                                     ~~~~~~~~~~~~
  ja       同省は二日でサイバーアタックに対応した。
  entry    cyber attack → サイバー攻撃  (cyber-attack)
  write    サイバー攻撃 | サイバーアタック対策

locales/ja.po:20  warning  number-mismatch  #days
  The translation has 2, the source has 3.
  en       Three days
           ~~~~~
  ja       二日
           ~~

      1  number-mismatch  warning  in 1 file
      1  term-missing     error    in 1 file
1 error, 1 warning in 121 segments of 2 files (besides: 1 excused)
`)
  })

  test('should say so where there is nothing', () => {
    expect(findingsPretty(report(), plain)).toBe('No findings in 121 segments of 2 files\n')
  })

  test.each([24, 30, 40, 60, 100])('should keep to %i columns', width => {
    const lines = findingsPretty(report(missing, number), { ...plain, width }).split('\n')
    // The place of a finding and the row of a rule stay in one piece.
    const texts = lines.filter(line => /^ {2}\S/u.test(line) || /^ {11}/u.test(line))
    expect(texts.length).toBeGreaterThan(8)
    expect(Math.max(...texts.map(columns))).toBeLessThanOrEqual(width)
  })

  test('should show what would steer a terminal as pictures', () => {
    const text = findingsPretty(report(hostile), plain)
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u)
    expect(text).toContain('␛[31m<script>')
  })

  test('should color severities and marks only where colors are asked for', () => {
    const styled = findingsPretty(report(missing), {
      width: 80,
      style: (name, text) => `<${name}>${text}</>`,
    })
    expect(styled).toContain('<red>error</>')
    expect(styled).toMatch(/<red> +~+<\/>/u)
    expect(findingsPretty(everything(), plain)).not.toContain('\u001b')
  })
})

const ofKind = (lines: ReturnType<typeof underlined>, kind: 'text' | 'mark'): readonly string[] =>
  lines.filter(line => line.kind === kind).map(({ text }) => text)

describe('underlining', () => {
  test.each([
    ['Latin letters', 'one two three', { start: 4, end: 7 }, 20, ['one two three', '    ~~~']],
    ['wide characters, two columns each', '日本語の文', { start: 2, end: 4 }, 20, ['日本語の文', '    ~~~~']],
    ['half-width kana, one column each', 'ｱｲｳ日', { start: 1, end: 4 }, 20, ['ｱｲｳ日', ' ~~~~']],
    ['a span over a line end', '日本語の文', { start: 1, end: 4 }, 6, ['日本語', '  ~~~~', 'の文', '~~']],
    [
      'a mark that has no room with the character before it',
      'ｱ、word日',
      { start: 0, end: 1 },
      6,
      ['ｱ', '~', '、word', '…'],
    ],
    ['an empty span, which is a place', 'ab', { start: 1, end: 1 }, 20, ['ab', ' ~']],
    ['the end of the text', 'ab', { start: 2, end: 2 }, 20, ['ab', '  ~']],
  ])('should mark %s', (_, text, span, width, expected) => {
    expect(underlined(text, span, width).map(line => line.text)).toEqual(expected)
  })

  test('should leave out lines far from the mark', () => {
    const text = Array.from({ length: 20 }, (_, i) => `word${i}`).join(' ')
    const start = text.indexOf('word10')
    expect(ofKind(underlined(text, { start, end: start + 6 }, 6), 'text')).toEqual([
      '…',
      'word9',
      'word10',
      'word11',
      '…',
    ])
  })

  test('should mark as many columns as the span has, whatever the width', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '日', ' ', '、', 'ｱ', 'word'), minLength: 1 })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.integer({ min: 4, max: 40 }), (text, from, length, width) => {
        const start = from % text.length
        const end = Math.min(text.length, start + 1 + (length % 5))
        const marks = ofKind(underlined(text, { start, end }, width), 'mark')
          .join('')
          .replaceAll(' ', '')
        const lines = underlined(text, { start, end }, width)
        for (const line of lines) expect(columns(line.text)).toBeLessThanOrEqual(width)
        // White space at a line's end is not shown, and so is not underlined.
        const least = columns(text.slice(start, end).replaceAll(' ', ''))
        expect(marks.length).toBeGreaterThanOrEqual(least)
        expect(marks.length).toBeLessThanOrEqual(columns(text.slice(start, end)))
      }),
    )
  })
})
