import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBitext } from '../../pipeline/bitext/read.ts'
import { folder, GLOSSARY, PROGRAM, read, removeFolders, run, snapshot, write } from './project.ts'

const align = (...args: readonly string[]): readonly string[] => [
  'align', '--source-lang', 'en', '--target-lang', 'ko', '--glossary', 'terms.yaml', ...args,
] // prettier-ignore

const ENGLISH = ['The ferry left at 9.', 'Nobody saw Dr. Okafor on board.', 'It sank 40 km off the coast.']
const KOREAN = [
  '배는 9시에 떠났다.',
  '오카포 박사를 배에서 본 사람은 없었다.',
  '배는 해안에서 40km 떨어진 곳에 가라앉았다.',
]

let root = ''
beforeAll(async () => {
  root = folder()
  write(root, 'terms.yaml', GLOSSARY)
  write(root, 'en.txt', ENGLISH.join('\n') + '\n')
  write(root, 'ko.txt', KOREAN.join('\n') + '\n')
  write(root, 'prose.ko.txt', KOREAN.join(' ') + '\n')
  write(root, 'report.md', `# The loss of the *Maria*\n\n${ENGLISH.slice(0, 2).join(' ')}\n\n- **${ENGLISH[2]}**\n`)
  write(root, 'report.html', `<h1>마리아호의 침몰</h1><p>${KOREAN.slice(0, 2).join(' ')}</p><ul><li>${KOREAN[2]}</li></ul>`)
  write(root, 'report.docx', await wordFile())
  write(root, 'empty.txt', '')
  write(root, 'empty.md', '<!-- nothing -->\n')
}) // prettier-ignore
afterAll(removeFolders)

const wordFile = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'The loss of the Maria', heading: HeadingLevel.HEADING_1 }),
            new Paragraph(ENGLISH.slice(0, 2).join(' ')),
            new Paragraph({ text: ENGLISH[2] ?? '', bullet: { level: 0 } }),
          ],
        },
      ],
    }),
  )

const ROWS = ['id\tsource\ttarget', ...ENGLISH.map((text, i) => `${i + 1}\t${text}\t${KOREAN[i]}`), ''].join(
  '\n',
)
const WITH_TITLE = `id\tsource\ttarget\n1\tThe loss of the Maria\t마리아호의 침몰\n${ROWS.split('\n').slice(1, 4).map((row, i) => row.replace(/^\d/u, String(i + 2))).join('\n')}\n` // prettier-ignore

describe.concurrent('align should', () => {
  it('pair lines of two files and cover each once', async () => {
    const { status, out, err } = await run(align('en.txt', 'ko.txt'), root)
    expect({ status, err }).toStrictEqual({ status: 0, err: '' })
    const beads = out.trim().split('\n').map(line => JSON.parse(line) as unknown) // prettier-ignore
    expect(beads).toStrictEqual(
      [0, 1, 2].map(i => ({ source: [i], target: [i], cost: expect.any(Number) as unknown })),
    )
  })

  it('write pairs as a table', async () => {
    expect(await run(align('--format', 'tsv', 'en.txt', 'ko.txt'), root)).toMatchObject({
      status: 0,
      out: ROWS,
    })
  })

  it('write a translation memory to a file in a new folder, and nothing to standard output', async () => {
    const args = align('--format', 'tmx', '--output', 'new/folder/report.tmx', 'en.txt', 'ko.txt')
    expect(await run(args, root)).toStrictEqual({ status: 0, signal: null, out: '', err: '' })
    expect(readdirSync(join(root, 'new/folder'))).toStrictEqual(['report.tmx'])
    const file = { path: 'report.tmx', text: read(root, 'new/folder/report.tmx') }
    const { value } = readBitext(file, { sourceLang: 'en', targetLang: 'ko' })
    expect(value.units.map(({ source }) => source.text)).toStrictEqual(ENGLISH)
    expect(value.units.map(({ target }) => target.text)).toStrictEqual(KOREAN)
  })

  it.each([['report.md'], ['report.docx']])(
    'pair the sentences of %s with those of a web page',
    async name => {
      const { status, out } = await run(align('--format', 'tsv', name, 'report.html'), root)
      expect({ status, out }).toStrictEqual({ status: 0, out: WITH_TITLE })
    },
  )

  it('cut plain text into sentences where asked to', async () => {
    const args = align('--segment', '--format', 'tsv', 'en.txt', 'prose.ko.txt')
    expect(await run(args, root)).toMatchObject({ status: 0, out: ROWS })
  })

  it.each([
    ['an empty file', ['en.txt', 'empty.txt'], /^taiyaku: empty\.txt: is empty\n$/u],
    ['a document without text', ['empty.md', 'ko.txt'], /^taiyaku: empty\.md: is empty\n$/u],
    ['a file that is not there', ['en.txt', 'none.docx'], /^taiyaku: none\.docx: cannot be read: no such file/u],
    ['what is no Word file', ['--output', 'half.tsv', 'fake.docx', 'ko.txt'], /^taiyaku: fake\.docx: [^\n]+\n$/u],
    ['an unknown format', ['--format', 'xlsx', 'en.txt', 'ko.txt'], /argument 'xlsx' is invalid\. Allowed choices are jsonl, tsv, tmx/u],
    ['an output in the place of a folder', ['--output', '.', 'en.txt', 'ko.txt'], /^taiyaku: \.: cannot be written: [^\n]+\n$/u],
  ])('refuse %s in one line and write nothing', async (_, args, message) => {
    write(root, 'fake.docx', 'no archive')
    const { status, out, err } = await run(align(...args), root)
    expect({ status, out }).toStrictEqual({ status: 2, out: '' })
    expect(err).toMatch(message)
    expect(existsSync(join(root, 'half.tsv'))).toBe(false)
  }) // prettier-ignore

  it.each([
    ['align', align('--output', './en.txt', 'en.txt', 'ko.txt')],
    ['align, through a link', align('--output', 'link.txt', 'en.txt', 'ko.txt')],
    ['sheet', ['sheet', '--output', 'report.html', 'report.md', 'report.html']],
    ['extract', ['extract', '--source-lang', 'en', '--target-lang', 'ko', '--output', 'memory.jsonl', 'memory.jsonl']],
    ['glossary export', ['glossary', 'export', '--glossary', 'terms.csv', '--output', './terms.csv']],
  ])('refuse an output that is an input: %s', async (_, args) => {
    const own = folder(root)
    write(own, 'memory.jsonl', '{"source":"A ferry.","target":"배."}\n')
    write(own, 'terms.csv', 'id,en,ko\nferry,ferry,배\n')
    symlinkSync('en.txt', join(own, 'link.txt'))
    const before = snapshot(own)
    const { status, out, err } = await run(args, own)
    expect({ status, out }).toStrictEqual({ status: 2, out: '' })
    expect(err).toMatch(/^taiyaku: [^\n]+: is an input and would be replaced: name another output\n$/u)
    expect(snapshot(own)).toStrictEqual(before)
  }) // prettier-ignore

  it.skipIf(process.platform !== 'linux')(
    'refuse a folder that the system does not make, and not try for ever',
    () => {
      const args = [PROGRAM, ...align('--output', '/proc/none/deep/report.tsv', 'en.txt', 'ko.txt')]
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 50_000 })
      expect({ status, stderr }).toStrictEqual({
        status: 2,
        stderr: 'taiyaku: /proc/none: cannot be made: the system makes no folders there\n',
      })
    },
  ) // prettier-ignore
})
