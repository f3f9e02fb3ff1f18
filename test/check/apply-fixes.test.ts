import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBitext } from '../../pipeline/bitext/read.ts'
import { applyFixes } from '../../pipeline/check/apply-fixes.ts'
import { fileParts, type LoadedBitext } from '../../pipeline/check/loaded.ts'
import type { UnitFinding } from '../../pipeline/model/check.ts'
import type { ReportedFinding } from '../../pipeline/model/report.ts'

const LANGS = { sourceLang: 'en', targetLang: 'ja' } as const

function load(path: string, text: string): LoadedBitext {
  const file = { path, text }
  const { value: bitext, findings } = readBitext(file, LANGS)
  return { bitext, findings, file, ...fileParts(file, bitext) }
}

/** What a rule would say that wants `to` for each `from`. */
const wanting = (loaded: LoadedBitext, from: string, to: string): readonly ReportedFinding[] =>
  loaded.bitext.units.flatMap(({ id, target }) => {
    const start = target.text.indexOf(from)
    if (start === -1) return []
    const fix = { start, end: start + from.length, text: to }
    const finding: UnitFinding = {
      rule: 'width',
      severity: 'info',
      message: '',
      path: target.path,
      id,
      target: fix,
      fix,
    }
    return [{ finding, fingerprint: '' }]
  })

const FILES: readonly (readonly [name: string, path: string, text: string, fixed: string])[] = [
  [
    'a table',
    'a.tsv',
    'id\tsource\ttarget\n1\tab\tｘ ab\n2\tab\t二\n',
    'id\tsource\ttarget\n1\tab\tx ab\n2\tab\t二\n',
  ],
  ['PO', 'a.po', 'msgid "a"\nmsgstr "ｘ\\"b\\""\n', 'msgid "a"\nmsgstr "x\\"b\\""\n'],
  [
    'XLIFF, tags left alone',
    'a.xlf',
    '<xliff version="1.2"><file source-language="en" target-language="ja" original="a" datatype="plaintext"><body><trans-unit id="1"><source>a &amp; b</source><target>&amp; <g id="1">ｘ</g></target></trans-unit></body></file></xliff>',
    '<xliff version="1.2"><file source-language="en" target-language="ja" original="a" datatype="plaintext"><body><trans-unit id="1"><source>a &amp; b</source><target>&amp; <g id="1">x</g></target></trans-unit></body></file></xliff>',
  ],
]

describe('applying fixes', () => {
  test.each(FILES)(
    'should change in %s only what the fix says, and twice no more than once',
    (_, path, text, fixed) => {
      const before = load(path, text)
      const once = applyFixes([before], { findings: wanting(before, 'ｘ', 'x') })
      expect(once.count).toBe(1)
      expect(once.bitexts[0]?.file?.text).toBe(fixed)
      const after = once.bitexts[0] ?? before
      const twice = applyFixes([after], { findings: wanting(after, 'ｘ', 'x') })
      expect(twice).toEqual({ bitexts: [after], count: 0 })
    },
  )

  test('should leave accepted findings, and files without a fix, as they are', () => {
    const loaded = load('a.tsv', 'id\tsource\ttarget\n1\ta\tｘ\n')
    const accepted = { by: 'excuse', reason: 'a name' } as const
    const findings = wanting(loaded, 'ｘ', 'x').map(finding => ({ ...finding, accepted }))
    const { bitexts, count } = applyFixes([loaded], { findings })
    expect(count).toBe(0)
    expect(bitexts[0]).toBe(loaded)
  })

  test('should come to an end with the same text in whatever order the findings come', () => {
    const texts = fc.string({ unit: fc.constantFrom('ｘ', 'ｙ', 'あ', ' '), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(texts, target => {
        const start = load('a.tsv', `id\tsource\ttarget\n1\ta\t${target}\n`)
        const settle = (isReversed: boolean): string => {
          let loaded = start
          for (let round = 0; round < 20; round++) {
            const all = [
              ...wanting(loaded, 'ｘ', 'x'),
              ...wanting(loaded, 'ｘｙ', 'xy'),
              ...wanting(loaded, 'ｙ', 'y'),
            ]
            const { bitexts, count } = applyFixes([loaded], { findings: isReversed ? all.toReversed() : all })
            if (count === 0) break
            loaded = bitexts[0] ?? loaded
          }
          return loaded.file?.text ?? ''
        }
        expect(settle(true)).toBe(settle(false))
        expect(settle(false)).not.toMatch(/[ｘｙ]/u)
      }),
    )
  })
})
