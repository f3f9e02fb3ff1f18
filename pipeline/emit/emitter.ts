import type { Sheet } from '../model/sheet.ts'
import type { Labels } from '../page/labels.ts'
import type { LayoutName } from './layouts/index.ts'

export const FORMATS = ['html', 'pdf', 'xlsx', 'md', 'tmx'] as const
export type Format = (typeof FORMATS)[number]

/** `universal` is as wide as A4 and as high as Letter: it prints on both without scaling. */
export const PAPERS = ['universal', 'a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

export interface EmitOptions {
  /** The sheet's own words: headings, buttons, legends. */
  readonly labels: Labels
  /** Only for PDF. */
  readonly paper: Paper
  /** `aligned` without it. */
  readonly layout?: LayoutName
}

/** A sheet as the contents of one file. Same sheet and options, same contents. */
export type Emitter = (sheet: Sheet, options: EmitOptions) => Promise<string | Uint8Array>
