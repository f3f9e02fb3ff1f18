import type { Row, Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { EmitOptions } from '../emitter.ts'
import { legendOf } from '../marks.ts'
import { pageNumberParts } from '../page-number.ts'
import { justifiedLanguages } from '../paper.ts'
import { settingOf } from '../picture.ts'
import { bringsTitle, dateInWords, otherTitles, titleOf } from '../wording.ts'
import { call, literal, prose, sum } from './code.ts'
import type { Section } from '../handout.ts'
import { arrange } from '../layouts/index.ts'
import { concordance } from './concordance.ts'
import { entryTable } from './entries.ts'
import { paperContextOf, type PaperContext } from '../context.ts'
import { indexList } from './index-list.ts'
import { pageSettings } from './layout.ts'
import { numberTable } from './numbers.ts'
import { referenceTable } from './references.ts'
import { rowTable } from './rows.ts'
import { faces, TEMPLATE } from './template.ts'

/**
 * Typst sets a document until its links stay: in the first pass none has a target yet, and every cell with a link is
 * set again in the second. So the text, the longest part, joins in the second pass, when the entries are in place.
 */
const afterEntries = (code: string): string => `#context if query(label("concept-1")).len() > 0 { ${code} }`

function textTable(rows: readonly Row[], context: PaperContext): readonly string[] {
  const table = rowTable([{ rows: rows.map(row => ({ row, isFirst: true })) }], context)
  return [context.sheet.entries.length === 0 ? `#${table}` : afterEntries(table), ...legend(context)]
}

const headed = (level: 1 | 2, { title: text }: Section, content: string): readonly string[] => [
  call('#section', `${level}`, literal(text)),
  content,
]

/** The text opens the document under its own title; what follows has a heading. */
function drawing(section: Section, context: PaperContext): readonly string[] {
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

function legend({ sheet, labels }: PaperContext): readonly string[] {
  const samples = [
    ...legendOf(sheet, labels).map(({ mark, text }) =>
      call('term', 'none', call('marked', literal(mark), literal(text))),
    ),
    ...(sheet.rows.some(row => row.doubtful) ? [literal(`? ${labels.t('mark.doubtful')}`)] : []),
  ]
  if (samples.length === 0) return []
  return [call('#small', sum([literal(`${labels.t('mark.legend')}: `), samples.join(' + "   " + ')]))]
}

const COUNTED = {
  page: 'str(counter(page).get().first())',
  total: 'str(counter(page).final().first())',
} as const

const footer = (labels: Labels): string =>
  sum(pageNumberParts(labels).map(part => (typeof part === 'string' ? COUNTED[part] : literal(part.text))))

/** The settings of the whole document. */
function settings(context: PaperContext): readonly string[] {
  const { sheet, labels, layout } = context
  const title = titleOf(sheet, labels)
  const name = literal(title.text)
  const date = literal(sheet.date ? dateInWords(sheet.date.text, title.lang) : '')
  return [
    `#set document(title: ${name}, date: none)`,
    `#set page(${pageSettings(layout)},`,
    `  header: context if counter(page).get().first() > 1 { small(styled("${title.lang}", ${name} + h(1fr) + ${date})) },`,
    `  footer: context align(center, small(${footer(labels)})))`,
    `#set text(size: ${layout.size}pt, fill: ink, fallback: false, hyphenate: false, ..faces.at("${labels.lang}"))`,
    `#set par(leading: 0.62em, spacing: 0.8em)`,
  ]
}

/** Whose handout it is, then the title with the date, unless the text that comes first brings its own. */
function opening(
  context: PaperContext,
  sections: readonly Section[],
  options: TypstOptions,
): readonly string[] {
  const { sheet, labels } = context
  const { text, lang } = titleOf(sheet, labels)
  const others = otherTitles(sheet, labels).map(title =>
    call('styled', literal(title.lang), prose(title.text)),
  )
  const date = sheet.date ? [`#styled("${lang}", small(${prose(dateInWords(sheet.date.text, lang))}))`] : []
  return [
    ...masthead(options),
    ...(bringsTitle(sections)
      ? []
      : [
          `#styled("${lang}", section(1, ${literal(text)}))`,
          ...(others.length === 0 ? [] : [call('#titles', ...others)]),
          ...date,
        ]),
  ]
}

function masthead({ titleLine, logo, labels, logoFile }: TypstOptions): readonly string[] {
  if (titleLine === undefined && logo === undefined) return []
  const { width, height } = logo ? settingOf(logo) : { width: 0, height: 0 }
  const picture =
    logo && logoFile !== undefined
      ? `image(${literal(logoFile)}, width: ${width.toFixed(1)}pt, height: ${height.toFixed(1)}pt)`
      : 'none'
  const line = titleLine === undefined ? 'none' : call('spoken', literal(labels.lang), prose(titleLine))
  return [call('#masthead', picture, line)]
}

function closing({ sourceLine, labels }: EmitOptions): readonly string[] {
  if (sourceLine === undefined) return []
  return [call('#closing', call('spoken', literal(labels.lang), prose(sourceLine)))]
}

/** Whether a family is needed that is not always loaded. */
export const usesTraditional = ({ languages, entryLanguages }: Sheet, labels: Labels): boolean =>
  [labels.lang, ...languages, ...entryLanguages].includes('zh-Hant')

export interface TypstOptions extends EmitOptions {
  /** Where the compiler finds the logo. */
  readonly logoFile?: string | undefined
}

/** The sheet as a Typst document. Outside text occurs in it in string literals only. */
export function typstDocument(content: Sheet, options: TypstOptions): string {
  const { labels, layout = 'aligned' } = options
  const handout = arrange(content, layout, labels)
  const context = paperContextOf(handout, options)
  const { sheet, sections } = handout
  // Words under readings are as wide as these: stretching lines would tear holes between them.
  const justified = context.readings ? [] : justifiedLanguages(sheet.languages, context.layout)
  return [
    faces(usesTraditional(sheet, labels)),
    `#let justified = (${justified.map(lang => `"${lang}",`).join(' ')})`,
    TEMPLATE,
    ...settings(context),
    ...opening(context, sections, options),
    ...sections.flatMap(section => drawing(section, context)),
    ...(sections.length === 0 ? [`#styled("${labels.lang}", ${prose(labels.t('page.empty'))})`] : []),
    ...closing(options),
  ].join('\n')
}
