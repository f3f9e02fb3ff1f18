import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadBitext, writeBitextFile } from '../../pipeline/cli/bitext-files.ts'
import { MAX_BYTES } from '../../pipeline/text/decode.ts'

const LANGS = { sourceLang: 'en', targetLang: 'ja' } as const
const root = mkdtempSync(join(tmpdir(), 'taiyaku-bitext-'))
afterAll(() => rmSync(root, { recursive: true }))

test('a pair of files should be read as one bitext, and written back in its own encoding', () => {
  const [source, target] = [join(root, 'en.json'), join(root, 'ja.json')]
  writeFileSync(source, '{"a":"Keep"}')
  writeFileSync(target, Buffer.from('\ufeff{"a":"保"}\r\n', 'utf16le'))
  const { value, file } = loadBitext(target, LANGS, source)
  expect(value.units.map(unit => [unit.source.text, unit.target.text])).toEqual([['Keep', '保']])
  writeBitextFile(file, file.text.replace('保', '存'))
  expect(readFileSync(target, 'utf16le')).toBe('\ufeff{"a":"存"}\r\n')
})

test('a file that is too large should be refused before it is read', () => {
  const path = join(root, 'large.po')
  writeFileSync(path, '')
  // All of it is a hole.
  truncateSync(path, 4 * MAX_BYTES)
  expect(() => loadBitext(path, LANGS)).toThrow(/large\.po: file of 200 MB, more than 50 MB: split it/u)
})
