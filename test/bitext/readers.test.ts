import { describe, expect, test } from 'vitest'
import { languageFit } from '../../pipeline/text/language-tag.ts'
import { readBitext } from '../../pipeline/bitext/read.ts'
import { InputError } from '../../pipeline/model/outcome.ts'
import { LANGS } from './shared-files.ts'

/** Units as id, source, target, state; and the rules of findings with their lines. */
function read(path: string, text: string, source?: string) {
  const file = { path, text, ...(source !== undefined && { source: { path: `en-${path}`, text: source } }) }
  const { value, findings } = readBitext(file, LANGS)
  return {
    units: value.units.map(unit => [unit.id, unit.source.text, unit.target.text, unit.state]),
    findings: findings.map(({ rule, line }) => [rule, line]),
    value,
  }
}

const tmx = (body: string): string => `<tmx version="1.4"><header/><body>\n${body}</body></tmx>`
const tuv = (lang: string, seg: string): string => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`
const xliff1 = (body: string): string =>
  `<xliff version="1.2"><file original="f"><body>\n${body}</body></file></xliff>`
const xliff2 = (body: string): string =>
  `<xliff version="2.1" srcLang="en"><file id="f">\n${body}</file></xliff>`

const fileOf = (name: string) =>
  `<file original="${name}"><body><trans-unit id="1"><source>a</source></trans-unit></body></file>`
const extension = (text: string) =>
  JSON.stringify({ a: { message: text, description: 'd', placeholders: { x: { content: '$1' } } } })

describe('TMX', () => {
  test('should have a unit for each translation, in the variant that fits best', () => {
    const body =
      `<tu tuid="a">${tuv('EN-us', 'One')}${tuv('fr', 'Un')}${tuv('ja_JP', '一')}${tuv('ja_JP', '壱')}</tu>` +
      `<tu>${tuv('en-GB', 'Colour')}${tuv('en', 'Color')}${tuv('ja', '色')}</tu>\n<tu>${tuv('de', 'Zwei')}${tuv('ja', '二')}</tu><tu>${tuv('en', 'Three')}</tu>`
    expect(read('a.tmx', tmx(body))).toMatchObject({
      units: [
        ['a', 'One', '一', 'translated'],
        ['a#2', 'One', '壱', 'translated'],
        ['2', 'Color', '色', 'translated'],
        ['4', 'Three', '', 'untranslated'],
      ],
      findings: [['left-out', 3]],
    })
  })

  test('should have codes where its elements stood, and the code that they hold', () => {
    const seg =
      'a<bpt i="1">&lt;b></bpt>b<ept i="1"/>c<ph x="2"><sub>d</sub></ph><it pos="begin">&lt;i></it><hi>e</hi>'
    const [unit] = read('a.tmx', tmx(`<tu>${tuv('en', seg)}</tu>`)).value.units
    expect(unit?.source.text).toBe('abce')
    expect(unit?.source.codes.map(({ kind, value, start, end }) => [kind, value, start, end])).toEqual([
      ['open', '<b>', 1, 1],
      ['close', '<ept i="1"/>', 2, 2],
      ['standalone', 'd', 3, 3],
      ['open', '<i>', 3, 3],
      ['open', '<hi>', 3, 3],
      ['close', '</hi>', 4, 4],
    ])
  })
})

describe('XLIFF 1.2', () => {
  test.each([
    ['', 'translated'],
    [' state="final"', 'reviewed'],
    [' state="signed-off"', 'reviewed'],
    [' state="needs-review-translation"', 'draft'],
    [' state="new"', 'draft'],
  ])('should read the state%s as %s', (attribute, state) => {
    const unit = `<trans-unit id="1"><source>a</source><target${attribute}>あ</target></trans-unit>`
    expect(read('a.xlf', xliff1(unit)).units).toEqual([['1', 'a', 'あ', state]])
  })

  test('should leave out what is not to be translated, and proposals', () => {
    const body =
      '<group translate="no"><trans-unit id="1"><source>a</source></trans-unit>\n<trans-unit id="2" translate="yes"><source>b</source><alt-trans><target>び</target></alt-trans></trans-unit></group>'
    expect(read('a.xlf', xliff1(body))).toMatchObject({
      units: [['2', 'b', '', 'untranslated']],
      findings: [['left-out', 2]],
    })
  })

  test('should tell units of its files apart', () => {
    expect(
      read('a.xlf', `<xliff version="1.2">${fileOf('x')}${fileOf('y')}</xliff>`).units.map(([id]) => id),
    ).toEqual(['x/1', 'y/1'])
  })

  test('should say where it is in another language than the one asked for', () => {
    const text =
      '<xliff version="1.2">\n<file source-language="en-GB" target-language="zh-TW"><body/></file></xliff>'
    expect(read('a.xlf', text).findings).toEqual([['language-other', 2]])
  })
})

describe('XLIFF 2', () => {
  test('should have a unit for each segment, with states and notes', () => {
    const { units, value } = read(
      'a.xlf',
      xliff2(
        '<unit id="u"><notes><note>n</note></notes><segment id="s" state="reviewed"><source>a</source><target>あ</target></segment><ignorable><source> </source></ignorable><segment state="initial"><source>b</source><target>び</target></segment></unit>',
      ),
    )
    expect(units).toEqual([
      ['u/s', 'a', 'あ', 'reviewed'],
      ['u/2', 'b', 'び', 'draft'],
    ])
    expect(value.units[0]?.note).toBe('n')
  })

  test('should be refused in a version that is not known, as is a document of another kind', () => {
    expect(() => read('a.xlf', '<xliff version="3.0"/>')).toThrow(/XLIFF 3\.0 is not read/u)
    expect(() => read('a.xlf', '<tmx/>')).toThrow(/no XLIFF: its root is <tmx>/u)
  })
})

describe('gettext PO', () => {
  test('should read plural forms of languages with one form, and with more', () => {
    const forms = 'msgid "%d day"\nmsgid_plural "%d days"\nmsgstr[0] "x"\n'
    expect(read('a.po', forms).units).toEqual([['%d day[0]', '%d days', 'x', 'translated']])
    expect(read('a.po', `${forms}msgstr[1] "y"\n`).units).toEqual([
      ['%d day[0]', '%d day', 'x', 'translated'],
      ['%d day[1]', '%d days', 'y', 'translated'],
    ])
  })

  test('should go on after a fault, and say where it was', () => {
    expect(
      read(
        'a.po',
        'msgid "a"\nmsgstr "あ"\noops\nmsgid "b\nmsgstr "び"\n\nmsgid "c"\nmsgid "d"\nmsgstr "で"',
      ),
    ).toMatchObject({
      units: [
        ['a', 'a', 'あ', 'translated'],
        ['b', 'b', 'び', 'translated'],
        ['c', 'c', '', 'untranslated'],
        ['d', 'd', 'で', 'translated'],
      ],
      findings: [
        ['po-syntax', 3],
        ['po-syntax', 4],
        ['po-syntax', 7],
      ],
    })
  })

  test('should say where its header names another language', () => {
    expect(read('a.po', '\nmsgid ""\nmsgstr "Language: fr\\n"\n').findings).toEqual([['language-other', 2]])
  })
})

describe('catalogues', () => {
  test('should have the plural forms of the language that is translated into', () => {
    expect(read('a.json', '{"n_other":"x","n_one":"y"}', '{"n_one":"1","n_other":"2"}')).toMatchObject({
      units: [['n_other', '2', 'x', 'translated']],
      findings: [['key-extra', 1]],
    })
  })

  test('should say which keys are missing, stand twice, or hold no text', () => {
    expect(read('a.json', '{"a":"x",\n"a":"y","c":1}', '{"a":"A","b":"B","c":"C"}')).toMatchObject({
      units: [
        ['a', 'A', 'y', 'translated'],
        ['b', 'B', '', 'untranslated'],
        ['c', 'C', '', 'untranslated'],
      ],
      findings: [
        ['key-twice', 2],
        ['left-out', 2],
      ],
    })
  })

  test('should read messages of extensions, with what they say about themselves', () => {
    const { units, value } = read('a.json', extension('$x$ です'), extension('It is $x$'))
    expect(units).toEqual([['a', 'It is $x$', '$x$ です', 'translated']])
    expect(value.units[0]).toMatchObject({ note: 'd', source: { codes: [{ value: '$x$' }] } })
  })

  test('should be refused alone, and with keys that take more room than the file', () => {
    expect(() => read('a.json', '{}')).toThrow(/a catalogue of one language/u)
    const bomb = `{"${'k'.repeat(1_000_000)}":{${Array.from({ length: 500 }, (_, i) => `"${i}":""`).join(',')}}}`
    expect(() => read('a.json', bomb, '{}')).toThrow(/nested keys are too long/u)
  })
})

test.each([
  ['a.po', `msgid "a"\nmsgstr "${'x'.repeat(1_000_001)}"\n`],
  ['a.tsv', `id\tsource\ttarget\n1\ta\t${'x'.repeat(1_000_001)}`],
  ['a.tmx', tmx(`<tu>${tuv('en', 'x'.repeat(1_000_001))}</tu>`)],
])('a text that is too long should be refused: %s', (path, text) => {
  expect(() => read(path, text)).toThrow(InputError)
  expect(() => read(path, text)).toThrow(/a text of 1000001 characters, more than 1000000/u)
})

test.each([
  ['en-US', 'en', 2],
  ['EN', 'en', 3],
  ['ja_JP.UTF-8', 'ja', 2],
  ['jpn', 'ja', 3],
  ['zh-CN', 'zh-Hans', 2],
  ['zh-Hans', 'zh-Hans', 3],
  ['zh_TW', 'zh-Hant', 2],
  ['zh-Hant-HK', 'zh-Hant', 3],
  ['zh-Hant-CN', 'zh-Hans', 0],
  ['zh', 'zh-Hans', 1],
  ['zh', 'zh-Hant', 1],
  ['zh-TW', 'zh-Hans', 0],
  ['ko-KR', 'ko', 2],
  ['fr', 'en', 0],
  ['', 'en', 0],
] as const)('the tag %j should fit %s: %i', (tag, lang, fit) => {
  expect(languageFit(tag, lang)).toBe(fit)
})
