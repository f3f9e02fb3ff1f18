import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, folder, GLOSSARY, PROGRAM, removeFolders, run, start, write } from './project.ts'
import { execFile } from 'node:child_process'

let root = ''
beforeAll(() => {
  root = folder()
  write(root, 'terms.yaml', GLOSSARY)
})
afterAll(removeFolders)

const TOKENIZE = ['tokenize', '--lang', 'en']
const LINK = ['link', '--glossary', 'terms.yaml']
const row = (id: unknown, text = 'A cat.'): string => `${JSON.stringify({ id, text })}\n`
const parsed = (out: string): { id: unknown; tokens: { surface: string }[] }[] =>
  out.split('\n').filter(Boolean).map(line => JSON.parse(line) as { id: unknown; tokens: { surface: string }[] }) // prettier-ignore

describe.concurrent('a filter refuses, with the number of the line,', () => {
  it.each([
    ['what is not JSON', TOKENIZE, `${row(1)}{oops\n`, /^taiyaku: <stdin>:2: not JSON: expected one object a line/],
    ['an array', TOKENIZE, '[]\n', /<stdin>:1: not a JSON object/],
    ['a missing field', TOKENIZE, `${row(1)}\n${row(2)}{"id":3}\n`, /<stdin>:4: field "text" is missing or not a string/],
    ['a missing id', TOKENIZE, '{"text":"x"}\n', /<stdin>:1: field "id" is missing or not a string or number/],
    ['a text that is a number', TOKENIZE, '{"id":1,"text":7}\n', /<stdin>:1: field "text" is missing or not a string/],
    ['an unknown language', LINK, '{"id":1,"lang":"fr","text":"x"}\n', /<stdin>:1: "lang" must be one of en, ja, ja-Latn/],
    ['half a line', TOKENIZE, `${row(1)}{"id":2,"te`, /<stdin>:2: not JSON/],
    ['two objects on a line', TOKENIZE, '{"id":1,"text":"a"} {"id":2,"text":"b"}\n', /<stdin>:1: not JSON/],
  ])('%s', async (_, args, input, message) => {
    const { status, out, err } = await run(args, root, input)
    expect(status).toBe(2)
    expect(err).toMatch(/^taiyaku: [^\n]+\n$/)
    expect(err).toMatch(message)
    // The rows before it have had their answers.
    for (const { id } of parsed(out)) expect([1, 2]).toContain(id)
  }) // prettier-ignore

  it('broken UTF-8', async () => {
    const child = start(TOKENIZE, root)
    child.stdin.end(Buffer.concat([Buffer.from(row(1)), Buffer.from([0x22, 0xe6, 0x94, 0x22, 0x0a])]))
    const { status, err } = await ended(child)
    expect(status).toBe(2)
    expect(err).toBe('taiyaku: <stdin>:2: not valid UTF-8: convert the input to UTF-8\n')
  })
})

describe.concurrent('a filter', () => {
  it('should answer in order, skip empty lines and give ids back as they came', async () => {
    const { status, out, err } = await run(TOKENIZE, root, `\n${row('b')}\r\n  \n${row(2)}${row('a').trim()}`)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(parsed(out).map(({ id }) => id)).toEqual(['b', 2, 'a'])
  })
  it('should take no input for no output', async () => {
    expect(await run(TOKENIZE, root, '')).toEqual({ status: 0, signal: null, out: '', err: '' })
  })
  it('should skip a byte order mark and keep line separators inside a text', async () => {
    const { out } = await run(TOKENIZE, root, `\ufeff{"id":1,"text":"one\u2028two"}\n`)
    expect(parsed(out)[0]?.tokens.map(({ surface }) => surface)).toEqual(['one', 'two'])
  })
  it('should read a line of a megabyte', async () => {
    const { status, out } = await run(TOKENIZE, root, row(1, 'A cat sat. '.repeat(100_000)))
    expect(status).toBe(0)
    expect(parsed(out)[0]?.tokens).toHaveLength(400_000)
  })
  it('should answer the first line before the second comes', async () => {
    const child = start(TOKENIZE, root)
    child.stdin.write(row(1))
    const answer = await new Promise<string>(done =>
      child.stdout.once('data', (chunk: Buffer) => done(chunk.toString())),
    )
    expect(parsed(answer)[0]?.id).toBe(1)
    child.stdin.end(row(2))
    expect(parsed((await ended(child)).out)[0]?.id).toBe(2)
  })
  it('should end quietly when its reader leaves', async () => {
    const command = `yes '{"id":1,"text":"A cat."}' | head -20000 | { "$0" "$1" tokenize --lang en; echo "status $?" >&2; } | head -1`
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>(done => {
      execFile('/bin/sh', ['-c', command, process.execPath, PROGRAM], (_, out, err) =>
        done({ stdout: out, stderr: err }),
      )
    })
    expect(parsed(stdout)).toHaveLength(1)
    expect(stderr).toBe('status 0\n')
  })
  it('should link by the glossary that is named', async () => {
    const text = 'Two cyber attacks.'
    const { out } = await run(LINK, root, `${JSON.stringify({ id: 1, lang: 'en', text })}\n`)
    expect(JSON.parse(out)).toMatchObject({
      id: 1,
      mentions: [{ start: 4, end: 17, surface: 'cyber attacks', concept: 'cyber-attack', designation: 'cyber attack', match: 'inflected' }],
    })
  }) // prettier-ignore
  it('should say on standard error that a glossary has an id twice', async () => {
    write(root, 'twice/a.yaml', GLOSSARY)
    write(root, 'twice/b.yaml', GLOSSARY)
    const { status, err } = await run(['link', '--glossary', 'twice'], root, '')
    expect(status).toBe(0)
    expect(err).toMatch(/^twice\/b\.yaml:3: error: .*\[duplicate-id\]\n$/)
  })
})

describe('glossary validate', () => {
  it('should give status 1 and lines with file and line where there are faults', async () => {
    write(root, 'bad.yaml', `${GLOSSARY}    zh-Hans: [網絡攻擊]\n    ko: [사이버 공격]\n`)
    const { status, out, err } = await run(['glossary', 'validate', 'bad.yaml'], root)
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(out).toMatch(/^bad\.yaml:6: error: .*traditional characters.*\[wrong-script\]$/m)
    expect(out).toMatch(/^1 concept, 4 designations, 1 fault, 0 remarks\n$/m)
  })
  it('should give status 0 where there are none', async () => {
    write(root, 'good.yaml', `${GLOSSARY}    zh-Hans: [网络攻击]\n    ko: [사이버 공격]\n`)
    const { status, out } = await run(['glossary', 'validate', 'good.yaml'], root)
    expect({ status, out }).toEqual({ status: 0, out: '1 concept, 4 designations, 0 faults, 0 remarks\n' })
  })
  it('should print the schema that is published', async () => {
    const { out } = await run(['glossary', 'validate', '--schema'], root)
    expect(out).toBe(await import('node:fs').then(fs => fs.readFileSync('glossary/schema.json', 'utf8')))
  })
})
