import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBitext } from '../../pipeline/bitext/read.ts'
import { emitAligned, type AlignedPair } from '../../pipeline/emit/aligned.ts'

const LANGS = { source: 'en', target: 'zh-Hans' } as const

const pair = (sourceText: string, targetText: string, rest: Partial<AlignedPair> = {}): AlignedPair => ({
  source: [0],
  target: [0],
  sourceText,
  targetText,
  cost: 0,
  doubtful: false,
  ...rest,
})

const PAIRS: readonly AlignedPair[] = [
  pair('One & two.', '一和二。', { cost: -1.23456 }),
  pair('Nobody <knows>.', '', { source: [1], target: [], cost: 4 }),
  pair('Three. Four.', '三四。', { source: [2, 3], target: [1], cost: 2.5, doubtful: true }),
]

describe('pairs', () => {
  test('should be lines that hold every segment, doubts marked', () => {
    expect(emitAligned('jsonl', PAIRS, LANGS)).toBe(
      '{"source":[0],"target":[0],"cost":-1.235}\n' +
        '{"source":[1],"target":[],"cost":4}\n' +
        '{"source":[2,3],"target":[1],"cost":2.5,"doubtful":true}\n',
    )
  })

  test('should be a table of what has a partner', () => {
    expect(emitAligned('tsv', PAIRS, LANGS)).toBe(
      'id\tsource\ttarget\n1\tOne & two.\t一和二。\n2\tThree. Four.\t三四。\n',
    )
  })

  test('should be a translation memory of what has a partner, doubts marked', () => {
    expect(emitAligned('tmx', PAIRS, LANGS)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<tmx version="1.4"><header creationtool="taiyaku" creationtoolversion="1" segtype="sentence" o-tmf="taiyaku" adminlang="en" srclang="en" datatype="plaintext"></header><body>\n' +
        '<tu tuid="1"><tuv xml:lang="en"><seg>One &#x26; two.</seg></tuv><tuv xml:lang="zh-Hans"><seg>一和二。</seg></tuv></tu>\n' +
        '<tu tuid="2"><prop type="x-doubtful">true</prop><tuv xml:lang="en"><seg>Three. Four.</seg></tuv><tuv xml:lang="zh-Hans"><seg>三四。</seg></tuv></tu>\n' +
        '</body></tmx>\n',
    )
  })

  test.each(['tsv', 'tmx'] as const)('should be nothing but a frame in %s where there are none', format => {
    const text = emitAligned(format, [], LANGS)
    const { units } = readBitext({ path: `a.${format}`, text }, { sourceLang: 'en', targetLang: 'zh-Hans' }).value
    expect(units).toStrictEqual([])
  }) // prettier-ignore

  /** Letters, and what the formats take for their own; never blank, never space at an edge. */
  const text = fc
    .string({ unit: fc.constantFrom(...'ab1字"\'<>&=;\t\n\r\u2028\u0000\u0007\uD800'), maxLength: 12 })
    .map(middle => `x${middle}x`)

  test.each(['tsv', 'tmx'] as const)('should be read back from %s, whatever the texts hold', format => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), rows => {
        const out = emitAligned(format, rows.map(([a, b]) => pair(a, b)), LANGS)
        const file = { path: `a.${format}`, text: out }
        const { value, findings } = readBitext(file, { sourceLang: 'en', targetLang: 'zh-Hans' })
        expect(findings).toStrictEqual([])
        const found = value.units.map(({ source, target }) => [visible(source.text), visible(target.text)])
        expect(found).toStrictEqual(rows.map(row => row.map(visible)))
      }),
    )
  }) // prettier-ignore
})

/** Without white space, and without what XML has no place for. */
// oxlint-disable-next-line no-control-regex -- control characters are what is left out
const visible = (text: string): string => text.replaceAll(/[\s\u0000-\u001F\p{Surrogate}]+/gu, '')
