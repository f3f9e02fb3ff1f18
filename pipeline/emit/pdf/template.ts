import { LANGS, type Lang } from '../../model/lang.ts'
import { MARGIN } from '../paper.ts'

interface Face {
  /** As Typst's `text` has them. */
  readonly lang: string
  readonly region?: string
  readonly script?: string
  readonly family?: string
}

const FACES: Readonly<Record<Lang, Face>> = {
  en: { lang: 'en' },
  ja: { lang: 'ja', region: 'JP', family: 'Noto Sans JP' },
  'ja-Latn': { lang: 'ja', script: 'latn' },
  'zh-Hans': { lang: 'zh', region: 'CN', script: 'hans', family: 'Noto Sans SC' },
  'zh-Hant': { lang: 'zh', region: 'TW', script: 'hant', family: 'Noto Sans TC' },
  ko: { lang: 'ko', region: 'KR', family: 'Noto Sans KR' },
}

/** In the order in which they stand in for each other. */
const FALLBACKS = ['Noto Sans', 'Noto Sans JP', 'Noto Sans SC', 'Noto Sans KR']

/**
 * One character has one code point but a shape for each language: each language starts with its own family, after
 * the Latin one for what is Latin everywhere. Quotation marks, dashes and dots are wide in Chinese and Japanese,
 * and `latin-in-cjk` leaves those to the family that follows.
 */
function face(lang: Lang, traditional: boolean): string {
  const { family, ...tags } = FACES[lang]
  const isLoaded = family !== undefined && (traditional || lang !== 'zh-Hant')
  const own = isLoaded ? [`(name: "Noto Sans", covers: "latin-in-cjk")`, `"${family}"`] : []
  const fonts = [...own, ...FALLBACKS.map(name => `"${name}"`)]
  const pairs = Object.entries(tags).map(([key, value]) => `${key}: "${value}"`)
  return `"${lang}": (${[...pairs, `font: (${fonts.join(', ')})`].join(', ')})`
}

/** The template's `faces`: what to set for text in each language, with or without the family of `zh-Hant`. */
export const faces = (traditional: boolean): string =>
  [
    `#let latin-first = (${FALLBACKS.map(name => `"${name}"`).join(', ')})`,
    `#let faces = (${LANGS.map(lang => face(lang, traditional)).join(', ')})`,
  ].join('\n')

/**
 * The functions that the generated source calls; constant, so no outside text is in it.
 *
 * A table's first column has no width. Its cells (`keep`) span the rows that must stay on one page, because Typst
 * never tears the rows under an unbreakable cell.
 */
