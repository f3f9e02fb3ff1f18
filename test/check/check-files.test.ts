import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { checkFiles, type CheckFilesOptions } from '../../pipeline/check-files.ts'
import { allRules } from '../../pipeline/cli/check/rule-texts.ts'
import { readGlossary } from '../../pipeline/index.ts'
import { InputError } from '../../pipeline/model/outcome.ts'

const LEFT = 'The talks failed at once.'
const { value: glossary } = readGlossary([
  {
    path: 'shop.yaml',
    text: `domain: shop
concepts:
  - id: cart
    en: [cart]
    ja: [{ text: カート, reading: カート }, { text: 買い物かご, reading: かいものかご, status: forbidden }]
`,
  },
])
const OPTIONS: CheckFilesOptions = { glossary, sourceLang: 'en', targetLang: 'ja' }

const file = (path: string, value: string): VFile => new VFile({ path, value })

const rulesIn = async (checked: VFile): Promise<readonly (string | undefined)[]> => {
  const files = await checkFiles([{ file: checked }], OPTIONS)
  return files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)).filter(isAbout)
}

/** Other rules may have their say of the same texts. */
const isAbout = (rule: string | undefined): boolean => /untranslated|excuse/u.test(rule ?? '')

describe('checking files as a library', () => {
  test('should leave a message with place, rule, source, and what to write instead', async () => {
    const source = file('en.json', '{"add":"Put it into the cart"}')
    const target = file('ja.json', '{\n  "add": "買い物かごに入れる"\n}')
    const [checked] = await checkFiles([{ file: target, source }], OPTIONS)
    const message = checked?.messages.find(({ ruleId }) => ruleId === 'term-forbidden')
    expect(message).toMatchObject({
      source: 'taiyaku',
      ruleId: 'term-forbidden',
      fatal: true,
      file: 'ja.json',
      line: 2,
      column: 11,
      place: { start: { line: 2, column: 11 }, end: { line: 2, column: 16 } },
      actual: '買い物かご',
      expected: ['カート'],
    })
    expect(message?.url).toMatch(/^file:\/\/.*RULES\.md#term-forbidden$/u)
  })

  test('should refuse a file that is none of those that are read', async () => {
    await expect(checkFiles([{ file: file('a.doc', '') }], OPTIONS)).rejects.toThrow(InputError)
  })

  test('should refuse a rule that does not exist', async () => {
    await expect(checkFiles([], { ...OPTIONS, rules: { bogus: 'off' } })).rejects.toThrow(RangeError)
  })
})

const FORMATS: readonly (readonly [name: string, path: string, text: (note: string) => string])[] = [
  ['PO', 'a.po', note => `#. x\n# ${note}\nmsgid "${LEFT}"\nmsgstr "${LEFT}"\n`],
  [
    'TMX',
    'a.tmx',
    note =>
      `<tmx version="1.4"><header srclang="en"/><body><tu tuid="1"><note>${note}</note><tuv xml:lang="en"><seg>${LEFT}</seg></tuv><tuv xml:lang="ja"><seg>${LEFT}</seg></tuv></tu></body></tmx>`,
  ],
  [
    'XLIFF',
    'a.xlf',
    note =>
      `<xliff version="1.2"><file source-language="en" target-language="ja" original="a" datatype="plaintext"><body><trans-unit id="1"><source>${LEFT}</source><target>${LEFT}</target><note>${note}</note></trans-unit></body></file></xliff>`,
  ],
  ['a table', 'a.tsv', note => `id\tsource\ttarget\tnote\n1\t${LEFT}\t${LEFT}\t${note}\n`],
]

test('should lead each message to a page that says what the rule says (taiyaku check --explain all > pipeline/check/RULES.md)', () => {
  const page = new URL('../../pipeline/check/RULES.md', import.meta.url)
  expect(readFileSync(page, 'utf8')).toBe(allRules())
})

describe('an excuse beside a unit', () => {
  test.each(FORMATS)('should hold with a reason in %s, and only for its rules', async (_, path, text) => {
    const outcome = (note: string) => rulesIn(file(path, text(note)))
    expect(await outcome('a note')).toEqual(['untranslated'])
    expect(await outcome('taiyaku-ignore untranslated: a quotation')).toEqual([])
    const unreasoned = await outcome('taiyaku-ignore untranslated')
    expect(new Set(unreasoned)).toEqual(new Set(['excuse-without-reason', 'untranslated']))
    expect(await outcome('taiyaku-ignore untranslated, term-forbidden: a quotation')).toEqual([
      'unused-excuse',
    ])
  })
})
