import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { folder, read, removeFolders, run, write } from '../cli/project.ts'

const LABELS = fileURLToPath(new URL('../../pipeline/page/labels', import.meta.url))
const GLOSSARY = fileURLToPath(new URL('../../glossary', import.meta.url))

afterAll(removeFolders)

test('should find nothing wrong in its own labels', async () => {
  const { status, out, err } = await run(['check', '--glossary', GLOSSARY, '--threads', '0'], LABELS)
  expect([status, out, err]).toEqual([0, expect.stringContaining('segments of 3 files'), ''])
})

test('should find what someone breaks in them', async () => {
  const copy = folder(LABELS)
  write(copy, 'ja.json', read(copy, 'ja.json').replace('{{found}} 件を表示', '件を表示'))
  write(copy, 'terms.csv', 'id,en,ja\n')
  const flags = ['--glossary', 'terms.csv', '--target-lang', 'ja', '--threads', '0', '--format', 'jsonl']
  const { status, out } = await run(['check', ...flags], copy)
  expect([status, out]).toEqual([1, expect.stringContaining('search.results')])
})
