import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { DesignationId, ConceptId } from '../../pipeline/model/glossary.ts'
import type { Mention } from '../../pipeline/model/text.ts'
import rehypeTaiyaku, { type TermOptions } from '../../pipeline/unified/rehype.ts'
import { GLOSSARY, LINKER } from './terms.ts'

/** A mention that only its place tells from others. */
const at = (start: number, end: number, id: string): Mention => ({
  start,
  end,
  surface: '',
  concept: id as ConceptId,
  designation: `${id}/en/0` as DesignationId,
  match: 'exact',
})

const overlapping = (): Promise<readonly Mention[]> =>
  Promise.resolve([at(0, 12, 'attack'), at(6, 12, 'server'), at(10, 15, 'server')])

type Options = Partial<TermOptions>

const marked = async (html: string, options: Options = {}): Promise<string> =>
  String(
    await unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeTaiyaku, { glossary: GLOSSARY, linker: LINKER, lang: 'en', ...options })
      .use(rehypeStringify)
      .process(html),
  )

/** A mark as `[surface]`, so that rows can be read. */
const short = (html: string): string =>
  html.replaceAll(/<(dfn|span) class="taiyaku-term[^>]*>((?:(?!<\/\1>)[^])*)<\/\1>/gu, '[$2]')

type Row = readonly [claim: string, html: string, options?: Options]

const table = (name: string, rows: readonly Row[]): void => {
  const complete = rows.map(([claim, html, options = {}]) => [claim, html, options] as const)
  describe(name, () => {
    it.each(complete)('should %s: %s', async (_, expected, options) => {
      const html = expected.replaceAll(/[[\]]/gu, '')
      expect(short(await marked(html, options))).toBe(expected)
    })
  })
}

table('a term in HTML', [
  ['be marked in a paragraph', '<p>A [cyber attack] on two [servers].</p>'],
  ['be marked in a fragment without elements', 'A [cyber attack].'],
  ['be marked in lists, tables and quotes', '<ul><li>[server]</li></ul><table><tbody><tr><td>[server]</td></tr></tbody></table><blockquote>[server]</blockquote>'],
  ['be marked inside emphasis', '<p>A <em>[cyber attack]</em>.</p>'],
  ['be marked around whole emphasis', '<p>A [<em>cyber</em> attack].</p>'],
  ['be marked around the emphasis at its end', '<p>[サイバー<em>攻撃</em>]を</p>', { lang: 'ja' }],
  ['be marked around two neighbours', '<p>[<b>サイバー</b><i>攻撃</i>]を</p>', { lang: 'ja' }],
  ['be marked around nested emphasis', '<p>A [<b><i>cyber</i></b> attack].</p>'],
  ['be left where it crosses the edge of emphasis', '<p>サイバー<em>攻撃を</em></p>', { lang: 'ja' }],
  ['be left where it ends before the end of emphasis', '<p><em>the cyber</em> attack</p>'],
  ['be marked over the end of a line', '<p>A [cyber\n   attack].</p>'],
  ['be marked over the end of a line in unbroken script', '<p>[サイバー\n攻撃]を</p>', { lang: 'ja' }],
  ['be marked over a soft hyphen and a break that may be', '<p>A [cyber at\u00adtack]; [cyber <wbr>attack].</p>'],
  ['be left where a line is broken in it', '<p>A cyber<br>attack; a [server]<br>[server].</p>'],
  ['be left where an image stands in it', '<p>A cyber <img src="x"> attack.</p>'],
  ['not run on into the next block', '<div>cyber<p>attack</p>cyber</div><p>attack</p>'],
  ['be marked beside a block', '<div>One [server]<p>two [servers]</p>three [servers]</div>'],
  ['be marked before the mark of a footnote', '<p>A [cyber attack]<sup><a href="#1">1</a></sup>.</p>'],
  ['be marked under its ruby', '<p>[<ruby>サイバー<rt>x</rt></ruby><ruby>攻撃<rp>(</rp><rt>こうげき</rt><rp>)</rp></ruby>]を</p>', { lang: 'ja' }],
]) // prettier-ignore

table('what is left alone', [
  ['is code', '<p><code>server</code> <kbd>server</kbd> <samp>server</samp> <var>server</var></p><pre>server</pre><pre><code>server</code></pre>'],
  ['are links', '<p><a href="#x">a server</a>, <a href="#y">cyber</a> attack</p>'],
  ['are definitions and abbreviations', '<p><dfn>server</dfn> <abbr title="x">server</abbr></p>'],
  ['are scripts, styles and forms', '<script>server</script><style>server{}</style><p><textarea>server</textarea><select><option>server</option></select><button>server</button></p>'],
  ['is what is not to be translated', '<p translate="no">server</p><p>A <span class="notranslate">server</span>.</p><div class="x notranslate"><p>server</p></div>'],
  ['are headings', '<h1>The server</h1><p>A [server].</p>'],
  ['are comments', '<p><!-- server -->A [server].</p>'],
  ['is a word that merely holds a term', '<p>Serverless information systems.</p>', { statuses: ['proposed'] }],
]) // prettier-ignore

table('options', [
  ['mark headings', '<h2>The [server]</h2><p>A [server].</p>', { headings: true }],
  [
    'mark the first mention only',
    '<p>A [server], a server.</p><p>Servers and a [cyber attack].</p>',
    { first: true },
  ],
  [
    'mark the first mention of each section',
    '<p>[server] server</p><h2>A server</h2><p>[server] server</p>',
    { first: true },
  ],
  [
    'take a section for one',
    '<p>[server]</p><section><p>[server] server</p></section><p>[server]</p>',
    { first: true },
  ],
  ['count a mark from before as the first', '<p>[Servers] and servers.</p>', { first: true }],
  [
    'mark only some statuses',
    '<p>A [virtual currency] server.</p>',
    { statuses: ['deprecated', 'forbidden'] },
  ],
  ['use another element', '<p>A [server].</p>', { element: 'span' }],
])

table('the language', [
  ['be that of the option', '<p>[サーバー]</p>', { lang: 'ja-JP' }],
  ['be that of the nearest attribute', '<div lang="ko"><p>[사이버 공격을]</p><p lang="ja">[サイバー攻撃]を</p></div>'.replace('을]', ']을')],
  ['be that of a word in another language', '<p>The word <i lang="ja">[サイバー攻撃]</i> means [cyber attack].</p>'],
  ['be traditional Chinese of Taiwan', '<p lang="zh-TW">[網絡攻擊]</p>'],
  ['be left alone where it is not known', '<p lang="fr">Le server, cyber attack.</p>'],
  ['be that of XML', '<p xml:lang="ja">[サーバー]</p>', { lang: 'en' }],
]) // prettier-ignore

describe('the language of a document that says nothing', () => {
  it('should be told by its letters', async () => {
    const { lang: _, ...options } = { glossary: GLOSSARY, linker: LINKER, lang: 'x' }
    const file = await unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeTaiyaku, options)
      .use(rehypeStringify)
      .process('<p>政府はサイバー攻撃に備える。</p>')
    expect(short(String(file))).toBe('<p>政府は[サイバー攻撃]に備える。</p>')
  })
})

