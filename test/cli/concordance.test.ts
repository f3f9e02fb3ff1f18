import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Concordance } from '../../pipeline/concordance/concordance.ts'
import { columns } from '../../pipeline/text/columns.ts'
import { ended, folder, removeFolders, run, start, write, type Ended } from './project.ts'

const TERMS = `domain: harbor
concepts:
  - id: berth
    en: [berth]
    ko: [선석, 정박지]
`

const ROWS = [
  'id\tsource\ttarget',
  '1\tThe berth is free.\t선석이 비어 있다.',
  '2\tTwo berths were built, and one berth was closed.\t선석 두 곳을 짓고 선석 한 곳을 닫았다.',
  '3\tEvery ship waits for its berth.\t모든 배는 정박지를 기다린다.',
  '4\tThe pilot asked for a berth.\t도선사가 물었다.',
  '5\tThe harbor is closed.\t항구가 닫혔다.',
]

let root = ''
beforeAll(() => {
  root = folder()
  write(root, 'terms.yaml', TERMS)
  write(root, 'memory.tsv', `${ROWS.join('\n')}\n`)
})
afterAll(removeFolders)

const LANGS = ['--source-lang', 'en', '--target-lang', 'ko']
const concordance = (...args: readonly string[]): Promise<Ended> =>
  run(['concordance', '--glossary', 'terms.yaml', ...LANGS, ...args], root)

/** In a terminal of so many columns. */
function inColumns(width: string, ...args: readonly string[]): Promise<Ended> {
  const before = process.env['COLUMNS']
  process.env['COLUMNS'] = width
  const child = start(['concordance', '--glossary', 'terms.yaml', ...LANGS, ...args], root)
  if (before === undefined) delete process.env['COLUMNS']
  else process.env['COLUMNS'] = before
  child.stdin.end()
  return ended(child)
}

describe.concurrent('concordance', () => {
  it('should count how a term was translated, then show each place above its translation', async () => {
    const { status, out, err } = await concordance('berth', 'memory.tsv')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const [counts = '', ...places] = out.trimEnd().split('\n\n')
    expect(counts.split('\n')).toEqual([
      '3  선석',
      expect.stringMatching(/^1 {2}/u),
      expect.stringMatching(/^1 {2}/u),
    ])
    expect(places.map(place => place.split('\n')[0])).toEqual(
      ['1', '2', '2', '3', '4'].map(id => `memory.tsv · ${id}`),
    )
    for (const place of places) expect(place.split('\n')).toHaveLength(3)
    expect(out).not.toContain('The harbor')
  })

  it('should write one object with --json, of which every span holds the term or its translation', async () => {
    const { status, out } = await concordance('--json', 'berth', 'memory.tsv')
    expect(status).toBe(0)
    const { term, occurrences, renderings } = JSON.parse(out) as Concordance & { term: string }
    expect(term).toBe('berth')
    expect(occurrences.map(({ text, span }) => text.slice(span.start, span.end))).toEqual([
      'berth',
      'berths',
      'berth',
      'berth',
      'berth',
    ])
    const shown = occurrences.map(({ translation, rendering }) =>
      rendering?.by === 'glossary' ? translation.slice(rendering.start, rendering.end) : rendering?.by,
    )
    expect(shown.slice(0, 4)).toEqual(['선석', '선석', '선석', '정박지'])
    expect(renderings.reduce((sum, { count }) => sum + count, 0)).toBe(occurrences.length)
  })

  it('should find a term by its name in the other language, and count inflections as one', async () => {
    const { out } = await concordance('--json', '정박지', 'memory.tsv')
    const { occurrences, renderings } = JSON.parse(out) as Concordance
    expect(occurrences.map(({ text }) => text)).toContain('모든 배는 정박지를 기다린다.')
    expect(renderings).toContainEqual({ text: 'berth', count: 4 })
  })

  it('should write no line that is wider than a narrow terminal', async () => {
    const { status, out } = await inColumns('44', 'berth', 'memory.tsv')
    expect(status).toBe(0)
    for (const line of out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(44)
  })

  it('should say that a term stands nowhere, write nothing, and end with 1', async () => {
    const { status, out, err } = await concordance('lighthouse', 'memory.tsv')
    expect({ status, out, err }).toEqual({
      status: 1,
      out: '',
      err: 'taiyaku: "lighthouse" stands nowhere in these texts\n',
    })
  })

  it.each([
    ['a bitext that is not there', ['berth', 'none.tsv']],
    ['a term without a letter', ['…', 'memory.tsv']],
    ['no term', []],
    ['one language twice', ['berth', 'memory.tsv', '--target-lang', 'en']],
    ['no bitext where there is no corpus', ['berth']],
  ])('should refuse %s in one line, with 2', async (_, args) => {
    const { status, out, err } = await concordance(...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err.trimEnd()).toMatch(/^[^\n]+$/u)
    expect(err).not.toMatch(/\bat \S+:\d/u)
  })
})
