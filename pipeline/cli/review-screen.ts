import type { MarkedText, ReviewItem } from '../extract/review/review.ts'
import type { Progress } from '../extract/review/session.ts'
import { columns, lineSpans } from '../text/columns.ts'
import { oneLine } from '../text/one-line.ts'
import type { Paint } from './lookup-table.ts'

export const KEYS = 'a accept  r reject  l later  e edit  u undo  ? help  q quit'

export const HELP = [
  'a  accept: into the glossary with "taiyaku glossary accept"',
  'r  reject: never to be proposed again',
  'l  later: asked again the next time',
  'e  edit the two terms before you accept them',
  'u  undo the last step, and the one before it …',
  'q  quit; Ctrl-C does the same. Every decision is in the file already.',
]

const LEAST_WIDTH = 20
const MOST_WIDTH = 100
const MARGIN = '  '

/** A candidate in lines of at most `width` columns: the pair, how sure, and its sentences with the terms made to stand out. */
export function screenLines(
  item: ReviewItem,
  { decided, total }: Progress,
  width: number,
  paint: Paint,
): readonly string[] {
  const room = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width))
  const facts = [
    `${decided} of ${total} decided`,
    ...(item.frequency === undefined ? [] : [`met ${item.frequency} times`]),
    ...(item.score === undefined ? [] : [`score ${item.score.toFixed(2)}`]),
    ...(item.decision === 'later' ? ['left for later'] : []),
  ]
  const prose = (text: string, style: Parameters<Paint>[0]): readonly string[] =>
    plainLines(text, room).map(line => paint(style, line))
  return [
    ...prose(facts.join(' · '), 'dim'),
    '',
    ...prose(item.source, 'bold'),
    ...prose(item.target, 'bold'),
    ...(item.contradicts === undefined
      ? []
      : prose(`The glossary has another equivalent: ${item.contradicts}`, 'yellow')),
    ...variantLines(item, room, paint),
    ...item.contexts.flatMap(({ source, target }) => [
      '',
      ...contextLines(source, room, paint),
      ...contextLines(target, room, paint),
    ]),
    '',
    ...prose(KEYS, 'dim'),
  ]
}

export const plainLines = (text: string, width: number): readonly string[] => {
  const line = oneLine(text)
  return lineSpans(line, width).map(({ start, end }) => line.slice(start, end))
}

function variantLines(
  { sourceVariants, targetVariants }: ReviewItem,
  room: number,
  paint: Paint,
): readonly string[] {
  const variants = [...sourceVariants, ...targetVariants]
  if (variants.length === 0) return []
  return plainLines(`also ${variants.join(', ')}`, room).map(line => paint('dim', line))
}

/** The term stands out also where a line ends within it. */
function contextLines({ text, span }: MarkedText, room: number, paint: Paint): readonly string[] {
  // As long as the text itself, so that the term's place stays.
  const line = text.replaceAll(/\p{Cc}/gu, ' ')
  return lineSpans(line, room - columns(MARGIN)).map(({ start, end }) => {
    const [from, to] = [span.start, span.end].map(at => Math.min(Math.max(at, start), end)) as [
      number,
      number,
    ]
    const term = from < to ? paint(['inverse'], line.slice(from, to)) : ''
    return MARGIN + line.slice(start, from) + term + line.slice(to, end)
  })
}
