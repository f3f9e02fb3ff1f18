import type { Element } from 'hast'
import type { Child, Properties } from 'hastscript'
import { h } from 'hastscript'
import type { DocumentLang } from '../../model/lang.ts'
import type { Labels } from '../../page/labels.ts'

// On a screen the style lays rows out as flex boxes, so that those out of sight cost nothing; some browsers then
// forget that they make up a table. The roles say it again.

/** From this many rows on, those out of sight are not laid out. */
const MANY_ROWS = 300
/** Rows that a browser puts aside together: a search that changes a thousand rows then costs it twenty bodies. */
const ROWS_A_BODY = 50

/** @param name its class; more than one, with spaces between */
export const table = (
  name: string,
  labelledBy: string,
  head: readonly Element[],
  rows: readonly Element[],
): Element =>
  h(
    'table',
    {
      role: 'table',
      className: [...name.split(' '), ...(rows.length < MANY_ROWS ? [] : ['many'])],
      ariaLabelledBy: [labelledBy],
    },
    [
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, [...head])),
      ...bodies(rows).map(own => h('tbody', { role: 'rowgroup' }, [...own])),
    ],
  )

const bodies = (rows: readonly Element[]): readonly (readonly Element[])[] =>
  rows.length < MANY_ROWS
    ? [rows]
    : Array.from({ length: Math.ceil(rows.length / ROWS_A_BODY) }, (_, n) =>
        rows.slice(n * ROWS_A_BODY, (n + 1) * ROWS_A_BODY),
      )

export const tableRow = (properties: Properties, cells: readonly Element[]): Element =>
  h('tr', { role: 'row', ...properties }, [...cells])

export const columnHeader = (properties: Properties, content: Child): Element =>
  h('th', { scope: 'col', role: 'columnheader', ...properties }, content)

export const rowHeader = (properties: Properties, content: Child): Element =>
  h('th', { scope: 'row', role: 'rowheader', ...properties }, content)

export const tableCell = (properties: Properties, content: Child): Element =>
  h('td', { role: 'cell', ...properties }, content)

export const languageHeaders = (languages: readonly DocumentLang[], { t }: Labels): Element[] =>
  languages.map(lang => columnHeader({ lang, dataCol: lang }, t(`lang.${lang}`)))

/** What stands in a cell that has nothing: quiet to the eye, said in full to a screen reader. */
export const dash = (label: string): Element =>
  h('span', { className: ['empty'], role: 'img', ariaLabel: label }, '–')
