import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../pipeline/model/outcome.ts'
import { loadIpadicLexicon } from '../../pipeline/restore/load.ts'
import { parseNames } from '../../pipeline/restore/names.ts'
import { createRestore } from '../../pipeline/restore/restore.ts'
import { romanizeKana } from '../../pipeline/text/kana.ts'

const compiled = loadIpadicLexicon()
const read = (list: string): ReturnType<typeof parseNames> => parseNames(list, 'names.txt')
const restoreWith = (list: string): ReturnType<typeof createRestore> =>
  createRestore(compiled, { names: read(list) })

describe('a list of names', () => {
  test.each([
    ['a tab', '佐藤健\tさとうけん', { text: '佐藤健', reading: 'さとうけん', parts: [] }],
    ['a space', '佐藤健 さとうけん', { text: '佐藤健', reading: 'さとうけん', parts: [] }],
    ['a romanised reading', '佐藤健\tSatō Ken', { text: '佐藤健', reading: 'さとーけん' }],
    ['a kind', '佐藤健\tさとうけん\tperson', { kind: 'person' }],
    ['a kind without tabs', '八峰町 はっぽうちょう place', { text: '八峰町', kind: 'place' }],
    ['kana, which need no reading', 'みらい', { text: 'みらい', reading: 'みらい' }],
    ['a comment', '佐藤健 さとうけん # an actor', { text: '佐藤健', reading: 'さとうけん' }],
    ['two parts', '佐藤 健\tさとう けん', { text: '佐藤健', reading: 'さとうけん', parts: PARTS() }],
    ['two parts without a tab', '佐藤 健 さとう けん', { text: '佐藤健', parts: PARTS() }],
    ['wide spaces', '佐藤　健\tさとう　けん', { text: '佐藤健', parts: PARTS() }],
    [
      'a middle dot',
      'ジョー・バイデン\tじょー ばいでん',
      { text: 'ジョー・バイデン', reading: 'じょーばいでん' },
    ],
  ])('should be read with %s', (_, line, expected) => {
    expect(read(`# names\n\n${line}\n`)).toMatchObject([expected])
  })

  test.each([
    ['no reading', '佐藤健', /^names\.txt:2: no reading of "佐藤健"/],
    ['a reading of three parts for two', '佐藤 健 さとう', /^names\.txt:2: no reading of "佐藤 健 さとう"/],
    [
      'a reading in characters',
      '佐藤健\t佐藤',
      /^names\.txt:2: reading "佐藤" is neither kana nor romanised/,
    ],
    ['a reading that is no Japanese', '佐藤健\tSmith', /^names\.txt:2: reading "Smith" is neither kana/],
    ['an empty reading', '佐藤健\t\tperson', /^names\.txt:2: reading "" is neither kana/],
    [
      'an unknown kind',
      '佐藤健\tさとう\tactor',
      /^names\.txt:2: "actor" is none of person, place, organization$/,
    ],
    ['a field too many', '佐藤健\tさとう\tperson\tactor', /^names\.txt:2: too many fields/],
  ])('should be refused with its line: %s', (_, line, message) => {
    expect(() => read(`みらい\n${line}\n`)).toThrow(InputError)
    expect(() => read(`みらい\n${line}\n`)).toThrow(message)
  })
})

function PARTS(): unknown {
  return [
    { text: '佐藤', reading: 'さとう' },
    { text: '健', reading: 'けん' },
  ]
}

describe('a name of the list', () => {
  test('should win over what sounds alike, whole and in parts', () => {
    const restore = restoreWith('守友 研\tもりとも けん\tperson')
    expect(restore('Moritomo Ken ga shikyo').restoration.text).toBe('守友研が死去')
    expect(restore('Ken Moritomo ga shikyo').restoration.text).toBe('守友研が死去')
    expect(restore('Moritomo-shi ga jinin').restoration.text).toBe('守友氏が辞任')
    expect(restore('Shusho ga Moritomo to kaidan').restoration.text).toBe('首相が守友と会談')
  })

  test('should leave titles that it is not in as they were', () => {
    const title = 'Ken ga taisaku wo happyo'
    const other = createRestore(compiled)(title).restoration.text
    expect(restoreWith('守友 研\tもりとも けん')(title).restoration.text).toBe(other)
  })

  test('should be found in spite of a slip', () => {
    expect(restoreWith('守友\tもりとも')('Moritmo-shi ga jinin').restoration.text).toBe('守友氏が辞任')
  })

  test('should win its own title', () => {
    const kanji = fc.string({ unit: fc.constantFrom(...'彩凪櫂瑠碧颯雫蒼'), minLength: 2, maxLength: 4 })
    const kana = fc.constantFrom(
      ...'あかさたなはまやらいきしちにみりうくすつぬむゆるえけせてねめれおこそとのもよろ',
    )
    const reading = fc.array(kana, { minLength: 3, maxLength: 7 }).map(list => list.join(''))
    fc.assert(
      fc.property(kanji, reading, (text, sound) => {
        const title = romanizeKana(sound)
        expect(restoreWith(`${text}\t${sound}`)(title).restoration.text).toBe(text)
      }),
      { numRuns: 60 },
    )
  })
})
