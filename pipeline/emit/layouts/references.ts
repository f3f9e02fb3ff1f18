import { referencesSection } from './aligned.ts'
import type { Layout } from './layout.ts'

/** The sources alone: romanised titles, Japanese script, translation, date, confidence. */
export const references: Layout = (sheet, labels) => [referencesSection(sheet, labels)]
