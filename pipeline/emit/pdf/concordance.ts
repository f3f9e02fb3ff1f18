import type { Entry } from '../../model/sheet.ts'
import type { ConcordanceSection } from '../handout.ts'
import { call, literal, prose } from './code.ts'
import type { PaperContext } from '../context.ts'
import { rowTable } from './rows.ts'

/**
 * In the first pass no link has a target yet, and every cell with a link would be set again in the second (see
 * `document.ts`). So there the table has no texts: its heads alone are in place, which is where the links lead.
 */
const TEXTS_LATER =
  'let cell = if query(label("concept-1")).len() > 0 { cell } else { (tag, kind, depth, _) => cell(tag, kind, depth, []) }'

/** Each concept by its names, and below it the rows that mention it: one table, so that its head is on every page. */
export function concordance({ concepts }: ConcordanceSection, context: PaperContext): string {
  const parts = concepts.map(({ entry, rows }) => ({ lead: names(entry, context), rows }))
  return `#context {\n${TEXTS_LATER}\n${rowTable(parts, context)}\n}`
}

function names({ concept, designations }: Entry, { sheet, targets }: PaperContext): string {
  const shown = sheet.entryLanguages.flatMap(lang => {
    const name = designations[lang]?.find(({ status }) => status !== 'forbidden')
    return name ? [call('spoken', literal(lang), prose(name.text))] : []
  })
  const { name = 'concept' } = targets.concepts.get(concept) ?? {}
  return call('concept', `${sheet.languages.length + 1}`, literal(name), ...shown)
}
