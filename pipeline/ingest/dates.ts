import type { PrintedDate, Span } from '../model/text.ts'

export interface DateMatch extends Span {
  readonly date: PrintedDate
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number | undefined
}

interface Pattern {
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => Parts
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'

/** The year before the first one of each era. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 }

const monthOf = (name: string | undefined): number =>
  MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1
const parts = (year?: string, month?: string | number, day?: string): Parts => ({
  year: Number(year),
  month: Number(month),
  day: day ? Number(day) : undefined,
})

/** Full forms before those that are a part of them. */
const PATTERNS: readonly Pattern[] = [
  { pattern: new RegExp(`\\b${MONTH} ${DAY},? (\\d{4})(?!\\d)`, 'giu'), read: ([m, d, y]) => parts(y, monthOf(m), d) },
  { pattern: new RegExp(`(?<!\\d)${DAY} ${MONTH},? (\\d{4})(?!\\d)`, 'giu'), read: ([d, m, y]) => parts(y, monthOf(m), d) },
  { pattern: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu, read: ([y, , m, d]) => parts(y, m, d) },
  { pattern: /(?<!\d)(\d{4})\. (\d{1,2})\. (\d{1,2})\.?(?!\d)/gu, read: ([y, m, d]) => parts(y, m, d) },
  { pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?/gu, read: ([y, m, d]) => parts(y, m, d) },
  {
    pattern: /(明治|大正|昭和|平成|令和)\s?(\d{1,2}|元)年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/gu,
    read: ([era = '', y, m, d]) => parts(String((ERAS[era] ?? 0) + (y === '元' ? 1 : Number(y))), m, d),
  },
  { pattern: new RegExp(`\\b${MONTH},? (\\d{4})(?!\\d)`, 'giu'), read: ([m, y]) => parts(y, monthOf(m)) },
] // prettier-ignore

/** Full-width digits, one for one. */
const narrowDigits = (text: string): string =>
  text.replace(/[０-９]/gu, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** The dates printed in a text, in order: to the day, or to the month and then without an ISO form. */
export function findDates(text: string): readonly DateMatch[] {
  const plain = narrowDigits(text)
  const found: DateMatch[] = []
  for (const { pattern, read } of PATTERNS)
    for (const match of plain.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some(other => start < other.end && other.start < end)) continue
      found.push({ start, end, date: printed(text.slice(start, end), read(match.slice(1))) })
    }
  return found.toSorted((a, b) => a.start - b.start)
}

const pad = (n: number): string => String(n).padStart(2, '0')

function printed(text: string, { year, month, day }: Parts): PrintedDate {
  if (day === undefined || !isDay(year, month, day)) return { text }
  return { text, iso: `${year}-${pad(month)}-${pad(day)}` }
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The one date that a text consists of, apart from white space and stops. */
export function onlyDate(text: string): PrintedDate | undefined {
  const [first, second] = findDates(text)
  if (!first || second) return undefined
  return /^[\s.,。]*$/u.test(text.slice(0, first.start) + text.slice(first.end)) ? first.date : undefined
}
