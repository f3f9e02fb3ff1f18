import type { Code } from '../model/bitext.ts'
import type { Span } from '../model/text.ts'
import { literalRun, textOfRuns, type Run } from '../text/runs.ts'
import { placeholdersIn } from './placeholders.ts'

/** What the inline elements of an XML format are to its text. */
export interface InlineElements {
  /** Elements that are codes; what they hold is the code of another format, and no text. */
  readonly codes: Readonly<Record<string, Code['kind']>>
  /** Elements around text that open and close a code; any other element is passed over, and its text is text. */
  readonly pairs: ReadonlySet<string>
}

export interface Content {
  readonly runs: readonly Run[]
  readonly text: string
  readonly codes: readonly Code[]
}

/** Of a document that is known to be well-formed. */
const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(?<slash>\/?)(?<name>[^\s<>/]+)(?<rest>(?:[^<>"']|"[^"]*"|'[^']*')*)>|&(?<entity>[^;&<]+);|[^<&]+|[<&]/gu

const MARKER = '<![CDATA['.length
const MARKER_END = ']]>'.length

/** The text of an element's content, with the place of everything in it. The span is that between the element's tags. */
export function readContent(file: string, span: Span, elements: InlineElements): Content {
  const content = new ContentBuilder(file, elements)
  for (const match of file.slice(span.start, span.end).matchAll(PIECE))
    content.add(match, span.start + match.index)
  return content.finish()
}

/** The runs alone, for where places are asked for. */
export const inlineRuns = (file: string, span: Span, elements: InlineElements): readonly Run[] =>
  readContent(file, span, elements).runs

class ContentBuilder {
  readonly #file: string
  readonly #elements: InlineElements
  readonly #runs: Run[] = []
  readonly #codes: Code[] = []
  /** Of the text so far. */
  #length = 0
  /** The code that is open, which holds no text, with what it holds; `depth` counts elements of its name inside of it. */
  #hidden:
    | {
        readonly code: Code['kind']
        readonly name: string
        readonly tag: string
        depth: number
        inside: string
      }
    | undefined
  /** Where stretches that are not to be translated began, by the depth of their annotation. */
  readonly #annotations: (number | undefined)[] = []
  readonly #protected: Span[] = []

  constructor(file: string, elements: InlineElements) {
    this.#file = file
    this.#elements = elements
  }

  add(match: RegExpExecArray, start: number): void {
    const [written] = match
    const end = start + written.length
    const { data, name, rest = '', slash, entity } = match.groups ?? {}
    if (data !== undefined) this.#addData(start, end)
    else if (name !== undefined) {
      this.#push({ start, end, text: '' })
      this.#addTag({ name: local(name), rest, isEnd: slash === '/', isEmpty: rest.endsWith('/') })
    } else if (entity !== undefined) this.#addText([{ start, end, text: characterOf(entity) ?? written }])
    else if (written.startsWith('<')) this.#push({ start, end, text: '' })
    else this.#addText(lineRuns(this.#file, start, end))
  }

  finish(): Content {
    const text = textOfRuns(this.#runs)
    const kept = outermost(this.#protected).map((span): Code => ({
      kind: 'placeholder',
      value: text.slice(span.start, span.end),
      ...span,
    }))
    const codes = [...this.#codes, ...kept, ...outside(placeholdersIn(text), kept)]
    return { runs: this.#runs, text, codes: codes.toSorted((a, b) => a.start - b.start) }
  }

  #push(run: Run): void {
    this.#runs.push(run)
    this.#length += run.text.length
  }

  #addText(runs: readonly Run[]): void {
    if (!this.#hidden) return runs.forEach(run => this.#push(run))
    this.#hidden.inside += textOfRuns(runs)
    for (const { start, end } of runs) this.#push({ start, end, text: '' })
  }

  #addData(start: number, end: number): void {
    const [from, to] = [start + MARKER, end - MARKER_END]
    this.#push({ start, end: from, text: '' })
    this.#addText(lineRuns(this.#file, from, to).map(run => ({ ...run, isRaw: true })))
    this.#push({ start: to, end, text: '' })
  }

  #addTag({ name, rest, isEnd, isEmpty }: Tag): void {
    if (this.#hidden) return this.#addHiddenTag(name, isEnd, isEmpty)
    const kind = this.#elements.codes[name]
    if (kind !== undefined) {
      const tag = { code: positioned(kind, rest), name, tag: tagValue(name, rest), depth: 1, inside: '' }
      if (isEmpty) this.#addCode(tag.code, tag.tag)
      else if (!isEnd) this.#hidden = tag
    } else if (this.#elements.pairs.has(name)) {
      if (isEmpty) this.#addCode('standalone', tagValue(name, rest))
      else this.#addCode(isEnd ? 'close' : 'open', isEnd ? `</${name}>` : tagValue(name, rest, ''))
    } else if (!isEmpty) this.#addAnnotation(rest, isEnd)
  }

  #addHiddenTag(name: string, isEnd: boolean, isEmpty: boolean): void {
    const hidden = this.#hidden
    if (!hidden || hidden.name !== name || isEmpty) return
    hidden.depth += isEnd ? -1 : 1
    if (hidden.depth > 0) return
    this.#hidden = undefined
    // The other format's code says more than the number of its place.
    this.#addCode(hidden.code, hidden.inside.trim() || hidden.tag)
  }

  #addAnnotation(rest: string, isEnd: boolean): void {
    if (!isEnd) this.#annotations.push(PROTECTED.test(rest) ? this.#length : undefined)
    else {
      const start = this.#annotations.pop()
      if (start !== undefined && start < this.#length) this.#protected.push({ start, end: this.#length })
    }
  }

  #addCode(kind: Code['kind'], value: string): void {
    this.#codes.push({ kind, value, start: this.#length, end: this.#length })
  }
}

