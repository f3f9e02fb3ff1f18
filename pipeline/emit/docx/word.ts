import type { Lang } from '../../model/lang.ts'
import type { Logo } from '../emitter.ts'
import type { Mark } from '../marks.ts'
import type { PagePart } from '../page-number.ts'
import type { PageLayout } from '../paper.ts'

/** Text set alike. What is said here of a document is all that `pack.ts` needs; lengths are in points. */
export interface Span {
  readonly text: string
  /** What chooses the font: one character has a shape for each language. */
  readonly lang: Lang
  /** Above the text. */
  readonly reading?: string
  readonly mark?: Mark
  readonly bold?: boolean
  readonly quiet?: boolean
  /** In shares of the document's size. */
  readonly scale?: number
  /** A place in the document by its name, or an address of the web. */
  readonly link?: { readonly inside: string } | { readonly web: string }
}

/** A paragraph. */
export interface Line {
  readonly kind: 'line'
  readonly spans: readonly Span[]
  /** 1 to 6: what readers navigate by. `title` stands above all. */
  readonly heading?: number | 'title'
  /** What links to the place name. */
  readonly target?: string
  readonly indent?: number
  readonly bullet?: boolean
  readonly quote?: boolean
  readonly alignRight?: boolean
  readonly centered?: boolean
  /** Above and below, in shares of the document's size. */
  readonly space?: readonly [above: number, below: number]
  readonly keepNext?: boolean
  readonly rule?: 'above' | 'below'
  /** On the same line, so that it ends at this place. */
  readonly end?: { readonly at: number; readonly spans: readonly Span[] }
  readonly logo?: Logo
}

export interface Cell {
  readonly lines: readonly Line[]
  /** Over so many columns. */
  readonly columns?: number
  readonly shaded?: boolean
  /** Without a line below. */
  readonly open?: boolean
  /** Belongs to the open cells above. */
  readonly goesOn?: boolean
}

export interface TableRow {
  readonly cells: readonly Cell[]
  /** On the page of the next row. */
  readonly keepNext?: boolean
  /** May be torn between pages. */
  readonly loose?: boolean
}

export interface Table {
  readonly kind: 'table'
  readonly widths: readonly number[]
  /** Repeated on every page. */
  readonly head: readonly Cell[]
  readonly rows: readonly TableRow[]
  readonly dense?: boolean
}

/** A stretch of the document in so many columns. */
export interface Part {
  readonly columns: number
  readonly blocks: readonly (Line | Table)[]
}

export interface WordDocument {
  readonly title: string
  /** Of the document's own words. */
  readonly lang: Lang
  readonly layout: PageLayout
  /** On every page but the first. */
  readonly header: Line
  readonly footer: readonly PagePart[]
  readonly parts: readonly Part[]
}

export const line = (spans: readonly Span[], rest: Omit<Line, 'kind' | 'spans'> = {}): Line => ({
  kind: 'line',
  spans,
  ...rest,
})
