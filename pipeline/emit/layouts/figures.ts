import type { ByLang, DocumentLang } from '../../model/lang.ts'
import { cellText, type Row } from '../../model/sheet.ts'
import type { Span } from '../../model/text.ts'
import { addressesIn } from '../../text/addresses.ts'
import { datesIn, isSameDate, type DateReading } from '../../text/numbers/dates.ts'
import { numbersIn } from '../../text/numbers/numbers.ts'
import { isSameNumber, type NumberReading } from '../../text/numbers/reading.ts'
import { measuresIn } from '../../text/numbers/units.ts'
import type { NumberItem } from '../handout.ts'

/** A date, a number with its unit, the symbol of a document: the span is what a reader would call the figure. */
type Figure = Span &
  (
    | { readonly kind: 'symbol'; readonly symbol: string }
    | { readonly kind: 'date'; readonly date: DateReading }
    | { readonly kind: 'number'; readonly number: NumberReading; readonly hasUnit: boolean }
  )

/** Smaller ones are heard and said without looking. */
const SMALLEST_BARE = 10

/**
 * The figures of the rows, each with how every language writes it; once, where it is written the same again but for capitals.
 * They are those of the first language that has the row, and the others' are found by what they stand for.
 * Symbols, telephone numbers, dates, what has a unit, and larger numbers: no numbers of list items or headings, nothing of
 * code, no parts of addresses or paths.
 */
export function figuresOf(rows: readonly Row[], languages: readonly DocumentLang[]): readonly NumberItem[] {
  const items = rows.flatMap(row => (row.kind === 'code' ? [] : figuresOfRow(row, languages)))
  const firsts = new Map<string, NumberItem>()
  for (const item of items) if (!firsts.has(keyOf(item))) firsts.set(keyOf(item), item)
  return [...firsts.values()]
}

const keyOf = ({ forms }: NumberItem): string => JSON.stringify(forms).toLowerCase()

function figuresOfRow({ id, cells }: Row, languages: readonly DocumentLang[]): readonly NumberItem[] {
  const sides = languages
    .map(lang => ({ lang, text: cellText(cells[lang] ?? []) }))
    .filter(({ text }) => text !== '')
    .map(side => ({ ...side, figures: figuresIn(side.text, side.lang), used: new Set<Figure>() }))
  const [lead, ...others] = sides
  if (!lead) return []
  return lead.figures.filter(matters).map(figure => {
    const forms: Partial<Record<DocumentLang, string>> = { [lead.lang]: written(lead.text, figure) }
    for (const { lang, text, figures, used } of others) {
      const free = figures.filter(other => !used.has(other) && isSame(figure, other))
      const same = free.find(other => isLikeliest(figure, other)) ?? free[0]
      if (!same) continue
      used.add(same)
      forms[lang] = written(text, same)
    }
    return { row: id, forms: forms satisfies ByLang<string> }
  })
}

const written = (text: string, { start, end }: Span): string => text.slice(start, end).trim()

/** In order of their places. A number that is part of a date is none of its own. */
function figuresIn(text: string, lang: DocumentLang): readonly Figure[] {
  const apart = [...addressesIn(text), ...pathsIn(text), ...listMark(text)]
  const dates = datesIn(text, lang).map((date): Figure => ({ kind: 'date', date, start: date.start, end: date.end }))
  const symbols = symbolsIn(text).filter(symbol => ![...apart, ...dates].some(span => isOverlapping(span, symbol)))
  const taken = [...apart, ...dates, ...symbols]
  const free = numbersIn(text, lang).filter(number => !taken.some(span => isOverlapping(span, number)))
  const clocks = free.filter(({ kind }) => kind === 'clock').map(({ end }) => ({ start: end, end: clockEnd(text, end) }))
  const numbers = free.filter(number => !clocks.some(minutes => isOverlapping(minutes, number)))
  const measures = new Map(measuresIn(text, lang, numbers).map(measure => [measure.number, measure]))
  const withUnits = numbers.map((number): Figure => {
    const unit = measures.get(number) ?? number
    const start = Math.min(number.start, unit.start)
    const end = Math.max(percentEnd(text, number), unit.end, number.kind === 'clock' ? clockEnd(text, number.end) : 0)
    return { kind: 'number', number, hasUnit: unit !== number, start, end }
  })
  return [...symbols, ...dates, ...withUnits].toSorted((a, b) => a.start - b.start)
} // prettier-ignore

