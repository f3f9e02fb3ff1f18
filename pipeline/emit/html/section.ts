import type { Element } from 'hast'
import type { Child } from 'hastscript'
import { h } from 'hastscript'
import type { Labels } from '../../page/labels.ts'
import type { Section } from '../handout.ts'
import { concordanceTables } from './concordance.ts'
import { entryTable } from './entries.ts'
import { indexList, letterId } from './index-list.ts'
import { numberTable } from './numbers.ts'
import { referenceTable } from './references.ts'
import { rowTable } from './rows.ts'
import type { Context } from './runs.ts'

/** A section under its heading. */
export const sectionElement = (section: Section, context: Context): Element =>
  h('section', { ariaLabelledBy: [section.id] }, [
    h('h2', { id: section.id }, titleOf(section, context.labels)),
    ...contentOf(section, context),
  ])

/** The name of a language is in that language. */
export function titleOf(section: Section, { t }: Labels): Child {
  if (section.kind !== 'index') return section.title
  const name = t(`lang.${section.lang}`)
  return section.title.endsWith(name)
    ? [section.title.slice(0, -name.length), h('span', { lang: section.lang }, name)]
    : section.title
}

/** The ids that the section brings to the page, but for those of rows and entries. */
export const idsOf = (section: Section): readonly string[] => [
  section.id,
  ...(section.kind === 'index' ? section.groups.map((_, n) => letterId(section, n)) : []),
]

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
      return indexList(section, context)
  }
}