interface Tag {
  readonly name: string
  /** What stands after the name, a closing slash included. */
  readonly rest: string
  readonly isEnd: boolean
  readonly isEmpty: boolean
}

/** Annotations of text that is not to be translated. */
const PROTECTED = /\bmtype\s*=\s*["']protected["']|\btranslate\s*=\s*["']no["']/u

/** Without those that lie in others, in order. */
function outermost(spans: readonly Span[]): readonly Span[] {
  let reached = 0
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => end > reached && (reached = end) > 0)
}

/** Those that overlap with none of the taken; both are in order, and none overlap among themselves. */
function outside(codes: readonly Code[], taken: readonly Span[]): readonly Code[] {
  let next = 0
  return codes.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Infinity) <= start) next++
    return end <= (taken[next]?.start ?? Infinity)
  })
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Half of a pair of which the other half stands in another segment says so by its position. */
function positioned(kind: Code['kind'], rest: string): Code['kind'] {
  const position = /\bpos\s*=\s*["'](begin|open|end|close)["']/u.exec(rest)?.[1]
  if (position === undefined) return kind
  return position === 'begin' || position === 'open' ? 'open' : 'close'
}

/** The tag with the attribute that tells it from others of its name. */
function tagValue(name: string, rest: string, slash = '/'): string {
  const [, attribute, value] = /(?:^|\s)(id|startRef|rid|i|x|hex)\s*=\s*["']([^"']*)["']/u.exec(rest) ?? []
  return attribute === undefined ? `<${name}${slash}>` : `<${name} ${attribute}="${value}"${slash}>`
}

/** XML reads every line end as a line feed. */
function lineRuns(file: string, start: number, end: number): readonly Run[] {
  const first = file.indexOf('\r', start)
  if (first < 0 || first >= end) return [literalRun(file, start, end)]
  const runs: Run[] = []
  let at = start
  for (const { 0: lineEnd, index } of file.slice(start, end).matchAll(/\r\n?/gu)) {
    const place = start + index
    if (place > at) runs.push(literalRun(file, at, place))
    runs.push({ start: place, end: (at = place + lineEnd.length), text: '\n' })
  }
  return at < end ? [...runs, literalRun(file, at, end)] : runs
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return NAMED[entity]
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** Text as an XML document writes it. @throws RangeError where XML has no such character */
export function escapeXml(text: string, { isRaw }: Run): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.test(text))
    throw new RangeError('XML cannot hold a control character')
  if (isRaw) return text.replaceAll(']]>', ']]]]><![CDATA[>')
  return text.replace(/[&<>\r]/gu, c => ESCAPES[c] ?? c)
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
