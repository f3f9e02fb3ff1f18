import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../pipeline/model/outcome.ts'
import type { Lang } from '../../pipeline/model/lang.ts'
import { decode, decodeExactly, encode, MAX_BYTES } from '../../pipeline/text/decode.ts'

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

const JA = 'サイバー対策で対話を継続する。\n日中韓が初の協議'
const KO = '사이버 대화를 계속한다.\n한중일 첫 협의'
const ZH = '继续网络安全对话。\n中日韩首次磋商'

/** Encoded by Python's codecs. */
const LEGACY: readonly (readonly [name: string, lang: Lang, text: string, hex: string])[] = [
  [
    'Shift_JIS',
    'ja',
    JA,
    '83548343836f815b91ce8df482c591ce986282f08c7091b182b782e981420a93fa92868ad882aa8f8982cc8ba68b63',
  ],
  [
    'EUC-JP',
    'ja',
    JA,
    'a5b5a5a4a5d0a1bcc2d0baf6a4c7c2d0cfc3a4f2b7d1c2b3a4b9a4eba1a30ac6fcc3e6b4daa4acbde9a4ceb6a8b5c4',
  ],
  ['EUC-KR', 'ko', KO, 'bbe7c0ccb9f620b4ebc8adb8a620b0e8bcd3c7d1b4d92e0ac7d1c1dfc0cf20c3b920c7f9c0c7'],
  ['GB18030', 'zh-Hans', ZH, 'bcccd0f8cdf8c2e7b0b2c8abb6d4bbb0a1a30ad6d0c8d5baabcad7b4ceb4e8c9cc'],
  [
    'Big5',
    'zh-Hant',
    '繼續網路安全對話。\n首次磋商',
    'c47ec4f2baf4b8f4a677a5feb9efb8dca1430aadbaa6b8bd52b0d3',
  ],
]

