import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { InputError } from '../../pipeline/model/outcome.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { summaryOf, type Summary } from './summary.ts'

const summary = (path: string, text: string, lang: DocumentLang = 'en'): Summary =>
  summaryOf(ingest({ path, text, id: 'doc', lang }))

describe('ingest', () => {
  it('should choose the importer by the file ending, whatever its case', () => {
    expect(summary('a/b.MD', '# One').blocks).toEqual([['title', 'One']])
    expect(summary('a.b/c.txt', '# One').blocks).toEqual([['title', '# One']])
  })

  it.each(['x.odt', 'x', 'x.md/x'])('should refuse %s in one line', path => {
    expect(() => summary(path, 'x')).toThrow(InputError)
    expect(() => summary(path, 'x')).toThrow(`${path}: not one of .md .markdown .txt`)
  })

  it.each(['x.md', 'x.txt'])('should report an empty %s and return a document', path => {
    for (const text of ['', '\n\n', ' \t'])
      expect(summary(path, text)).toEqual({
        lang: 'en',
        title: 'doc',
        blocks: [],
        references: [],
        findings: ['empty-document'],
      })
  })

  it.each<[string, DocumentLang, string, string]>([
    ['Japanese without a space', 'ja', '協議を\n開いた。', '協議を開いた。'],
    ['Japanese and Latin without a space', 'ja', '協議で\nARFを', '協議でARFを'],
    ['Chinese without a space', 'zh-Hans', '会议\n结束。', '会议结束。'],
    ['Korean with a space', 'ko', '회의를\n열었다.', '회의를 열었다.'],
    ['English with a space', 'en', 'They\nmet.', 'They met.'],
  ])('should join lines in %s', (_, lang, text, expected) => {
    expect(summary('x.md', text, lang).blocks).toEqual([['paragraph', expected]])
  })

  it('should give a source that holds the words and little else', () => {
    const text = '# A *b* c\n\nThe **first** one. The [second\n one](x), too.\n'
    const { segments } = ingest({ path: 'x.md', text, id: 'doc', lang: 'en' }).value
    expect(segments.map(({ source }) => text.slice(source.start, source.end))).toEqual([
      'A *b* c',
      'The **first** one.',
      'The [second\n one](x), too.',
    ])
  })

  it('should give references segments of their own, with sources', () => {
    const text = '## References\n\n3. Kyodo, "Kaigi\n   enki [Postponed]," May 6, 2015\n'
    const [reference] = ingest({ path: 'x.md', text, id: 'doc', lang: 'en' }).value.references
    expect(reference?.text).toBe('Kyodo, "Kaigi enki [Postponed]," May 6, 2015')
    expect(reference?.title).toMatchObject({ id: 'r3.title', lang: 'ja-Latn', text: 'Kaigi enki' })
    expect(reference?.translation).toMatchObject({ id: 'r3.translation', lang: 'en', text: 'Postponed' })
    expect(text.slice(reference?.title.source.start, reference?.title.source.end)).toBe('Kaigi\n   enki')
  })
})

describe('Markdown', () => {
  it.each([
    'References',
    'Bibliography',
    '参考文献',
    '出典',
    '注',
    '参考资料',
    '注释',
    '참고 문헌',
    '참고문헌',
    '각주',
    '출처',
  ])('should take the list under %s out of the body', heading => {
    const { blocks, references } = summary('x.md', `Text.\n\n## ${heading}\n\n1. Kyodo, "A," May 6, 2015\n`)
    expect(blocks).toEqual([['paragraph', 'Text.']])
    expect(references).toHaveLength(1)
  })

  it('should keep the body behind the references', () => {
    const text = '## Sources\n\n1. Kyodo, "A," May 6, 2015\n\nA remark.\n\n## Annex\n\n1. x\n'
    expect(summary('x.md', text).blocks).toEqual([
      ['paragraph', 'A remark.'],
      ['heading 2', 'Annex'],
      ['item 1', 'x'],
    ])
  })

  it('should take only the first heading of level 1 for the title', () => {
    expect(summary('x.md', '# A\n\n# B').blocks).toEqual([
      ['title', 'A'],
      ['heading 1', 'B'],
    ])
  })

  it('should print a title of the front matter once', () => {
    expect(summary('x.md', '---\ntitle: A b\n---\n\n# A *b*\n').blocks).toEqual([['title', 'A b']])
    expect(summary('x.md', '---\ntitle: C\n---\n\n# A\n').blocks).toEqual([
      ['title', 'C'],
      ['heading 1', 'A'],
    ])
  })

  it.each([
    ['2014-10-23', '2014-10-23'],
    ['Oct 23, 2014', '2014-10-23'],
    ['2014年10月23日', '2014-10-23'],
    ['2014-10-23T10:00:00+09:00', '2014-10-23'],
    ['"2014. 10. 23."', '2014-10-23'],
    ['autumn 2014', undefined],
  ])('should read the date %s', (date, iso) => {
    expect(summary('x.md', `---\ndate: ${date}\n---\n\nText.`).date?.iso).toBe(iso)
  })

  it('should report front matter that is no YAML, with its line', () => {
    expect(summary('x.md', '---\na: b\ntitle: [a\n---\n\nText.').findings).toEqual([
      'front-matter-unreadable 3',
    ])
  })

  it('should drop comments of any kind', () => {
    expect(summary('x.md', 'A <!-- b -->c.\n\n<!-- d\n\ne -->\n').blocks).toEqual([['paragraph', 'A c.']])
  })

  it('should keep code as it is', () => {
    expect(summary('x.md', '    a  b\n     c\n\n```\n\n```\n').blocks).toEqual([['code', 'a  b\n c']])
  })

  it('should leave the text that a template shows', () => {
    expect(summary('x.md', 'A {{< tip text="Pod" id="p" >}} runs.{{< /tip >}}\n').blocks).toEqual([
      ['paragraph', 'A Pod runs.'],
    ])
  })

  it('should read text that is nested beyond reason as plain text, and say so', () => {
    expect(summary('x.md', `${'> '.repeat(500)}a`).findings).toEqual(['markdown-too-deep'])
  })
})

describe('plain text', () => {
  it('should take a list at the end for references only where it looks like one', () => {
    const list = '1. Call the officer.\n2. Write it down.'
    expect(summary('x.txt', `Title\n\nText.\n\n${list}`).references).toEqual([])
    expect(summary('x.txt', `Title\n\nText.\n\nReferences\n${list}`).references).toHaveLength(2)
  })

  it.each([
    'Date: 2014-10-23',
    'Published on October 23, 2014',
    '公開日：2014年10月23日',
    '(2014. 10. 23.)',
    '23 Oct 2014',
  ])('should take %s for the date and not for text', line => {
    const { date, blocks } = summary('x.txt', `Title\n${line}\n\nText.`)
    expect(date?.iso).toBe('2014-10-23')
    expect(blocks).toEqual([
      ['title', 'Title'],
      ['paragraph', 'Text.'],
    ])
  })

  it.each(['On October 23, 2014, they met.', 'From May 1, 2014 to May 2, 2014'])('should keep %s', line => {
    expect(summary('x.txt', `Title\n\n${line}`).date).toBeUndefined()
  })

  it('should part the paragraphs of a text that is not wrapped', () => {
    const long = `${'word '.repeat(30)}end.`
    expect(summary('x.txt', `Title\n\n${long}\n${long}`).blocks).toHaveLength(3)
  })
})
