import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { InputError } from '../../pipeline/model/outcome.ts'
import { DictionaryBuilder, type DictionaryArrays } from '../../pipeline/restore/dictionary/compile.ts'
import { contentStems } from '../../pipeline/restore/dictionary/english.ts'
import type { Entry } from '../../pipeline/restore/dictionary/entry.ts'
import {
  packDictionary,
  unpackDictionary,
  type CompiledDictionary,
} from '../../pipeline/restore/dictionary/file.ts'
import { glossStems } from '../../pipeline/restore/dictionary/gloss.ts'
import { dictionaryFolder } from '../../pipeline/restore/dictionary/load.ts'
import { createMeanings, DICTIONARY_COST } from '../../pipeline/restore/dictionary/lookup.ts'
import { readDictionary } from '../../pipeline/restore/dictionary/read.ts'
import { loadIpadicLexicon } from '../../pipeline/restore/load.ts'
import { createRestore } from '../../pipeline/restore/restore.ts'
import { toKatakana } from '../../pipeline/text/kana.ts'

const CAT = '雷猫 [らいねこ] /(n) thunder cat/'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** EUC-JP, for which there is no encoder: the decoder turned round. */
function eucJp(text: string): Uint8Array {
  const decoder = new TextDecoder('euc-jp')
  const codes = new Map<string, readonly number[]>()
  for (let lead = 0xa1; lead < 0xff; lead++)
    for (let trail = 0xa1; trail < 0xff; trail++)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Uint8Array.from([...text].flatMap(c => codes.get(c) ?? [c.charCodeAt(0)]))
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const read = (bytes: Uint8Array, size = 1 << 16): ReturnType<typeof readDictionary> =>
  readDictionary(inChunks(bytes, size), 'a.dic')

const compile = (entries: readonly Entry[]): DictionaryArrays => {
  const builder = new DictionaryBuilder()
  for (const entry of entries) builder.add(entry)
  return builder.build()
}

describe('a file', () => {
  test.each([
    ['EDICT', utf8(`${CAT}\n`), 1, 0],
    ['EDICT', eucJp(`　？？？ /EDICT, a file/\n${CAT}\n`), 1, 0],
    ['EDICT', utf8(`${CAT}\r\n雷鳥 [らいちょう] /(n) thunder bird/`), 2, 0],
    ['EDICT', utf8(`${CAT}\n${CAT}\nnonsense\n`), 1, 1],
    ['EDICT', Uint8Array.from([...utf8(`${CAT}\n${CAT}\n`), 0xff, 0x0a]), 1, 1],
    ['EDICT2', utf8(`\ufeff${CAT}EntL9000010/\n`), 1, 0],
    ['EDICT2', eucJp(`雷猫;雷ねこ [らいねこ] /(n) thunder cat/EntL9000010/\n`), 2, 0],
    ['CC-CEDICT', utf8('# made up\n#! version=1\n雷會 雷会 [lei2 hui4] /thunder meeting/\n'), 1, 0],
    ['JMdict', utf8('<JMdict><entry><r_ele><reb>らいねこ</reb></r_ele><sense><gloss>cat</gloss></sense></entry><entry/></JMdict>'), 1, 1],
  ])('should be recognised as %s', async (format, bytes, words, malformed) => {
    for (const size of [bytes.length, 5]) {
      const dictionary = await read(bytes, size)
      expect(dictionary).toMatchObject({ format, malformed })
      expect(dictionary.arrays.glosses).toHaveLength(words)
    }
  }) // prettier-ignore

  test.each([
    ['nothing', new Uint8Array(0), 'is empty'],
    ['zeros', new Uint8Array(100), 'binary file'],
    ['a zip archive', utf8('PK\u0003\u0004 and so on'), 'unpack it first'],
    ['prose', utf8('A text about cats.\nAnd dogs.\n'), 'none of EDICT'],
    ['a table', utf8('id,en,ja\n1,cat,猫\n'), 'none of EDICT'],
    ['EDICT in Shift_JIS', Uint8Array.of(0x94, 0x4c, ...utf8(' ['), 0x82, 0xcb, 0x82, 0xb1, ...utf8('] /cat/\n')), 'none of EDICT'],
    ['EDICT in UTF-16', new Uint8Array(Uint16Array.from(CAT, c => c.charCodeAt(0)).buffer), 'binary file'],
    ['other XML', utf8('<?xml version="1.0"?><tmx><body/></tmx>'), 'XML, but not JMdict'],
    ['JMdict that breaks off', utf8('<JMdict><entry><r_ele>'), 'ends too early'],
    ['JMdict in another encoding', Uint8Array.from([...utf8('<JMdict><entry>'), 0xff, ...utf8('</entry></JMdict>')]), 'not valid UTF-8'],
    ['JMdict without English', utf8('<JMdict><entry><r_ele><reb>ねこ</reb></r_ele></entry></JMdict>'), 'no entry of it can be used'],
    ['entries of function words', utf8('猫 [ねこ] /(n) of the/\n'), 'no entry of it can be used'],
    ['a line without an end', utf8(`${CAT}\n${'a'.repeat(2 << 20)}`), 'a line of more than'],
    ['nothing but line ends', utf8(`${CAT}\n`.repeat(3000) + '\n'.repeat(3_100_000)), 'entries: no dictionary'],
  ])('should be refused: %s', async (_, bytes, reason) => {
    const error = await read(bytes).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).toMatch(/^a\.dic: [^\n]+$/u)
    expect((error as InputError).reason).toContain(reason)
  }) // prettier-ignore
})

