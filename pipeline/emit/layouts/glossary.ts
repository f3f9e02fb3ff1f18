import { entriesByDomain } from './domains.ts'
import { indexes } from './index-groups.ts'
import type { Layout } from './layout.ts'

/** The concepts by domain, numbered through, and an index of each language that refers to the numbers. */
export const glossary: Layout = (sheet, labels) => [
  ...entriesByDomain(sheet.entries, labels).map(section => ({ ...section, isNumbered: true })),
  ...indexes(sheet, labels),
]
