import type { NumberItem } from '../handout.ts'
import { columnsBeside } from '../paper.ts'
import { call, literal, prose } from './code.ts'
import { languageHeads, numberHead } from './heads.ts'
import type { PaperContext } from '../context.ts'
import { tableWidths } from './layout.ts'

/** A row for each figure, with how each language writes it; numbered as the text is where the handout has the text. */
export function numberTable(numbers: readonly NumberItem[], context: PaperContext): string {
  const { sheet, layout, targets } = context
  const isNumbered = sheet.rows.length > 0
  const heads = [...(isNumbered ? [numberHead] : []), ...languageHeads(sheet.languages)]
  const rows = numbers.map(({ row, forms }) => {
    const { number = '' } = targets.rows.get(row) ?? {}
    const margin = call('number', 'none', '"paragraph"', literal(number), 'false')
    const cells = sheet.languages.map(lang => {
      const form = forms[lang]
      return call('brief', literal(lang), 'none', ...(form === undefined ? [] : [prose(form)]))
    })
    return `\n${['keep(1)', ...(isNumbered ? [margin] : []), ...cells].join(', ')}`
  })
  return call(
    '#brief-table',
    `${columnsBeside(sheet.languages, layout)}`,
    tableWidths(layout.shares, isNumbered),
    `(${heads.join(', ')},)`,
    ...rows,
  )
}
