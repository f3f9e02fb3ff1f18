import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bomb } from './bomb.ts'
import { folder, removeFolders, run, smallProject, snapshot, write } from './project.ts'

let built = ''

beforeAll(async () => {
  built = smallProject()
  const { status, err } = await run(['build', '--quiet'], built)
  expect({ status, err }).toEqual({ status: 0, err: '' })
})
afterAll(removeFolders)

/** What is wrong; how it comes about in a project that was in order; the line that says so. */
type Row = readonly [name: string, spoil: (root: string) => void, message: RegExp]

const settings =
  (text: string) =>
  (root: string): void =>
    write(root, 'taiyaku.yaml', text)
const glossary =
  (text: string) =>
  (root: string): void =>
    write(root, 'glossary/terms.yaml', text)
const remove =
  (name: string) =>
  (root: string): void =>
    rmSync(join(root, name), { recursive: true })
const link = (root: string, name: string, target: string): void => {
  rmSync(join(root, name), { recursive: true, force: true })
  symlinkSync(target, join(root, name))
}
const outside = (): string => {
  const path = folder()
  write(path, 'en.md', 'Secret.\n')
  write(path, 'other.yaml', 'domain: other\nconcepts: []\n')
  return path
}

const CORPUS: readonly Row[] = [
  ['a missing corpus', remove('corpus'), /^corpus: no such folder: put your texts there, or run "taiyaku init"$/],
  ['an empty corpus', root => { remove('corpus')(root); mkdirSync(join(root, 'corpus')) }, /^corpus: no document: expected/],
  ['a corpus of read-me files', root => { remove('corpus')(root); write(root, 'corpus/README.md', 'About.') }, /^corpus: no document/],
  ['a binary file', root => write(root, 'corpus/attack/en.md', Buffer.from([0, 1, 2, 3, 0, 0, 255, 254])), /^corpus\/attack\/en\.md: binary file/],
  ['an image by the name of a text', root => write(root, 'corpus/picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), /^corpus\/picture\.txt: binary file/],
  ['broken UTF-8', root => write(root, 'corpus/attack/ja.md', Buffer.concat([Buffer.from('# 題\n\n攻撃'), Buffer.from([0xe6, 0x94]), Buffer.from('。\n')])), /^corpus\/attack\/ja\.md:3: byte 0xE6 is not valid UTF-8/],
  ['an unknown language', root => write(root, 'corpus/attack/fr.md', 'Bonjour.\n'), /^corpus\/attack\/fr\.md: unknown language "fr": name the file after one of en, ja/],
  ['no version in the languages of the project', root => write(root, 'corpus/third/ko.md', '안녕\n'), /^corpus\/third\/ko\.md: no version in the project's languages \(en, ja\): add/],
  ['two versions of one language', root => write(root, 'corpus/attack/en.txt', 'Twice.\n'), /^corpus\/attack\/en\.txt: a second en version beside corpus\/attack\/en\.md: remove one/],
  ['a version beside the folder of its document', root => write(root, 'corpus/attack.en.md', 'Twice.\n'), /^corpus\/attack(\.en|\/en)\.md: a second en version beside/],
  ['a file of more than 50 MB', root => { writeFileSync(join(root, 'corpus/attack/en.md'), ''); truncateSync(join(root, 'corpus/attack/en.md'), 50_000_001) }, /^corpus\/attack\/en\.md: file of 51 MB, more than 50 MB: split it$/],
  ['a document by the name of the glossary', root => write(root, 'corpus/glossary/en.md', 'Words.\n'), /^corpus\/glossary\/en\.md: a document cannot be called "glossary"/],
  ['the same in capitals', root => write(root, 'corpus/Glossary.md', 'Words.\n'), /^corpus\/Glossary\.md: a document cannot be called "Glossary"/],
  ['a document by the name of the index', root => write(root, 'corpus/index.html.md', 'Words.\n'), /a document cannot be called "index.html"/],
  ['a name that is too long for its sheets', root => write(root, `corpus/${'n'.repeat(248)}.md`, 'Words.\n'), /cannot be written: the name is too long: give the document a shorter one$/],
  ['a line break in the name of a file', root => write(root, 'corpus/attack/f\nr.md', 'Bonjour.\n'), /^corpus\/attack\/f\\nr\.md: unknown language "f\\nr"/],
] // prettier-ignore

const GLOSSARY_ROWS: readonly Row[] = [
  ['a glossary that is not YAML', glossary('domain: terms\nconcepts:\n  - id: [\n'), /^glossary\/terms\.yaml:4: not valid YAML: /],
  ['a glossary with an unquoted colon', glossary('domain: terms\nconcepts:\n  - id: a\n    note: one: two\n'), /^glossary\/terms\.yaml:4: not valid YAML: .*in quotes$/],
  ['a glossary with an unknown field', glossary('domain: terms\nconcepts:\n  - id: a\n    fr: [mot]\n'), /^glossary\/terms\.yaml:4: unknown field "fr" in concepts$/],
  ['a glossary of nothing', glossary(''), /^glossary\/terms\.yaml:1: the file is empty$/],
  ['an alias bomb', glossary(bomb('domain: terms\n')), /^glossary\/terms\.yaml: not valid YAML: Excessive alias count/],
  ['a glossary folder without a glossary', root => renameSync(join(root, 'glossary/terms.yaml'), join(root, 'glossary/terms.docx')), /^glossary: no glossary file: expected \.yaml/],
  ['a glossary that is a file', root => { remove('glossary')(root); write(root, 'glossary', 'x') }, /^glossary: is a file: expected a folder/],
  ['a table with an unknown column', root => write(root, 'glossary/more.csv', 'id,en,fr\na,word,mot\n'), /^glossary\/more\.csv:1: column "fr" is neither/],
] // prettier-ignore

const SETTINGS: readonly Row[] = [
  ['settings that are not YAML', settings('languages: [en\n'), /^taiyaku\.yaml:\d: not valid YAML: /],
  ['an unknown setting', settings('languages: [en]\nlanguage: en\n'), /^taiyaku\.yaml:2: unknown field "language"$/],
  ['an output beside the project', settings('output: ../sheets\n'), /^taiyaku\.yaml:1: output: must be a folder inside/],
] // prettier-ignore

/** One text is changed too, so that there is something to write. */
const changed =
  (spoil: (root: string) => void) =>
  (root: string): void => {
    write(root, 'corpus/attack/en.md', '# The attack\n\nIt was not stopped.\n')
    write(root, 'corpus/defence/en.md', '# The defence\n\nNobody met.\n')
    spoil(root)
  }

const OUTPUT: readonly Row[] = [
  ['a file in the place of the output', changed(root => { remove('output')(root); write(root, 'output', 'mine') }), /^output\/\.taiyaku\.json: cannot be written: output is a file, not a folder$/],
  ['a file in the place of a folder of sheets', changed(root => { remove('output/defence')(root); write(root, 'output/defence', 'mine') }), /^output\/defence\/defence\.html: cannot be written: output\/defence is a file/],
  ['a folder in the place of a sheet', changed(root => { remove('output/defence/defence.md')(root); mkdirSync(join(root, 'output/defence/defence.md')) }), /^output\/defence\/defence\.md: cannot be written: a folder stands in its place$/],
] // prettier-ignore

const LINKS: readonly Row[] = [
  ['a document', root => link(root, 'corpus/attack', outside()), /^corpus\/attack: leads out of the project folder, to /],
  ['a version', root => link(root, 'corpus/attack/en.md', join(outside(), 'en.md')), /^corpus\/attack\/en\.md: leads out of the project folder/],
  ['a version that is not there', root => link(root, 'corpus/attack/en.md', 'nowhere.md'), /^corpus\/attack\/en\.md: cannot be read: no such file/],
  ['a version that leads to itself', root => link(root, 'corpus/attack/en.md', 'en.md'), /^corpus\/attack\/en\.md: cannot be read: (no such file|its symbolic links)/],
  ['the corpus', root => link(root, 'corpus', outside()), /^corpus: leads out of the project folder/],
  ['the glossary', root => link(root, 'glossary', outside()), /^glossary: leads out of the project folder/],
  ['the output', root => link(root, 'output', outside()), /^output: leads out of the project folder/],
  ['the folder of a sheet', changed(root => link(root, 'output/attack', outside())), /^output\/attack\/attack\.html: leads out of the project folder/],
  ['a sheet', changed(root => link(root, 'output/attack/attack.md', join(outside(), 'en.md'))), /^output\/attack\/attack\.md: leads out of the project folder/],
] // prettier-ignore

async function expectRefusal(spoil: Row[1], message: RegExp): Promise<void> {
  const root = folder(built)
  spoil(root)
  const before = snapshot(root)
  const { status, out, err } = await run(['build'], root)
  expect(err).toMatch(/^taiyaku: [^\n]+\n$/)
  expect(err.slice('taiyaku: '.length, -1)).toMatch(message)
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(snapshot(root)).toEqual(before)
}

describe.concurrent('build refuses, with one line, and leaves everything as it was', () => {
  it.each(CORPUS)('%s', (_, spoil, message) => expectRefusal(spoil, message))
  it.each(GLOSSARY_ROWS)('%s', (_, spoil, message) => expectRefusal(spoil, message))
  it.each(OUTPUT)('%s', (_, spoil, message) => expectRefusal(spoil, message))
})

describe.concurrent('build refuses settings', () => {
  it.each(SETTINGS)('%s', (_, spoil, message) => expectRefusal(spoil, message))
})

describe.concurrent('build refuses a symbolic link out of the project in the place of', () => {
  it.each(LINKS)('%s', (_, spoil, message) => expectRefusal(spoil, message))
})

describe.concurrent('build', () => {
  it.each([
    ['a folder that is not there', ['build', 'nowhere'], /^taiyaku: nowhere: no such folder\n$/],
    ['a file', ['build', 'taiyaku.yaml'], /^taiyaku: taiyaku\.yaml: no such folder\n$/],
  ])('should refuse %s', async (_, args, message) => {
    const { status, err } = await run(args, built)
    expect(status).toBe(2)
    expect(err).toMatch(message)
  })
})
