import { existsSync, mkdirSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { ended, filesBelow, folder, PROGRAM, read, removeFolders, run, snapshot, write } from './project.ts'

afterAll(removeFolders)

const OURS = `# Ours.
domain: ships
concepts:
  - id: pilot
    definition: Who leads ships.
    en: [pilot, { text: driver, status: forbidden }]
    ja: [水先人]
  - id: 5g-buoy
    en: [{ text: '=5G|"buoy"', variants: ['+buoy'] }, { text: '-x', status: deprecated }]
    ja: ['@ブイ（浮標）', "'=B"]
`
const CLIENT = `English,日本語,よみ,Color,constructor
pilot,水先人,みずさきにん,red,x
pilot,操縦士,,,
tug,タグボート,,,
,,,blue,
`
const MAP = ['--map', 'ja:reading=よみ']
const SHOWN = `client.csv:2: info: no place for the column "Color": 2 [dropped]
client.csv:2: info: no place for the column "constructor": 1 [dropped]
client.csv:5: info: no place for rows without a name: 1 [dropped]
changed   pilot  + ja 水先人: reading みずさきにん
conflict  pilot  pilot = 水先人 here, pilot = 操縦士 there: only the en name pilot in common
new       tug  tug = タグボート  (glossary/ships.yaml)
1 new, 1 changed, 1 in conflict, 0 there already in glossary
`
const MERGED = `# Ours.
domain: ships
concepts:
  - id: pilot
    definition: Who leads ships.
    en: [pilot, { text: driver, status: forbidden }]
    ja: [ { text: 水先人, reading: みずさきにん } ]
`

function project(): string {
  const root = folder()
  write(root, 'glossary/ships.yaml', OURS)
  write(root, 'client.csv', CLIENT)
  return root
}

const glossary = (root: string, ...args: readonly string[]) => run(['glossary', ...args], root)

/** What a command prints that has nothing to complain of. */
async function said(root: string, ...args: readonly string[]): Promise<string> {
  const { status, out } = await glossary(root, ...args)
  expect(status).toBe(0)
  return out
}

describe('glossary import', () => {
  it('should show what would change and write nothing where nobody can be asked', async () => {
    const root = project()
    const before = snapshot(root)
    expect(await glossary(root, 'import', 'client.csv', ...MAP)).toEqual({
      status: 2,
      signal: null,
      out: SHOWN,
      err: 'taiyaku: glossary import: nothing written: say --yes to write it\n',
    })
    expect(snapshot(root)).toEqual(before)
  })

  it('should write with --yes, keep every other line, and do it once', async () => {
    const root = project()
    expect(await said(root, 'import', 'client.csv', ...MAP, '--yes')).toBe(SHOWN)
    expect(read(root, 'glossary/ships.yaml').startsWith(MERGED)).toBe(true)
    const before = snapshot(root)
    expect(await said(root, 'import', 'client.csv', ...MAP, '--yes')).toContain('0 new, 0 changed, 1 in conflict')
    expect(snapshot(root)).toEqual(before)
  }) // prettier-ignore

  it('should make concepts of homonyms where that is wanted, in the domain that is named', async () => {
    const root = project()
    await said(root, 'import', 'client.csv', '--add-homonyms', '--domain', 'air', '--yes')
    expect(read(root, 'glossary/air.yaml')).toContain('操縦士')
    expect(filesBelow(root)).toEqual(['client.csv', 'glossary/air.yaml', 'glossary/ships.yaml'])
  })

  const SCRIPT = '/usr/bin/script'
  it.skipIf(!existsSync(SCRIPT)).each([
    ['y', true],
    ['n', false],
    ['', false],
  ])('should ask at a terminal, and take "%s" for an answer', async (answer, isWritten) => {
    const root = project()
    const child = spawn(SCRIPT, ['-qec', `"${process.execPath}" "${PROGRAM}" glossary import client.csv`, '/dev/null'], { cwd: root }) // prettier-ignore
    const end = ended(child)
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('(y/N)')) child.stdin.end(`${answer}\n`)
    })
    const { out } = await end
    expect(out).toContain('Write 1 file? (y/N)')
    expect(read(root, 'glossary/ships.yaml').includes('タグボート')).toBe(isWritten)
  })

  it('should write none of its files where one cannot be written', async () => {
    const root = project()
    mkdirSync(join(root, 'glossary/zoo.yaml'))
    write(root, 'two.csv', 'domain,en,ja\nair,kite,凧\nzoo,ape,猿\n')
    const before = snapshot(root)
    const { status, err } = await glossary(root, 'import', 'two.csv', '--yes')
    expect(status).toBe(2)
    expect(err).toMatch(/^taiyaku: glossary\/zoo\.yaml: [^\n]+\n$/u)
    expect(snapshot(root)).toEqual(before)
  })

  it.each<[what: string, name: string, contents: string | undefined, args: string[], message: RegExp]>([
    ['no file', 'x.tbx', undefined, [], /^x\.tbx: cannot be read: no such file/],
    ['a folder', 'glossary', undefined, [], /^glossary: is a folder: name one file, or say "taiyaku glossary merge"/],
    ['a name that does not say what it is', 'x.doc', 'x', [], /^x\.doc: its name does not say what it is: name one with --format \(tbx, /],
    ['the wrong format', 'client.csv', CLIENT, ['--format', 'tbx'], /^client\.csv:\d+: not well-formed XML/],
    ['a list that does not say its languages', 'x.txt', 'a\tb\n', ['--languages', 'en'], /^x\.txt: does not say its languages: name them with --languages en,ja/],
    ['a title that is not there', 'client.csv', CLIENT, ['--map', 'en=Englisch'], /^client\.csv:1: has no column "Englisch": its titles are English, 日本語/],
    ['a column that holds nothing', 'client.csv', CLIENT, ['--map', 'fr=English'], /^client\.csv: --map: "fr" is nothing that a column holds/],
    ['a domain that is a path', 'client.csv', CLIENT, ['--domain', '../x'], /^option '--domain <domain>' argument '\.\.\/x' is invalid\. Expected lower-case words/],
    ['an entity bomb', 'x.tbx', '<!DOCTYPE tbx [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>', [], /^x\.tbx:1: the document type declares entities/],
  ])('should refuse %s in one line, and write nothing', async (_, name, contents, args, message) => {
    const root = project()
    if (contents !== undefined) write(root, name, contents)
    const before = snapshot(root)
    const { status, out, err } = await glossary(root, 'import', name, ...args, '--yes')
    expect(err).toMatch(/^taiyaku: [^\n]+\n$/u)
    expect(err.replace(/^taiyaku: /u, '')).toMatch(message)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(snapshot(root)).toEqual(before)
  }) // prettier-ignore
})

