import type { RootContent } from 'mdast'
import type { Context } from '../context.ts'
import type { ConcordanceSection } from '../handout.ts'
import { entryTable } from './entries.ts'
import { rowTable } from './rows.ts'

/** For each concept its names, then the rows that mention it. */
export const concordance = ({ concepts }: ConcordanceSection, context: Context): readonly RootContent[] =>
  concepts.flatMap(({ entry, rows }) => [
    entryTable({ entries: [entry], detail: 'brief' }, context),
    rowTable(
      rows.map(({ row }) => row),
      context,
    ),
  ])