export const TEMPLATE = String.raw`
#let ink = luma(15%)
#let quiet = luma(38%)
#let accent = rgb("#1d4568")
#let hairline = 0.4pt + luma(70%)
#let brk = h(0.001pt)
#let gap = [ ]

#let spoken(tag, body) = text(..faces.at(tag), body)
// Typst may break between any two Korean syllables. Words of usual length are kept whole.
#let words = regex("\S{0,3}\p{Hangul}{1,12}\S{0,6}")
#let styled(tag, body) = {
  set text(..faces.at(tag))
  set par(justify: tag in justified)
  if tag == "ko" { show words: box; body } else { body }
}
#let small(body) = text(size: 0.86em, fill: quiet, body)

// Reading above its base. The box ends at the base line, so the line below keeps its distance.
#let ruby(base, reading, before, after) = box(inset: (left: -before, right: -after), {
  set par(leading: 0.26em, justify: false)
  set align(center)
  h(0.05em) + text(size: 0.5em, fill: quiet, reading) + h(0.05em) + linebreak() + base
})

#let lines = (
  plain: (stroke: (paint: accent, thickness: 0.5pt, dash: "densely-dotted"), offset: 0.22em),
  approximate: (stroke: (paint: accent, thickness: 0.5pt, dash: "loosely-dotted"), offset: 0.22em),
  deprecated: (stroke: (paint: accent, thickness: 0.6pt, dash: "dashed"), offset: 0.22em),
)
#let marked(mark, body) = if mark == "forbidden" {
  strike(stroke: 0.5pt + accent, body)
} else {
  underline(evade: false, ..lines.at(mark), body)
}
#let term(target, body) = {
  let colored = text(fill: accent, body)
  if target == none { colored } else { link(label(target), colored) }
}

// Rows of the text.
#let ground(kind) = if kind == "heading" { luma(94%) }
#let inset = (x: 5pt, y: 0.53em)
#let keep(rows) = table.cell(rowspan: rows, breakable: false, inset: 0pt, stroke: none, none)
#let loose = table.cell(inset: 0pt, stroke: none, none)
#let number(target, kind, body, doubtful) = table.cell(inset: (x: 2pt, y: inset.y), align: right + top, fill: ground(kind), {
  set text(size: 0.8em, fill: quiet)
  if target == none { text(body) } else [#text(body)#label(target)]
  if doubtful { text(weight: "bold", fill: ink, " ?") }
})
#let shape = (
  title: (_, body) => { set par(justify: false); text(size: 1.35em, weight: "bold", body) },
  date: (_, body) => text(fill: quiet, body),
  heading: (_, body) => { set par(justify: false); text(size: 1.06em, weight: "bold", body) },
  paragraph: (_, body) => body,
  item: (depth, body) => pad(left: calc.max(depth, 1) * 1em, { place(dx: -0.85em, "•"); body }),
  quote: (_, body) => block(inset: (left: 0.7em, y: 0.1em), stroke: (left: 1pt + luma(60%)), body),
  code: (_, body) => { set par(justify: false); block(width: 100%, fill: luma(95%), inset: 0.4em, body) },
  footnote: (_, body) => text(size: 0.88em, body),
)
// Before a word that cannot be broken a line that is stretched to its whole width has holes.
#let ragged(body) = { set par(justify: false); body }
#let cell(tag, kind, depth, body) = table.cell(
  fill: ground(kind),
  styled(tag, if body == none { align(center, text(fill: luma(55%), "—")) } else { (shape.at(kind))(depth, body) }),
)
// Typst enlarges headings by itself; here the place decides.
#show heading.where(level: 1): set text(size: 1em / 1.4)
#show heading.where(level: 2): set text(size: 1em / 1.2)
#show heading: it => it.body
#let entitled(level, body) = heading(level: level, outlined: true, bookmarked: true, body)

#let sheet-table(widths, header, inset: inset, ..rows) = table(
  columns: (0pt, ..widths),
  inset: inset,
  align: left + top,
  stroke: (x, y) => if x > 0 { (bottom: if y == 0 { 0.9pt + ink } else { hairline }) },
  table.header(repeat: true, loose, ..header),
  ..rows.pos(),
)
#let head(tag, body) = table.cell(styled(tag, text(weight: "bold", body)))
#let section(level, body) = block(
  above: if level == 1 { 2em } else { 1.6em },
  below: 0.7em,
  sticky: true,
  text(size: if level == 1 { 1.5em } else { 1.2em }, weight: "bold", entitled(level, body)),
)

// Entries of the glossary.
// A cell is one paragraph: a line for each designation, its reading behind it. Blocks of their own would cost Typst twice the time.
#let designation(body, status, remark, reading) = {
  let shown = if status == "forbidden" { strike(body) } else if status == "deprecated" { text(fill: quiet, body) } else { body }
  text(weight: if status == "preferred" { "bold" } else { "regular" }, shown)
  if remark != none { gap + small(remark) }
  if reading != none { h(0.5em) + text(font: latin-first, small(reading)) }
}
// Without a line below where another row of the entry follows. No cell spans both: Typst would draw it after them.
#let entry-number(over, body) = table.cell(
  inset: (x: 2pt, y: inset.y),
  align: right + top,
  ..if over { (stroke: none) },
  text(size: 0.8em, fill: quiet, body),
)
#let listed(tag, target, ..designations) = styled(tag, {
  set par(justify: false)
  if target != none [#metadata(none)#label(target)]
  if designations.pos().len() == 0 { text(fill: luma(55%), "—") } else { designations.pos().join(linebreak()) }
})
#let names(..own) = table.cell(stroke: none, inset: (x: 5pt, top: inset.y, bottom: 0.2em), listed(..own))
#let names-alone(..own) = table.cell(listed(..own))
#let about(columns, ..parts) = table.cell(colspan: columns, inset: (x: 5pt, top: 0.3em, bottom: inset.y), {
  set par(justify: false)
  parts.pos().join(h(0.8em))
})
// Names alone, close together.
#let dense = (x: 3pt, y: 2.2pt)
#let brief(tag, target, ..designations) = table.cell(inset: dense, styled(tag, {
  set par(justify: false, leading: 0.45em, hanging-indent: 0.8em)
  if target != none [#metadata(none)#label(target)]
  if designations.pos().len() == 0 { text(fill: luma(55%), "—") } else { designations.pos().join(h(0.6em)) }
}))
// Columns of equal height, where there is room for them: Typst would fill the first before it begins the second.
// The slack is what headings at their feet may leave empty. Where nothing but the slack would stand on the last page, the
// columns are as high as they come: it would be a page with nothing on it.
#let balanced(count, slack, body) = layout(size => {
  let gutter = 14pt
  let width = (size.width - gutter * (count - 1)) / count
  let reserve = slack.to-absolute()
  let height = measure(width: width, body).height / count + reserve
  let flow = columns(count, gutter: gutter, body)
  let over = height - (${MARGIN.top}pt + size.height - here().position().y)
  let on-last = calc.rem-euclid(over.pt(), size.height.pt()) * 1pt
  if over > 0pt and on-last <= reserve { flow } else { block(height: height, flow) }
})
#let brief-table(beside, widths, header, ..rows) = {
  let body = sheet-table(widths, header, inset: dense, ..rows)
  if beside > 1 { balanced(beside, 4em, body) } else { body }
}
#let concept(columns, target, ..names) = table.cell(colspan: columns, fill: luma(94%), {
  set par(justify: false)
  [#metadata(none)#label(target)]
  text(weight: "bold", names.pos().join(h(1.2em)))
})
#let jump(target, body) = link(label(target), text(fill: accent, body))

// Whose handout it is, and where its text comes from.
#let masthead(picture, line) = block(below: 1.2em, width: 100%, stroke: (bottom: hairline), inset: (bottom: 6pt), grid(
  columns: (auto, 1fr),
  column-gutter: if picture == none { 0pt } else { 10pt },
  align: left + horizon,
  if picture != none { picture },
  if line != none { text(size: 1.05em, line) },
))
#let titles(..own) = block(below: 0.7em, text(fill: quiet, own.pos().map(box).join(h(1.4em, weak: true))))
#let closing(line) = block(above: 2em, width: 100%, stroke: (top: hairline), inset: (top: 5pt), small(line))

// Indexes.
#let index-heading(body) = block(above: 0.9em, below: 0.4em, sticky: true, text(weight: "bold", body))
#let index-item(body, ..number) = block(spacing: 0.45em, grid(
  columns: (1fr, auto),
  column-gutter: 6pt,
  par(hanging-indent: 1em, body),
  ..number.pos().map(small),
))
#let index-columns(tag, ..items) = balanced(3, 4em, styled(tag, {
  set par(justify: false)
  items.pos().join()
}))

// References.
#let reference(tag, ..lines) = table.cell(styled(tag, {
  set par(justify: false)
  lines.pos().map(line => block(spacing: 0.6em, line)).join()
}))
#let restored(body) = spoken("ja", block(inset: (left: 0.7em, top: 0.25em), stroke: (left: 1pt + luma(60%)), text(size: 1.12em, body)))
`
