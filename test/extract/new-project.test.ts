import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import readXlsxFile from 'read-excel-file/node'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { filesBelow, folder, read, removeFolders, run, write } from '../cli/project.ts'

afterAll(removeFolders)

/** Two versions of a text, line by line; an empty line parts paragraphs, and # makes a heading. */
const EN = `# Rules of the harbor
The harbor master decides which vessel may enter. Every vessel reports to the harbor master one hour before it arrives.
A large vessel takes a pilot on board. In fog, the harbor master closes the channel.
Each vessel is given a berth. The berth allocation is published at six. Ms Tanaka is in charge of berth allocation.
Dangerous goods are declared a day ahead. Dangerous goods are unloaded at the north pier only.
A transponder is carried by every tug. A tug without a transponder stays in the harbor.
The catamaran is moored at the jetty.`
const JA = `# 港の規則
港長は、どの船舶が入港してよいかを決める。すべての船舶は、到着の1時間前に港長に報告する。
大型の船舶は、水先人を乗せる。霧の際は、港長が航路を閉鎖する。
各船舶にはバースが割り当てられる。バース割当は6時に公表される。田中氏がバース割当を担当する。
危険物は前日までに申告する。危険物は北埠頭でのみ荷揚げする。
トランスポンダーはすべてのタグボートに搭載される。トランスポンダーのないタグボートは港にとどまる。
カタマランは桟橋に係留される。`

const markdown = (text: string): string => `${text.split('\n').join('\n\n')}\n`

const word = (text: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: text
            .split('\n')
            .map(line =>
              line.startsWith('# ')
                ? new Paragraph({ text: line.slice(2), heading: HeadingLevel.HEADING_1 })
                : new Paragraph(line),
            ),
        },
      ],
    }),
  )

const LANGS = ['--source-lang', 'en', '--target-lang', 'ja']

/** Runs a command that must succeed; what it printed. */
async function succeed(root: string, ...args: readonly string[]): Promise<string> {
  const { status, out, err } = await run(args, root)
  expect({ status, err }).toMatchObject({ status: 0 })
  return out
}

/** The row of a source term, with a decision in its column; the rest of the workbook as it was. */
async function decideInWorkbook(path: string, source: string): Promise<void> {
  const [sheet] = await readXlsxFile(path)
  const rows = sheet?.data ?? []
  const head = rows.findIndex(row => row.includes('Decision'))
  const column = rows[head]?.indexOf('Decision') ?? -1
  const changed: SheetData = rows.map(row =>
    row.map((cell, n) => ({
      value: n === column && row.includes(source) ? 'accept' : String(cell ?? ''),
    })),
  )
  await writeXlsxFile(changed).toFile(path)
}

const glossaryIn = (root: string): string => read(root, 'glossary/terms.yaml')
const sheetOf = (root: string): string =>
  filesBelow(join(root, 'output')).filter(name => name.endsWith('.md')).map(name => read(root, `output/${name}`)).join('\n') // prettier-ignore

describe('a project that begins with two documents', () => {
  it('should get from Markdown to an accepted entry in the sheet, by way of YAML', async () => {
    const root = folder()
    write(root, 'taiyaku.yaml', 'languages: [en, ja]\nformats: [md]\n')
    write(root, 'corpus/harbor/en.md', markdown(EN))
    write(root, 'corpus/harbor/ja.md', markdown(JA))
    await succeed(root, 'extract', ...LANGS, '--output', 'candidates.yaml')
    const candidates = read(root, 'candidates.yaml')
    for (const term of ['港長', 'バース割当', '危険物', 'トランスポンダー', 'カタマラン'])
      expect(candidates).toContain(term)
    const decided = candidates.replace(/decision:(?=\n *source: harbor master\n)/u, 'decision: accept')
    expect(decided).not.toBe(candidates)
    write(root, 'candidates.yaml', decided)
    const again = await run(['extract', ...LANGS, '--output', 'candidates.yaml'], root)
    expect([again.status, again.err]).toEqual([
      2,
      expect.stringMatching(/^taiyaku: candidates\.yaml: holds 1 decision: /u),
    ])
    expect(read(root, 'candidates.yaml')).toBe(decided)
    expect(await succeed(root, 'glossary', 'accept', 'candidates.yaml')).toMatch(/harbor master/u)
    expect(glossaryIn(root)).toContain('港長')
    await succeed(root, 'build')
    expect(sheetOf(root)).toMatch(/harbor master[^\n]*港長/u)
    await succeed(root, 'extract', ...LANGS, '--output', 'again.yaml')
    expect(read(root, 'again.yaml')).not.toContain('source: harbor master\n')
  })

  it('should get there from Word as well, by way of a workbook', async () => {
    const root = folder()
    write(root, 'taiyaku.yaml', 'languages: [en, ja]\nformats: [md]\n')
    write(root, 'corpus/harbor/en.docx', await word(EN))
    write(root, 'corpus/harbor/ja.docx', await word(JA))
    await succeed(root, 'extract', ...LANGS, '--output', 'candidates.xlsx')
    await decideInWorkbook(join(root, 'candidates.xlsx'), 'harbor master')
    await succeed(root, 'glossary', 'accept', 'candidates.xlsx')
    expect(glossaryIn(root)).toContain('港長')
    await succeed(root, 'build')
    expect(sheetOf(root)).toMatch(/harbor master[^\n]*港長/u)
  })

  it('should propose a term of three sentences out of five', async () => {
    const root = folder()
    const rows = [
      'The harbor master opened the gate.\t港長が門を開けた。',
      'Ask the harbor master.\t港長に尋ねる。',
      'The crane is old.\tクレーンは古い。',
      'It rained.\t雨が降った。',
      'The harbor master left.\t港長は去った。',
    ]
    write(root, 'memory.tsv', `id\tsource\ttarget\n${rows.map((row, n) => `${n}\t${row}\n`).join('')}`)
    const first = (await succeed(root, 'extract', ...LANGS, 'memory.tsv')).split('\n')[0] ?? ''
    expect(JSON.parse(first)).toMatchObject({ source: 'harbor master', target: '港長', frequency: 3 })
  })
}, 300_000)
