import type { PaperContext } from '../context.ts'
import type { NumberItem } from '../handout.ts'
import { columnsBeside } from '../paper.ts'
import { dash, languageHeads, numberHead, small, widthsOf } from './spans.ts'
import { line, type Table } from './word.ts'

/** A row for each figure, with how each language writes it; numbered as the text is where the handout has the text. */
export function numberTable(numbers: readonly NumberItem[], context: PaperContext): Table {
  const { sheet, layout, labels, targets } = context
  const isNumbered = sheet.rows.length > 0
  return {
    kind: 'table',
    dense: true,
    widths: widthsOf(layout.shares, context, isNumbered, columnsBeside(sheet.languages, layout)),
    head: [...(isNumbered ? [numberHead] : []), ...languageHeads(sheet.languages)],
    rows: numbers.map(({ row, forms }) => ({
      cells: [
        ...(isNumbered
          ? [{ lines: [line([small(targets.rows.get(row)?.number ?? '', labels.lang)], { alignRight: true })] }]
          : []),
        ...sheet.languages.map(lang => {
          const form = forms[lang]
          return { lines: [line([form === undefined ? dash(lang) : { text: form, lang }])] }
        }),
      ],
    })),
  }
} // prettier-ignore
