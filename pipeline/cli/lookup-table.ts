import type { styleText } from 'node:util'
import type { Found } from '../lookup/lookup.ts'
import { readingOf } from '../lookup/readings.ts'
import { preferredDesignation, type Concept, type Designation, type Glossary } from '../model/glossary.ts'
import { columns, padded, wrapped } from '../text/columns.ts'
import { oneLine } from '../text/one-line.ts'

export type Style = Parameters<typeof styleText>[0]
/** Colours only where they are wanted. */
export type Paint = (style: Style, text: string) => string

/** Longer lines are hard to read. */
const MOST_PROSE = 100
const LEAST_WIDTH = 20
const MARGIN = '  '
const GAP = '  '

/**
 * An entry in lines of at most `width` columns: what it is, why it was found, a line a designation with its readings beside
 * it (or below, where there is no room), and the definition.
 */
export function entryLines(found: Found, glossary: Glossary, width: number, paint: Paint): readonly string[] {
  const { concept, designation } = found
  const room = Math.max(LEAST_WIDTH, width)
  const prose = (text: string, style: Style, margin = MARGIN): readonly string[] =>
    wrapped(oneLine(text), Math.min(room, MOST_PROSE) - margin.length).map(
      line => margin + paint(style, line),
    )
  return [
    ...prose(`${titleOf(concept)} · ${domainOf(concept, glossary)}`, 'bold', ''),
    ...prose(reasonOf(found), isUnwanted(designation) ? WARNING : 'green'),
    ...designationLines(concept, room, paint),
    ...(concept.definition === undefined ? [] : prose(concept.definition, 'reset')),
  ]
}

const WARNING: Style = 'yellow'

const titleOf = ({ designations, id }: Concept): string =>
  (designations.find(({ status }) => status === 'preferred') ?? designations[0])?.text ?? id

export const domainOf = ({ domain }: Concept, { domains }: Glossary): string =>
  domains.find(({ id }) => id === domain)?.label.en ?? domain

const HOW = {
  exact: 'exact',
  variant: 'variant',
  inflected: 'inflected',
  prefix: 'begins so',
  part: 'holds it',
} as const

const FORM = {
  text: 'spelling',
  variant: 'variant',
  inflection: 'inflection',
  reading: 'reading',
  romanization: 'romanisation',
  initials: 'initials',
} as const

/** `variant: saibākōgeki, romanisation of サイバー攻撃 (ja)`. */
function reasonOf({ rank, form, name, edits, designation }: Found): string {
  const what = name === designation.text ? name : `${name}, ${FORM[form]} of ${designation.text}`
  const status = isUnwanted(designation) ? `, ${designation.status}` : ''
  return `${howOf(rank, form, edits)}: ${what} (${designation.lang}${status})`
}

function howOf(rank: Found['rank'], form: Found['form'], edits: number): string {
  if (rank !== 'fuzzy') return HOW[rank]
  return form === 'initials' ? 'has these initials' : `similar, ${lettersOf(edits)} off`
}

/** Halves are what is easily confused. */
const lettersOf = (edits: number): string => {
  const number = `${Math.floor(edits) || ''}${edits % 1 === 0 ? '' : '½'}`
  return `${number} ${edits > 1 ? 'letters' : 'letter'}`
}

const isUnwanted = ({ status }: Designation): boolean => status === 'deprecated' || status === 'forbidden'

/** The designation to write instead of one that should not be used. */
export const replacementOf = (concept: Concept, designation: Designation): Designation | undefined =>
  isUnwanted(designation) ? preferredDesignation(concept, designation.lang) : undefined

/** One designation: its cells, and a remark that takes a line of its own. */
interface Row {
  /** Once for all designations of the language. */
  readonly lang: string
  readonly name: string
  readonly readings: readonly string[]
  readonly remark: string | undefined
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columns))

function designationLines(concept: Concept, width: number, paint: Paint): readonly string[] {
  const rows = concept.designations.map((designation, n) => rowOf(concept, designation, n))
  const tag = widest(rows.map(({ lang }) => lang))
  const indent = MARGIN.length + tag + GAP.length
  const name = widest(rows.map(row => row.name))
  const readings = [0, 1].map(i => widest(rows.map(row => row.readings[i] ?? '')))
  const isWide = indent + name + readings.reduce((sum, reading) => sum + GAP.length + reading, 0) <= width
  return rows.flatMap(row => {
    const head = `${MARGIN}${paint('cyan', padded(row.lang, tag))}${GAP}`
    const below = (text: string, style: Style): readonly string[] =>
      wrapped(text, width - indent - GAP.length).map(line => ' '.repeat(indent) + GAP + paint(style, line))
    const remark = row.remark === undefined ? [] : below(row.remark, WARNING)
    if (isWide) {
      const cells = row.readings.map((reading, i) => padded(reading, readings[i] ?? 0)).join(GAP)
      const own = padded(row.name, cells.trim() === '' ? 0 : name)
      return [`${head}${own}${cells.trim() === '' ? '' : GAP + paint('dim', cells.trimEnd())}`, ...remark]
    }
    const [first = '', ...rest] = wrapped(row.name, width - indent)
    return [
      head + first,
      ...rest.map(line => ' '.repeat(indent) + line),
      ...row.readings.filter(Boolean).flatMap(reading => below(reading, 'dim')),
      ...remark,
    ]
  })
}

function rowOf(concept: Concept, designation: Designation, n: number): Row {
  const { lang, text, status, region } = designation
  const { reading, romanization } = readingOf(designation)
  const use = replacementOf(concept, designation)
  const isUsual = status === 'preferred' || status === 'admitted'
  return {
    lang: concept.designations[n - 1]?.lang === lang ? '' : lang,
    name: oneLine(
      `${isUnwanted(designation) ? '✗ ' : ''}${text}${region === undefined ? '' : ` (${region})`}`,
    ),
    // Romanisations stand below each other, also where no kana stand before them.
    readings: [reading ?? '', romanization ?? ''],
    remark: isUsual ? undefined : oneLine(use === undefined ? status : `${status}: use ${use.text}`),
  }
}
