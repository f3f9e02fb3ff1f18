import type { PaperContext } from '../context.ts'
import type { Entry } from '../../model/sheet.ts'
import type { ConcordanceSection } from '../handout.ts'
import { bookmark } from './spans.ts'
import { rowTable } from './rows.ts'
import { line, type Cell, type Span, type Table } from './word.ts'

/** Each concept by its names, and below it the rows that mention it: one table, so that its head is on every page. */
export const concordance = ({ concepts }: ConcordanceSection, context: PaperContext): Table =>
  rowTable(
    concepts.map(({ entry, rows }) => ({ lead: names(entry, context), rows })),
    context,
  )

function names({ concept, designations }: Entry, { sheet, targets }: PaperContext): readonly Cell[] {
  const target = targets.concepts.get(concept)
  const spans = sheet.entryLanguages.flatMap((lang): readonly Span[] => {
    const name = designations[lang]?.find(({ status }) => status !== 'forbidden')
    return name ? [{ text: name.text, lang, bold: true }] : []
  })
  const apart = spans.flatMap((span, n) => (n === 0 ? [span] : [{ text: '   ', lang: span.lang }, span]))
  return [
    {
      shaded: true,
      columns: sheet.languages.length + 1,
      lines: [line(apart, target === undefined ? {} : { target: bookmark(target) })],
    },
  ]
}
