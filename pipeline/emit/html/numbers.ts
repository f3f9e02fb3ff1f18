import type { Element } from 'hast'
import { h } from 'hastscript'
import { linkTo, placeOf } from '../anchors.ts'
import type { NumbersSection } from '../handout.ts'
import type { Context } from './runs.ts'
import { columnHeader, dash, languageHeaders, rowHeader, table, tableCell, tableRow } from './table.ts'

/** A row for each figure, with how each language writes it. */
export function numberTable({ id, numbers }: NumbersSection, { sheet, labels, anchors }: Context): Element {
  const { t } = labels
  const head = [
    columnHeader({ className: ['number'] }, h('span', { className: ['quiet'] }, t('field.row'))),
    ...languageHeaders(sheet.languages, labels),
  ]
  const body = numbers.map(({ row, forms }) => {
    const place = placeOf(row, anchors)
    return tableRow({}, [
      rowHeader({ className: ['number'] }, place ? h('a', { href: linkTo(place.anchor) }, place.label) : []),
      ...sheet.languages.map(lang =>
        tableCell({ lang, dataCol: lang }, forms[lang] ?? dash(t('mark.empty'))),
      ),
    ])
  })
  return table('numbers', id, head, body)
}
