import { entriesByDomain } from './domains.ts'
import type { Layout } from './layout.ts'

/** The concepts by domain. */
export const glossary: Layout = ({ entries }, labels) => entriesByDomain(entries, labels)
