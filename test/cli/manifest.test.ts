import { afterAll, describe, expect, it } from 'vitest'
import {
  isUpToDate,
  readManifest,
  removeFiles,
  writeManifest,
  type SheetRecord,
} from '../../pipeline/cli/manifest.ts'
import { filesBelow, folder, removeFolders, write } from './project.ts'

afterAll(removeFolders)

const RECORD: SheetRecord = {
  id: 'report',
  hash: 'abc',
  title: { en: 'A report' },
  languages: ['en'],
  missing: ['ja'],
  counts: { rows: 1, entries: 0, references: 0 },
  files: [{ format: 'md', path: 'report/report.md' }],
}

describe('the record of the last run', () => {
  it('should be read back as it was written', () => {
    const root = folder()
    writeManifest(root, { report: RECORD })
    expect(readManifest(root)).toEqual({ report: RECORD })
  })

  it.each([
    ['is not JSON', '{'],
    ['is of another version', '{"version":0,"sheets":{}}'],
    ['is a list', '[]'],
    ['is null', 'null'],
    ['has no sheets', '{"version":1}'],
    ['has a sheet that is null', '{"version":1,"sheets":{"report":null}}'],
    ['has a sheet without a hash', JSON.stringify({ version: 1, sheets: { report: { ...RECORD, hash: 1 } } })],
    ['names a file above the output', JSON.stringify({ version: 1, sheets: { report: { ...RECORD, files: [{ format: 'md', path: '../taiyaku.yaml' }] } } })],
    ['names an absolute path', JSON.stringify({ version: 1, sheets: { report: { ...RECORD, files: [{ format: 'md', path: '/etc/passwd' }] } } })],
  ])('should be as if there were none when it %s', (_, text) => {
    const root = folder()
    write(root, '.taiyaku.json', text)
    expect(readManifest(root)).toEqual({})
  }) // prettier-ignore

  it('should hold only while the hash is the same and every file is there', () => {
    const root = folder()
    expect(isUpToDate(RECORD, 'abc', root)).toBe(false)
    write(root, 'report/report.md', '')
    expect(isUpToDate(RECORD, 'abc', root)).toBe(true)
    expect(isUpToDate(RECORD, 'abd', root)).toBe(false)
    expect(isUpToDate(undefined, 'abc', root)).toBe(false)
  })
})

describe('files of sheets that are no longer made', () => {
  it('should go with their folder where nothing else is in it', () => {
    const root = folder()
    for (const name of ['a/a.md', 'b/b.md', 'b/mine.md', 'c/c.md', 'c/.hidden']) write(root, name, '')
    removeFiles(root, ['a/a.md', 'b/b.md', 'c/c.md', 'd/d.md'])
    expect(filesBelow(root)).toEqual(['b/mine.md', 'c/.hidden'])
  })
})
