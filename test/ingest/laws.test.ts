import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../../pipeline/model/lang.ts'
import type { Doc, Segment } from '../../pipeline/model/text.ts'

const read = (path: string, text: string, lang: DocumentLang = 'en'): Doc =>
  ingest({ path, text, id: 'x', lang }).value

const segmentsOf = (doc: Doc): readonly Segment[] => [
  ...doc.segments,
  ...doc.references.flatMap(({ title, translation }) => (translation ? [title, translation] : [title])),
]

/** Lines and marks that mean something to one importer or the other, and letters that mean nothing. */
const UNITS = [
  '# ', '## References\n\n', '1. ', '- ', '> ', '※ ', '* ', '\n', '\n\n', '---\n', '```\n', '|a|b|\n|-|-|\n', '[^1]', '[^1]: ',
  '<!-- ', ' -->', '<p>', '</p>', '&amp;', '\\*', '**', '`', '[', '](x)', '![', '{{< a text="b" >}}', 'title: ', '参考文献\n',
  'Kyodo, "Saiba [Cyber]," October 21, 2014', '外務省「協議」2014年10月21日', 'They met. ', '会った。', '만났다. ', 'Oct 23, 2014', '\t', '　', '😀',
] // prettier-ignore
const text = fc.string({ unit: fc.oneof(fc.constantFrom(...UNITS), fc.string()), maxLength: 30 })
const path = fc.constantFrom('x.md', 'x.txt')
const lang = fc.constantFrom(...DOCUMENT_LANGS)

describe('ingest', () => {
  it('should keep its laws on any text', () => {
    fc.assert(
      fc.property(path, text, lang, (file, input, language) => {
        const doc = read(file, input, language)
        expect(doc.blocks.reduce((sum, block) => sum + block.length, 0)).toBe(doc.segments.length)
        expect(doc.segments.map(segment => segment.id)).toEqual(doc.segments.map((_, i) => `${i + 1}`))
        const all = segmentsOf(doc)
        expect(new Set(all.map(segment => segment.id)).size).toBe(all.length)
        for (const { source } of all) {
          expect(source.start).toBeGreaterThanOrEqual(0)
          expect(source.end).toBeGreaterThanOrEqual(source.start)
          expect(source.end).toBeLessThanOrEqual(input.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('should leave single white space and no empty segment', () => {
    fc.assert(
      fc.property(path, text, lang, (file, input, language) => {
        const doc = read(file, input, language)
        let next = 0
        for (const { kind, length } of doc.blocks) {
          expect(length).toBeGreaterThan(0)
          for (const segment of doc.segments.slice(next, (next += length))) {
            expect(segment.text.trim()).not.toBe('')
            if (kind !== 'code') expect(segment.text).not.toMatch(/\s\s|^\s|\s$|\n/u)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('should never throw on arbitrary strings', () => {
    fc.assert(
      fc.property(path, fc.string({ unit: 'binary', maxLength: 200 }), lang, (file, input, language) => {
        expect(read(file, input, language).lang).toBe(language)
      }),
    )
  })

  const word = fc.stringMatching(/^[a-z]{2,8}$/u)
  const sentence = fc.array(word, { minLength: 2, maxLength: 6 }).map(words => `Z${words.join(' ')}.`)
  const wrap = fc.constantFrom(
    (s: string) => s,
    (s: string) => `**${s}**`,
    (s: string) => `- ${s.replace(' ', '\n  ')}`,
    (s: string) => `> ${s.replace(' ', '\n> ')}`,
    (s: string) => `# ${s}`,
    (s: string) => `[${s}](https://example.org)`,
    (s: string) => `| ${s} |\n| --- |`,
  )

  it('should point every segment at the place where its words stand', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, wrap), { minLength: 1, maxLength: 6 }), pieces => {
        const input = pieces.map(([s, around]) => around(s)).join('\n\n<!-- -->\n\n')
        const doc = read('x.md', input)
        expect(doc.segments.map(segment => segment.text)).toEqual(pieces.map(([s]) => s))
        for (const { text: words, source } of doc.segments) {
          const slice = input.slice(source.start, source.end)
          expect(slice.replace(/\s(?:> | {2})?/gu, ' ')).toBe(words)
        }
      }),
    )
  })

  it.each([
    ['prose in Markdown', 'x.md', 'The **three** governments met (in No. 3) & agreed.\n\n'],
    ['prose in plain text', 'x.txt', 'The three governments met.\nThey agreed.\n\n'],
    ['one paragraph', 'x.md', 'The three governments met. '],
    ['one line without a stop', 'x.txt', 'a'],
    ['opened quotations', 'x.txt', '「“'],
    ['open comments', 'x.md', '<!--'],
    ['templates', 'x.md', '{{<'],
    ['entities', 'x.md', '&nbsp;&amp;x'],
    ['list items', 'x.txt', '1. x\n'],
  ])('should read a long text of %s', (_, file, unit) => {
    expect(read(file, unit.repeat(200_000 / unit.length)).path).toBe(file)
  })

  it('should read a megabyte of prose', () => {
    const paragraph = `${'The three governments agreed to go on. '.repeat(25)}\n\n`
    const doc = read('x.txt', paragraph.repeat(1_000_000 / paragraph.length))
    expect(doc.segments.length).toBeGreaterThan(25_000)
  })
})
