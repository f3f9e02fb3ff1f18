import type { Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { ReferencesSection, RowsSection } from '../handout.ts'
import { entriesByDomain } from './domains.ts'
import { entriesByKind } from './kinds.ts'
import type { Layout } from './layout.ts'

/** The text side by side, its terms, names and acronyms, its references. A sheet without text lists its entries by domain. */
export const aligned: Layout = (sheet, labels) => {
  const { rows, entries, references } = sheet
  if (rows.length === 0 && references.length === 0) return entriesByDomain(entries, labels)
  return [
    rowsSection(sheet, labels),
    ...entriesByKind(entries, 'full', labels),
    referencesSection(sheet, labels),
  ]
}

const rowsSection = ({ rows }: Sheet, { t }: Labels): RowsSection => ({
  kind: 'rows',
  id: 'text',
  title: t('section.text'),
  rows,
})

export const referencesSection = ({ references }: Sheet, { t }: Labels): ReferencesSection => ({
  kind: 'references',
  id: 'references',
  title: t('section.references'),
  references,
})
