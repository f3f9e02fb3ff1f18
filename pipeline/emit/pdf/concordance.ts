import type { ConcordanceSection } from '../handout.ts'
import { entryTable, type Context } from './glossary.ts'
import { rowTable } from './rows.ts'

/** For each concept its names, then the rows that mention it. */
export const concordance = ({ concepts }: ConcordanceSection, context: Context): string =>
  concepts
    .flatMap(({ entry, rows }) => [
      entryTable({ entries: [entry], detail: 'brief' }, context),
      `#${rowTable(rows, context)}`,
    ])
    .join('\n')