/** `A/70/174`, `S/2015/686`: parts of capitals and digits, one of which is too long for a day or a fraction. */
const SYMBOL = /(?<![A-Za-z0-9/])[A-Z0-9]{1,8}(?:\/[A-Z0-9]{1,8}){1,5}(?![A-Za-z0-9/])/gu
const LONG_PART = /(?:^|\/)\d{3,}(?:\/|$)/u

/** `/etc/conf.d/90-retries.yaml` */
const PATH = /(?<![\p{L}\d/])(?:\/[\w.-]+){2,}/gu

const pathsIn = (text: string): readonly Span[] =>
  Array.from(text.matchAll(PATH), ({ 0: path, index }) => ({ start: index, end: index + path.length }))

/** `010-5550-0199`, `+81-3-5550-0199`. */
const TELEPHONE = /(?<![A-Za-z\d-])(?:\+\d{1,3}-\d{1,4}|0\d{1,4})-\d{2,4}-\d{3,4}(?![A-Za-z\d-])/gu

const symbolsIn = (text: string): readonly Figure[] =>
  [
    ...Array.from(text.matchAll(SYMBOL)).filter(([symbol]) => LONG_PART.test(symbol)),
    ...text.matchAll(TELEPHONE),
  ].map(({ 0: symbol, index }) => ({ kind: 'symbol', symbol, start: index, end: index + symbol.length }))

const PERCENT = /\s?(?:[%％]|per ?cent\b|퍼센트|프로)/uy

function percentEnd(text: string, { kind, end }: NumberReading): number {
  PERCENT.lastIndex = end
  return kind === 'percent' && PERCENT.test(text) ? PERCENT.lastIndex : end
}

/** What follows the hour of `02:30`, `2:30 p.m.` and `14時30分`. */
const MINUTES = /(?::[0-5]\d){1,2}(?:\s?[ap]\.?m\b\.?)?|[時时點点시](?:\s?[0-5]?\d[分분])?/iuy

function clockEnd(text: string, hourEnd: number): number {
  MINUTES.lastIndex = hourEnd
  return MINUTES.test(text) ? MINUTES.lastIndex : hourEnd
}

const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** `1.` or `(2)` before an item, `第1条` stays: that is what its readers call it. */
function listMark(text: string): readonly Span[] {
  const mark = /^\s*(?:[(（[]\s*\d{1,3}\s*[)）\]]|\d{1,3}\s*[.)、．）](?!\d))/u.exec(text)
  return mark ? [{ start: 0, end: mark[0].length }] : []
}

const KINDS_THAT_MATTER: ReadonlySet<NumberReading['kind']> = new Set([
  'percent',
  'fraction',
  'decade',
  'year',
  'clock',
])

function matters(figure: Figure): boolean {
  if (figure.kind !== 'number') return true
  const { number, hasUnit } = figure
  if (number.certainty === 'possible' || number.kind === 'code') return false
  return hasUnit || KINDS_THAT_MATTER.has(number.kind) || Math.abs(number.values[0] ?? 0) >= SMALLEST_BARE
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.kind === 'symbol') return b.kind === 'symbol' && a.symbol === b.symbol
  if (a.kind === 'date') return b.kind === 'date' && isSameDate(a.date, b.date)
  return b.kind === 'number' && isSameNumber(a.number, b.number)
}

/** Sixty minutes are one hour, but where the other text has sixty as well, that is what stands for it. */
const isLikeliest = (a: Figure, b: Figure): boolean =>
  a.kind !== 'number' || (b.kind === 'number' && a.number.values[0] === b.number.values[0])
