import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { createHtmlEmitter } from '../../pipeline/emit/html/html.ts'
import type { ConceptId } from '../../pipeline/model/glossary.ts'
import type { Sheet } from '../../pipeline/model/sheet.ts'
import { cellText } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { STYLE } from '../../pipeline/page/style.ts'
import { glossarySheet, sampleSheet } from './sample-sheet.ts'

const SCRIPT = 'document.title = \'1 < 2 && "ok"\'\n'

const emitHtml = async (sheet: Sheet): Promise<string> =>
  String(
    await createHtmlEmitter({ script: SCRIPT, style: STYLE })(sheet, {
      labels: await createLabels('en'),
      paper: 'a4',
    }),
  )

const all = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, found]) => found ?? '')
const ids = (html: string): string[] => all(html, / id="([^"]+)"/g)
const unescape = (text: string): string =>
  text.replaceAll(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

/** The text of an element without its readings. */
const written = (html: string): string =>
  unescape(html.replaceAll(/<r([tp])>[^<]*<\/r\1>/g, '').replaceAll(/<[^>]+>/g, ''))

describe('the page of a document', () => {
  let html = ''
  beforeAll(async () => {
    html = await emitHtml(sampleSheet())
  })

  test('should allow its own script by hash, and nothing from elsewhere', () => {
    const [policy = ''] = all(html, /http-equiv="Content-Security-Policy" content="([^"]+)"/g)
    const [script = ''] = all(html, /<script type="module">([\s\S]*?)<\/script>/g)
    const hash = createHash('sha256').update(script).digest('base64')
    expect(script).toBe(SCRIPT)
    expect(unescape(policy)).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    )
    expect(html).not.toMatch(/ (?:src|srcset)=|<link|@import|url\(/)
  })

  test('should show markup in a text as text', () => {
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>')
    expect(all(html, /<script( [^>]*)/g)).toEqual([
      ' type="application/json" id="search-index"',
      ' type="module"',
    ])
  })

  test('should use no id twice', () => {
    expect(ids(html).length).toBeGreaterThan(20)
    expect(new Set(ids(html)).size).toBe(ids(html).length)
  })

  test('should lead every link inside the page to a target', () => {
    const targets = new Set(ids(html))
    const links = all(html, /href="#([^"]*)"/g).map(decodeURIComponent)
    expect(links.filter(link => !targets.has(link))).toEqual([])
    expect(links.filter(link => link.startsWith('term-')).length).toBeGreaterThan(20)
  })

  test('should lead from an entry back to its rows and references', () => {
    const [entry = ''] = all(html, /<tr role="row" id="term-kaijo-hoancho">([\s\S]*?)<\/tr>/g)
    expect(all(entry, /(<a href="#[^"]+">[^<]+)/g)).toEqual(['<a href="#s10">9', '<a href="#r2">[2]'])
  })

  test('should give each cell the text of its segment, its language, and readings apart', () => {
    const { rows, languages } = sampleSheet()
    for (const row of rows) {
      const [content = ''] = all(
        html,
        new RegExp(`<tr role="row" id="${row.id}"[^>]*>([\\s\\S]*?)</tr>`, 'g'),
      )
      const cells = languages.map(lang =>
        all(content, new RegExp(`<td role="cell" lang="${lang}"[^>]*>([\\s\\S]*?)</td>`, 'g')).map(written),
      )
      expect(cells).toEqual(languages.map(lang => [cellText(row.cells[lang] ?? []) || '–']))
    }
    expect(html).toContain('<ruby>共同<rp>(</rp><rt>きょうどう</rt><rp>)</rp></ruby>')
  })

  test('should mark what is not simply right, in words too', () => {
    expect(html).toMatch(/data-status="forbidden" data-match="exact" title="forbidden"[^>]*>hacker</)
    expect(html).toMatch(/data-match="romanized" title="romanized"[^>]*>Kaijo Hoancho</)
    expect(html).toContain('aria-label="Doubtful alignment"')
    expect(html).toContain('aria-label="No text in this language"')
  })

  test('should show a restored title with its confidence and its runners-up', () => {
    const [restored = ''] = all(html, /<div class="restored">([\s\S]*?)<\/div>/g)
    expect(written(restored)).toBe(
      'Restored title Confidence 42%港湾のランサムウェア対策、各国が共同演習' +
        'Alternatives港湾のランサムウェア対策、各国が協同演習港湾のランサムウェア大作、各国が共同演習',
    )
  })

  test('should head every column and every row of its tables', () => {
    const tables = all(html, /(<table[\s\S]*?<\/table>)/g)
    expect(tables).toHaveLength(5)
    for (const table of tables) {
      expect(all(table, /<th scope="(col)"/g).length).toBeGreaterThanOrEqual(4)
      expect(all(table, /<th scope="(row)"/g)).toHaveLength(all(table, /(<tr)/g).length - 1)
    }
  })
})

test('should group the entries of a whole glossary by domain, without a text', async () => {
  const html = await emitHtml(glossarySheet(20))
  expect(all(html, /<h2 id="domain-\d+">([^<]+)</g)).toEqual(
    Array.from({ length: 10 }, (_, n) => `Domain ${n}`),
  )
  expect(html).not.toContain('id="text"')
  expect(html).not.toContain('Occurrences')
})

test('should link web addresses only', async () => {
  const sheet = sampleSheet()
  const [entry] = sheet.entries
  if (entry === undefined) throw new RangeError('no entry')
  const html = await emitHtml({
    ...sheet,
    title: { en: '</title><script>alert(1)</script>' },
    entries: [
      ...sheet.entries,
      { ...entry, concept: 'x" onclick="y' as ConceptId, source: 'javascript:alert(1)' },
      { ...entry, concept: 'img' as ConceptId, source: '<img src=x onerror=alert(1)>' },
    ],
  })
  expect(html).not.toMatch(/href="(?!#|https:)/)
  expect(html).not.toMatch(/<img|onclick="|<\/title><script/)
})

test('should refuse a script that would close its own element', async () => {
  const emitter = createHtmlEmitter({ script: 'const a = "</script>"', style: '' })
  await expect(emitter(sampleSheet(), { labels: await createLabels('en'), paper: 'a4' })).rejects.toThrow(
    'the script would close its own element at offset 11',
  )
})
