import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DocumentLang } from '../../model/lang.ts'
import type { ReferenceRow, RestoredTitle, SheetReference } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { linkTo } from '../anchors.ts'
import type { ReferencesSection } from '../handout.ts'
import { dateElement } from './date.ts'
import type { Context } from './runs.ts'
import { readClass, runs } from './runs.ts'
import { columnHeader, dash, languageHeaders, rowHeader, table, tableCell, tableRow } from './table.ts'
import { LOW_CONFIDENCE, percentOf, SHOWN_ALTERNATIVES } from '../citation.ts'

const alternativesList = (texts: readonly string[]): Element =>
  h(
    'ul',
    { lang: 'ja', className: ['alternatives'] },
    texts.map(text => h('li', text)),
  )

/** The best few; the rest on demand. */
function runnersUp(texts: readonly string[], { t }: Labels): Element[] {
  const rest = texts.slice(SHOWN_ALTERNATIVES)
  if (texts.length === 0) return []
  return [
    h('p', { className: ['label'] }, t('field.alternatives')),
    alternativesList(texts.slice(0, SHOWN_ALTERNATIVES)),
    ...(rest.length === 0
      ? []
      : [h('details', [h('summary', t('count.more', { count: rest.length })), alternativesList(rest)])]),
  ]
}

function restoredTitle(restored: RestoredTitle, context: Context): Element {
  const { t, lang } = context.labels
  const isGuess = restored.confidence < LOW_CONFIDENCE
  return h('div', { className: ['restored'] }, [
    h('p', { className: ['label'] }, [
      t('field.restored'),
      ' ',
      h('span', { className: isGuess ? ['confidence', 'guess'] : ['confidence'] }, [
        t('field.confidence'),
        ' ',
        h('span', { className: ['percent'] }, percentOf(restored.confidence, lang)),
      ]),
    ]),
    h('p', { lang: 'ja', className: ['restored-title'] }, runs(restored.runs, context)),
    ...runnersUp(restored.alternatives, context.labels),
  ])
}

function citation(reference: SheetReference, lang: DocumentLang, context: Context): Element[] {
  const { publisher, title, titleLang, translation, date, restored } = reference
  return [
    ...(publisher === undefined
      ? []
      : [h('p', { className: ['publisher', ...readClass(publisher)] }, runs(publisher, context))]),
    h(
      'p',
      { lang: titleLang, className: ['printed-title', ...readClass(title)] },
      h('cite', runs(title, context)),
    ),
    ...(translation === undefined
      ? []
      : [h('p', { className: ['translation', ...readClass(translation)] }, runs(translation, context))]),
    ...(date === undefined ? [] : [h('p', { className: ['date'] }, dateElement(date, lang))]),
    ...(restored === undefined ? [] : [restoredTitle(restored, context)]),
  ]
}

function referenceRow(row: ReferenceRow, languages: readonly DocumentLang[], context: Context): Element {
  const anchor = context.anchors.references.get(row.number)?.anchor
  if (anchor === undefined) throw new RangeError(`reference ${row.number} has no anchor`)
  return tableRow({ id: anchor }, [
    rowHeader({ className: ['number'] }, h('a', { href: linkTo(anchor) }, `[${row.number}]`)),
    ...languages.map(lang => {
      const version = row.versions[lang]
      return tableCell(
        { lang, dataCol: lang },
        version === undefined ? dash(context.labels.t('mark.empty')) : citation(version, lang, context),
      )
    }),
  ])
}

/** The sources, with romanised Japanese titles brought back to Japanese. */
export function referenceTable({ id, references }: ReferencesSection, context: Context): Element {
  const { sheet, labels } = context
  const { t } = labels
  const head = [
    columnHeader({ className: ['number'] }, h('span', { className: ['quiet'] }, t('field.number'))),
    ...languageHeaders(sheet.languages, labels),
  ]
  const body = references.map(row => referenceRow(row, sheet.languages, context))
  return table('references', id, head, body)
}
