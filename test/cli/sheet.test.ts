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
})
afterAll(removeFolders)

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
    expect(text).toContain('### H\n\n- hotline')
    expect(text).toContain('### は\n\n- ホットライン')
  })

  it.each([
    ['harbour', [], 'harbour: no such document: the corpus has harbor'],
    ['taiyaku.yaml', [], 'taiyaku.yaml: is neither a document of the corpus nor a bitext'],
    ['memory.tsv', [], 'memory.tsv: is a bitext: add --source-lang and --target-lang'],
    ['harbor', ['--layout', 'references'], 'harbor: has nothing to show in the layout "references"'],
    ['harbor', ['--logo', 'taiyaku.yaml'], 'taiyaku.yaml: not a picture that can be set'],
    ['harbor', ['--size', '99'], 'Expected a number from 6 to 24'],
  ])('should refuse %s %s and leave the file as it is', async (document, args, message) => {
    writeFileSync(join(root, 'out.md'), 'before')
    const { status, err, text } = await sheet(document, ...args)
    expect([status, err.trimEnd().split('\n').length, text]).toEqual([2, 1, 'before'])
    expect(err).toContain(message)
  })
})
