import type { Concordance, Occurrence } from '../concordance/concordance.ts'
import type { Span } from '../model/text.ts'
import { columns, padded } from '../text/columns.ts'
import { oneLine } from '../text/one-line.ts'
import type { Paint } from './lookup-table.ts'

const LEAST_WIDTH = 40
const MARGIN = '  '
const GAP = ' '

/** How the term was translated, counted; then each place with the term in the middle, and its translation below. */
export function concordanceLines(
  { occurrences, renderings }: Concordance,
  width: number,
  paint: Paint,
): readonly string[] {
  const room = Math.max(LEAST_WIDTH, width)
  const digits = String(renderings[0]?.count ?? 0).length
  return [
    ...renderings.map(({ text, count }) => {
      const name = text === '' ? paint('dim', '(not translated by a word of its own)') : oneLine(text)
      return `${String(count).padStart(digits)}${MARGIN}${name}`
    }),
    ...occurrences.flatMap(occurrence => ['', ...placeLines(occurrence, room, paint)]),
  ]
}

function placeLines(
  { path, unit, text, span, translation, rendering }: Occurrence,
  room: number,
  paint: Paint,
): readonly string[] {
  return [
    paint('dim', clipped(oneLine(`${path} · ${unit}`), room)),
    keyword(text, span, room, paint),
    rendering
      ? keyword(translation, rendering, room, paint)
      : MARGIN + clipped(plain(translation), room - MARGIN.length),
  ]
}

/** As long as the text, so that places stay. */
const plain = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ')

/** The keyword begins in the middle of every line; what stands before it is cut off at its far end. */
function keyword(text: string, { start, end }: Span, room: number, paint: Paint): string {
  const line = plain(text)
  const half = Math.floor(room / 2)
  const before = lastColumns(line.slice(0, start).trimEnd(), half - GAP.length)
  const space = /\s$/u.test(line.slice(0, start)) ? GAP : ''
  const term = clipped(line.slice(start, end), room - half)
  const lead = padded('', half - columns(before) - columns(space)) + before + space
  return lead + paint('inverse', term) + firstColumns(line.slice(end), room - half - columns(term))
}

const clipped = (text: string, width: number): string =>
  columns(text) <= width ? text : `${firstColumns(text, width - 1)}…`

function firstColumns(text: string, width: number): string {
  let out = ''
  for (const { segment } of CHARACTERS.segment(text)) {
    if (columns(out + segment) > width) break
    out += segment
  }
  return out
}

function lastColumns(text: string, width: number): string {
  let out = ''
  for (const { segment } of [...CHARACTERS.segment(text.slice(-4 * width))].toReversed()) {
    if (columns(segment + out) > width) break
    out = segment + out
  }
  return out
}

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' })