describe('decode', () => {
  it.each(LEGACY)('should read %s where the language is known', (_, lang, text, hex) => {
    expect(decode(bytes(hex), 'x.md', lang)).toBe(text)
  })

  it.each(LEGACY.filter(([name]) => name !== 'Big5'))(
    'should tell %s by its bytes alone',
    (_, _lang, text, hex) => {
      expect(decode(bytes(hex), 'x.md')).toBe(text)
    },
  )

  it.each([
    ['UTF-8', utf8(JA)],
    ['UTF-8 with a mark', utf8(`\ufeff${JA}`)],
    ['UTF-16 LE with a mark', utf16le(`\ufeff${JA}`)],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${JA}`)],
    ['UTF-16 LE without a mark', utf16le(JA)],
    ['UTF-16 BE without a mark', utf16be(JA)],
  ])('should read %s', (_, input) => {
    expect(decode(input, 'x.md')).toBe(JA)
  })

  it.each([
    ['CRLF', 'a\r\nb\r\n', 'a\nb\n'],
    ['CR', 'a\rb\r', 'a\nb\n'],
    ['a form feed', 'a\fb', 'a\nb'],
    ['a last Ctrl-Z', 'a\n\u001a', 'a\n'],
    ['nothing', '', ''],
    ['one letter', 'a', 'a'],
    ['only white space', ' \n\t', ' \n\t'],
  ])('should normalise %s', (_, input, expected) => {
    expect(decode(utf8(input), 'x.md')).toBe(expected)
  })

  it('should read UTF-16 with code units that end in a zero byte', () => {
    const text = '一　一　上\n一つ目の文です。\nABC'
    expect(decode(utf16le(text), 'x.md')).toBe(text)
    expect(decode(utf16be(text), 'x.md')).toBe(text)
  })

  it.each<[string, Uint8Array, Lang | undefined, string]>([
    ['NULs on both sides', bytes('89504e470d0a1a0a0000000d49484452'), undefined, 'x.md: binary file'],
    ['a control character', utf8('a\nb\u0007'), undefined, 'x.md:2: control character 0x07'],
    [
      'a bad byte in UTF-8',
      bytes('e697a5e69cac0ae697a5ffe69cac'),
      'ja',
      'x.md:2: byte 0xFF is not valid UTF-8',
    ],
    ['a cut last character', bytes('e697a5e69cace6'), 'ja', 'x.md:1: byte 0xE6 is not valid UTF-8'],
    ['a curly quote of Windows', bytes('61620d0a6362927320'), 'en', 'x.md:2: byte 0x92 is not valid UTF-8'],
    [
      'an accent of Latin-1',
      bytes('636166e9206120636166e9'),
      undefined,
      'x.md:1: byte 0xE9 is not valid UTF-8',
    ],
    ['broken UTF-16', bytes('fffe00d84100'), undefined, 'x.md: broken UTF-16'],
    ['UTF-32', bytes('fffe000061000000'), undefined, 'x.md: UTF-32'],
  ])('should refuse %s', (_, input, lang, message) => {
    expect(() => decode(input, 'x.md', lang)).toThrow(InputError)
    expect(() => decode(input, 'x.md', lang)).toThrow(message)
  })

  it('should not take UTF-8 with a bad byte for a Chinese encoding', () => {
    const input = new Uint8Array([...utf8(ZH), 0xff, ...utf8(ZH)])
    expect(() => decode(input, 'x.md', 'zh-Hans')).toThrow('not valid UTF-8')
  })

  it('should refuse a file that is too large, with both sizes', () => {
    const input = new Uint8Array(MAX_BYTES + 10_500_000)
    expect(() => decode(input, 'x.md')).toThrow('x.md: file of 61 MB, more than 50 MB: split it')
  })

  it('should return UTF-8 as it is but for line ends, or refuse it in one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), text => {
        const read = attempt(utf8(text))
        if (typeof read === 'string')
          expect(read).toBe(text.replace(/^\ufeff/u, '').replace(/\r\n?|[\f\v]/gu, '\n'))
        else expect(read.message).not.toContain('\n')
      }),
    )
  })

  it('should throw nothing but InputError on arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), input => {
        attempt(input)
      }),
    )
  })
})

function attempt(input: Uint8Array): string | InputError {
  try {
    return decode(input, 'x.md')
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('a file that names its encoding', () => {
  it.each([
    ['<?xml version="1.0" encoding="ISO-8859-1"?>\n<a>\u00e9</a>'],
    ['msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=ISO-8859-1\\n"\nmsgid "a"\nmsgstr "\u00e9"\n'],
  ])('should be read in it: %s', text => {
    expect(decode(latin1(text), 'a.po')).toBe(text)
  })

  it('should be read as UTF-8 where it is that all the same', () => {
    const text = '<?xml version="1.0" encoding="Shift_JIS"?>\n<a>保存</a>'
    expect(decode(utf8(text), 'a.xml')).toBe(text)
  })

  it('should be refused where it names UTF-8 or an encoding that there is not, and is neither', () => {
    for (const name of ['UTF-8', 'none'])
      expect(() =>
        decode(latin1(`<?xml version="1.0" encoding="${name}"?>\n<a>\u00e9</a>`), 'a.xml'),
      ).toThrow(/a\.xml:2: byte 0xE9 is not valid UTF-8/u)
  })
})

describe('a text read exactly', () => {
  it.each([
    ['line ends of all kinds', utf8('a\r\nb\rc\n')],
    ['a byte order mark', utf8('\ufeffa\r\n保存')],
    ['UTF-16, little end first', utf16le('\ufeffSave 保存\r\n')],
    ['UTF-16, big end first', utf16be('\ufeffSave 保存\r\n')],
    ['an old end of file', utf8('a\n\x1a')],
  ])('should be written back byte by byte: %s', (_, file) => {
    const decoded = decodeExactly(file, 'a.po')
    expect(decoded.text.startsWith('\ufeff')).toBe(false)
    expect(Buffer.from(encode(decoded, 'a.po'))).toEqual(Buffer.from(file))
  })

  it('should be refused with a control character, and say where', () => {
    expect(() => decodeExactly(utf8('a\r\nb\u0001'), 'a.po')).toThrow(/a\.po:2: control character 0x01/u)
  })

  it('should not be written in an encoding that is only read', () => {
    const decoded = { text: 'あ', encoding: 'Shift_JIS', hasMark: false }
    expect(() => encode(decoded, 'a.po')).toThrow(/a\.po: is in Shift_JIS, which is not written/u)
  })
})
