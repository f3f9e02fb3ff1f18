import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IBorderOptions,
  type ParagraphChild,
} from 'docx'
import { settingOf } from '../picture.ts'
import type { Ids } from './ids.ts'
import { childrenOf } from './runs.ts'
import { SpacedByHand } from './spaced-by-hand.ts'
import { pixels, twips } from './units.ts'
import type { Line } from './word.ts'

export const HAIRLINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 3, color: 'B2B2B2' }
export const HEAVY: IBorderOptions = { style: BorderStyle.SINGLE, size: 7, color: '262626' }
const BULLET_INDENT = 9
const QUOTE_INDENT = 7

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

export interface Setting {
  /** Of the text, in points. */
  readonly size: number
  readonly ids: Ids
  /** Whether lines stand as close as they can. */
  readonly dense?: boolean
}

export function paragraph(own: Line, { size, ids, dense = false }: Setting): Paragraph {
  const { spans, heading, target, space = [0, 0], rule } = own
  const children = [...picture(own), ...childrenOf(spans, size, ids), ...atEnd(own, size, ids)]
  const left = (own.indent ?? 0) + (own.bullet ? BULLET_INDENT : 0) + (own.quote ? QUOTE_INDENT : 0)
  const Kind = spans.some(({ lang }) => lang === 'ko') ? SpacedByHand : Paragraph
  return new Kind({
    children: target === undefined ? children : placed(children, target, ids),
    ...(heading === 'title' && { heading: HeadingLevel.TITLE }),
    ...(typeof heading === 'number' && { heading: HEADINGS[heading - 1] ?? HeadingLevel.HEADING_6 }),
    ...(left > 0 && { indent: { left: twips(left), ...(own.bullet && { hanging: twips(BULLET_INDENT) }) } }),
    ...(own.alignRight && { alignment: AlignmentType.RIGHT }),
    ...(own.centered && { alignment: AlignmentType.CENTER }),
    ...(own.keepNext && { keepNext: true }),
    ...(own.end && { tabStops: [{ type: TabStopType.RIGHT, position: twips(own.end.at) }] }),
    spacing: { before: twips(space[0] * size), after: twips(space[1] * size), ...leading(own, size, dense) },
    ...((rule || own.quote) && {
      border: {
        ...(rule === 'above' && { top: { ...HAIRLINE, space: 4 } }),
        ...(rule === 'below' && { bottom: { ...HAIRLINE, space: 4 } }),
        ...(own.quote && { left: { ...HEAVY, color: '999999', space: 5 } }),
      },
    }),
  })
} // prettier-ignore

/** In ems. Fonts that hold four scripts ask for half as much again; readings need room of their own. */
const LINE = 1.42
const DENSE_LINE = 1.15
const LINE_WITH_READINGS = 2.05

function placed(children: readonly ParagraphChild[], name: string, ids: Ids): readonly ParagraphChild[] {
  const id = ids.nextPlace()
  return [new BookmarkStart(name, id) as TextRun, ...children, new BookmarkEnd(id) as TextRun]
}

function leading({ spans, logo }: Line, size: number, isDense: boolean) {
  if (logo) return {}
  const tallest = size * Math.max(1, ...spans.map(({ scale = 1 }) => scale))
  return spans.some(({ reading }) => reading !== undefined)
    ? { line: twips(tallest * LINE_WITH_READINGS), lineRule: LineRuleType.AT_LEAST }
    : { line: twips(tallest * (isDense ? DENSE_LINE : LINE)), lineRule: LineRuleType.EXACTLY }
}

const atEnd = ({ end }: Line, size: number, ids: Ids): readonly ParagraphChild[] =>
  end ? [new TextRun({ children: [new Tab()] }), ...childrenOf(end.spans, size, ids)] : []

/** Word draws a vector picture, and what cannot draws the stand-in: a single point without color. */
const TRANSPARENT_POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)

function picture({ logo }: Line): readonly ParagraphChild[] {
  if (!logo) return []
  const { width, height } = settingOf(logo)
  const common = {
    data: logo.bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { id: '1', name: 'logo', description: '', title: '' },
  }
  return [
    logo.type === 'svg'
      ? new ImageRun({ ...common, type: 'svg', fallback: { type: 'png', data: TRANSPARENT_POINT } })
      : new ImageRun({ ...common, type: logo.type === 'jpeg' ? 'jpg' : 'png' }),
    new TextRun({ text: '   ' }),
  ]
}
