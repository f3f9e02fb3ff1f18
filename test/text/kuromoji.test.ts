import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import kuromoji from 'kuromoji'
import { beforeAll, describe, expect, it } from 'vitest'
import { readIpadicFiles } from '../../pipeline/text/ipadic-files.ts'
import { loadKuromoji, type Kuromoji } from '../../pipeline/text/kuromoji.ts'

const DICTIONARY = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')

let ours: Kuromoji['tokenize']
/** The library as it comes. */
let oracle: Kuromoji['tokenize']

beforeAll(async () => {
  ours = loadKuromoji().tokenize
  const library = await new Promise<{ readonly tokenize: Kuromoji['tokenize'] }>((done, fail) => {
    kuromoji.builder({ dicPath: DICTIONARY }).build((error, built) => (error ? fail(error) : done(built)))
  })
  oracle = text => library.tokenize(text)
}, 60_000)

describe('kuromoji over shared arrays', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \u3000 '],
    ['marks', '（％）…!?'],
    ['unknown katakana', 'ヴォルデモートとペンギンミュージアムへ'],
    ['Latin letters and digits', 'Node.jsの20.1版をABC社が2026年に'],
    ['characters of no class', '前と\ue000\ue001後'],
    ['more than its buffers hold', 'すもももももももものうち'.repeat(120)],
  ])('should cut %s as the library does', (_, text) => {
    expect(ours(text)).toEqual(oracle(text))
  })

  it('should cut the Japanese texts of the corpus as the library does', () => {
    const lines = ['us-china-cyber-agreement', 'internet-governance']
      .flatMap(name => readFileSync(`corpus/${name}/ja.md`, 'utf8').split('\n'))
      .filter(line => line.trim() !== '')
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) expect(ours(line)).toEqual(oracle(line))
  })

  it('should cut any text as the library does', () => {
    const word = fc.constantFrom('東京', 'です', 'アイウ', 'ー', 'xy', '1', '、', '。', 'ぁ', '々', '\u0301', 'é', ' ')
    const character = fc.integer({ min: 0x3000, max: 0x9fff }).map(code => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.array(fc.oneof(word, character), { maxLength: 30 }), parts => {
        const text = parts.join('')
        expect(ours(text)).toEqual(oracle(text))
      }),
      { numRuns: 300 },
    )
  }) // prettier-ignore

  it.each([
    ['a character outside of the basic plane', '𠮷野家で𠮷𠮷と😀を食べた'],
    ['half of one', '前\udc00後\ud800'],
    ['a NUL', '前\0後'],
  ])('should cover %s, at which the library stops or skips', (_, text) => {
    expect(ours(text).map(({ surface_form }) => surface_form).join('')).toBe(text)
  }) // prettier-ignore

  it('should answer the same from files that another thread has read', () => {
    const copied = structuredClone(readIpadicFiles())
    expect(loadKuromoji(copied).tokenize('紛争地域の停戦監視')).toEqual(oracle('紛争地域の停戦監視'))
  })
})
