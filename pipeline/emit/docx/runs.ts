import {
  ConcreteHyperlink,
  InternalHyperlink,
  TextRun,
  UnderlineType,
  XmlComponent,
  type IRunPropertiesOptions,
  type ParagraphChild,
} from 'docx'
import { legalXml } from '../../text/legal-xml.ts'
import type { Mark } from '../marks.ts'
import { fontsOf, latinFonts, tagsOf } from './fonts.ts'
import type { Ids } from './ids.ts'
import { halfPoints } from './units.ts'
import type { Span } from './word.ts'

const ACCENT = '1D4568'
const QUIET = '616161'
/** Of a reading, in shares of its base. */
const READING = 0.5

/** Dotted, wavy, dashed, struck: told apart without color. */
const UNDERLINES: Readonly<Record<Mark, keyof typeof UnderlineType | undefined>> = {
  plain: 'DOTTED',
  approximate: 'WAVE',
  deprecated: 'DASH',
  forbidden: undefined,
}

const LATIN_ONLY = /^[\p{Script=Latin}\p{Mn}\p{P}\p{Zs}\d]*$/u

function properties({ text, lang, mark, bold, quiet, scale = 1, link }: Span, size: number): IRunPropertiesOptions {
  const underline = mark && UNDERLINES[mark]
  const isRomanized = lang === 'ja-Latn' || (lang !== 'en' && LATIN_ONLY.test(text))
  return {
    font: isRomanized ? latinFonts : fontsOf(lang),
    language: tagsOf(lang),
    size: halfPoints(size * scale),
    ...(isRomanized && { noProof: true }),
    ...(bold && { bold }),
    ...(quiet && { color: QUIET }),
    ...((mark ?? link) && { color: ACCENT }),
    ...(underline && { underline: { type: UnderlineType[underline], color: ACCENT } }),
    ...(mark === 'forbidden' && { strike: true }),
  }
} // prettier-ignore

/** An element that the library has no class for. Texts in it are those of its children. */
class Element extends XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    children: readonly XmlComponent[] = [],
  ) {
    super(name)
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes })
    this.root.push(...children)
  }
}

/** Readings above their base (ECMA-376, 17.3.3.25). Inside a run, as Word writes them. */
function ruby(span: Span, reading: string, size: number): XmlComponent {
  const own = size * (span.scale ?? 1)
  const [base, above] = [halfPoints(own), halfPoints(own * READING)]
  const settings = new Element('w:rubyPr', {}, [
    new Element('w:rubyAlign', { 'w:val': 'center' }),
    new Element('w:hps', { 'w:val': above }),
    new Element('w:hpsRaise', { 'w:val': base - 1 }),
    new Element('w:hpsBaseText', { 'w:val': base }),
    new Element('w:lid', { 'w:val': tagsOf(span.lang).eastAsia }),
  ])
  const { lang } = span
  const over = new TextRun({
    ...properties({ text: reading, lang, quiet: true, scale: READING * (span.scale ?? 1) }, size),
    text: legalXml(reading),
  })
  const under = new TextRun({ ...properties(span, size), text: legalXml(span.text) })
  return new Element('w:r', {}, [
    new Element('w:ruby', {}, [
      settings,
      new Element('w:rt', {}, [over]),
      new Element('w:rubyBase', {}, [under]),
    ]),
  ])
}

/** `text` and not `children`, where the library takes some words for fields. A line break in a text is one. */
const plain = (span: Span, size: number): readonly ParagraphChild[] =>
  legalXml(span.text)
    .split(/\r\n?|\n/u)
    .map((text, n) => new TextRun({ ...properties(span, size), text, ...(n > 0 && { break: 1 }) }))

/** A paragraph's contents; spans that lead to one place are one link. */
export function childrenOf(spans: readonly Span[], size: number, ids: Ids): readonly ParagraphChild[] {
  return linkedTogether(spans).flatMap(group => {
    const children = group.flatMap((span): readonly ParagraphChild[] =>
      span.reading === undefined ? plain(span, size) : [ruby(span, span.reading, size) as TextRun],
    )
    const link = group[0]?.link
    if (!link) return children
    return 'inside' in link
      ? [new InternalHyperlink({ children, anchor: link.inside })]
      : [new ConcreteHyperlink(children, ids.ofLink(link.web))]
  })
}

function linkedTogether(spans: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = []
  for (const span of spans) {
    const last = groups.at(-1)
    if (last && span.link !== undefined && last[0]?.link === span.link) last.push(span)
    else groups.push([span])
  }
  return groups
}
