import type { DocumentLang } from '../model/lang.ts'
import { cellText, isHeading, type ReferenceRow, type Row, type Sheet } from '../model/sheet.ts'
import type { Looks, Orientation, Paper } from './emitter.ts'

/** How a sheet stands on its pages. Lengths are in points. */
export interface PageLayout {
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  /** Of the text. */
  readonly size: number
  /** Of the text's columns: shares of what they have together. */
  readonly shares: readonly number[]
  /** The same of the entries' columns. */
  readonly entryShares: readonly number[]
  /** Of the text's columns. */
  readonly columnWidths: readonly number[]
  readonly textWidth: number
  readonly textHeight: number
  /** Of the narrowest of an entry's columns. */
  readonly entryWidth: number
}

const PAPER_SIZES: Readonly<Record<Paper, { readonly short: number; readonly long: number }>> = {
  universal: { short: 595, long: 792 },
  a4: { short: 595, long: 842 },
  letter: { short: 612, long: 792 },
  a5: { short: 420, long: 595 },
}
export const MARGIN = { x: 42, top: 54, bottom: 48 } as const
/** Of the column that numbers the rows. */
export const NUMBER_WIDTH = 24
/** Between columns of the page. */
export const COLUMN_GAP = 14
const CELL_INSET = 10
const LINE_HEIGHT = 1.6
const NARROWEST = 0.8
const WIDEST = 1.2
/** On the long side there are more columns, and they are narrower. */
const SIZES: Readonly<Record<Orientation, number>> = { portrait: 9.5, landscape: 8.5 }

const WIDE = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/gu

/** Of the text's own title. */
export const TITLE_SCALE = 1.35

/** About how many ems the text is wide. */
const ems = (text: string): number => text.length * 0.52 + (text.match(WIDE)?.length ?? 0) * 0.48

/** How many ems a column of such a width has for its text. */
export const emsIn = (width: number, { size }: Pick<PageLayout, 'size'>): number =>
  (width - CELL_INSET) / size

/** In a narrower column a line that is stretched to its whole width has holes. */
const JUSTIFIED_FROM = 16

/** The languages that are set without spaces and have the room to be set to the full width of their columns. */
export const justifiedLanguages = (
  languages: readonly DocumentLang[],
  layout: PageLayout,
): readonly DocumentLang[] =>
  languages.filter(
    (lang, n) =>
      (lang === 'ja' || lang === 'zh-Hans' || lang === 'zh-Hant') &&
      emsIn(layout.columnWidths[n] ?? 0, layout) >= JUSTIFIED_FROM,
  )

/** Digits and letters up to the next space: renderers break few of them, and where they do, readers stumble. */
const LATIN_WORDS =
  /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]+/gu
/** Of the column's room. */
const LONGEST_JUSTIFIED = 0.3

/** Whether a word of the text is so long that the line before it, stretched to its whole width, would have holes. */
export const tearsLines = (text: string, room: number): boolean =>
  (text.match(LATIN_WORDS) ?? []).some(word => wordEms(word) > room * LONGEST_JUSTIFIED)

const NARROW = /[fijlrtI.,:;'|!()[\]]/gu
const BROAD = /[mwMW@%]/gu
const CAPITAL = /[A-HJ-LN-VX-Z]/gu

/** How many ems a word is wide in bold type; somewhat more than it is. */
export const wordEms = (word: string): number =>
  word.length * 0.62 +
  (word.match(WIDE)?.length ?? 0) * 0.38 -
  (word.match(NARROW)?.length ?? 0) * 0.2 +
  (word.match(BROAD)?.length ?? 0) * 0.36 +
  (word.match(CAPITAL)?.length ?? 0) * 0.12

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** Three languages and more stand on the long side; a language with longer texts gets a wider column. */
export function layOut({ languages, entryLanguages, rows, references }: Sheet, looks: Looks): PageLayout {
  const isWide = languages.length >= 3 || entryLanguages.length >= 3
  const { paper, orientation = isWide ? 'landscape' : 'portrait', size = SIZES[orientation] } = looks
  const { short, long } = PAPER_SIZES[paper]
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long]
  const shares = sharesOf(rows.length > 0 ? rows : references.map(citations), languages)
  const isSame = languages.join() === entryLanguages.join()
  const entryShares = isSame ? shares : entryLanguages.map(() => 1)
  const textWidth = width - 2 * MARGIN.x
  return {
    width,
    height,
    orientation,
    size,
    shares,
    entryShares,
    columnWidths: shares.map(share => ((textWidth - NUMBER_WIDTH) * share) / sumOf(shares)),
    entryWidth: ((textWidth - NUMBER_WIDTH) * Math.min(...entryShares)) / sumOf(entryShares),
    textWidth,
    textHeight: height - MARGIN.top - MARGIN.bottom,
  }
}

/** A reference as the texts of a row; below a title that was restored stands what it was restored to. */
const citations = ({ versions }: ReferenceRow): Pick<Row, 'cells'> => ({
  cells: Object.fromEntries(
    Object.entries(versions).map(([lang, { publisher = [], title, translation = [], restored }]) => [
      lang,
      [...publisher, ...title, ...translation, ...(restored?.runs ?? [])],
    ]),
  ),
})

function sharesOf(
  rows: readonly Pick<Row, 'cells'>[],
  languages: readonly DocumentLang[],
): readonly number[] {
  const totals = languages.map(lang =>
    rows.reduce((sum, row) => sum + ems(cellText(row.cells[lang] ?? [])), 0),
  )
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length
  return totals.map(total => (mean === 0 ? 1 : Math.min(WIDEST, Math.max(NARROWEST, total / mean))))
}

/** Rows that would fill more of a page may be torn: kept whole they would leave a hole or not fit at all. */
const TALLEST_WHOLE = 0.55

export interface RowGroup {
  readonly rows: readonly Row[]
  /** Whether they stay on one page. */
  readonly isWhole: boolean
}

/** Headings with what they head, every other row by itself. */
export function groupRows(
  rows: readonly Row[],
  languages: readonly DocumentLang[],
  layout: PageLayout,
): readonly RowGroup[] {
  const groups: Row[][] = []
  let open = false
  for (const row of rows) {
    if (open) groups.at(-1)?.push(row)
    else groups.push([row])
    open = isHeading(row) || row.kind === 'date'
  }
  return groups.map(own => ({ rows: own, isWhole: pageShare(own, languages, layout) <= TALLEST_WHOLE }))
}

/** The rows' height on paper, estimated, in shares of a page. */
function pageShare(rows: readonly Row[], languages: readonly DocumentLang[], layout: PageLayout): number {
  const heights = rows.map(row => {
    const lines = languages.map((lang, n) => {
      const width = (layout.columnWidths[n] ?? 0) - CELL_INSET
      return Math.ceil((ems(cellText(row.cells[lang] ?? [])) * layout.size) / width)
    })
    return Math.max(1, ...lines) * layout.size * LINE_HEIGHT + CELL_INSET
  })
  return heights.reduce((sum, height) => sum + height, 0) / layout.textHeight
}

/** Beside each other stand so many columns of tables that have `languages` columns themselves. */
export const columnsBeside = (languages: readonly DocumentLang[], { orientation }: PageLayout): number =>
  Math.max(1, Math.floor((orientation === 'landscape' ? 4 : 3) / languages.length))