describe('glossary export', () => {
  it.each<[file: string, args: string[], title: string, head: RegExp, isWhole: boolean]>([
    ['a.tbx', [], 'TBX', /^<\?xml[^]*<tbx type="TBX-Basic" style="dca"/, true],
    ['a.tbx', ['--style', 'dct'], 'TBX', /<tbx type="TBX-Basic" style="dct"[^]*<min:subjectField>/, true],
    ['a.tbx', ['--dialect', 'min'], 'TBX', /<tbx type="TBX-Min"/, false],
    ['a.tbx', ['--dialect', 'core'], 'TBX', /<tbx type="TBX-Core"/, false],
    ['a.tbx', ['--dialect', 'martif'], 'TBX', /<martif type="TBX" xml:lang="en">/, true],
    ['a.tmx', [], 'TMX', /<tmx version="1\.4">/, true],
    ['a.xlf', [], 'XLIFF (en → ja)', /version="2\.1" srcLang="en" trgLang="ja"/, true],
    ['a.xliff', ['--dialect', '1.2', '--languages', 'ja,en'], 'XLIFF (ja → en)', /source-language="ja" target-language="en"/, true],
    ['a.utx', [], 'UTX (en → ja)', /^#UTX 1\.20; en\/ja; \d{4}-/, true],
    ['a.ttl', [], 'SKOS', /^@prefix /, true],
    ['a.csv', [], 'CSV', /^id,domain,definition,en,/, true],
    ['a.tsv', [], 'TSV', /^id\tdomain\tdefinition\ten\t/, true],
    ['a.xlsx', [], 'XLSX', /^PK/, true],
    ['a.tab', [], 'OmegaT glossary (en → ja)', /^pilot\t水先人\n/, false],
    ['a.txt', ['--format', 'omegat'], 'OmegaT glossary (en → ja)', /^pilot\t水先人\n/, false],
    ['a.json', [], 'i18next JSON', /^\{\n {2}"en": \{/, false],
  ])('should write %s %j as %s, and hold what the format can', async (file, args, title, head, isWhole) => {
    const root = project()
    const { status, out, err } = await glossary(root, 'export', '--output', file, ...args)
    expect({ status, out }).toEqual({ status: 0, out: `${file}: 2 concepts as ${title}\n` })
    expect(read(root, file)).toMatch(head)
    if (!isWhole) return expect(err).toMatch(/^a\.\w+: info: no place for /u)
    expect(err).toBe('')
    expect(await said(root, 'diff', 'glossary', file)).toBe('0 added, 0 removed, 0 changed\n')
  }) // prettier-ignore

  it.each(['a.csv', 'a.tbx', 'a.ttl', 'a.xlsx'])(
    'should write %s so that it adds nothing to ours, and can stand in place of ours',
    async file => {
      const root = project()
      await said(root, 'export', '--output', file)
      expect(await said(root, 'import', file, '--yes')).toContain(
        '0 new, 0 changed, 0 in conflict, 2 there already',
      )
      expect(await said(root, 'export', '--glossary', file, '--output', 'b.json')).toContain('2 concepts')
    },
  )

  it.each(['a.tbx', 'a.utx', 'a.tmx', 'a.ttl', 'a.xlf', 'a.csv', 'a.tsv', 'a.xlsx'])(
    'should write %s for any command that takes a glossary',
    async file => {
      const root = project()
      await said(root, 'export', '--output', file)
      const text = `${JSON.stringify({ id: 1, lang: 'en', text: 'The pilot left.' })}\n`
      const { status, out } = await run(['link', '--glossary', file], root, text)
      const { mentions } = JSON.parse(out) as { mentions: readonly unknown[] }
      expect({ status, mentions }).toMatchObject({
        status: 0,
        mentions: [{ start: 4, end: 9, concept: 'pilot', match: 'exact' }],
      })
    },
  )

  it.each(['a.csv', 'a.tsv'])('should leave no formula in %s', async file => {
    const root = project()
    await said(root, 'export', '--output', file)
    const cells = read(root, file).split(/[,\t\n]/u)
    expect(cells.some(cell => cell.includes('5G'))).toBe(true)
    expect(cells.filter(cell => /^"?[=+\-@]/u.test(cell))).toEqual([])
  })

  it('should write text and no formula into a workbook', async () => {
    const root = project()
    await said(root, 'export', '--output', 'a.xlsx')
    const parts = unzipSync(readFileSync(join(root, 'a.xlsx')))
    const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name))
    expect(sheets.length).toBe(1)
    for (const [, part] of sheets) {
      expect(strFromU8(part)).not.toMatch(/<f[ >]/u)
      expect(strFromU8(part).match(/<c (?![^>]*t="(?:s|inlineStr)")[^>]*[^/]>/gu)).toBeNull()
    }
  })

  it('should say what the format has no place for, and count what it writes', async () => {
    const root = project()
    write(
      root,
      'glossary/more.yaml',
      'domain: more\nconcepts:\n  - id: quay\n    en: [quay]\n    ko: [부두]\n',
    )
    const { out, err } = await glossary(root, 'export', '--output', 'a.tab')
    expect(out).toBe('a.tab: 2 concepts as OmegaT glossary (en → ja)\n')
    expect(err).toContain('a.tab: info: no place for forbidden names: 1, the first at "pilot" [dropped]\n')
    expect(err).toContain(
      'a.tab: info: no place for concepts without a name in both languages: 1, the first at "quay"',
    )
  })

  it.each<[what: string, args: string[], message: RegExp]>([
    ['no file', [], /^required option '--output <file>' not specified/],
    ['a name that does not say what it is', ['--output', 'a.doc'], /^a\.doc: its name does not say what it is: name one with --format/],
    ['a dialect of another format', ['--output', 'a.tbx', '--dialect', '2.1'], /^--format tbx: takes --dialect basic, min, core, martif, not "2\.1"/],
    ['a style where there is none', ['--output', 'a.tbx', '--dialect', 'martif', '--style', 'dct'], /^--format tbx: is written in one way only: leave --style out/],
    ['one language for pairs', ['--output', 'a.utx', '--languages', 'ja'], /^--format utx: holds two languages: name them with --languages en,ja/],
    ['a language that nothing has a name in', ['--output', 'a.tmx', '--languages', 'ko'], /^--format tmx: nothing to write: no concept has a name in ko/],
    ['a glossary that is not there', ['--output', 'a.tmx', '--glossary', 'nowhere'], /^nowhere: cannot be read: no such file or folder/],
    ['a place that is a folder', ['--output', 'glossary', '--format', 'tmx'], /^glossary: cannot be written: /],
  ])('should refuse %s in one line, and write nothing', async (_, args, message) => {
    const root = project()
    const before = snapshot(root)
    const { status, out, err } = await glossary(root, 'export', ...args)
    expect(err).toMatch(/^taiyaku: [^\n]+\n$/u)
    expect(err.replace(/^taiyaku: /u, '')).toMatch(message)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(snapshot(root)).toEqual(before)
  }) // prettier-ignore
})

describe('glossary merge', () => {
  it('should make a new glossary of two, in which the first counts', async () => {
    const root = project()
    const before = snapshot(root)
    const out = await said(root, 'merge', 'glossary', 'client.csv', '--output', 'both')
    expect(out).toMatch(/^conflict {2}pilot {2}pilot = 水先人 here.*\nnew {7}tug {2}tug = タグボート {2}\(both\/imported\.yaml\)\n1 new/u)
    expect(read(root, 'both/ships.yaml')).toContain('# Ours.')
    expect(await said(root, 'stats', 'both')).toMatch(/^3 concepts, 9 designations/u)
    expect({ ...snapshot(root), ...before }).toEqual(snapshot(root))
  }) // prettier-ignore

  it('should not take two concepts for one by the id that was made of a name', async () => {
    const root = project()
    write(root, 'ours.csv', 'en,ja\nharbor master,港長\n')
    write(root, 'theirs.csv', 'en,ja\nharbor master,埠頭長\n')
    const out = await said(root, 'merge', 'ours.csv', 'theirs.csv', '--output', 'both')
    expect(out).toMatch(
      /^conflict .*only the en name harbor master in common\n0 new, 0 changed, 1 in conflict/u,
    )
    expect(read(root, 'both/imported.yaml')).not.toContain('埠頭長')
  })

  it('should make YAML of whatever comes first', async () => {
    const root = project()
    await said(root, 'merge', 'client.csv', 'glossary', '--output', 'both', '--add-homonyms')
    expect(filesBelow(join(root, 'both'))).toEqual(['imported.yaml', 'ships.yaml'])
    expect((await glossary(root, 'validate', 'both')).status).not.toBe(2)
  })

  it.each<[what: string, args: string[], message: RegExp]>([
    ['a folder that holds a glossary', ['glossary', 'client.csv', '--output', 'glossary'], /^glossary: holds a glossary already: name a new folder/],
    ['a file for a folder', ['glossary', 'glossary', '--output', 'client.csv'], /^client\.csv\/ships\.yaml: cannot be written: client\.csv is a file, not a folder/],
    ['a first that is not there', ['x.tbx', 'glossary', '--output', 'both'], /^x\.tbx: cannot be read/],
    ['a second that is not there', ['glossary', 'x.tbx', '--output', 'both'], /^x\.tbx: cannot be read/],
  ])('should refuse %s in one line, and write nothing', async (_, args, message) => {
    const root = project()
    const before = snapshot(root)
    const { status, out, err } = await glossary(root, 'merge', ...args)
    expect(err.replace(/^taiyaku: /u, '')).toMatch(message)
    expect({ status, out, lines: err.split('\n').length }).toEqual({ status: 2, out: '', lines: 2 })
    expect(snapshot(root)).toEqual(before)
  }) // prettier-ignore
})

/** A project beside a table that differs from its glossary. */
const other = (): string => {
  const root = project()
  write(root, 'other.tsv', 'en\tja\tja:status\npilot\t水先人\tproposed\ntug\tタグボート\t\n')
  return root
}

describe('glossary diff', () => {
  const DIFFERENCES = [
    { kind: 'removed', concept: '5g-buoy', names: '=5G|"buoy" = @ブイ（浮標）', changes: [] },
    {
      kind: 'changed',
      concept: 'pilot',
      names: 'pilot = 水先人',
      changes: [
        'definition: Who leads ships. → none',
        '- en driver',
        'ja 水先人: status preferred → proposed',
      ],
    },
    { kind: 'added', concept: 'tug', names: 'tug = タグボート', changes: [] },
  ]
  it('should show what one has and the other has not, and exit with 1', async () => {
    const { status, out, err } = await glossary(other(), 'diff', 'glossary', 'other.tsv')
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(out).toBe(`- 5g-buoy  =5G|"buoy" = @ブイ（浮標）
~ pilot  pilot = 水先人
    definition: Who leads ships. → none
    - en driver
    ja 水先人: status preferred → proposed
+ tug  tug = タグボート
1 added, 1 removed, 1 changed
`)
  })

  it('should say the same to programs', async () => {
    const root = other()
    const { status, out } = await glossary(root, 'diff', 'glossary', 'other.tsv', '--json')
    expect({ status, value: JSON.parse(out) as unknown }).toEqual({ status: 1, value: DIFFERENCES })
    expect(await said(root, 'diff', 'glossary', 'glossary', '--json')).toBe('[]\n')
  })

  it('should name what cannot be read', async () => {
    const { status, out, err } = await glossary(project(), 'diff', 'glossary', 'x.tbx')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toBe('taiyaku: x.tbx: cannot be read: no such file or folder\n')
  })
})

describe('glossary stats', () => {
  it("should count the project's own", async () => {
    expect(await said(project(), 'stats'))
      .toBe(`2 concepts, 7 designations, 1 with a definition, 0 with a source

language  designations  preferred  admitted  deprecated  forbidden  proposed  missing  homographs
en                   4          2         0           1          1         0        0           0
ja                   3          2         1           0          0         0        0           0

domain  concepts
ships          2
`)
  })

  it('should count any file, for programs too, and say what it leaves out', async () => {
    const { status, out, err } = await glossary(project(), 'stats', 'client.csv', '--json')
    expect(status).toBe(0)
    expect(err).toContain('client.csv:2: info: no place for the column "Color": 2 [dropped]\n')
    expect(JSON.parse(out)).toMatchObject({
      concepts: 3,
      designations: 6,
      domains: [{ domain: 'imported', concepts: 3 }],
      languages: [
        { lang: 'en', designations: 3, byStatus: { preferred: 3 }, missing: 0, homographs: 1 },
        { lang: 'ja', designations: 3, byStatus: { preferred: 3 }, missing: 0, homographs: 0 },
      ],
    })
  })

  it('should name what cannot be read', async () => {
    const { status, out, err } = await glossary(project(), 'stats', 'nowhere')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toBe('taiyaku: nowhere: cannot be read: no such file or folder\n')
  })
})
