import type { DocumentLang, Lang } from '../../model/lang.ts'
import type { Cell as SheetCell } from '../../model/sheet.ts'
import type { PaperContext } from '../context.ts'
import { markOf } from '../marks.ts'
import { COLUMN_GAP, NUMBER_WIDTH, type PageLayout } from '../paper.ts'
import type { Target } from '../targets.ts'
import { autonym } from '../wording.ts'
import { line, type Cell, type Span } from './word.ts'

/** A name of a place as Word allows it. */
export const bookmark = ({ name }: Target): string => name.replaceAll('-', '_')

export const jump = (target: Target | undefined): Pick<Span, 'link'> =>
  target === undefined ? {} : { link: { inside: bookmark(target) } }

/** The words of the handout itself, smaller than those of the text. */
export const small = (text: string, lang: Lang, rest: Partial<Span> = {}): Span => ({
  text,
  lang,
  quiet: true,
  scale: 0.86,
  ...rest,
})

type Shape = Pick<Span, 'bold' | 'quiet' | 'scale'>

/** A cell's text with its terms marked and linked. */
export function spansOf(
  cell: SheetCell,
  lang: Lang,
  { targets }: Pick<PaperContext, 'targets'>,
  { readings, ...shape }: Shape & { readonly readings: boolean },
): readonly Span[] {
  return cell.flatMap(run => {
    const pieces = readings ? run.pieces : [{ text: run.pieces.map(({ text }) => text).join('') }]
    // One object for all pieces of a term, which says that they are one link.
    const term = run.kind === 'term' && { mark: markOf(run), ...jump(targets.concepts.get(run.concept)) }
    return pieces
      .filter(({ text }) => text !== '')
      .map((piece): Span => ({ ...shape, ...term, ...piece, lang }))
  })
}

/** A place where there is no text in this language. */
export const dash = (lang: Lang): Span => ({ text: '—', lang, quiet: true })

/** The languages' own names as a table's header. */
export const languageHeads = (languages: readonly DocumentLang[]): readonly Cell[] =>
  languages.map(lang => ({ lines: [line([{ text: autonym(lang), lang, bold: true }], { keepNext: true })] }))

export const numberHead: Cell = { lines: [] }

/** Widths of a table's columns in points, by their shares; the last takes what rounding leaves. */
export function widthsOf(
  shares: readonly number[],
  { layout }: Pick<PaperContext, 'layout'>,
  numbered: boolean,
  beside = 1,
): readonly number[] {
  const room = columnWidth(layout, beside) - (numbered ? NUMBER_WIDTH : 0)
  const all = shares.reduce((sum, share) => sum + share, 0)
  return [...(numbered ? [NUMBER_WIDTH] : []), ...shares.map(share => (room * share) / all)]
}

/** Of one of so many columns of the page. */
export const columnWidth = ({ textWidth }: PageLayout, beside: number): number =>
  (textWidth - COLUMN_GAP * (beside - 1)) / beside
