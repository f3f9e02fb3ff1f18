import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import type { Doc } from '../../pipeline/model/text.ts'
import { sourceLetters } from '../../pipeline/ingest/source-text.ts'
import { languageOf } from '../../pipeline/text/script.ts'

const read = (text: string): Doc => ingest({ path: 'page.html', text, id: 'page', lang: 'en' }).value

/** `kind/depth text`, a line for each segment. */
function summary({ blocks, segments }: Doc): readonly string[] {
  let at = 0
  return blocks.flatMap(({ kind, depth, length }) =>
    segments.slice(at, (at += length)).map(({ text }) => `${kind}${depth > 0 ? `/${depth}` : ''} ${text}`),
  )
}

const ROWS: readonly (readonly [name: string, html: string, blocks: readonly string[]])[] = [
  ['the title and headings', '<h1>Report</h1><h2>One</h2><p>Text.</p>', ['title Report', 'heading/2 One', 'paragraph Text.']],
  ['a page that begins in the middle', 'Loose words<p>and a paragraph', ['paragraph Loose words', 'paragraph and a paragraph']],
  ['sentences of a paragraph', '<p>It rained.\n  We stayed.</p>', ['paragraph It rained.', 'paragraph We stayed.']],
  ['marks inside a line', '<p>A <b>bold <i>claim</i></b> by <a href="x">her</a></p>', ['paragraph A bold claim by her']],
  ['entities', '<p>R&amp;D &lt; 5&nbsp;% &#x2014; caf&eacute;</p>', ['paragraph R&D < 5 % — café']],
  ['nested lists', '<ul><li>one<ul><li>two</li></ul>rest</li></ul>', ['item/1 one', 'item/2 two', 'item/1 rest']],
  ['paragraphs in items', '<ol><li><p>one</p><p>more</p></li></ol>', ['item/1 one', 'item/1 more']],
  ['definition lists', '<dl><dt>term</dt><dd>meaning</dd></dl>', ['paragraph term', 'item/1 meaning']],
  ['quotations', '<blockquote><p>Said.</p><ul><li>so</li></ul></blockquote>', ['quote Said.', 'item/1 so']],
  ['tables, cell by cell', '<table><caption>Sums</caption><tr><th>a<td>b</table>', ['paragraph Sums', 'paragraph a', 'paragraph b']],
  ['code as it is', '<pre>a  b\n c</pre>', ['code a  b\n c']],
  ['line breaks', '<p>one<br>two</p>', ['paragraph one two']],
  ['pictures by their text', '<p>See <img alt="the map" src=x> here</p>', ['paragraph See the map here']],
  ['words without their readings', '<p><ruby>条約<rp>(</rp><rt>じょうやく</rt><rp>)</rp></ruby>だ</p>', ['paragraph 条約だ']],
  ['blocks inside an inline element', '<a href=x><div>one</div><div>two</div></a>', ['paragraph one', 'paragraph two']],
  ['no scripts, styles or comments', '<p>a<script>evil()</script>b</p><style>p{}</style><!-- no --><noscript>c</noscript><template><p>d</template>', ['paragraph ab']],
  ['no navigation', '<nav><a href=/>Home</a></nav><div role=navigation>Menu</div><p>Text</p>', ['paragraph Text']],
  ['nothing hidden', '<p hidden>a</p><p style="color:red; display:none">b</p><p aria-hidden=true>c</p><p>d</p>', ['paragraph d']],
  ['the main part alone', '<header>Site</header><main><h1>T</h1><p>Text</p></main><footer>Imprint</footer>', ['title T', 'paragraph Text']],
  ['footnotes, without the numbers that lead to them', '<p>Text<sup><a href="#fn1">1</a></sup>.</p><section class="footnotes"><ol><li id="fn1">Note <a href="#fnref1">↩</a></li></ol></section>', ['paragraph Text.', 'footnote Note']],
  ['links that only look like notes', '<p>See <a href="#fnord">the annex</a></p>', ['paragraph See the annex']],
  ['powers', '<p>10<sup>6</sup> people</p>', ['paragraph 106 people']],
] // prettier-ignore

describe('an HTML page', () => {
  it.each(ROWS)('should give %s', (_, html, blocks) => expect(summary(read(html))).toEqual(blocks))

  it('should take its title from the head where it has no heading', () => {
    expect(read('<title> On\n ships </title><p>Text').title).toBe('On ships')
    expect(read('<title>Site</title><h1>On <em>ships</em></h1>').title).toBe('On ships')
  })

  it('should take its date from the head', () => {
    const date = read('<meta property="article:published_time" content="2021-03-04T10:00:00Z"><p>a').date
    expect(date).toEqual({ text: '2021-03-04', iso: '2021-03-04' })
  })

  it('should take out the numbered items below a heading of references', () => {
    const doc = read(
      '<h2>Text</h2><p>a</p><h2>References</h2><ol><li>Ministry, “A paper”, 3 May 2020<li value=5>Other, “B”</ol><h2>After</h2><p>b',
    )
    expect(summary(doc)).toEqual(['heading/2 Text', 'paragraph a', 'heading/2 After', 'paragraph b'])
    expect(doc.references.map(({ number, title }) => [number, title.text])).toEqual([
      [1, 'A paper'],
      [5, 'B'],
    ])
  })

  it('should read references that are typed as paragraphs', () => {
    const doc = read('<p>a</p><p><b>References</b></p><p>1. Ministry, “A paper”, 3 May 2020</p>')
    expect(summary(doc)).toEqual(['paragraph a'])
    expect(doc.references.map(({ title }) => title.text)).toEqual(['A paper'])
  })

  it('should say where each segment stands in the file', () => {
    const html = '<h1>A &amp; B</h1>\n<p>The <b>first</b> one. The second.</p>'
    const places = read(html).segments.map(({ source }) => html.slice(source.start, source.end))
    expect(places).toEqual(['A &amp; B', 'The <b>first</b> one.', 'The second.'])
  })

  it('should refuse elements that are nested without end, in one line', () => {
    expect(() => read('<div>'.repeat(30_000))).toThrow(/^page\.html: its elements are nested too deeply/)
  })

  it('should keep places in order and inside the file, whatever it holds', () => {
    const piece = fc.constantFrom(
      ...'<p>|</p>|<ul><li>|</ul>|<b>|</b>|&amp;|&#x1F600;|<br>|text |。|<table><td>|</table>|<a href="#fn1">1</a>|<pre>| \n|𠮟|<!--|-->'.split('|'),
    ) // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const html = pieces.join('')
        const { segments, blocks } = read(html)
        expect(blocks.reduce((sum, { length }) => sum + length, 0)).toBe(segments.length)
        for (const { text, source } of segments) {
          expect(text.trim()).not.toBe('')
          expect(source.start).toBeLessThanOrEqual(source.end)
          expect(source.end).toBeLessThanOrEqual(html.length)
        }
      }),
    )
  })
})

describe('the language of a page', () => {
  it('should be that of its words, not of its marks', () => {
    const html = `<html><body class="article-with-a-long-name"><script>const english = 'words'</script><p>サイバー攻撃は阻止された。</p></body></html>`
    expect(languageOf(sourceLetters(Buffer.from(html), 'page.html'))).toBe('ja')
  })
})
