import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../pipeline/model/outcome.ts'
import { exchangeFormat } from '../../../pipeline/termbase/exchange/formats.ts'
import { planImport } from '../../../pipeline/termbase/import.ts'
import { exported, exportedText, type Way } from './sample.ts'

const read = async (name: Way['name'], bytes: Uint8Array) =>
  (await exchangeFormat(name)).read({ path: 'f.json', bytes }, { languages: ['en', 'ja'] })

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

const WAYS: readonly Way[] = [
  { name: 'tbx' },
  { name: 'tbx', style: 'dct' },
  { name: 'tbx', dialect: 'martif' },
  { name: 'tmx' },
  { name: 'xliff', dialect: '1.2' },
  { name: 'xliff', dialect: '2.1' },
  { name: 'utx' },
  { name: 'skos' },
  { name: 'csv' },
  { name: 'tsv' },
  { name: 'omegat' },
  { name: 'i18next' },
]

/** What a table of words by name might trip over, what begins or ends something, and what no file should hold. */
const PIECES = [
  'constructor', '__proto__', 'toString', '"', "'", '<', '>', '&', '&#0;', '&#x41;', ']]>', '\t', '\n', '\r', '|', '\\', ';', ':', '#', '{', '}', '[', '\u0000', '\ufeff', '\u202e', '=', 'x-status: odd', '_xD800_', '_x110000_', '%', '%E0',
] as const // prettier-ignore

interface Change {
  readonly at: number
  readonly removed: number
  readonly piece: string
}

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat({ max: 12 }),
    piece: fc.constantFrom(...PIECES, ''),
  }),
  { minLength: 1, maxLength: 4 },
)

const changed = (text: string, { at, removed, piece }: Change): string => {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + piece + text.slice(start + removed)
}

describe('a file that somebody spoilt', () => {
  it.each(WAYS.map(way => [way.name, way.dialect ?? '', way.style ?? '', way] as const))(
    'should be read, or refused as such: %s %s %s',
    async (name, _dialect, _style, way) => {
      const text = await exportedText(way)
      await fc.assert(
        fc.asyncProperty(changes, async list => {
          try {
            const { value } = await read(name, encoded(list.reduce(changed, text)))
            planImport([], value, { pathOf: domain => `${domain}.yaml` })
          } catch (error) {
            expect(error).toBeInstanceOf(InputError)
          }
        }),
        { numRuns: 150 },
      )
    },
  )

  it('should be refused where it is an archive that would become too large', async () => {
    const { bytes } = await exported({ name: 'xlsx' })
    expect((await read('xlsx', bytes)).value.length).toBe(4)
    const sheet = { 'xl/worksheets/sheet1.xml': new Uint8Array(101_000_000) }
    const reason = await read('xlsx', zipSync(sheet, { level: 1 })).catch((error: unknown) => error)
    expect(reason).toBeInstanceOf(InputError)
    expect((reason as InputError).reason).toMatch(/MB/u)
  })

  it.each<[Way['name'], string]>([
    ['tbx', '<!DOCTYPE tbx [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>'],
    ['tmx', '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx>&a;</tmx>'],
    ['xliff', '<!DOCTYPE xliff [<!ENTITY % a "b">]><xliff/>'],
  ])('should be refused where it declares entities: %s', async (name, text) => {
    await expect(read(name, encoded(text))).rejects.toThrow(/declares entities, which are never expanded/u)
  })

  it('should be refused where elements nest without end', async () => {
    await expect(read('tbx', encoded('<tbx>'.repeat(100_000)))).rejects.toThrow(/nest more than 256 deep/u)
  })
})

const MANY = 15_000

describe('a large file', () => {
  it('should be read and planned as a small one is', { timeout: 120_000 }, async () => {
    const entries = Array.from(
      { length: MANY },
      (_, n) =>
        `<conceptEntry id="c${n}"><descrip type="subjectField">d${n % 20}</descrip><langSec xml:lang="en"><termSec><term>thing ${n}</term></termSec></langSec><langSec xml:lang="ja"><termSec><term>物${n}</term></termSec></langSec></conceptEntry>`,
    )
    const text = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>${entries.join('')}</body></text></tbx>`
    const { value } = await read('tbx', encoded(text))
    const { items, files } = planImport([], value, { pathOf: domain => `${domain}.yaml` })
    expect(items.filter(({ kind }) => kind === 'new').length).toBe(MANY)
    expect(files.length).toBe(20)
  })
})
