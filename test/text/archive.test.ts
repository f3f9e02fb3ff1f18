import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packArchive, readArchive } from '../../pipeline/text/archive.ts'

const all = (): boolean => true
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** The archive with a number of its first entry in the directory overwritten. */
function withField(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = Buffer.from(archive)
  const entry = bytes.readUInt32LE(bytes.length - 6)
  bytes.writeUInt32LE(value, entry + offset)
  return bytes
}
const UNPACKED = 24
const HEADER = 42

describe('an archive', () => {
  it('should give the members that are wanted', () => {
    const archive = zipSync({ 'a.xml': strToU8('one'), 'b/c.xml': strToU8('two'), 'd.png': strToU8('no') })
    const members = readArchive(archive, 'x.zip', name => name.endsWith('.xml'))
    expect([...members].map(([name, bytes]) => [name, text(bytes)])).toEqual([
      ['a.xml', 'one'],
      ['b/c.xml', 'two'],
    ])
  })

  it('should come back as it was packed', () => {
    const members = new Map([['a', strToU8('one')], ['b', new Uint8Array()]]) // prettier-ignore
    const again = readArchive(packArchive(members), 'x.zip', all)
    expect([...again].map(([name, bytes]) => [name, text(bytes)])).toEqual([['a', 'one'], ['b', '']]) // prettier-ignore
  })

  it('should be read where a comment stands behind it, or it lies inside a larger buffer', () => {
    const archive = zipSync({ a: strToU8('one') })
    const buffer = Buffer.concat([Buffer.from('before'), archive]).subarray(6)
    expect(text(readArchive(buffer, 'x.zip', all).get('a'))).toBe('one')
    const commented = Buffer.concat([archive, Buffer.from('note')])
    commented.writeUInt16LE(4, archive.length - 2)
    expect(text(readArchive(commented, 'x.zip', all).get('a'))).toBe('one')
  })

  const honest = zipSync({ a: strToU8('x'.repeat(5_000)) })
  it.each([
    [
      'that says to be larger than it may be',
      withField(honest, UNPACKED, 150_000_000),
      /would unpack to 150 MB/,
    ],
    ['that holds more than it says', withField(honest, UNPACKED, 100), /damaged/],
    ['that holds less than it says', withField(honest, UNPACKED, 6_000), /damaged/],
    ['that points out of itself', withField(honest, HEADER, 4_000_000), /damaged/],
    ['that points into its own data', withField(honest, HEADER, 3), /damaged/],
    ['cut off', honest.subarray(0, honest.length - 30), /damaged/],
    ['of nothing', new Uint8Array(), /damaged/],
  ])('should be refused where it is one %s', (_, archive, reason) => {
    expect(() => readArchive(archive, 'x.zip', all)).toThrow(reason)
  })

  it('should be refused before many small members become a large whole', () => {
    const names = ['a', 'b', 'c', 'd']
    const bytes = Buffer.from(zipSync(Object.fromEntries(names.map(name => [name, strToU8(name)]))))
    // An entry is 46 bytes long, and one more for its name.
    const directory = bytes.readUInt32LE(bytes.length - 6)
    names.forEach((_, n) => bytes.writeUInt32LE(60_000_000, directory + n * 47 + UNPACKED))
    const archive = new Uint8Array(bytes)
    expect(() => readArchive(archive, 'x.zip', all)).toThrow(/would unpack to 240 MB, more than 200 MB/)
  })
})
