import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differences, ended, filesBelow, folder, GLOSSARY, read, removeFolders, run, smallProject, snapshot, start, write, type Ended } from './project.ts' // prettier-ignore

let built = ''
let first: Ended

beforeAll(async () => {
  built = smallProject()
  first = await run(['build'], built)
  expect(first.status).toBe(0)
})
afterAll(removeFolders)

const SHEETS = ['attack', 'defence', 'glossary'].flatMap(id => [`${id}/${id}.html`, `${id}/${id}.md`])
/** What every run writes that makes anything. */
const ALWAYS = ['.taiyaku.json', 'index.html']
const withIndex = (...names: readonly string[]): readonly string[] => [...ALWAYS, ...names].toSorted()

/** Changes a built project, builds it again, and says which files of the output differ. */
async function rebuilt(change: (root: string) => void, args: readonly string[] = []): Promise<Ended & { changes: readonly string[]; root: string }> {
  const root = folder(built)
  change(root)
  const before = snapshot(join(root, 'output'))
  const result = await run(['build', ...args], root)
  return { ...result, root, changes: differences(before, snapshot(join(root, 'output'))) }
} // prettier-ignore

describe('a first run', () => {
  it('should write every sheet in every format, an index and nothing else', () => {
    expect(filesBelow(join(built, 'output'))).toEqual(withIndex(...SHEETS))
  })
  it('should name the sheets, the missing translation and what to open', () => {
    expect(first.out).toMatch(/^3 sheets in output \(html md\), 3 made now:\n/)
    for (const id of ['attack', 'defence', 'glossary'])
      expect(first.out).toMatch(new RegExp(`^  ${id} +.*\\d concepts?$`, 'm'))
    expect(first.out).toMatch(/^ {2}defence: no translation into ja$/m)
    expect(first.out).toMatch(/^Open output\/index\.html\n$/m)
  })
  it('should write a line a sheet to standard error where that is no terminal', () => {
    const steps = first.err.trim().split('\n')
    expect(steps.map(step => step.replace(/ .*/, ''))).toEqual(['[1/3]', '[2/3]', '[3/3]'])
  })
})

