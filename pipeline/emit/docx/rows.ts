import type { PaperContext } from '../context.ts'
import type { DocumentLang } from '../../model/lang.ts'
import { isHeading, type Row } from '../../model/sheet.ts'
import type { ConcordanceRow } from '../handout.ts'
import { groupRows, TITLE_SCALE } from '../paper.ts'
import { bookmark, dash, languageHeads, numberHead, small, spansOf, widthsOf } from './spans.ts'
import { line, type Cell, type Line, type Table, type TableRow } from './word.ts'

/** Rows under a row of its own, where they have one. */
export interface LedRows {
  readonly lead?: readonly Cell[]
  readonly rows: readonly ConcordanceRow[]
}

/** The texts side by side. Links to a row lead to where it is shown first. */
export function rowTable(parts: readonly LedRows[], context: PaperContext): Table {
  const { sheet, layout } = context
  return {
    kind: 'table',
    widths: widthsOf(layout.shares, context, true),
    head: [numberHead, ...languageHeads(sheet.languages)],
    rows: parts.flatMap(({ lead, rows }) => [
      ...(lead ? [{ cells: lead, keepNext: true }] : []),
      ...groupedRows(rows, context),
    ]),
  }
}

function groupedRows(rows: readonly ConcordanceRow[], context: PaperContext): readonly TableRow[] {
  const { sheet, layout } = context
  const firsts = new Set(rows.filter(({ isFirst }) => isFirst).map(({ row }) => row))
  const groups = groupRows(
    rows.map(({ row }) => row),
    sheet.languages,
    layout,
  )
  return groups.flatMap(({ rows: own, isWhole }) =>
    own.map((row, n) => ({
      cells: cellsOf(row, context, firsts.has(row)),
      keepNext: n < own.length - 1,
      loose: !isWhole,
    })),
  )
}

function cellsOf(row: Row, context: PaperContext, isTarget: boolean): readonly Cell[] {
  const { sheet, labels, targets } = context
  const target = targets.rows.get(row.id)
  const shaded = row.kind === 'heading' || row.kind === 'code'
  const margin = [
    small(target?.number ?? '', labels.lang),
    ...(row.doubtful ? [{ text: ' ?', lang: labels.lang, bold: true }] : []),
  ]
  const named = isTarget && target ? { target: bookmark(target) } : {}
  return [
    { shaded, lines: [line(margin, { alignRight: true, ...named })] },
    ...sheet.languages.map((lang, n) => ({ shaded, lines: [textLine(row, lang, n === 0, context)] })),
  ]
}

const SHAPES: Readonly<Partial<Record<Row['kind'], { bold?: boolean; quiet?: boolean; scale?: number }>>> = {
  title: { bold: true, scale: TITLE_SCALE },
  heading: { bold: true, scale: 1.06 },
  date: { quiet: true },
  footnote: { scale: 0.88 },
}

const ITEM_INDENT = 9

function textLine(row: Row, lang: DocumentLang, isPivot: boolean, context: PaperContext): Line {
  const { kind, depth } = row
  const { readings } = context
  const spans = spansOf(row.cells[lang] ?? [], lang, context, { readings, ...SHAPES[kind] })
  if (spans.length === 0) return line([dash(lang)], { centered: true })
  const isItem = kind === 'item'
  return line(isItem ? [{ text: '•\u2002', lang }, ...spans] : spans, {
    ...(isPivot && isHeading(row) && { heading: kind === 'title' ? 1 : Math.max(depth, 2) }),
    ...(isItem && { bullet: true, indent: ITEM_INDENT * (Math.max(depth, 1) - 1) }),
    ...(kind === 'quote' && { quote: true }),
  })
}
