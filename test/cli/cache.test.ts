import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openCache } from '../../pipeline/cli/cache.ts'
import { loadGlossary, type LoadedGlossary } from '../../pipeline/cli/glossary-cache.ts'
import { readGlossaryFiles } from '../../pipeline/cli/glossary-files.ts'
import { cacheFolder } from '../../pipeline/text/user-folders.ts'
import { createLinkText } from '../../pipeline/link/link.ts'
import type { Mention } from '../../pipeline/model/text.ts'
import { folder, removeFolders } from './project.ts'

/** Large enough to be kept; one id stands twice, which gives a finding. */
const LARGE = `id,en\nattack,cyber attack\nattack,attack\n${Array.from({ length: 8000 }, (_, n) => `id-${n},word ${n}`).join('\n')}\n`
const TEXT = 'A cyber attack, word 17.'

let root = ''
let cache = ''
beforeEach(() => {
  root = folder()
  cache = join(root, 'cache')
  vi.stubEnv('TAIYAKU_CACHE', cache)
  writeFileSync(join(root, 'large.csv'), LARGE)
})
afterAll(() => {
  vi.unstubAllEnvs()
  removeFolders()
})

const load = (name = 'large.csv'): Promise<LoadedGlossary> =>
  loadGlossary(readGlossaryFiles(join(root, name)))
const kept = (): readonly string[] =>
  readdirSync(join(cache, 'glossaries'))
    .map(name => join(cache, 'glossaries', name))
    .toSorted()
/** As strings: comparing long buffers takes the test runner half a minute. */
const contents = (): readonly string[] => kept().map(path => readFileSync(path, 'latin1'))
const mentions = ({ value, matchers }: LoadedGlossary): readonly Mention[] =>
  createLinkText(value, { matchers })({
    lang: 'en',
    text: TEXT,
    tokens: [],
  })

describe('a large glossary', () => {
  test('should be the same from the cache, with its findings and its links', async () => {
    const first = await load()
    const links = mentions(first)
    expect(kept().map(path => /\w+$/u.exec(path)?.[0])).toStrictEqual(['en', 'glossary'])
    const second = await load()
    expect(second.value).toStrictEqual(first.value)
    expect(second.findings).toStrictEqual(first.findings)
    expect(second.findings.map(({ rule }) => rule)).toStrictEqual(['duplicate-id'])
    expect(mentions(second)).toStrictEqual(links)
    expect(links.map(({ surface }) => surface)).toStrictEqual(['cyber attack', 'word 17'])
  })

  test('should be read from the cache alone when it is there', async () => {
    await load()
    const [path = ''] = kept()
    const key = /[0-9a-f]{64}/u.exec(path)?.[0] ?? ''
    const other = { domains: [], concepts: [], findings: [] }
    openCache(join(cache, 'glossaries'), key).write('glossary', Buffer.from(JSON.stringify(other)))
    expect((await load()).value.concepts.size).toBe(0)
  })

  test('should be read anew when a file has changed, or is called otherwise', async () => {
    await load()
    appendFileSync(join(root, 'large.csv'), 'new,new word\n')
    expect((await load()).value.concepts.size).toBe(8002)
    writeFileSync(join(root, 'other.csv'), LARGE)
    const { findings } = await load('other.csv')
    expect(findings[0]?.path).toMatch(/other\.csv$/u)
  })

  test.each<[claim: string, harm: (path: string) => void]>([
    ['empty', path => truncateSync(path, 0)],
    ['cut short', path => truncateSync(path, 100)],
    ['longer', path => appendFileSync(path, 'x')],
    ['changed by one bit', path => writeFileSync(path, flipped(readFileSync(path)))],
    ['of another program', path => writeFileSync(path, 'nothing of ours')],
  ])('should be written anew where a kept file is %s', async (_, harm) => {
    const links = mentions(await load())
    const whole = contents()
    kept().forEach(harm)
    const again = await load()
    expect(again.value.concepts.size).toBe(8001)
    expect(mentions(again)).toStrictEqual(links)
    expect(contents()).toStrictEqual(whole)
  })

  test.runIf(process.platform !== 'win32')('should be for the eyes of its owner only', async () => {
    mentions(await load())
    expect(statSync(join(cache, 'glossaries')).mode & 0o777).toBe(0o700)
    expect(kept().map(path => statSync(path).mode & 0o777)).toStrictEqual([0o600, 0o600])
  })

  test('should be read where nothing can be kept', async () => {
    writeFileSync(cache, 'a file in the way')
    expect(mentions(await load())).toHaveLength(2)
    expect(readFileSync(cache, 'utf8')).toBe('a file in the way')
  })

  test('should not be kept by who does not want it', async () => {
    vi.stubEnv('TAIYAKU_CACHE', 'off')
    expect((await load()).matchers).toBeUndefined()
    expect([existsSync(cache), existsSync('off')]).toStrictEqual([false, false])
  })
})

