import { entriesByKind } from './kinds.ts'
import type { Layout } from './layout.ts'

/** What an interpreter looks for in the booth: names of things, most frequent first, without a word more. */
export const booth: Layout = ({ entries }, labels) =>
  entriesByKind(
    entries.toSorted((a, b) => b.rows.length - a.rows.length),
    'brief',
    labels,
  )
