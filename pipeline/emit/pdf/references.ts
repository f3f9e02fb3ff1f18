import { type Lang } from '../../model/lang.ts'
import type { ReferenceRow, RestoredTitle, SheetReference } from '../../model/sheet.ts'
import { call, literal, prose, sum } from './code.ts'
import { languageHeads, type Context } from './glossary.ts'
import { tableWidths } from './layout.ts'
import { runs } from './text.ts'
import { LOW_CONFIDENCE, QUOTES } from '../outline.ts'

function restoredLines({ runs: cell, confidence, alternatives }: RestoredTitle, context: Context): string {
  const title = runs(cell, context.targets, true)
  if (confidence >= LOW_CONFIDENCE) return call('restored', title)
  const { t, lang } = context.labels
  const note = (label: string, text: string): string =>
    call('small', sum([call('spoken', literal(lang), literal(`${label}: `)), prose(text)]))
  return call(
    'restored',
    sum([
      title,
      `linebreak() + text(weight: "bold", "? ")`,
      note(t('field.confidence'), `${Math.round(confidence * 100)} %`),
      ...(alternatives.length === 0
        ? []
        : ['linebreak()', note(t('field.alternatives'), alternatives.join(' / '))]),
    ]),
  )
}

function version(reference: SheetReference | undefined, lang: Lang, context: Context): string {
  if (reference === undefined) return call('reference', literal(lang), 'text(fill: luma(55%), "—")')
  const { publisher, title, titleLang, translation, date, restored } = reference
  const [open, close] = QUOTES[lang]
  const printed = call('spoken', literal(titleLang), runs(title, context.targets, false))
  const head = [
    ...(publisher === undefined
      ? []
      : [call('text', 'weight: "bold"', runs(publisher, context.targets, false)), 'gap']),
    sum([literal(open), printed, literal(close)]),
  ]
  return call(
    'reference',
    literal(lang),
    sum(head),
    ...(restored === undefined ? [] : [restoredLines(restored, context)]),
    ...(translation === undefined ? [] : [sum(['"["', runs(translation, context.targets, false), '"]"'])]),
    ...(date === undefined ? [] : [call('small', prose(date.text))]),
  )
}

function row({ number, versions }: ReferenceRow, context: Context): string {
  const { target = 'reference' } = context.targets.rows.get(`r${number}`) ?? {}
  return [
    'keep(1)',
    call('number', literal(target), '"reference"', literal(`${number}`), 'false'),
    ...context.sheet.languages.map(lang => version(versions[lang], lang, context)),
  ].join(', ')
}

/** The numbered references, a column for each language. */
export const referenceTable = (references: readonly ReferenceRow[], context: Context): string =>
  call(
    '#sheet-table',
    tableWidths(context.layout.shares, true),
    `(${['head("en", "")', ...languageHeads(context.sheet.languages)].join(', ')},)`,
    ...references.map(reference => `\n${row(reference, context)}`),
  )