describe('a mark', () => {
  it('should tell concept, status, match and equivalents', async () => {
    expect(await marked('<p>Cyber-attacks</p>')).toBe(
      '<p><dfn class="taiyaku-term" data-concept="attack" data-status="preferred" data-match="inflected" ' +
        'title="ja サイバー攻撃 (サイバーこうげき)\nzh-Hans 网络攻击\nko 사이버 공격">Cyber-attacks</dfn></p>',
    )
  })
  it('should warn of what should not be written, and say what to write', async () => {
    expect(await marked('<p>virtual currency</p>')).toContain(
      'class="taiyaku-term taiyaku-deprecated" data-concept="money" data-status="deprecated" data-match="exact" ' +
        'title="✗ virtual currency → crypto-asset\nja 暗号資産 (あんごうしさん)"',
    )
    expect(await marked('<p>仮想通貨</p>', { lang: 'ja' })).toContain(
      'taiyaku-forbidden" data-concept="money" data-status="forbidden" data-match="exact" title="✗ 仮想通貨 → 暗号資産\nen crypto-asset"',
    )
  })
  it('should name all concepts of an ambiguous name', async () => {
    expect(await marked('<p lang="ko">정보가</p>')).toContain(
      '<dfn class="taiyaku-term taiyaku-ambiguous" data-concept="information intelligence" data-status="preferred" ' +
        'data-match="exact" title="en information\n\nen intelligence">정보</dfn>가',
    )
  })
  it('should show only the languages that are asked for, in their order', async () => {
    expect(await marked('<p>cyber attack</p>', { languages: ['ko', 'ja'] })).toContain(
      'title="ko 사이버 공격\nja サイバー攻撃 (サイバーこうげき)"',
    )
    expect(await marked('<p>cyber attack</p>', { languages: [] })).not.toContain('title')
  })
  it('should take a tooltip of the user’s own', async () => {
    expect(await marked('<p>server</p>', { title: named => named[0]?.concept.id })).toContain(
      'title="server"',
    )
    expect(await marked('<p>server</p>', { title: () => undefined })).not.toContain('title')
  })
  it('should escape what a glossary says', async () => {
    const html = await marked('<p>A laboratory.</p>')
    expect(html).toContain('title="ja 研究&#x22;所&#x22;<&#x26;>"')
  })
  it('should stand over the right letters behind entities and beyond the basic plane', async () => {
    expect(short(await marked('<p>R&amp;D &#x1F600;&lt;&nbsp;cyber&nbsp;attack&gt; server</p>'))).toBe(
      '<p>R&#x26;D 😀&#x3C;\u00a0[cyber\u00a0attack]> [server]</p>',
    )
  })
  it('should not be nested where a linker gives overlapping mentions', async () => {
    expect(short(await marked('<p>cyber attack on it</p>', { linker: overlapping }))).toBe(
      '<p>[cyber attack] on it</p>',
    )
  })
})

describe('marking twice', () => {
  it.each([
    ['<p>A cyber attack on a server; <em>cyber</em> attack, virtual currency.</p>', {}],
    ['<h2>server</h2><p>A server, a server.</p><section>server <p>server</p></section>', { first: true }],
    ['<h2>server</h2><p>A server, a server.</p>', { headings: true, element: 'span' }],
    ['<p lang="ja">サイバー<em>攻撃</em>とサーバー、仮想<b>通貨</b>。<i lang="en">server</i></p>', {}],
    [
      '<p>cyber\nattack <a href="x">server</a> cyber <code>attack</code> <ruby>server<rt>x</rt></ruby></p>',
      {},
    ],
  ] satisfies [string, Options][])('should add nothing to %s', async (html, options) => {
    const once = await marked(html, options)
    expect(once).toContain('taiyaku-term')
    expect(await marked(once, options)).toBe(once)
  })
})
