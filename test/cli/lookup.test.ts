import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entryLines } from '../../pipeline/cli/lookup-table.ts'
import { columns, wrapped } from '../../pipeline/text/columns.ts'
import { createLookup } from '../../pipeline/lookup/lookup.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { ended, folder, removeFolders, run, start, write, type Ended } from './project.ts'

const TERMS = `domain: money
label: { en: Money }
concepts:
  - id: crypto-asset
    definition: Digital representation of value that is secured by cryptography.
    en: [crypto-asset, { text: virtual currency, status: deprecated }]
    ja:
      - { text: 暗号資産, reading: あんごうしさん }
      - { text: 仮想通貨, status: forbidden, reading: かそうつうか }
    zh-Hans: [加密资产]
    zh-Hant: [{ text: 虛擬資產, region: TW }]
    ko: [가상자산]
  - id: cyber-attack
    en: [cyber attack]
    ja: [{ text: サイバー攻撃, reading: サイバーこうげき }]
    ko: [사이버 공격]
`

let root = ''
beforeAll(() => {
  root = folder()
  write(root, 'terms.yaml', TERMS)
})
afterAll(removeFolders)

const lookup = (args: readonly string[], input?: string): Promise<Ended> =>
  run(['lookup', '--glossary', 'terms.yaml', ...args], root, input)
const rows = (out: string): { query: string; concept: string; match: string }[] =>
  out.trim().split('\n').map(line => JSON.parse(line) as { query: string; concept: string; match: string }) // prettier-ignore

