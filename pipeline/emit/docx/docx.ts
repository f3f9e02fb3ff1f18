import { paperContextOf, type PaperContext } from '../context.ts'
import type { Sheet } from '../../model/sheet.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { EmitOptions, Emitter } from '../emitter.ts'
import type { Section } from '../handout.ts'
import { arrange } from '../layouts/index.ts'
import { legendOf } from '../marks.ts'
import { pageNumberParts } from '../page-number.ts'
import { columnsBeside } from '../paper.ts'
import { bringsTitle, dateInWords, otherTitles, titleOf } from '../wording.ts'
import { concordance } from './concordance.ts'
import { small } from './spans.ts'
import { entryTable } from './entries.ts'
import { INDEX_COLUMNS, indexLines } from './index-list.ts'
import { numberTable } from './numbers.ts'
import { packWord } from './pack.ts'
import { referenceTable } from './references.ts'
import { rowTable } from './rows.ts'
import { line, type Line, type Part, type Span, type WordDocument } from './word.ts'

/** A sheet as a Word document: its headings, tables and fields are Word's own, so that it can be worked on. */
export function createDocxEmitter(): Emitter {
  return (sheet, options) => packWord(wordDocument(sheet, options))
}

/** The handout as `pack.ts` writes it. */
export function wordDocument(content: Sheet, options: EmitOptions): WordDocument {
  const { labels, layout = 'aligned' } = options
  const handout = arrange(content, layout, labels)
  const { sheet, sections } = handout
  const context = paperContextOf(handout, options)
  return {
    title: titleOf(sheet, labels).text,
    lang: labels.lang,
    layout: context.layout,
    header: headerOf(context),
    footer: pageNumberParts(labels),
    parts: united([
      { columns: 1, blocks: opening(sections, context, options) },
      ...sections.flatMap(section => partsOf(section, context)),
      { columns: 1, blocks: empty(sections, labels) },
      { columns: 1, blocks: closing(options) },
    ]),
  }
}

function headerOf({ sheet, labels, layout }: PaperContext): Line {
  const { text, lang } = titleOf(sheet, labels)
  const { date } = sheet
  return line(
    [small(text, lang)],
    date ? { end: { at: layout.textWidth, spans: [small(dateInWords(date.text, lang), lang)] } } : {},
  )
}

/** Whose handout it is, then the title with the date, unless the text that comes first brings its own. */
function opening(
  sections: readonly Section[],
  { sheet, labels }: PaperContext,
  { titleLine, logo }: EmitOptions,
): readonly Line[] {
  const { text, lang } = titleOf(sheet, labels)
  const spans: readonly Span[] = titleLine === undefined ? [] : [{ text: titleLine, lang: labels.lang }]
  return [
    ...(spans.length === 0 && !logo
      ? []
      : [line(spans, { ...(logo && { logo }), rule: 'below', space: [0, 1] })]),
    ...(bringsTitle(sections)
      ? []
      : [
          line([{ text, lang, bold: true, scale: 1.6 }], { heading: 'title', space: [0, 0.3] }),
          ...titlesLine(sheet, labels),
          ...(sheet.date ? [line([small(dateInWords(sheet.date.text, lang), lang)])] : []),
        ]),
  ]
}

/** The titles of the other columns. */
function titlesLine(sheet: Sheet, labels: EmitOptions['labels']): readonly Line[] {
  const titles = otherTitles(sheet, labels)
  const spans = titles.flatMap(({ text, lang }, n) => [
    ...(n === 0 ? [] : [{ text: '    ', lang: labels.lang }]),
    { text, lang, quiet: true },
  ])
  return spans.length === 0 ? [] : [line(spans, { space: [0, 0.3] })]
}

const empty = (sections: readonly Section[], { t, lang }: EmitOptions['labels']): readonly Line[] =>
  sections.length > 0 ? [] : [line([{ text: t('page.empty'), lang }], { space: [1, 0] })]

const closing = ({ sourceLine, labels }: EmitOptions): readonly Line[] =>
  sourceLine === undefined ? [] : [line([small(sourceLine, labels.lang)], { rule: 'above', space: [1.6, 0] })]

/** A heading, and below it the section in its columns. */
function partsOf(section: Section, context: PaperContext): readonly Part[] {
  const { sheet, labels, layout } = context
  const headed = (columns: number, blocks: Part['blocks']): readonly Part[] => [
    { columns: 1, blocks: [headingOf(section, labels.lang)] },
    { columns, blocks },
  ]
  switch (section.kind) {
    case 'rows': {
      const rows = section.rows.map(row => ({ row, isFirst: true }))
      return [{ columns: 1, blocks: [rowTable([{ rows }], context), ...legend(context)] }]
    }
    case 'entries':
      return headed(section.detail === 'brief' ? columnsBeside(sheet.entryLanguages, layout) : 1, [
        entryTable(section, context),
      ])
    case 'references':
      return headed(1, [referenceTable(section.references, context)])
    case 'concordance':
      return headed(1, [concordance(section, context)])
    case 'numbers':
      return headed(columnsBeside(sheet.languages, layout), [numberTable(section.numbers, context)])
    case 'index':
      return headed(INDEX_COLUMNS, indexLines(section, context))
  }
}

/** An index is headed by the name of its language, which only that language's font has whole. */
function headingOf(section: Section, labelsLang: DocumentLang): Line {
  const lang = section.kind === 'index' ? section.lang : labelsLang
  return line([{ text: section.title, lang, bold: true, scale: 1.3 }], {
    heading: 1,
    space: [1.4, 0.5],
    keepNext: true,
  })
}

function legend({ sheet, labels }: PaperContext): readonly Line[] {
  const { t, lang } = labels
  const marks = legendOf(sheet, labels).map(({ mark, text }): Span => small(text, lang, { mark }))
  const doubtful = sheet.rows.some(row => row.doubtful) ? [small(`? ${t('mark.doubtful')}`, lang)] : []
  const samples = [...marks, ...doubtful]
  if (samples.length === 0) return []
  const apart = samples.flatMap((span, n) => (n === 0 ? [span] : [small('   ', lang), span]))
  return [line([small(`${t('mark.legend')}: `, lang), ...apart], { space: [0.6, 0] })]
}

/** Parts of as many columns as the one before go on in it. */
function united(parts: readonly Part[]): readonly Part[] {
  const all: Part[] = []
  for (const { columns, blocks } of parts) {
    const last = all.at(-1)
    if (blocks.length === 0) continue
    if (last?.columns === columns) all[all.length - 1] = { columns, blocks: [...last.blocks, ...blocks] }
    else all.push({ columns, blocks })
  }
  return all
}
