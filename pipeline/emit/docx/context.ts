import type { DocumentLang, Lang } from '../../model/lang.ts'
import type { Cell as SheetCell, Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { markOf } from '../marks.ts'
import { NUMBER_WIDTH, type PageLayout } from '../paper.ts'
import type { Targets } from '../targets.ts'
import { line, type Cell, type Span } from './word.ts'

export interface Context {
  readonly sheet: Sheet
  readonly labels: Labels
  readonly layout: PageLayout
  readonly targets: Targets
  /** Above the words of the text. */
  readonly readings: boolean
}

/** A name of a place as Word allows it. */
export const bookmark = (target: string): string => target.replaceAll('-', '_')

export const jump = (target: string | undefined): Pick<Span, 'link'> =>
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
  { targets }: Pick<Context, 'targets'>,
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

const autonym = (lang: DocumentLang): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang

export const numberHead: Cell = { lines: [] }

/** Widths of a table's columns in points, by their shares; the last takes what rounding leaves. */
export function widthsOf(
  shares: readonly number[],
  { layout }: Pick<Context, 'layout'>,
  numbered: boolean,
  beside = 1,
): readonly number[] {
  const room = (layout.textWidth - GAP * (beside - 1)) / beside - (numbered ? NUMBER_WIDTH : 0)
  const all = shares.reduce((sum, share) => sum + share, 0)
  return [...(numbered ? [NUMBER_WIDTH] : []), ...shares.map(share => (room * share) / all)]
}

/** Between columns of tables. */
const GAP = 14
