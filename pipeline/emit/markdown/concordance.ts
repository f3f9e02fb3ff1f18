import type { RootContent } from 'mdast'
import type { Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { ConcordanceSection } from '../handout.ts'
import { entryTable } from './entries.ts'
import { rowTable } from './rows.ts'

/** For each concept its names, then the rows that mention it. */
export const concordance = (
  { concepts }: ConcordanceSection,
  sheet: Sheet,
  labels: Labels,
): readonly RootContent[] =>
  concepts.flatMap(({ entry, rows }) => [
    entryTable({ entries: [entry], detail: 'brief' }, sheet, labels),
    rowTable(
      rows.map(({ row }) => row),
      sheet,
      labels,
    ),
  ])
