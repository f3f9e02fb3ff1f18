import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { filesBelow, folder, GLOSSARY, removeFolders, run, snapshot, write } from './project.ts'

const CAT = '雷猫 [らいねこ] /(n) thunder cat/'
/** What is rare says more: words beside which it is. */
const OTHERS = Array.from({ length: 3000 }, (_, i) => `語${i} [ご] /(n) filler/`)
const EDICT = `${[CAT, ...OTHERS].join('\n')}\n` // prettier-ignore

let root = ''
beforeAll(() => {
  root = folder()
  write(root, 'edict', EDICT)
  write(root, 'JMdict_e.xml.gz', gzipSync('<JMdict><entry><r_ele><reb>らいねこ</reb></r_ele><sense><gloss>cat</gloss></sense></entry></JMdict>'))
  write(root, 'cedict_ts.u8', '# made up\n雷會 雷会 [lei2 hui4] /thunder meeting/\nnonsense\n')
  write(root, 'terms.yaml', GLOSSARY)
}) // prettier-ignore
afterAll(() => {
  vi.unstubAllEnvs()
  removeFolders()
})

/** A data folder of the test's own; the program that is run has it in its environment. */
function ownData(): string {
  const data = folder()
  vi.stubEnv('TAIYAKU_DATA', data)
  return data
}

/** What a command prints that has nothing to complain of. */
const said = async (...args: string[]): Promise<string> => {
  const { status, out, err } = await run(['dictionary', ...args], root)
  expect({ status, err }).toEqual({ status: 0, err: '' })
  return out
}

describe('dictionary', () => {
  it('should add, list, replace and remove', async () => {
    const data = ownData()
    const path = (name: string): string => join(data, 'dictionaries', `${name}.dictionary`)
    expect(await said('list')).toBe('')
    expect(await said('add', 'edict')).toBe(`edict: EDICT, 3,001 words, in ${path('edict')}\n`)
    expect(await said('add', 'JMdict_e.xml.gz')).toBe(`jmdict_e: JMdict, 1 word, in ${path('jmdict_e')}\n`)
    expect(await said('add', 'cedict_ts.u8', '--name', 'Edict')).toBe(
      `edict: CC-CEDICT, 1 word, 1 malformed entry left out, in ${path('edict')}\n`,
    )
    expect(await said('list')).toBe(
      `edict: CC-CEDICT, 1 word, in ${path('edict')}\njmdict_e: JMdict, 1 word, in ${path('jmdict_e')}\n`,
    )
    expect(await said('remove', 'jmdict_e')).toBe('jmdict_e: removed\n')
    expect(filesBelow(data)).toEqual([join('dictionaries', 'edict.dictionary')])
  })

  it('should help to restore a title that has a translation, unless it is left out', async () => {
    ownData()
    await run(['dictionary', 'add', 'edict'], root)
    const row = `${JSON.stringify({ id: 1, text: 'Raineko no kenkyu', translation: 'A study of thunder cats' })}\n`
    const restored = async (...args: string[]): Promise<unknown> => {
      const { out } = await run(['restore', '--glossary', 'terms.yaml', ...args], root, row)
      return (JSON.parse(out) as { text: string }).text
    }
    expect(await restored()).toBe('雷猫の研究')
    expect(await restored('--no-dictionaries')).not.toBe('雷猫の研究')
  })

  it('should say which dictionary cannot be read', async () => {
    const data = ownData()
    write(data, 'dictionaries/broken.dictionary', 'nonsense')
    for (const args of [
      ['restore', '--glossary', 'terms.yaml'],
      ['dictionary', 'list'],
    ]) {
      const { status, err } = await run(args, root, '')
      expect(status).toBe(2)
      expect(err).toMatch(/^taiyaku: \S.*broken\.dictionary: cannot be read \(.*\): add it again, or "taiyaku dictionary remove broken"\n$/) // prettier-ignore
    }
    expect(await run(['dictionary', 'remove', 'broken'], root)).toMatchObject({ status: 0 })
  })
})

const add =
  (name: string, contents: string | Uint8Array, ...more: string[]) =>
  (): readonly string[] => {
    write(root, name, contents)
    return ['add', name, ...more]
  }
/** Half a gigabyte, in half a megabyte: `.gz` files may stand one after another in a file. */
const comments = (): Uint8Array => {
  const part = gzipSync(`#${'a'.repeat(999_998)}\n`.repeat(10))
  return Buffer.concat([gzipSync(EDICT), ...Array.from({ length: 51 }, () => part)])
}

describe.concurrent('dictionary refuses, with one line, and leaves everything as it was,', () => {
  const data = ownData()
  mkdirSync(join(data, 'dictionaries'))

  it.each([
    ['a file that is not there', () => ['add', 'nowhere'], /^nowhere: cannot be read: no such file or folder$/],
    ['a folder', () => ['add', '.', '--name', 'x'], /^\.: is no file$/],
    ['an empty file', add('empty', ''), /^empty: is empty$/],
    ['an image', add('cat.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), /^cat\.png: binary file, not a dictionary$/],
    ['a text', add('text.txt', 'About cats.\n'), /^text\.txt: none of EDICT, EDICT2, JMdict and CC-CEDICT/],
    ['half a .gz', add('half.gz', gzipSync(EDICT).subarray(0, 2000)), /^half\.gz: the \.gz ends too early: fetch it again$/],
    ['a broken .gz', add('broken.gz', gzipSync(EDICT).fill(0xff, 30, 60)), /^broken\.gz: the \.gz is broken/],
    ['a .gz in a .gz', add('twice.gz', gzipSync(gzipSync(EDICT))), /^twice\.gz: an archive: unpack it first/],
    ['a .gz of half a gigabyte', () => add('bomb.gz', comments())(), /^bomb\.gz: more than 500 MB, unpacked: no dictionary$/],
    ['a .gz of zeros', add('zeros.gz', gzipSync(Buffer.alloc(5_000_000))), /^zeros\.gz: binary file/],
    ['a name that is a path', add('ok', EDICT, '--name', '../ok'), /^\.\.\/ok: not a name for a dictionary: /],
    ['a hidden name', add('ok', EDICT, '--name', '.ok'), /^\.ok: not a name/],
    ['a name that is a device', add('ok', EDICT, '--name', 'nul.a'), /^nul\.a: not a name/],
    ['a file whose name is none', add('辞書', EDICT), /^-: not a name for a dictionary: .*\(--name NAME\)$/],
    ['to remove what is not there', () => ['remove', '../ok'], /^\.\.\/ok: no dictionary of that name \(none is installed\)$/],
  ] as const)('%s', async (_, prepare, message) => {
    const before = snapshot(data)
    const { status, out, err } = await run(['dictionary', ...prepare()], root)
    expect(err).toMatch(/^taiyaku: [^\n]+\n$/)
    expect(err.slice('taiyaku: '.length, -1)).toMatch(message)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(snapshot(data)).toEqual(before)
  }) // prettier-ignore
})