const WORDS = ['thunder', 'cats', 'cat', 'storm', 'of', 'negotiations', 'negotiate', 'dog']
const entry: fc.Arbitrary<Entry> = fc.record({
  surface: fc.constantFrom('猫', '雷猫', '雷', '鼻', '花'),
  reading: fc.constantFrom('ねこ', 'ネコ', 'はな', ''),
  glosses: fc.array(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map(words => words.join(' ')),
    { minLength: 1, maxLength: 3 },
  ),
})
const entries = fc.array(entry, { maxLength: 12 })
const translation = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map(words => words.join(' '))

describe('a compiled dictionary', () => {
  test('should be read back as it was written', () => {
    fc.assert(
      fc.property(entries, list => {
        const dictionary: CompiledDictionary = { format: 'EDICT2', arrays: compile(list) }
        const file = packDictionary(dictionary)
        expect(unpackDictionary(file)).toEqual(dictionary)
        // A view need not start where an array may.
        const shifted = new Uint8Array(file.length + 1)
        shifted.set(file, 1)
        expect(unpackDictionary(shifted.subarray(1))).toEqual(dictionary)
      }),
    )
  })

  test('should not depend on the order of the entries', () => {
    fc.assert(
      fc.property(entries, list => {
        expect(compile(list.toReversed())).toEqual(compile(list))
        expect(compile([...list, ...list])).toEqual(compile(list))
      }),
    )
  })

  test.each([
    ['nothing', new Uint8Array(0)],
    ['another file', utf8('{"version": 1}')],
    ['half of one', packDictionary({ format: 'EDICT', arrays: compile([{ surface: '猫', glosses: ['cat'] }]) }).subarray(0, -3)],
    ['another version', packDictionary({ format: 'EDICT', arrays: compile([]) }).map(byte => (byte === 0x31 ? 0x39 : byte))],
  ])('should be refused: %s', (_, file) => {
    expect(() => unpackDictionary(file)).toThrow(RangeError)
  }) // prettier-ignore

  test('should find what a search through all entries finds', () => {
    fc.assert(
      fc.property(entries, translation, (list, english) => {
        const found = createMeanings({ format: 'EDICT', arrays: compile(list) }).meantBy(english)
        const stems = contentStems(english)
        const stands = (gloss: string): boolean => {
          const own = glossStems(gloss)
          return own.length > 0 && own.every(stem => stems.has(stem))
        }
        const wanted = new Set(
          list
            .filter(({ glosses }) => glosses.some(stands))
            .map(({ surface, reading = '' }) => `${surface} ${toKatakana(reading)}`),
        )
        // What is so likely by chance that it says nothing is left out.
        for (const { surface, reading, cost } of found) {
          expect(wanted).toContain(`${surface} ${reading}`)
          expect(cost).toBeLessThan(0)
          expect(cost).toBeGreaterThanOrEqual(DICTIONARY_COST.most)
        }
      }),
    )
  })

  /** Five words; `cat` stands for two of them. */
  const five = compile([
    { surface: '雷猫', reading: 'らいねこ', glosses: ['thunder cat'] },
    { surface: '猫', reading: 'ねこ', glosses: ['cat', 'feline'] },
    { surface: '鼻', reading: 'はな', glosses: ['nose'] },
    { surface: '花', reading: 'はな', glosses: ['flower'] },
    { surface: '犬', reading: 'いぬ', glosses: ['dog'] },
  ])
  test.each([
    // ln(5 / 2), and ln 2 less for two glosses at half weight; ln(5 / 1), and ln 2 less for a rival.
    ['a cat', '猫', Math.log(5 / 2) - 0.5 * Math.log(2)],
    ['noses', '鼻', Math.log(5) - Math.log(2)],
    ['the dogs', '犬', Math.log(5)],
    ['thunder and cats', '雷猫', Math.log(5) + Math.log(5 / 2)],
  ])('should weigh what "%s" says for %s', (english, surface, nats) => {
    const { scale, glosses, rivals } = DICTIONARY_COST
    expect({ glosses, rivals }).toEqual({ glosses: 0.5, rivals: 1 })
    const cost = (format: CompiledDictionary['format']): number | undefined =>
      createMeanings({ format, arrays: five })
        .meantBy(english)
        .find(word => word.surface === surface)?.cost
    expect(cost('JMdict')).toBeCloseTo(scale * nats)
    expect(cost('CC-CEDICT')).toBeCloseTo(DICTIONARY_COST.chinese * scale * nats)
  })
})