describe.concurrent('lookup', () => {
  it('should take several words for one query', async () => {
    const { status, out, err } = await lookup(['--json', 'saiba', 'kogeki'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(rows(out)).toMatchObject([{ query: 'saiba kogeki', concept: 'cyber-attack', match: 'variant' }])
  })
  it('should write an entry a line with all that --help promises', async () => {
    const { out } = await lookup(['--json', '仮想通貨'])
    expect(JSON.parse(out)).toEqual({
      query: '仮想通貨',
      concept: 'crypto-asset',
      domain: 'money',
      match: 'exact',
      matched: { lang: 'ja', text: '仮想通貨', name: '仮想通貨', form: 'text', edits: 0 },
      definition: 'Digital representation of value that is secured by cryptography.',
      designations: [
        { lang: 'en', text: 'crypto-asset', status: 'preferred', type: 'full' },
        { lang: 'en', text: 'virtual currency', status: 'deprecated', type: 'full', use: 'crypto-asset' },
        { lang: 'ja', text: '暗号資産', status: 'preferred', type: 'full', reading: 'あんごうしさん', romanization: 'angōshisan' },
        { lang: 'ja', text: '仮想通貨', status: 'forbidden', type: 'full', reading: 'かそうつうか', romanization: 'kasōtsūka', use: '暗号資産' },
        { lang: 'zh-Hans', text: '加密资产', status: 'preferred', type: 'full', reading: 'jiāmìzīchǎn' },
        { lang: 'zh-Hant', text: '虛擬資產', status: 'preferred', type: 'full', region: 'TW', reading: 'xūnǐzīchǎn' },
        { lang: 'ko', text: '가상자산', status: 'preferred', type: 'full', romanization: 'gasangjasan' },
      ],
    })
  }) // prettier-ignore
  it('should read a query a line where input is piped, and pass over empty lines', async () => {
    const input = 'cyber attack\n\n  仮想通貨\r\n'
    for (const args of [['--json'], ['--json', '-']]) {
      const { status, out } = await lookup(args, input)
      expect(status).toBe(0)
      expect(rows(out).map(({ query, concept }) => `${query} ${concept}`)).toEqual([
        'cyber attack cyber-attack',
        '仮想通貨 crypto-asset',
      ])
    }
  })
  it('should answer the first line before the second comes', async () => {
    const child = start(['lookup', '--glossary', 'terms.yaml', '--json'], root)
    child.stdin.write('cyber attack\n')
    await new Promise(done => child.stdout.once('data', done))
    child.stdin.end('virtual currency\n')
    expect(rows((await ended(child)).out)).toMatchObject([{ concept: 'crypto-asset' }])
  })
  it('should name each piped query above its entries', async () => {
    const { out } = await lookup(['--limit', '1'], 'cyber attack\ngasangjasan\n')
    expect(out).toMatch(/^cyber attack\ncyber attack · Money\n[^]+\n\ngasangjasan\ncrypto-asset · Money\n/)
  })
  it('should say that nothing is found, with what is nearest, and give status 1', async () => {
    expect(await lookup(['zvqxwj'])).toMatchObject({
      status: 1,
      out: '',
      err: 'taiyaku: nothing found for "zvqxwj"\n',
    })
    expect(await lookup(['vartial corrancie'])).toMatchObject({
      status: 1,
      err: 'taiyaku: nothing found for "vartial corrancie"; did you mean virtual currency?\n',
    })
  })
  it('should go on after a line that finds nothing, and give status 1', async () => {
    const { status, out, err } = await lookup(['--json'], 'zvqxwj\n…\ncyber attack\n')
    expect(status).toBe(1)
    expect(err.split('\n')).toHaveLength(3)
    expect(rows(out)).toMatchObject([{ concept: 'cyber-attack' }])
  })
  it('should compare only the languages that are named', async () => {
    expect(await lookup(['--lang', 'ja,ko', 'cyber attack'])).toMatchObject({ status: 1, out: '' })
    expect(await lookup(['--lang', 'en', 'cyber attack'])).toMatchObject({ status: 0 })
  })
  it('should keep to the limit', async () => {
    const { out } = await lookup(['--json', '--limit', '1', 'c'])
    expect(rows(out)).toHaveLength(1)
  })
  it.each([
    ['an empty query', [''], 'taiyaku: the query has no letter (--help shows how)\n'],
    ['a query without a letter', ['…'], 'taiyaku: the query has no letter (--help shows how)\n'],
    ['a page', ['a'.repeat(501)], 'taiyaku: the query has 501 letters, more than 500 (--help shows how)\n'],
    ['input without a line', ['-'], 'taiyaku: <stdin>: no query: expected one a line\n'],
  ])('should refuse %s with one line and status 2', async (_, args, err) => {
    expect(await lookup(args, '\n \n')).toMatchObject({ status: 2, out: '', err })
  })
  it.each([
    ['a limit of 0', ['--limit', '0', 'x'], /'0' is invalid\. Expected a whole number from 1\./],
    ['a limit that is no number', ['--limit', 'five', 'x'], /Expected a whole number/],
    ['an unknown language', ['--lang', 'en,fr', 'x'], /Expected some of en, ja, zh-Hans, zh-Hant, ko/],
    ['a missing glossary', ['--glossary', 'none.yaml', 'x'], /^taiyaku: none\.yaml: cannot be read/],
  ])('should refuse %s with one line and status 2', async (_, args, message) => {
    const { status, out, err } = await lookup(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^taiyaku: [^\n]+\n$/)
    expect(err).toMatch(message)
  })
  it('should refuse input that is not UTF-8', async () => {
    const child = start(['lookup', '--glossary', 'terms.yaml'], root)
    child.stdin.end(Buffer.from([0x63, 0x0a, 0xe6, 0x94, 0x0a]))
    expect(await ended(child)).toMatchObject({
      status: 2,
      err: 'taiyaku: <stdin>:2: not valid UTF-8: convert the input to UTF-8\n',
    })
  })
})

describe('the table', () => {
  const glossary = readGlossary([{ path: 'terms.yaml', text: TERMS }]).value
  const shown = (query: string, width: number): readonly string[] =>
    createLookup(glossary)
      .find(query, { limit: 1 })
      .flatMap(found => entryLines(found, glossary, width, (_, text) => text))

  it('should set readings beside the terms where there is room', () => {
    expect(`\n${shown('가상자산', 80).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      crypto-asset · Money
        exact: 가상자산 (ko)
        en       crypto-asset
                 ✗ virtual currency
                   deprecated: use crypto-asset
        ja       暗号資産            あんごうしさん  angōshisan
                 ✗ 仮想通貨          かそうつうか    kasōtsūka
                   forbidden: use 暗号資産
        zh-Hans  加密资产            jiāmìzīchǎn
        zh-Hant  虛擬資產 (TW)       xūnǐzīchǎn
        ko       가상자산                            gasangjasan
        Digital representation of value that is secured by cryptography.
      "
    `)
  })
  it('should set them below on a narrow terminal', () => {
    expect(`\n${shown('kasotsuka', 40).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      crypto-asset · Money
        variant: kasōtsūka, romanisation of 仮
        想通貨 (ja, forbidden)
        en       crypto-asset
                 ✗ virtual currency
                   deprecated: use
                   crypto-asset
        ja       暗号資産
                   あんごうしさん
                   angōshisan
                 ✗ 仮想通貨
                   かそうつうか
                   kasōtsūka
                   forbidden: use 暗号資産
        zh-Hans  加密资产
                   jiāmìzīchǎn
        zh-Hant  虛擬資產 (TW)
                   xūnǐzīchǎn
        ko       가상자산
                   gasangjasan
        Digital representation of value that
        is secured by cryptography.
      "
    `)
  })
  it.each([20, 40, 80, 160, 200])('should stay within %d columns', width => {
    for (const query of ['가상자산', 'kasotsuka', 'cybr atack'])
      for (const line of shown(query, width)) expect(columns(line)).toBeLessThanOrEqual(width)
  })
})

describe('wrapped lines', () => {
  it.each([
    ['part at spaces', 'one two three', 8, ['one two', 'three']],
    ['part anywhere in unbroken script', '暗号資産交換業者', 8, ['暗号資産', '交換業者']],
    ['keep closing marks with what they close', '暗号資産。交換', 8, ['暗号資', '産。交換']],
    ['part a word that is wider than all', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['keep Korean words whole', '사이버 공격', 8, ['사이버', '공격']],
    ['be none for nothing', ' ', 8, []],
  ])('should %s', (_, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines)
  })
})
