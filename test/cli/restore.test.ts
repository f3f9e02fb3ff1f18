import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folder, GLOSSARY, read, removeFolders, run, write, type Ended } from './project.ts'

let root = ''
beforeAll(() => {
  root = folder()
  write(root, 'terms.yaml', GLOSSARY)
  write(root, 'names.txt', '# persons\n守友 研\tもりとも けん\tperson\n')
  write(root, 'bad.txt', '守友\tもりとも\n佐藤\n')
  write(root, 'news.txt', '守友氏が辞任\n')
  write(root, 'no.model', 'counts')
})
afterAll(removeFolders)

const restore = (options: readonly string[], input: string, cwd = root): Promise<Ended> =>
  run(['restore', '--glossary', 'terms.yaml', ...options], cwd, input)
const row = (text: string): string => `${JSON.stringify({ id: 1, text })}\n`
const textOf = (out: string): string => (JSON.parse(out) as { text: string }).text

describe.concurrent('restore', () => {
  it('should know the names of a list', async () => {
    const { status, out, err } = await restore(['--names', 'names.txt'], row('Moritomo Ken ga shikyo'))
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(textOf(out)).toBe('守友研が死去')
  })

  it("should know the names that the project's settings name", async () => {
    const project = folder(root)
    write(project, 'taiyaku.yaml', 'names: names.txt\n')
    expect(textOf((await restore([], row('Moritomo-shi ga jinin'), project)).out)).toBe('守友氏が辞任')
  })

  it('should count by a model of the user', async () => {
    expect(await run(['train', 'news.txt', '--output', 'own.model'], root)).toMatchObject({ status: 0 })
    const { status, out } = await restore(['--model', 'own.model'], row('Saiba kogeki'))
    expect({ status, text: textOf(out) }).toEqual({ status: 0, text: 'サイバー攻撃' })
  })

  it('should answer ten thousand letters, and rows without any', async () => {
    const titles = [
      'Seifu ga taisaku wo kyoka, '.repeat(400),
      '',
      ' \t',
      '東京',
      '123',
      'To\0kyo \ud800',
      '👩‍👩‍👧',
    ]
    const { status, out } = await restore([], titles.map(row).join(''))
    expect(status).toBe(0)
    const texts = out.trim().split('\n').map(textOf)
    expect(texts.map(text => text.length > 0)).toEqual([true, false, false, true, true, true, true])
    expect(texts[0]).toContain('政府が対策を強化、政府が')
  })

  it.each([
    ['names that are not there', ['--names', 'nowhere.txt'], /^taiyaku: nowhere\.txt: cannot be read: no such file/],
    ['a name without a reading', ['--names', 'bad.txt'], /^taiyaku: bad\.txt:2: no reading of "佐藤"/],
    ['a model that is not there', ['--model', 'nowhere'], /^taiyaku: nowhere: cannot be read: no such file/],
    ['a file that is no model', ['--model', 'no.model'], /^taiyaku: no\.model: the language model cannot be read/],
  ])('should refuse %s', async (_, options, message) => {
    const { status, out, err } = await restore(options, row('Saiba'))
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^taiyaku: [^\n]+\n$/)
    expect(err).toMatch(message)
  }) // prettier-ignore

  it('should say which line is too long', async () => {
    const { status, err } = await restore([], row('Tokyo') + row('a'.repeat(100_001)))
    expect(status).toBe(2)
    expect(err).toBe('taiyaku: <stdin>:2: title of 100001 characters, more than 100000\n')
  })
})

describe('build', () => {
  it('should make sheets anew when the names have changed', async () => {
    const project = folder()
    write(project, 'taiyaku.yaml', 'languages: [en]\nformats: [md]\nnames: names.txt\n')
    write(project, 'glossary/terms.yaml', GLOSSARY)
    const reference = '1. Asahi, "Moritomo-shi ga jinin [Mr Moritomo resigns]," July 4, 2012'
    write(project, 'talks.md', `# Talks\n\nThey met.\n\n## References\n\n${reference}\n`)
    write(project, 'names.txt', '守友\tもりとも\n')
    expect(await run(['build'], project)).toMatchObject({ status: 0 })
    expect(read(project, 'output/talks/talks.md')).toContain('守友氏が辞任')
    write(project, 'names.txt', '森朋\tもりとも\n')
    expect(await run(['build'], project)).toMatchObject({ status: 0 })
    expect(read(project, 'output/talks/talks.md')).toContain('森朋氏が辞任')
  })
})