describe('where dictionaries are kept', () => {
  test.each([
    ['linux', { TAIYAKU_DATA: '/mine', XDG_DATA_HOME: '/x', HOME: '/h' }, '/mine/dictionaries'],
    ['linux', { XDG_DATA_HOME: '/x', HOME: '/h' }, '/x/taiyaku/dictionaries'],
    ['linux', { XDG_DATA_HOME: 'x', HOME: '/h' }, '/h/.local/share/taiyaku/dictionaries'],
    ['darwin', { XDG_DATA_HOME: '/x', HOME: '/h' }, '/h/Library/Application Support/taiyaku/dictionaries'],
    ['win32', { LOCALAPPDATA: '/l', HOME: '/h' }, '/l/taiyaku/Data/dictionaries'],
    ['win32', {}, undefined],
  ] as const)('on %s with %o', (platform, env, expected) => {
    expect(dictionaryFolder({ platform, env })).toBe(expected)
  })
})

/** Words that tell, among many others that do not: what is rare says more. */
const OWN = `${CAT}
鼻 [はな] /(n) nose/
花 [はな] /(n) flower/
箸 [はし] /(n) chopsticks/
橋 [はし] /(n) bridge/
${Array.from({ length: 3000 }, (_, i) => `語${i} [ご] /(n) filler/`).join('\n')}
`

describe('a dictionary of the user', () => {
  const lexicon = loadIpadicLexicon()
  const plain = createRestore(lexicon)
  let helped = plain
  beforeAll(async () => {
    helped = createRestore(lexicon, { dictionaries: [createMeanings(await read(utf8(OWN)))] })
  })

  test.each([
    ['Hana no kenkyu', 'A study of noses', '鼻の研究'],
    ['Hana no kenkyu', 'A study of flowers', '花の研究'],
    ['Hashi wo seizo', 'Making chopsticks', '箸を製造'],
    ['Hashi wo seizo', 'Making bridges', '橋を製造'],
  ])('should decide %s by "%s"', (title, english, expected) => {
    expect(helped(title, english).restoration.text).toBe(expected)
  })

  test('should lend a word that the lexicon has not, where the translation speaks of it', () => {
    const [title, english] = ['Raineko ga tojo', 'A thunder cat appears']
    expect(plain(title, english).restoration.text).not.toContain('雷猫')
    expect(helped(title, english).restoration.text).toContain('雷猫')
  })

  test.each([[undefined], ['Something else'], ['']])(
    'should change nothing beside the translation %s',
    english => {
      expect(helped('Raineko ga tojo', english)).toEqual(plain('Raineko ga tojo', english))
    },
  )
})
