import type { DocumentLang } from '../../model/lang.ts'
import type { Row, Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { EmitOptions } from '../emitter.ts'
import { call, literal, sum } from './code.ts'
import type { Section } from '../handout.ts'
import { arrange } from '../layouts/index.ts'
import { concordance } from './concordance.ts'
import { entryTable, type Context } from './glossary.ts'
import { indexList } from './index-list.ts'
import { layOut, pageSettings } from './layout.ts'
import { numberTable } from './numbers.ts'
import { referenceTable } from './references.ts'
import { rowTable } from './rows.ts'
import { faces, TEMPLATE } from './template.ts'
import { createTargets } from './text.ts'

/** The language of the title: the text's first one, or the reader's where there is no text. */
const pivotOf = ({ sheet, labels }: Context): DocumentLang => sheet.languages[0] ?? labels.lang

const title = (sheet: Sheet, lang: DocumentLang): string => sheet.title[lang] ?? sheet.title.en ?? sheet.id

/**
 * Typst sets a document until its links stay: in the first pass none has a target yet, and every cell with a link is
 * set again in the second. So the text, the longest part, joins in the second pass, when the entries are in place.
 */
const afterEntries = (code: string): string => `#context if query(label("concept-1")).len() > 0 { ${code} }`

function textTable(rows: readonly Row[], context: Context): readonly string[] {
  const table = rowTable(
    rows.map(row => ({ row, isFirst: true })),
    context,
  )
  return [context.sheet.entries.length === 0 ? `#${table}` : afterEntries(table), ...legend(context)]
}

const headed = (level: 1 | 2, { title: text }: Section, content: string): readonly string[] => [
  call('#section', `${level}`, literal(text)),
  content,
]

/** The text opens the document under its own title; what follows has a heading. */
function drawing(section: Section, context: Context): readonly string[] {
  const level = context.sheet.rows.length > 0 || section.kind === 'references' ? 1 : 2
  switch (section.kind) {
    case 'rows':
      return textTable(section.rows, context)
    case 'entries':
      return headed(level, section, entryTable(section, context))
    case 'references':
      return headed(level, section, referenceTable(section.references, context))
    case 'concordance':
      return headed(level, section, concordance(section, context))
    case 'numbers':
      return headed(level, section, numberTable(section.numbers, context))
    case 'index':
      return headed(level, section, indexList(section, context))
  }
}

/** What the marks in the text mean; only those that occur. */
function legend({ sheet, labels: { t } }: Context): readonly string[] {
  const terms = sheet.rows.flatMap(row => Object.values(row.cells).flat()).filter(run => run.kind === 'term')
  const marks: readonly (readonly [boolean, string, string])[] = [
    [terms.length > 0, 'plain', t('kind.term')],
    [terms.some(({ match }) => match === 'fuzzy'), 'approximate', t('match.fuzzy')],
    [terms.some(({ status }) => status === 'deprecated'), 'deprecated', t('status.deprecated')],
    [terms.some(({ status }) => status === 'forbidden'), 'forbidden', t('status.forbidden')],
  ]
  const shown = marks.filter(([occurs]) => occurs)
  const samples = [
    ...shown.map(([, mark, text]) => call('term', 'none', literal(mark), literal(text))),
    ...(sheet.rows.some(row => row.doubtful) ? [literal(`? ${t('mark.doubtful')}`)] : []),
  ]
  if (samples.length === 0) return []
  return [call('#small', sum([literal(`${t('mark.legend')}: `), samples.join(' + "   " + ')]))]
}

// Any two characters that a label does not hold: they stand for what Typst counts.
const PAGE = '\uE000'
const TOTAL = '\uE001'

function footer({ t }: Labels): string {
  const parts = t('page.number', { page: PAGE, total: TOTAL }).split(/([\uE000\uE001])/)
  const counted = new Map([
    [PAGE, 'str(counter(page).get().first())'],
    [TOTAL, 'str(counter(page).final().first())'],
  ])
  return sum(parts.filter(part => part !== '').map(part => counted.get(part) ?? literal(part)))
}

/** The settings of the whole document. */
function settings(context: Context): readonly string[] {
  const { sheet, labels, layout } = context
  const pivot = pivotOf(context)
  const name = literal(title(sheet, pivot))
  const date = literal(sheet.date?.text ?? '')
  return [
    `#set document(title: ${name}, date: none)`,
    `#set page(${pageSettings(layout)},`,
    `  header: context if counter(page).get().first() > 1 { small(styled("${pivot}", ${name} + h(1fr) + ${date})) },`,
    `  footer: context align(center, small(${footer(labels)})))`,
    `#set text(size: ${layout.size}pt, fill: ink, fallback: false, hyphenate: false, ..faces.at("${labels.lang}"))`,
    `#set par(leading: 0.62em, spacing: 0.8em)`,
  ]
}

/** The title, unless the text that comes first brings its own. */
function opening(context: Context, sections: readonly Section[]): readonly string[] {
  const { sheet } = context
  const pivot = pivotOf(context)
  const [first] = sections
  if (first?.kind === 'rows' && first.rows.some(row => row.kind === 'title')) return []
  return [`#styled("${pivot}", section(1, ${literal(title(sheet, pivot))}))`]
}

/** Whether a family is needed that is not always loaded. */
export const usesTraditional = ({ languages, entryLanguages }: Sheet, labels: Labels): boolean =>
  [labels.lang, ...languages, ...entryLanguages].includes('zh-Hant')

/** The sheet as a Typst document. Outside text occurs in it in string literals only. */
export function typstDocument(content: Sheet, { labels, paper, layout = 'aligned' }: EmitOptions): string {
  const { sheet, sections } = arrange(content, layout, labels)
  const context: Context = {
    sheet,
    labels,
    layout: layOut(sheet, paper),
    targets: createTargets(sheet),
  }
  return [
    faces(usesTraditional(sheet, labels)),
    TEMPLATE,
    ...settings(context),
    ...opening(context, sections),
    ...sections.flatMap(section => drawing(section, context)),
  ].join('\n')
}
