import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified, type Processor } from 'unified'
import { describe, expect, it } from 'vitest'
import remarkTaiyaku, { type TermOptions } from '../../pipeline/unified/remark.ts'
import { GLOSSARY, LINKER } from './terms.ts'

type Options = Partial<TermOptions>

const reading = (options: Options): Processor =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    .use(remarkTaiyaku, {
      glossary: GLOSSARY,
      linker: LINKER,
      lang: 'en',
      ...options,
    }) as unknown as Processor

const toMarkdown = async (text: string, options: Options = {}): Promise<string> =>
  String(await reading(options).use(remarkStringify).process(text))

const toPage = async (text: string, options: Options = {}): Promise<string> =>
  String(await reading(options).use(remarkRehype).use(rehypeStringify).process(text))

const short = (html: string): string =>
  html
    .replaceAll(/<dfn class="taiyaku-term[^>]*>((?:(?!<\/dfn>)[^])*)<\/dfn>/gu, '⟨$1⟩')
    .replaceAll(/\| -+ \|/gu, '| - |')

type Row = readonly [claim: string, text: string, options?: Options]

describe('a term in Markdown', () => {
  // prettier-ignore
  const rows: readonly Row[] = [
    ['be marked in a paragraph', 'A ⟨cyber attack⟩ on two ⟨servers⟩.\n'],
    ['be marked in lists, quotes and tables', '* ⟨server⟩\n\n> ⟨server⟩\n\n| ⟨server⟩ |\n| - |\n| ⟨server⟩ |\n'],
    ['be marked inside emphasis', 'A *⟨cyber attack⟩* and a ~~**⟨server⟩**~~.\n'],
    ['be marked around whole emphasis', 'A ⟨*cyber* attack⟩.\n'],
    ['be left where it crosses the edge of emphasis', 'A *very cyber* attack.\n'],
    ['be marked over the end of a line', 'A ⟨cyber\nattack⟩.\n'],
    ['be left where a line is broken in it', 'A cyber\\\nattack.\n'],
    ['be left in code', '`server` and\n\n```\nserver\n```\n'],
    ['be left in links and images', '[a server](x) ![server](y) [server][z] <https://server.example>\n\n[z]: server\n'],
    ['be left in front matter', '---\ntitle: server\n---\n\n⟨server⟩\n'],
    ['be left in headings', '# The server\n\n⟨server⟩\n'],
    ['be marked in headings that are wanted', '# The ⟨server⟩\n', { headings: true }],
    ['be marked once a section', '⟨server⟩ server\n\n# The server\n\n⟨server⟩ server\n', { first: true }],
    ['be left in kept HTML', 'A <kbd>server</kbd>, <span translate="no">a server <span>server</span> server</span>, ⟨server⟩.\n'],
    ['be marked inside other HTML, never across its tags', '<b>⟨cyber attack⟩</b>, cyber <b>attack</b>.\n'],
    ['be marked before a footnote', 'A ⟨cyber attack⟩[^1].\n\n[^1]: A ⟨server⟩.\n'],
    ['be left in a block of HTML', '<div>\nserver\n</div>\n'],
  ]
  const complete = rows.map(([claim, text, options = {}]) => [claim, text, options] as const)
  it.each(complete)('should %s', async (_, expected, options) => {
    expect(short(await toMarkdown(expected.replaceAll(/[⟨⟩]/gu, ''), options))).toBe(expected)
  })

  it('should be written as HTML, on one line', async () => {
    expect(await toMarkdown('> Cyber-attacks\n')).toBe(
      '> <dfn class="taiyaku-term" data-concept="attack" data-status="preferred" data-match="inflected" ' +
        'title="ja サイバー攻撃 (サイバーこうげき)&#10;zh-Hans 网络攻击&#10;ko 사이버 공격">Cyber-attacks</dfn>\n',
    )
  })
  it('should become the same element on a page', async () => {
    expect(await toPage('A *virtual currency*.')).toBe(
      '<p>A <em><dfn class="taiyaku-term taiyaku-deprecated" data-concept="money" data-status="deprecated" ' +
        'data-match="exact" title="✗ virtual currency → crypto-asset\nja 暗号資産 (あんごうしさん)">virtual currency</dfn></em>.</p>',
    )
  })
  it('should be told by the letters of a document that names no language', async () => {
    const options = { glossary: GLOSSARY, linker: LINKER }
    const file = await unified()
      .use(remarkParse)
      .use(remarkTaiyaku, options)
      .use(remarkStringify)
      .process('政府は**サイバー**攻撃に備える。')
    expect(short(String(file))).toBe('政府は⟨**サイバー**攻撃⟩に備える。\n')
  })
})

describe('marking Markdown twice', () => {
  it.each<readonly [string, Options]>([
    ['A cyber attack on a *server*: *cyber* attack, virtual currency.\n', {}],
    ['server server\n\n# server\n\n> server\n', { first: true }],
    ['# server\n\n- a server\n', { headings: true, element: 'span' }],
    ['| server |\n| - |\n| cyber attack |\n', {}],
  ])('should add nothing to %j', async (text, options) => {
    const once = await toMarkdown(text, options)
    expect(once).toContain('taiyaku-term')
    expect(await toMarkdown(once, options)).toBe(once)
    const twice = reading(options).use(remarkTaiyaku as never, { glossary: GLOSSARY, linker: LINKER, lang: 'en', ...options } as never)
    expect(String(await twice.use(remarkStringify).process(text))).toBe(once)
  }) // prettier-ignore
})
