import { describe, expect, test } from 'vitest'
import { activeRules, parseCheckSettings } from '../../pipeline/check/settings.ts'
import { InputError } from '../../pipeline/model/outcome.ts'

const parsed = (text: string) => parseCheckSettings(text, 'taiyaku.yaml')
const severities = (text: string, path: string, lang: 'ja' | 'ko' = 'ja'): Record<string, string> =>
  Object.fromEntries(
    activeRules(parsed(text).rulesFor(path, lang)).map(({ rule, severity }) => [rule.name, severity]),
  )

const RULES = `check:
  rules: { untranslated: warning, term-forbidden: { severity: info } }
  overrides:
    - { files: 'docs/**', rules: { untranslated: off } }
    - { files: ['docs/legal/*.tsv', 'x'], languages: [ko], rules: { untranslated: { leastWords: 1 } } }
`

describe('the settings of the checks', () => {
  test.each([
    ['elsewhere', 'a.tsv', 'ja', 'warning'],
    ['in a folder', 'docs/a.tsv', 'ja', undefined],
    ['however the path is written', './docs\\b\\a.tsv', 'ja', undefined],
    ['in a language that the override does not name', 'docs/legal/a.tsv', 'ja', undefined],
    ['where only an option is overridden', 'x', 'ko', 'warning'],
  ] as const)('should switch a rule %s', (_, path, lang, severity) => {
    expect(severities(RULES, path, lang)['untranslated']).toBe(severity)
    expect(severities(RULES, path, lang)['term-forbidden']).toBe('info')
  })

  test('should keep options, one by one', () => {
    const rules = activeRules(parsed(RULES).rulesFor('x', 'ko'))
    expect(rules.find(({ rule }) => rule.name === 'untranslated')?.options).toEqual({ leastWords: 1 })
  })

  test('should have a default for all', () => {
    for (const text of ['', 'languages: [en, ja]\n', 'check: {}\n'])
      expect(parsed(text)).toMatchObject({ files: [], code: [], failOn: 'warning', excuses: [] })
  })

  test.each([
    ['an unknown setting', 'check:\n  files: a\n  filse: b\n', 3, 'unknown field "filse"'],
    [
      'an unknown rule',
      'check:\n  rules:\n    untranslated: off\n    bogus: off\n',
      4,
      'unknown rule "bogus"',
    ],
    ['an unknown severity', 'check:\n  rules:\n    untranslated: fatal\n', 3, 'untranslated: '],
    ['an unknown option', 'check:\n  rules:\n    untranslated: { words: 3 }\n', 3, 'untranslated'],
    [
      'an option of the wrong form',
      'check:\n  rules:\n    untranslated: { leastWords: x }\n',
      3,
      'leastWords',
    ],
    [
      'an unknown rule in an override',
      'check:\n  overrides:\n    - files: a\n      rules:\n        bogus: off\n',
      5,
      'unknown rule "bogus"',
    ],
    [
      'an option of a rule about keys',
      'check:\n  rules:\n    key-unused: { x: 1 }\n',
      3,
      'has no option "x"',
    ],
    [
      'an excuse without a reason',
      'check:\n  excuse:\n    - keys: a\n      rules: untranslated\n',
      3,
      'reason: is missing',
    ],
    [
      'an excuse with an empty reason',
      "check:\n  excuse:\n    - keys: a\n      rules: untranslated\n      reason: ' '\n",
      5,
      'say why',
    ],
    [
      'an excuse from an unknown rule',
      'check:\n  excuse:\n    - keys: a\n      reason: b\n      rules: bogus\n',
      5,
      'unknown rule "bogus"',
    ],
    ['an unknown language', 'check:\n  targets: [ja, xx]\n', 2, '"xx" is none of'],
    ['a list in the stead of settings', 'check: [a]\n', 1, 'must be a mapping'],
  ])('should refuse %s with one line that names the place', (_, text, line, reason) => {
    expect(() => parsed(text)).toThrow(InputError)
    try {
      parsed(text)
    } catch (error) {
      const { message } = error as InputError
      expect(message).toContain(`taiyaku.yaml:${line}: `)
      expect(message).toContain(reason)
      expect(message).not.toContain('\n')
    }
  })

  test.each([
    ['brand.name', true],
    ['brand.a.b', false],
    ['brandy', false],
  ])('should match the key %s by a glob: %s', (key, fits) => {
    const [excuse] = parsed(
      "check:\n  excuse: [{ keys: 'brand.*', rules: untranslated, reason: a name }]\n",
    ).excuses
    expect(excuse?.fits(key.replaceAll('.', '/'))).toBe(fits)
    expect(excuse?.line).toBe(2)
  })
})
