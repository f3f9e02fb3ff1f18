import type { Sheet } from '../model/sheet.ts'
import type { Labels } from '../page/labels.ts'
import type { LayoutName } from './layouts/index.ts'

export const FORMATS = ['html', 'pdf', 'docx', 'xlsx', 'md', 'tmx'] as const
export type Format = (typeof FORMATS)[number]

/** `universal` is as wide as A4 and as high as Letter: it prints on both without scaling. */
export const PAPERS = ['universal', 'a4', 'letter', 'a5'] as const
export type Paper = (typeof PAPERS)[number]

export const ORIENTATIONS = ['portrait', 'landscape'] as const
export type Orientation = (typeof ORIENTATIONS)[number]

/** A picture that stands at the head of a handout. */
export interface Logo {
  readonly type: 'png' | 'jpeg' | 'svg'
  readonly bytes: Uint8Array
}

/** What a user can choose of a handout's looks. Formats that have no pages pass over what is said of them. */
export interface Looks {
  readonly paper: Paper
  /** Without it as the number of columns wants. */
  readonly orientation?: Orientation
  /** Of the text, in points; without it as the number of columns wants. */
  readonly size?: number
  /** Readings above the words of the aligned text, on pages where they cannot be switched. */
  readonly readings?: boolean
  /** Above the title: whose handout this is. */
  readonly titleLine?: string
  readonly logo?: Logo
  /** At the end: where the text comes from. */
  readonly sourceLine?: string
}

export interface EmitOptions extends Looks {
  /** The sheet's own words: headings, buttons, legends. */
  readonly labels: Labels
  /** `aligned` without it. */
  readonly layout?: LayoutName
}

/** A sheet as the contents of one file. Same sheet and options, same contents. */
export type Emitter = (sheet: Sheet, options: EmitOptions) => Promise<string | Uint8Array>
