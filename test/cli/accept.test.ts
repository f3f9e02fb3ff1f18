import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readRejectedPairs } from '../../pipeline/cli/glossary-texts.ts'
import { writeReview } from '../../pipeline/extract/review/file.ts'
import type { Review, ReviewItem } from '../../pipeline/extract/review/review.ts'
import { sampleReview } from '../extract/sample-review.ts'
import { filesBelow, folder, read, removeFolders, run, snapshot, write } from './project.ts'

afterAll(removeFolders)

const GLOSSARY = `# Ours.
domain: ships
concepts:
  - id: pilot   # of a ship
    en: [pilot]
    ja: [パイロット]
`

const decided = (...changes: readonly Partial<ReviewItem>[]): Review => {
  const review = sampleReview()
  return { ...review, items: review.items.slice(0, 2).map((item, i) => ({ ...item, ...changes[i] })) }
}

async function project(review: Review, name = 'c.yaml'): Promise<string> {
  const root = folder()
  write(root, 'glossary/ships.yaml', GLOSSARY)
  write(root, name, await writeReview(review, name))
  return root
}

describe('glossary accept', () => {
  it.each(['c.yaml', 'c.xlsx'])(
    'should merge what %s accepts, say what it did, and do it once',
    async name => {
      const root = await project(decided({ decision: 'accept' }, { decision: 'accept' }), name)
      const { status, out, err } = await run(['glossary', 'accept', name], root)
      expect({ status, err }).toEqual({ status: 0, err: '' })
      expect(out).toBe(`added          harbor master = 港長: harbor-master in glossary/ships.yaml
merged         pilot = 水先人: pilot in glossary/ships.yaml
1 added, 1 merged, 0 there already, 0 rejected, 0 left for later
`)
      expect(read(root, 'glossary/ships.yaml')).toBe(`# Ours.
domain: ships
concepts:
  - id: pilot   # of a ship
    en: [pilot]
    ja: [ パイロット, { text: 水先人, variants: [ 水先案内人 ] } ]
  - id: harbor-master
    en:
      - text: harbor master
        variants:
          - harbour master
    ja:
      - 港長
`)
      const before = snapshot(root)
      const again = await run(['glossary', 'accept', name], root)
      expect(again.out).toContain('0 added, 0 merged, 2 there already')
      expect(snapshot(root)).toEqual(before)
      expect((await run(['glossary', 'validate', 'glossary'], root)).status).not.toBe(2)
    },
  )

  it('should remember what is rejected, as it was found, and read it for no glossary', async () => {
    const root = await project(
      decided({ decision: 'reject', source: 'harbour chief' }, { decision: 'later' }),
    )
    const { out } = await run(['glossary', 'accept', 'c.yaml'], root)
    expect(out).toBe('0 added, 0 merged, 0 there already, 1 rejected, 1 left for later\n')
    expect(filesBelow(root)).toContain('glossary/rejected.yaml')
    const pair = { sourceLang: 'en', source: 'harbor master', targetLang: 'ja', target: '港長' } as const
    expect(readRejectedPairs(root, 'glossary').has(pair)).toBe(true)
    expect((await run(['lookup', 'pilot'], root)).status).toBe(0)
  })

  it('should keep no variants of what a person has corrected', async () => {
    const root = await project(decided({ decision: 'accept', source: 'harbor master in chief' }, {}))
    await run(['glossary', 'accept', 'c.yaml'], root)
    expect(read(root, 'glossary/ships.yaml')).toMatch(/en:\n\s+- harbor master in chief\n\s+ja:/u)
  })

  it('should begin a glossary where the project has none', async () => {
    const root = folder()
    write(
      root,
      'c.yaml',
      await writeReview(decided({ decision: 'accept' }, { decision: 'accept', domain: 'sea' }), 'c.yaml'),
    )
    const { status, out } = await run(['glossary', 'accept', 'c.yaml'], root)
    expect(status).toBe(0)
    expect(out).toMatch(
      /\nglossary is this project's glossary from now on, in place of the one that comes with taiyaku\n$/u,
    )
    expect(filesBelow(root)).toEqual(['c.yaml', 'glossary/sea.yaml', 'glossary/terms.yaml'])
  })

  it.each<[string, (root: string) => void, string[], RegExp]>([
    ['a file that is not there', () => undefined, ['x.yaml'], /^x\.yaml: cannot be read: no such file/],
    ['a file of another kind', root => write(root, 'x.docx', 'x'), ['x.docx'], /^x\.docx: not a file of candidates/],
    ['a domain that is a path', () => undefined, ['c.yaml', '--domain', '../x'], /^c\.yaml:13: "\.\.\/x" is no domain/],
    ['a choice of domains without a choice', root => write(root, 'glossary/b.yaml', 'domain: b\nconcepts: []\n'), ['c.yaml'], /^c\.yaml:13: no domain: write one of b, ships, or say --domain$/],
    ['a broken glossary', root => write(root, 'glossary/ships.yaml', 'domain: [\n'), ['c.yaml'], /^glossary\/ships\.yaml:2: not valid YAML/],
    ['a broken file of refused pairs', root => write(root, 'glossary/rejected.yaml', 'rejected: 1\n'), ['c.yaml'], /^glossary\/rejected\.yaml:1: rejected: must be a list/],
  ])('should refuse %s, and write nothing', async (_, spoil, args, message) => {
    const root = await project(decided({ decision: 'accept' }, { decision: 'reject' }))
    spoil(root)
    const before = snapshot(root)
    const { status, out, err } = await run(['glossary', 'accept', ...args], root)
    expect(err.replace(/^taiyaku: /u, '').trimEnd()).toMatch(message)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(snapshot(root)).toEqual(before)
  }) // prettier-ignore

  it('should never touch the glossary that comes with the program', async () => {
    const root = folder()
    write(root, 'c.yaml', await writeReview(decided({ decision: 'accept' }), 'c.yaml'))
    const own = new URL('../../glossary', import.meta.url).pathname
    const before = snapshot(own)
    await run(['glossary', 'accept', 'c.yaml'], root)
    expect(snapshot(own)).toEqual(before)
    expect(join(root, 'glossary')).not.toBe(own)
  })
})
