import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Section } from '../handout.ts'
import { concordanceTables } from './concordance.ts'
import { entryTable } from './entries.ts'
import { indexList } from './index-list.ts'
import { numberTable } from './numbers.ts'
import { referenceTable } from './references.ts'
import { rowTable } from './rows.ts'
import type { Context } from './runs.ts'

/** A section under its heading. */
export const sectionElement = (section: Section, context: Context): Element =>
  h('section', { ariaLabelledBy: [section.id] }, [
    h('h2', { id: section.id }, section.title),
    ...contentOf(section, context),
  ])

function contentOf(section: Section, context: Context): readonly Element[] {
  switch (section.kind) {
    case 'rows':
      return [
        rowTable(
          section.id,
          section.rows.map(row => ({ row, isFirst: true })),
          context,
        ),
      ]
    case 'entries':
      return [entryTable(section, context)]
    case 'references':
      return [referenceTable(section, context)]
    case 'concordance':
      return concordanceTables(section, context)
    case 'numbers':
      return [numberTable(section, context)]
    case 'index':
      return [indexList(section, context)]
  }
}