test('should not keep a small glossary', async () => {
  writeFileSync(join(root, 'small.csv'), 'id,en\nattack,cyber attack\n')
  expect(mentions(await load('small.csv'))).toHaveLength(1)
  expect(existsSync(cache)).toBe(false)
})

/** A file in the cache that was used so many days ago. */
const put = (name: string, days: number, size = 1): void => {
  mkdirSync(cache, { recursive: true })
  const path = join(cache, name)
  writeFileSync(path, '')
  // A hole in the file: it takes no room on the disk.
  truncateSync(path, size)
  const time = new Date(Date.now() - days * 86_400_000)
  utimesSync(path, time, time)
}

describe('what is kept too long', () => {
  const KEY = 'a'.repeat(64)
  const write = (): void => openCache(cache, KEY).write('new', Uint8Array.of(1))
  test('should be removed at the next write, but nothing that is not ours', () => {
    put(`${'b'.repeat(64)}.glossary`, 31)
    put(`${'c'.repeat(64)}.glossary`, 29)
    put(`${'d'.repeat(64)}.glossary.3141592653`, 31)
    put('notes.txt', 400)
    write()
    expect(readdirSync(cache).toSorted()).toStrictEqual([`${KEY}.new`, `${'c'.repeat(64)}.glossary`, 'notes.txt'])
  }) // prettier-ignore

  test('should be removed from the least recently used on where it is too much', () => {
    put(`${'b'.repeat(64)}.glossary`, 2, 200_000_000)
    put(`${'c'.repeat(64)}.glossary`, 1, 200_000_000)
    write()
    expect(readdirSync(cache).toSorted()).toStrictEqual([`${KEY}.new`, `${'c'.repeat(64)}.glossary`])
  })

  test('should stay as long as it is used', () => {
    write()
    const path = join(cache, `${KEY}.new`)
    utimesSync(path, 0, 0)
    expect(openCache(cache, KEY).read('new')).toStrictEqual(Buffer.of(1))
    expect(statSync(path).mtimeMs).toBeGreaterThan(0)
  })

  test.runIf(process.getuid?.() !== 0)('should be of no harm where it cannot be removed', () => {
    put(`${'b'.repeat(64)}.glossary`, 31)
    chmodSync(cache, 0o500)
    write()
    chmodSync(cache, 0o700)
    expect(readdirSync(cache)).toHaveLength(1)
  })
})

describe('the folder', () => {
  test.each([
    ['linux', { HOME: '/home/ana' }, '/home/ana/.cache/taiyaku'],
    ['linux', { HOME: '/home/ana', XDG_CACHE_HOME: '/var/ana' }, '/var/ana/taiyaku'],
    ['linux', { HOME: '/home/ana', XDG_CACHE_HOME: 'relative' }, '/home/ana/.cache/taiyaku'],
    ['darwin', { HOME: '/Users/ana' }, '/Users/ana/Library/Caches/taiyaku'],
    ['win32', { LOCALAPPDATA: '/ana/local' }, '/ana/local/taiyaku/Cache'],
    ['win32', {}, undefined],
    ['linux', { HOME: '/home/ana', TAIYAKU_CACHE: '/fast' }, '/fast'],
    ['linux', { HOME: '/home/ana', TAIYAKU_CACHE: '' }, '/home/ana/.cache/taiyaku'],
    ['darwin', { HOME: '/Users/ana', TAIYAKU_CACHE: 'off' }, undefined],
  ] as const)('should on %s with %j be %s', (platform, env, expected) => {
    expect(cacheFolder({ env, platform })?.replaceAll('\\', '/')).toBe(expected)
  })
})

function flipped(bytes: Buffer): Buffer {
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  return bytes
}
