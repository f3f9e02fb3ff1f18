import type { Entry } from '../../model/sheet.ts'
import type { ConcordanceSection } from '../handout.ts'
import { call, literal, prose } from './code.ts'
import type { PaperContext } from '../context.ts'
import { rowTable } from './rows.ts'

/** Each concept by its names, and below it the rows that mention it: one table, so that its head is on every page. */
export const concordance = ({ concepts }: ConcordanceSection, context: PaperContext): string =>
  `#${rowTable(
    concepts.map(({ entry, rows }) => ({ lead: names(entry, context), rows })),
    context,
  )}`

function names({ concept, designations }: Entry, { sheet, targets }: PaperContext): string {
  const shown = sheet.entryLanguages.flatMap(lang => {
    const name = designations[lang]?.find(({ status }) => status !== 'forbidden')
    return name ? [call('spoken', literal(lang), prose(name.text))] : []
  })
  const { name = 'concept' } = targets.concepts.get(concept) ?? {}
  return call('concept', `${sheet.languages.length + 1}`, literal(name), ...shown)
}
