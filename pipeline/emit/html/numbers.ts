import type { Element } from 'hast'
import { h } from 'hastscript'
import { linkTo, placeOf } from '../anchors.ts'
import type { NumbersSection } from '../handout.ts'
import type { Context } from './runs.ts'
import { columnHeader, dash, languageHeaders, rowHeader, table, tableCell, tableRow } from './table.ts'

/** A row for each figure, with how each language writes it; with the number of its row where the page has that row. */
export function numberTable({ id, numbers }: NumbersSection, { sheet, labels, anchors }: Context): Element {
  const { t } = labels
  const hasPlaces = sheet.rows.length > 0
  const head = [
    ...(hasPlaces
      ? [columnHeader({ className: ['number'] }, h('span', { className: ['quiet'] }, t('field.row')))]
      : []),
    ...languageHeaders(sheet.languages, labels),
  ]
  const body = numbers.map(({ row, forms }) => {
    const place = placeOf(row, anchors)
    const link = place ? h('a', { href: linkTo(place.anchor) }, place.label) : dash(t('mark.none'))
    return tableRow({}, [
      ...(hasPlaces ? [rowHeader({ className: ['number'] }, link)] : []),
      ...sheet.languages.map((lang, n) =>
        (n === 0 && !hasPlaces ? rowHeader : tableCell)(
          { lang, dataCol: lang },
          forms[lang] ?? dash(t('mark.empty')),
        ),
      ),
    ])
  })
  return table('numbers', id, head, body)
}
