import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folder, removeFolders, run, write, type Ended } from './project.ts'

let root = ''
beforeAll(() => {
  root = folder()
  write(root, 'taiyaku.yaml', 'languages: [en, ja]\n')
  write(root, 'corpus/harbor/en.md', '# A hotline\n\nA hotline was set up.\n')
  write(root, 'corpus/harbor/ja.md', '# ホットライン\n\nホットラインが設けられた。\n')
  write(root, 'glossary/terms.csv', 'id,en,ja\nhotline,hotline,ホットライン\n')
  write(
    root,
    'memory.tsv',
    'id\tsource\ttarget\na\tA hotline works.\tホットラインが通じる。\nb\tSilence.\t\n',
  )
  for (const [name, text] of Object.entries(FILES)) write(root, name, text)
})
afterAll(removeFolders)

const FILES = {
  'loose/brief.md': '# A hotline\n\nA hotline was set up.\n',
  'loose/brief.ja.txt': 'ホットライン\n\nホットラインが設けられた。\n',
  'loose/ja.json': '{"hotline": "ホットラインが設けられた。"}',
  'loose/active.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  'loose/broken.png': 'no picture',
} as const
const SIDES = ['--source-lang', 'en', '--target-lang', 'ja'] as const

const sheet = async (...args: string[]): Promise<Ended & { text: string }> => {
  const output = join(root, 'out.md')
  const ended = await run(['sheet', '--format', 'md', '--output', output, ...args], root)
  return { ...ended, text: existsSync(output) ? readFileSync(output, 'utf8') : '' }
}

describe('taiyaku sheet', () => {
  it('should make a handout of a document, named by itself, its folder or its file', async () => {
    const [byName, byFolder, byFile] = [
      await sheet('harbor'),
      await sheet('corpus/harbor'),
      await sheet('corpus/harbor/ja.md'),
    ]
    expect([byName.status, byName.err]).toEqual([0, ''])
    expect(byName.text).toContain('| A hotline was set up. | ホットラインが設けられた。 |')
    expect([byFolder.text, byFile.text]).toEqual([byName.text, byName.text])
  })

  it('should set the columns in the order that is asked for', async () => {
    expect((await sheet('harbor', '--languages', 'ja,en')).text).toContain(
      '| ホットラインが設けられた。 | A hotline was set up. |',
    )
  })

  it('should pair the units of a bitext as its file does', async () => {
    const { status, text } = await sheet('memory.tsv', '--source-lang', 'en', '--target-lang', 'ja')
    expect(status).toBe(0)
    expect(text).toContain('| A hotline works. | ホットラインが通じる。 |')
    expect(text).toContain('| Silence. | |')
  })

  it('should index the glossary in each language', async () => {
    const { text } = await sheet('glossary', '--layout', 'glossary')
    expect(text).toContain('| 1 | **hotline** | **ホットライン** (hottorain) |')
    expect(text).toContain('### H\n\n- hotline: 1')
    expect(text).toContain('### は\n\n- ホットライン: 1')
  })

  it('should make a Word document by the name of the output, and a sheet of a Word document', async () => {
    const made = await run(['sheet', '--output', 'loose/made.docx', 'harbor', '--languages', 'en'], root)
    expect([made.status, made.err]).toEqual([0, ''])
    const { status, text } = await sheet('loose/made.docx')
    expect(status).toBe(0)
    expect(text).toContain('A hotline was set up.')
  })

  it('should be made of a document and its translation wherever they lie, in their languages alone', async () => {
    const { status, err, text } = await sheet('loose/brief.ja.txt', 'loose/brief.md')
    expect([status, err]).toEqual([0, ''])
    expect(text).toContain('| ホットラインが設けられた。 | A hotline was set up. |')
    expect(text).toContain('| 日本語 | English | Definition |')
  })

  it.each([
    [
      ['--output', 'out.odt'],
      'out.odt: its name ends in no format: expected .html, .pdf, .docx, .xlsx, .md, .tmx, or --format',
    ],
    [
      ['--output', 'out.pdf', '--format', 'docx'],
      'out.pdf: ends in .pdf, but --format says docx: change one',
    ],
    [
      ['--output', 'corpus.md/out.md'],
      'corpus.md/out.md: cannot be written: corpus.md is a file, not a folder',
    ],
    [[], "required option '--output <file>' not specified"],
  ])('should write nothing where the output is %j', async (args, message) => {
    write(root, 'corpus.md', '')
    const { status, err } = await run(['sheet', 'harbor', ...args], root)
    expect([status, err.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(err).toContain(message)
    expect(['out.odt', 'out.pdf'].filter(name => existsSync(join(root, name)))).toEqual([])
  })

  it.each([
    ['harbour', [], 'harbour: no such file, and the corpus has no such document: it has harbor'],
    ['taiyaku.yaml', [], 'taiyaku.yaml: is neither a document nor a bitext: expected .md'],
    ['memory.tsv', [], 'memory.tsv: is a bitext: add --source-lang and --target-lang'],
    ['harbor', ['--layout', 'references'], 'harbor: has nothing to show in the layout "references"'],
    ['harbor', ['--logo', 'taiyaku.yaml'], 'taiyaku.yaml: not a picture that can be set'],
    ['harbor', ['--logo', 'none.png'], 'none.png: cannot be read: no such file'],
    [
      'harbor',
      ['--logo', 'loose/broken.png'],
      'broken.png: is no png picture that can be set: save it again',
    ],
    [
      'harbor',
      ['--logo', 'loose/active.svg'],
      'active.svg: picture that runs scripts or refers to other files',
    ],
    ['harbor', ['--size', '99'], 'Expected a number from 6 to 24'],
    [
      'harbor',
      ['--layout', 'poster'],
      'Allowed choices are aligned, glossary, booth, concordance, references',
    ],
    ['harbor', ['--paper', 'a3'], 'Allowed choices are universal, a4, letter, a5'],
    ['harbor', ['--orientation', 'tall'], 'Allowed choices are portrait, landscape'],
    ['harbor', ['--languages', 'en,fr'], 'Expected some of en, ja, zh-Hans, zh-Hant, ko'],
    ['harbor', ['--labels', 'fr'], 'Expected one of en, ja, zh-Hans, zh-Hant, ko'],
    ['harbor', ['--glossary', 'none.csv'], 'none.csv: cannot be read: no such file'],
    ['harbor', ['memory.tsv'], 'harbor: is no version of a document: several files must be'],
    [
      'loose/brief.md',
      ['corpus/harbor/en.md'],
      'corpus/harbor/en.md: a second en version beside loose/brief.md',
    ],
    [
      'memory.tsv',
      ['--source-lang', 'en', '--target-lang', 'en'],
      'memory.tsv: both sides are said to be en',
    ],
    ['loose/ja.json', [...SIDES], 'loose/ja.json: a catalogue of one language'],
  ])('should refuse %s %s and leave the file as it is', async (document, args, message) => {
    writeFileSync(join(root, 'out.md'), 'before')
    const { status, err, text } = await sheet(document, ...args)
    expect([status, err.trimEnd().split('\n').length, text]).toEqual([2, 1, 'before'])
    expect(err).toContain(message)
  })
})
