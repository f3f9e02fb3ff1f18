import { scaleBand, scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { openFindings, type CheckReport } from '../../model/report.ts'
import { columns } from '../../text/columns.ts'
import { withPictures } from '../../text/one-line.ts'
import { grouped } from './group.ts'

/** Findings by rule (rows) and document (parts of a row). */
export interface Tally {
  readonly documents: readonly string[]
  readonly rows: readonly {
    readonly rule: string
    readonly counts: readonly number[]
    readonly sum: number
  }[]
}

/** More documents cannot be told apart by color; the rest share the last one. */
const MOST_DOCUMENTS = 6
const OTHERS = 'other files'

/** Rules by frequency, documents too, all but the most frequent documents as one. */
export function tally(report: CheckReport): Tally {
  const open = openFindings(report)
  const byPath = [...grouped(open, ({ finding }) => finding.path)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([path]) => path)
  const isMany = byPath.length > MOST_DOCUMENTS
  const named = isMany ? byPath.slice(0, MOST_DOCUMENTS - 1) : byPath
  const documents = isMany ? [...named, OTHERS] : named
  const indexOf = (path: string): number => {
    const index = named.indexOf(path)
    return index === -1 ? named.length : index
  }
  const rows = [...grouped(open, ({ finding }) => finding.rule)]
    .map(([rule, findings]) => {
      const counts = documents.map(() => 0)
      for (const { finding } of findings) {
        const index = indexOf(finding.path)
        counts[index] = (counts[index] ?? 0) + 1
      }
      return { rule, counts, sum: findings.length }
    })
    .toSorted((a, b) => b.sum - a.sum || (a.rule < b.rule ? -1 : 1))
  return { documents, rows }
}

/** In the units of the view box; a wide window shows one as a pixel. */
const WIDTH = 720
const ROW = 26
const AXIS = 24
const GAP = 1
const COLUMN_WIDTH = 7.2
const SUM_WIDTH = 48
const TICKS = 5

/** Horizontal bars, stacked by document. The table beside it says the same in figures. */
export function chart(tallied: Tally): Element {
  const { rows, documents } = tallied
  const labelWidth = Math.max(...rows.map(({ rule }) => columns(rule))) * COLUMN_WIDTH + 12
  const height = rows.length * ROW + AXIS
  const x = scaleLinear()
    .domain([0, Math.max(...rows.map(({ sum }) => sum))])
    .nice(TICKS)
    .range([labelWidth, WIDTH - SUM_WIDTH])
  const y = scaleBand()
    .domain(rows.map(({ rule }) => rule))
    .range([0, rows.length * ROW])
    .paddingInner(0.35)
    .paddingOuter(0.2)
  const ticks = x.ticks(TICKS).filter(Number.isInteger)
  return s(
    'svg',
    {
      className: ['chart'],
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      ariaLabelledBy: ['chart-title', 'chart-desc'],
    },
    [
      s('title', { id: 'chart-title' }, 'Findings by rule and file'),
      s('desc', { id: 'chart-desc' }, description(tallied)),
      ...ticks.map(tick => gridLine(x(tick), rows.length * ROW, tick)),
      ...rows.map(({ rule, counts, sum }) => {
        const top = y(rule) ?? 0
        const middle = top + y.bandwidth() / 2
        let from = 0
        const parts = counts.flatMap((count, i) => {
          if (count === 0) return []
          const [left, right] = [x(from), x(from + count)]
          from += count
          const properties = {
            className: [`part-${i}`],
            x: left,
            y: top,
            width: Math.max(GAP, right - left - GAP),
            height: y.bandwidth(),
          }
          return [s('rect', properties, s('title', `${rule}, ${withPictures(documents[i] ?? '')}: ${count}`))]
        })
        return s('g', [
          s('text', { className: ['rule'], x: labelWidth - 8, y: middle, dy: '.35em' }, rule),
          ...parts,
          s('text', { className: ['sum'], x: x(sum) + 6, y: middle, dy: '.35em' }, String(sum)),
        ])
      }),
    ],
  )
}

function gridLine(at: number, height: number, tick: number): Element {
  return s('g', { className: ['tick'] }, [
    s('line', { x1: at, x2: at, y1: 0, y2: height }),
    s('text', { x: at, y: height + 16 }, String(tick)),
  ])
}

const description = ({ rows, documents }: Tally): string =>
  `Bars of ${rows.length} rules, each in parts for ${documents.length} files. Longest: ${rows
    .slice(0, 3)
    .map(({ rule, sum }) => `${rule} ${sum}`)
    .join(', ')}.`

/** The chart's figures, with the colors that tell its files apart. */
export function tallyTable({ rows, documents }: Tally): Element {
  return h('table', { className: ['tally'] }, [
    h('caption', 'Findings by rule and file'),
    h('thead', [
      h('tr', [
        h('th', { scope: 'col' }, 'Rule'),
        ...documents.map((path, i) =>
          h('th', { scope: 'col' }, [
            h('span', { className: ['key', `part-${i}`], ariaHidden: 'true' }),
            withPictures(path),
          ]),
        ),
        h('th', { scope: 'col' }, 'All'),
      ]),
    ]),
    h(
      'tbody',
      rows.map(({ rule, counts, sum }) =>
        h('tr', [
          h('th', { scope: 'row' }, rule),
          ...counts.map(count => h('td', { className: count === 0 ? ['none'] : [] }, String(count))),
          h('td', String(sum)),
        ]),
      ),
    ),
  ])
}
