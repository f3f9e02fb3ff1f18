import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folder, removeFolders, run } from './project.ts'

let root = ''
beforeAll(() => {
  root = folder()
})
afterAll(removeFolders)

const COMMANDS = [
  [],
  ['build'],
  ['init'],
  ['tokenize'],
  ['restore'],
  ['link'],
  ['align'],
  ['glossary'],
  ['glossary', 'validate'],
  ['train'],
]

describe.concurrent('help', () => {
  it.each(COMMANDS.map(words => [['taiyaku', ...words].join(' '), words] as const))('of %s should show examples', async (name, words) => {
    const { status, out, err } = await run([...words, '--help'], root)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(new RegExp(`^Usage: ${name}[^]*^Examples?:\\n.*taiyaku `, 'm'))
  })
  it('should be what the program answers to no command', async () => {
    const { status, out } = await run([], root)
    expect(status).toBe(0)
    expect(out).toMatch(/^Usage: taiyaku/)
  })
  it('should give the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await run(['--version'], root)).toMatchObject({ status: 0, out: `${version}\n` })
  })
}) // prettier-ignore

describe.concurrent('a wrong command line gives one line and status 2', () => {
  it.each([
    ['an unknown command', ['biuld'], /unknown command 'biuld' \(Did you mean build\?\)/],
    ['an unknown option', ['build', '--loud'], /unknown option '--loud'/],
    ['an argument too many', ['build', 'a', 'b'], /too many arguments for 'build'/],
    ['a missing option', ['tokenize'], /required option '--lang <tag>' not specified/],
    ['a missing argument', ['align', '--source-lang', 'en', '--target-lang', 'ja', 'a.txt'], /missing required argument 'target'/],
    ['an unknown language', ['tokenize', '--lang', 'fr'], /argument 'fr' is invalid\. Expected one of en, ja, ja-Latn, zh-Hans, zh-Hant, ko\./],
    ['a text in romanised Japanese', ['align', '--source-lang', 'ja-Latn', '--target-lang', 'en', 'a', 'b'], /argument 'ja-Latn' is invalid\. Expected one of en, ja, zh-Hans/],
    ['a missing glossary', ['link', '--glossary', 'nowhere'], /^taiyaku: nowhere: cannot be read: no such file or folder$/m],
    ['a glossary of an unknown kind', ['link', '--glossary', '/etc/hostname'], /hostname: not a glossary: expected \.yaml/],
    ['a missing text', ['align', '--source-lang', 'en', '--target-lang', 'ja', 'a.txt', 'b.txt'], /^taiyaku: a\.txt: cannot be read: no such file/],
  ])('%s', async (_, args, message) => {
    const { status, out, err } = await run(args, root)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^taiyaku: [^\n]+\n$/)
    expect(err).toMatch(message)
  }) // prettier-ignore
})
