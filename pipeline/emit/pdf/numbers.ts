import type { NumberItem } from '../handout.ts'
import { call, literal, prose } from './code.ts'
import { languageHeads, type Context } from './glossary.ts'
import { tableWidths } from './layout.ts'

/** A row for each figure, with how each language writes it. */
export const numberTable = (numbers: readonly NumberItem[], { sheet, layout, targets }: Context): string =>
  call(
    '#sheet-table',
    tableWidths(layout.shares, true),
    `(head("en", ""), ${languageHeads(sheet.languages).join(', ')},)`,
    ...numbers.map(({ row, forms }) => {
      const { number = '' } = targets.rows.get(row) ?? {}
      const cells = sheet.languages.map(lang => {
        const form = forms[lang]
        return call('cell', literal(lang), '"paragraph"', '0', form === undefined ? 'none' : prose(form))
      })
      const margin = call('number', 'none', '"paragraph"', literal(number), 'false')
      return `\n${['keep(1)', margin, ...cells].join(', ')}`
    }),
  )
