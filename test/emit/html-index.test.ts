import { expect, test } from 'vitest'
import type { IndexItem } from '../../pipeline/emit/html/index-page.ts'
import { createIndexEmitter } from '../../pipeline/emit/html/index-page.ts'
import { createLabels } from '../../pipeline/page/labels.ts'

const item = (id: string, extra: Partial<IndexItem> = {}): IndexItem => ({
  id,
  title: { en: `Report ${id}`, ja: `報告${id}` },
  date: '2014-10-23',
  languages: ['en', 'ja'],
  missing: [],
  counts: { rows: 21, entries: 8, references: 1 },
  files: [
    { format: 'html', path: `${id}/${id}.html` },
    { format: 'pdf', paper: 'letter', path: `${id}/${id}.letter.pdf` },
  ],
  ...extra,
})

const GLOSSARY = item('glossary', {
  title: { en: 'Glossary', ja: '用語集' },
  date: undefined,
  languages: [],
  counts: { rows: 0, entries: 500, references: 0 },
})

const texts = (html: string, pattern: RegExp): string[] =>
  Array.from(html.matchAll(pattern), ([, found]) => (found ?? '').replaceAll(/<[^>]+>/g, ' ').trim())

test('should list documents and glossary with their files, counts and dates', async () => {
  const html = createIndexEmitter('')([item('a'), GLOSSARY], await createLabels('en'))
  expect(texts(html, /<h3>(.*?)<\/h3>/g)).toEqual(['Report a', 'Glossary'])
  expect(html).toContain('<time lang="en" datetime="2014-10-23">October 23, 2014</time>')
  expect(html).toContain('21 rows</span><span>8 entries</span><span>1 reference<')
  expect(html).toContain(
    '<a href="a/a.letter.pdf" title="PDF" aria-label="PDF Letter – Report a">PDF Letter</a>',
  )
})

test('should speak the language of its labels, with titles in that of their documents', async () => {
  const html = createIndexEmitter('')([item('a'), GLOSSARY], await createLabels('ja'))
  expect(texts(html, /<h2[^>]*>(.*?)<\/h2>/g)).toEqual(['文書', '用語集', '未訳の文書'])
  expect(texts(html, /<h3>(.*?)<\/h3>/g)).toEqual(['Report a', '用語集'])
  expect(html).toContain('2014年10月23日')
})

test('should say which documents lack a language', async () => {
  const labels = await createLabels('en')
  const emit = createIndexEmitter('')
  const html = emit([item('a', { missing: ['ko', 'zh-Hans'] }), item('b', { missing: ['ko'] })], labels)
  const [missing = ''] = texts(html, /<dl class="missing">(.*?)<\/dl>/g)
  expect(missing.split(/\s{2,}/)).toEqual(['한국어', 'Report a', 'Report b', '简体中文', 'Report a'])
  expect(emit([item('a')], labels)).toContain('Every document is there in every language.')
})

test('should never make an address of another kind out of a file name', async () => {
  const hostile = item('"><script>', { files: [{ format: 'html', path: 'javascript:alert(1)/<b>.html' }] })
  const html = createIndexEmitter('')([hostile], await createLabels('en'))
  expect(html).toContain('href="javascript%3Aalert(1)/%3Cb%3E.html"')
  expect(html.replaceAll(/="[^"]*"/g, '=""')).not.toContain('<script')
  expect(html).toContain('content="default-src &#x27;none&#x27;; style-src')
})
