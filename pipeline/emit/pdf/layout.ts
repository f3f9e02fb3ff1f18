import type { DocumentLang } from '../../model/lang.ts'
import { cellText, type Row, type Sheet } from '../../model/sheet.ts'
import type { Paper } from '../emitter.ts'

/** Lengths are in points. */
export interface Layout {
  readonly paper: Paper
  readonly flipped: boolean
  readonly size: number
  /** Of the text's columns: shares of what they have together. */
  readonly shares: readonly number[]
  /** The same of the entries' columns. */
  readonly entryShares: readonly number[]
  /** Of the text's columns. */
  readonly columnWidths: readonly number[]
  readonly textHeight: number
}

const PAPER_SIZES = {
  universal: { short: 595, long: 792 },
  a4: { short: 595, long: 842 },
  letter: { short: 612, long: 792 },
} as const
const MARGIN = { x: 42, top: 54, bottom: 48 } as const
const NUMBER_WIDTH = 24
const CELL_INSET = 10
const LINE_HEIGHT = 1.6
const NARROWEST = 0.8
const WIDEST = 1.2

const WIDE = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/gu

/** About how many ems the text is wide. */
const ems = (text: string): number => text.length * 0.52 + (text.match(WIDE)?.length ?? 0) * 0.48

const pageSize = (paper: Paper, flipped: boolean): readonly [width: number, height: number] => {
  const { short, long } = PAPER_SIZES[paper]
  return flipped ? [long, short] : [short, long]
}

/** Three languages and more stand on the long side; a language with longer texts gets a wider column. */
export function layOut({ languages, entryLanguages, rows }: Sheet, paper: Paper): Layout {
  const flipped = languages.length >= 3 || entryLanguages.length >= 3
  const [width, height] = pageSize(paper, flipped)
  const totals = languages.map(lang =>
    rows.reduce((sum, row) => sum + ems(cellText(row.cells[lang] ?? [])), 0),
  )
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length
  const shares = totals.map(total => (mean === 0 ? 1 : Math.min(WIDEST, Math.max(NARROWEST, total / mean))))
  const isSame = languages.join() === entryLanguages.join()
  const all = shares.reduce((sum, share) => sum + share, 0)
  const room = width - 2 * MARGIN.x - NUMBER_WIDTH
  return {
    paper,
    flipped,
    size: flipped ? 8.5 : 9.5,
    shares,
    entryShares: isSame ? shares : entryLanguages.map(() => 1),
    columnWidths: shares.map(share => (room * share) / all),
    textHeight: height - MARGIN.top - MARGIN.bottom,
  }
}

/** The rows' height on paper, estimated, in shares of a page. */
export function pageShare(rows: readonly Row[], languages: readonly DocumentLang[], layout: Layout): number {
  const heights = rows.map(row => {
    const lines = languages.map((lang, n) => {
      const width = (layout.columnWidths[n] ?? 0) - CELL_INSET
      return Math.ceil((ems(cellText(row.cells[lang] ?? [])) * layout.size) / width)
    })
    return Math.max(1, ...lines) * layout.size * LINE_HEIGHT + CELL_INSET
  })
  return heights.reduce((sum, height) => sum + height, 0) / layout.textHeight
}

export function pageSettings({ paper, flipped }: Layout): string {
  const [width, height] = pageSize(paper, flipped)
  return (
    `width: ${width}pt, height: ${height}pt, ` +
    `margin: (x: ${MARGIN.x}pt, top: ${MARGIN.top}pt, bottom: ${MARGIN.bottom}pt)`
  )
}

const fraction = (share: number): string => `${share.toFixed(2)}fr`

/** The widths of a table's columns but the first one, with the column of numbers or without it. */
export const tableWidths = (shares: readonly number[], numbered: boolean): string =>
  `(${[...(numbered ? [`${NUMBER_WIDTH}pt`] : []), ...shares.map(fraction)].join(', ')},)`
