import { entriesByDomain } from './domains.ts'
import { indexes } from './index-groups.ts'
import type { Layout } from './layout.ts'

/** The concepts by domain, and an index of each language. */
export const glossary: Layout = (sheet, labels) => [
  ...entriesByDomain(sheet.entries, labels),
  ...indexes(sheet, labels),
]