describe.concurrent('a later run', () => {
  it('should say that nothing has changed and touch no file', async () => {
    const { status, out, err, changes } = await rebuilt(() => undefined)
    expect({ status, err, changes }).toEqual({ status: 0, err: '', changes: [] })
    expect(out).toMatch(/^Nothing has changed: 3 sheets in output/)
    expect(out).not.toMatch(/made/)
  })
  it('should not care where it is started from', async () => {
    const root = folder(built)
    const before = snapshot(root)
    const { out } = await run(['build', root], '/')
    expect(out).toMatch(/^Nothing has changed/)
    expect(snapshot(root)).toEqual(before)
  })
  it('should say nothing at all with --quiet', async () => {
    const { status, out, err } = await rebuilt(() => undefined, ['--quiet'])
    expect({ status, out, err }).toEqual({ status: 0, out: '', err: '' })
  })
  it('should redo only a document that has changed', async () => {
    const { out, err, changes, root } = await rebuilt(r =>
      write(r, 'corpus/defence/en.md', '# The defence\n\nIt fell.\n'),
    )
    expect(changes).toEqual(withIndex('defence/defence.html', 'defence/defence.md'))
    expect(err).toBe('[1/1] defence\n')
    expect(out).toMatch(/attack .*concept\n.*defence .*, made now\n/)
    expect(read(root, 'output/defence/defence.md')).toContain('It fell.')
  })
  it('should remove the files of a document that is gone, and nothing else', async () => {
    const { changes, root } = await rebuilt(r => {
      write(r, 'output/mine.txt', 'Mine.')
      write(r, 'output/attack/mine.txt', 'Mine too.')
      rmSync(join(r, 'corpus/defence'), { recursive: true })
    })
    expect(changes).toEqual(withIndex('defence/defence.html', 'defence/defence.md'))
    expect(existsSync(join(root, 'output/defence'))).toBe(false)
    expect(read(root, 'output/index.html')).not.toContain('defence')
  })
  it('should leave a folder in which somebody put a file', async () => {
    const { root } = await rebuilt(r => {
      write(r, 'output/defence/mine.txt', 'Mine.')
      rmSync(join(r, 'corpus/defence'), { recursive: true })
    })
    expect(filesBelow(join(root, 'output/defence'))).toEqual(['mine.txt'])
  })
  it('should redo all when the glossary has changed', async () => {
    const { changes, root } = await rebuilt(r =>
      write(r, 'glossary/terms.yaml', `${GLOSSARY}  - id: ministry\n    en: [ministry]\n`),
    )
    expect(changes).toEqual(withIndex(...SHEETS))
    expect(read(root, 'output/glossary/glossary.md')).toContain('ministry')
  })
  it('should redo all when the settings have changed, and remove what they no longer ask for', async () => {
    const { changes, root } = await rebuilt(r =>
      write(r, 'taiyaku.yaml', 'languages: [en, ja]\nformats: [md]\nlabels: ja\n'),
    )
    expect(changes).toEqual(withIndex(...SHEETS))
    expect(filesBelow(join(root, 'output'))).toEqual(
      withIndex(...SHEETS.filter(name => name.endsWith('.md'))),
    )
  })
  it('should make a sheet again that somebody removed', async () => {
    const { changes } = await rebuilt(r => rmSync(join(r, 'output/attack/attack.html')))
    expect(changes).toEqual(withIndex('attack/attack.html', 'attack/attack.md'))
  })
  it('should make the index again that somebody removed, and no sheet', async () => {
    const { changes } = await rebuilt(r => rmSync(join(r, 'output/index.html')))
    expect(changes).toEqual(ALWAYS)
  })
  it('should make everything again when its record cannot be read', async () => {
    const { status, changes } = await rebuilt(r => write(r, 'output/.taiyaku.json', '{'))
    expect(status).toBe(0)
    expect(changes).toEqual(withIndex(...SHEETS))
  })
})

