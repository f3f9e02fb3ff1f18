import type { Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { Section } from '../handout.ts'

/** What a sheet shows, in which order. */
export type Layout = (sheet: Sheet, labels: Labels) => readonly Section[]
