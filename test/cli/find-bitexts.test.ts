import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadBitext, writeBitextFile } from '../../pipeline/cli/bitext-files.ts'
import { findBitexts } from '../../pipeline/cli/find-bitexts.ts'
import { InputError } from '../../pipeline/model/outcome.ts'

const LANGS = { sourceLang: 'en', targetLang: 'ja' } as const
const FILES = [
  'app/locales/en/common.json',
  'app/locales/ja/common.json',
  'app/locales/fr/common.json',
  'app/locales/ja/only.json',
  'app/node_modules/x/en.json',
  'app/node_modules/x/ja.json',
  'app/po/ja.po',
  'app/po/fr.po',
  'app/package.json',
  'flat/app.en-US.json',
  'flat/app.ja_JP.json',
  'flat/strings_en.json',
  'flat/strings_ja.json',
  'corpus/summit/en.md',
  'corpus/summit/ja.md',
  'corpus/summit/zh-Hans.md',
  'corpus/README.md',
  'a.json',
  'b.json',
  'x.tsv',
  'empty/notes.txt',
]

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'taiyaku-bitexts-'))
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '{"a":"\u3042"}')
  }
})
afterAll(() => rmSync(root, { recursive: true }))

const short = (path: string | undefined) =>
  path === undefined ? '' : relative(root, path).replaceAll(sep, '/')
const find = (...paths: string[]) =>
  findBitexts(
    paths.map(path => join(root, path)),
    LANGS,
  ).map(({ kind, source, target }) => `${kind}: ${short(source)} > ${short(target)}`)

describe('paths of translated files', () => {
  test.each([
    ['a file of both languages', ['x.tsv'], ['bitext:  > x.tsv']],
    ['two files, the original first', ['a.json', 'b.json'], ['bitext: a.json > b.json']],
    [
      'what a shell makes of locales/{en,ja}/common.json',
      ['app/locales/en/common.json', 'app/locales/ja/common.json'],
      ['bitext: app/locales/en/common.json > app/locales/ja/common.json'],
    ],
    [
      'two translations, each with its original beside it',
      ['app/locales/ja/common.json', 'flat/app.ja_JP.json'],
      [
        'bitext: app/locales/en/common.json > app/locales/ja/common.json',
        'bitext: flat/app.en-US.json > flat/app.ja_JP.json',
      ],
    ],
    [
      'an original with its translation beside it',
      ['flat/strings_en.json'],
      ['bitext: flat/strings_en.json > flat/strings_ja.json'],
    ],
    [
      'documents',
      ['corpus/summit/ja.md', 'x.tsv'],
      ['documents: corpus/summit/en.md > corpus/summit/ja.md', 'bitext:  > x.tsv'],
    ],
    [
      'a folder that names the language itself',
      ['app/locales/ja'],
      ['bitext: app/locales/en/common.json > app/locales/ja/common.json'],
    ],
    ['a corpus', ['corpus'], ['documents: corpus/summit/en.md > corpus/summit/ja.md']],
    [
      'a folder, without other languages, foreign packages, and files that stand alone',
      ['app'],
      ['bitext: app/locales/en/common.json > app/locales/ja/common.json', 'bitext:  > app/po/ja.po'],
    ],
  ])('should be found: %s', (_, paths, expected) => {
    expect(find(...paths)).toEqual(expected)
  })

  test.each([
    [['a.json'], /a\.json: holds one language, .*"en\.json ja\.json"/u],
    [['app/locales/ja/only.json'], /only\.json: holds one language/u],
    [['empty'], /empty: no translated file: expected \.tsv/u],
  ])('should be refused: %j', (paths, message) => {
    expect(() => find(...paths)).toThrow(InputError)
    expect(() => find(...paths)).toThrow(message)
  })
})

test('a pair of files should be read as one bitext, and written back in its own encoding', () => {
  const path = join(root, 'utf16.json')
  writeFileSync(path, Buffer.from('\ufeff{"a":"\u4fdd"}\r\n', 'utf16le'))
  const { value, file } = loadBitext(path, LANGS, join(root, 'a.json'))
  expect(value.units.map(({ source, target }) => [source.text, target.text])).toEqual([['\u3042', '\u4fdd']])
  writeBitextFile(file, file.text.replace('\u4fdd', '\u5b58'))
  expect(loadBitext(path, LANGS, join(root, 'a.json')).value.units[0]?.target.text).toBe('\u5b58')
  expect(loadBitext(path, LANGS, join(root, 'a.json')).file.decoded).toMatchObject({
    encoding: 'utf-16le',
    hasMark: true,
  })
})
