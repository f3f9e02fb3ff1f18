import type { Sheet } from '../model/sheet.ts'
import type { Labels } from '../page/labels.ts'
import type { EmitOptions } from './emitter.ts'
import type { Handout } from './handout.ts'
import { layOut, type PageLayout } from './paper.ts'
import { createTargets, type Targets } from './targets.ts'

/** What the drawing of any section needs beside the section. */
export interface Context {
  readonly sheet: Sheet
  readonly labels: Labels
  readonly targets: Targets
}

/** The same for formats that have pages. */
export interface PaperContext extends Context {
  readonly layout: PageLayout
  /** Above the words of the text. */
  readonly readings: boolean
}

export const contextOf = (handout: Handout, labels: Labels): Context => ({
  sheet: handout.sheet,
  labels,
  targets: createTargets(handout),
})

export const paperContextOf = (handout: Handout, options: EmitOptions): PaperContext => ({
  ...contextOf(handout, options.labels),
  layout: layOut(handout.sheet, options),
  readings: options.readings ?? false,
})
