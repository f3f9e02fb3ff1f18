import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { readSummary, summaryOf } from './summary.ts'

const GOLD = new URL('../gold/ingest/', import.meta.url)
const CASES = readdirSync(GOLD).toSorted()

/** The case's folder is the document; `expected.json` says which language to read it in. */
describe('ingest', () => {
  it.each(CASES)('should read gold case %s', name => {
    const folder = new URL(`${name}/`, GOLD)
    const expected = readSummary(new URL('expected.json', folder))
    const path = existsSync(new URL('input.md', folder)) ? 'input.md' : 'input.txt'
    const text = readFileSync(new URL(path, folder), 'utf8')
    expect(summaryOf(ingest({ path, text, id: name, lang: expected.lang }))).toEqual(expected)
  })
})
