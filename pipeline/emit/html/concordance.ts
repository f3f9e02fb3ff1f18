import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ConcordanceSection } from '../handout.ts'
import { entryTable } from './entries.ts'
import { rowTable } from './rows.ts'
import type { Context } from './runs.ts'

/** From this many concepts on, those out of sight are not laid out. */
const MANY_CONCEPTS = 40

/** For each concept its names, then the rows that mention it: a table that goes by the name of the concept. */
export const concordanceTables = (
  { id, concepts }: ConcordanceSection,
  context: Context,
): readonly Element[] =>
  concepts.map(({ entry, rows }) =>
    h('div', { className: concepts.length < MANY_CONCEPTS ? ['concordance'] : ['concordance', 'many'] }, [
      entryTable({ id, entries: [entry], detail: 'brief' }, context, false),
      rowTable(context.anchors.entries.get(entry.concept) ?? id, rows, context),
    ]),
  )
