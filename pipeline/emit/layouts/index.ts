import type { Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { handoutOf, type Handout } from '../handout.ts'
import { aligned } from './aligned.ts'
import { booth } from './booth.ts'
import { concordance } from './concordance.ts'
import { glossary } from './glossary.ts'
import type { Layout } from './layout.ts'
import { references } from './references.ts'

export const LAYOUTS = ['aligned', 'glossary', 'booth', 'concordance', 'references'] as const
export type LayoutName = (typeof LAYOUTS)[number]

const BY_NAME: Readonly<Record<LayoutName, Layout>> = { aligned, glossary, booth, concordance, references }

export const arrange = (sheet: Sheet, layout: LayoutName, labels: Labels): Handout =>
  handoutOf(sheet, BY_NAME[layout](sheet, labels))
