import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Candidate } from '../../pipeline/model/candidate.ts'
import { folder, removeFolders, run, write } from '../cli/project.ts'

const INPUT = readFileSync(new URL('../gold/extract/en-ja/input.tsv', import.meta.url), 'utf8')
const LANGS = ['--source-lang', 'en', '--target-lang', 'ja']

let root = ''
beforeAll(() => {
  root = folder()
  write(root, 'memory.tsv', INPUT)
})
afterAll(removeFolders)

const rowsOf = (out: string): readonly Candidate[] =>
  out.split('\n').filter(Boolean).map(line => JSON.parse(line) as Candidate) // prettier-ignore

describe('taiyaku extract', () => {
  it('should print candidates, best first, and no more than asked for', async () => {
    write(root, 'terms.csv', 'id,en,ja\npier,north pier,北ふ頭\n')
    const args = ['extract', ...LANGS, '--glossary', 'terms.csv', '--limit', '3', 'memory.tsv']
    const { status, out } = await run(args, root)
    expect(status).toBe(0)
    const rows = rowsOf(out)
    expect(rows).toHaveLength(3)
    expect(rows.find(({ source }) => source === 'north pier')).toMatchObject({
      target: '北埠頭',
      contradicts: 'pier',
    })
  })
  it('should align the corpus of a project where no bitext is named', async () => {
    const project = folder()
    const [source, target] = [1, 2].map(column =>
      INPUT.trim().split('\n').slice(1).map(row => row.split('\t')[column] ?? ''),
    ) // prettier-ignore
    write(project, 'corpus/harbor/en.md', `# Harbor\n\n${source?.join('\n\n')}\n`)
    write(project, 'corpus/harbor/ja.md', `# 港\n\n${target?.join('\n\n')}\n`)
    const { status, out } = await run(['extract', ...LANGS, '--output', 'found.jsonl'], project)
    expect({ status, out }).toEqual({ status: 0, out: '' })
    const rows = rowsOf(readFileSync(join(project, 'found.jsonl'), 'utf8'))
    expect(rows.map(({ target: term }) => term)).toContain('検潮儀')
    expect(rows[0]?.contexts[0]?.path).toBe('corpus/harbor/en.md')
  })

  it('should write a file to decide in, by its ending', async () => {
    const { status, err } = await run(['extract', ...LANGS, '--output', 'found.yaml', 'memory.tsv'], root)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(readFileSync(join(root, 'found.yaml'), 'utf8')).toMatch(/検潮儀/u)
  })

  it.each([
    ['an ending that it cannot write', [...LANGS, '--output', 'not.docx', 'memory.tsv'], /not\.docx: .*\.xlsx/u],
    ['a bitext that is not there', [...LANGS, 'none.tsv'], /none\.tsv: .*no such file/u],
    ['one language', ['--source-lang', 'en', '--target-lang', 'en', 'memory.tsv'], /name two languages/u],
    ['a limit of nothing', [...LANGS, '--limit', '0', 'memory.tsv'], /whole number from 1/u],
    ['a corpus that lacks one of the languages', ['--source-lang', 'en', '--target-lang', 'ko'], /no document is there in both|no such folder|no document/u],
  ])('should refuse %s in one line, and write nothing', async (_, args, message) => {
    const { status, out, err } = await run(
      ['extract', '--output', 'not.jsonl', ...args],
      root,
    )
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^taiyaku: [^\n]+\n$/u)
    expect(err).toMatch(message)
    expect(existsSync(join(root, 'not.jsonl'))).toBe(false)
  }) // prettier-ignore
})