describe.concurrent('odd but allowed', () => {
  it('should make sheets of documents with HTML, quotes, spaces and East Asian letters in their names', async () => {
    const names = ['<img src=x>', `it's "quoted" & 100% #1`, '日本語の文書', 'constructor', '__proto__']
    const { status, root } = await rebuilt(r => {
      for (const name of names) write(r, `corpus/${name}.md`, `# ${name}\n\nThe cyber attack.\n`)
    })
    expect(status).toBe(0)
    for (const name of names) expect(existsSync(join(root, `output/${name}/${name}.md`))).toBe(true)
    for (const page of ['output/index.html', 'output/<img src=x>/<img src=x>.html'])
      expect(read(root, page)).not.toContain('<img src=x>')
    expect((await run(['build'], root)).out).toMatch(/^Nothing has changed: 8 sheets/)
  })
  it('should name an id that stands twice and go on with the first', async () => {
    const { status, err } = await rebuilt(r => write(r, 'glossary/zz.yaml', GLOSSARY))
    expect(status).toBe(0)
    expect(err).toMatch(/^glossary\/zz\.yaml:3: error: concept "cyber-attack" stands already at glossary\/terms\.yaml:3; .* \[duplicate-id\]$/m)
  }) // prettier-ignore
  it('should name files that look like documents and are not read', async () => {
    const { out } = await rebuilt(r => write(r, 'corpus/attack/ja.odt', 'x'))
    expect(out).toMatch(/^ {2}Left out, no text that is read: corpus\/attack\/ja\.odt$/m)
  })
  it("should read texts that lie loose in the project and the program's own glossary", async () => {
    const root = folder()
    write(root, 'taiyaku.yaml', 'languages: [en]\nformats: [md]\n')
    write(root, 'report.txt', 'The cyber attack was stopped.\n')
    const { status, out } = await run(['build'], root)
    expect(status).toBe(0)
    expect(out).toMatch(/^ {2}report +1 row[^]*no glossary folder: taiyaku's own glossary was used/m)
    expect((await run(['build'], root)).out).toMatch(/^Nothing has changed/)
  })
})

const OLD = '# The attack\n\nThe cyber attack was stopped.\n'
const words = (word: string): string => `# ${word}\n\n${`The cyber attack was ${word}.\n\n`.repeat(60)}`

function state(root: string, id: string, format: 'md' | 'html'): 'none' | 'old' | 'new' {
  const name = `output/${id}/${id}.${format}`
  if (!existsSync(join(root, name))) return 'none'
  const text = read(root, name)
  expect(text.trimEnd().endsWith(format === 'html' ? '</html>' : '')).toBe(true)
  return text.includes('second') ? 'new' : 'old'
}

describe('an interrupted run', () => {
  it('should leave every sheet whole and old or new, and the next one finish', async () => {
    const root = folder(built)
    const ids = ['attack', 'defence', ...Array.from({ length: 30 }, (_, i) => `doc${i + 10}`)]
    for (const id of ids) write(root, `corpus/${id}/en.md`, words('second'))
    const child = start(['build'], root)
    child.stderr.once('data', () => child.kill('SIGINT'))
    const { signal, err, out } = await ended(child)
    expect({ signal, out }).toEqual({ signal: 'SIGINT', out: '' })
    expect(err).toMatch(
      /^taiyaku: interrupted: \d+ of 32 sheets made, the others are as they were; run it again to go on$/m,
    )
    const files = filesBelow(join(root, 'output'))
    expect(
      files.filter(name => !/^(?:index\.html|\.taiyaku\.json|([^/]+)\/\1\.(?:html|md))$/.test(name)),
    ).toEqual([])
    for (const id of ids) expect(state(root, id, 'html')).toBe(state(root, id, 'md'))
    expect(state(root, 'attack', 'md')).toBe('new')
    expect(state(root, 'doc39', 'md')).toBe('none')

    // The text is again what it was before the run that was cut short; its sheet is not.
    write(root, 'corpus/attack/en.md', OLD)
    expect((await run(['build', '-q'], root)).status).toBe(0)
    expect(read(root, 'output/attack/attack.md')).toBe(read(built, 'output/attack/attack.md'))
    for (const id of ids.slice(1)) expect(state(root, id, 'html')).toBe('new')
  })
})

describe('init', () => {
  it('should make a folder that can be built, and name its files', async () => {
    const root = folder()
    const { status, out } = await run(['init', 'summit'], root)
    expect(status).toBe(0)
    expect(out.trim().split('\n').toSorted()).toEqual(filesBelow(root))
    expect(read(root, 'summit/glossary/schema.json')).toBe(read(process.cwd(), 'glossary/schema.json'))
    write(
      root,
      'summit/taiyaku.yaml',
      read(root, 'summit/taiyaku.yaml').replace('html, pdf, xlsx, md, tmx', 'md'),
    )
    const made = await run(['build', 'summit'], root)
    expect(made.status).toBe(0)
    expect(read(root, 'summit/output/first-document/first-document.md')).toContain('サイバー対策')
  })
  it('should touch nothing in a folder where one of its files stands', async () => {
    const before = snapshot(built)
    const { status, err } = await run(['init'], built)
    expect({ status, err }).toEqual({
      status: 2,
      err: 'taiyaku: taiyaku.yaml: exists already; choose another folder\n',
    })
    expect(snapshot(built)).toEqual(before)
  })
  it('should write nothing where one of its files cannot be written', async () => {
    const root = folder()
    write(root, 'glossary', 'A file.')
    const { status, err } = await run(['init'], root)
    expect(status).toBe(2)
    expect(err).toBe('taiyaku: glossary/my-terms.yaml: cannot be written: glossary is a file, not a folder\n')
    expect(filesBelow(root)).toEqual(['glossary'])
  })
})
