import type { DocumentLang } from '../../model/lang.ts'
import type { Span } from '../../model/text.ts'
import { CHINESE_DAYS, ENGLISH_DAYS, JAPANESE_DAYS, KOREAN_DAYS } from './date-words.ts'
import { eastAsianValue } from './east-asian.ts'
import { MONTHS } from './english-words.ts'
import { ERAS } from './han-words.ts'

/** A date with at least a month; what the text leaves out is absent. */
export interface DateReading extends Span {
  readonly year?: number
  /** 1 to 12. */
  readonly month: number
  readonly day?: number
}

/** 0 is Sunday. */
export interface WeekdayReading extends Span {
  readonly weekday: number
}

const MONTH = String.raw`(?<month>(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b)\.?`
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:])`
const YEAR = String.raw`(?<year>[12]\d{3})(?!\d)`
const ISO = /(?<!\d)(?<year>[12]\d{3})[-/.](?<month>1[0-2]|0?[1-9])[-/.](?<day>3[01]|[12]\d|0?[1-9])(?!\d)/gu

const ENGLISH: readonly RegExp[] = [
  new RegExp(String.raw`\b${MONTH} ${DAY}(?:(?:[-–]\d\d?)?,? ${YEAR})?`, 'gu'),
  new RegExp(String.raw`(?<![\d.,])${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`, 'gu'),
  new RegExp(String.raw`\b${MONTH}(?: of)?,? ${YEAR}`, 'gu'),
  ISO,
]

const N = '[〇零一二三四五六七八九十元]'
const HAN: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:(?:(?<era>${[...ERAS.keys()].join('|')}) ?)?(?<year>\d{1,4}|${N}+) ?年 ?)?(?<month>\d{1,2}|${N}{1,3}) ?月(?:份)?(?: ?(?<day>\d{1,2}|${N}{1,3}) ?[日号號])?`,
    'gu',
  ),
  ISO,
] // prettier-ignore

const KOREAN: readonly RegExp[] = [
  /(?:(?<year>\d{2,4}) ?년 ?)?(?<month>\d{1,2}) ?월(?!요일)(?: ?(?<day>\d{1,2}) ?일)?/gu,
  ISO,
]

/** The dates of a text that name a month, in order. Years of an era are given as years. */
export function datesIn(text: string, lang: DocumentLang): readonly DateReading[] {
  const plain = text.replaceAll(/[０-９]/gu, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const found: DateReading[] = []
  const patterns = lang === 'en' ? ENGLISH : lang === 'ko' ? KOREAN : HAN
  for (const pattern of patterns)
    for (const { 0: match, index: start, groups = {} } of plain.matchAll(pattern)) {
      const date = dateOf(groups, { start, end: start + match.trimEnd().length })
      if (date && !found.some(other => other.start < date.end && date.start < other.end)) found.push(date)
    }
  return found.toSorted((a, b) => a.start - b.start)
}

function dateOf(groups: Readonly<Record<string, string | undefined>>, span: Span): DateReading | undefined {
  const { era, year: written, month: name = '', day: dayWritten } = groups
  const month = MONTHS.get(name.toLowerCase()) ?? numberOf(name)
  const [year, day] = [written && numberOf(written), dayWritten && numberOf(dayWritten)]
  if (month < 1 || month > 12 || (typeof day === 'number' && (day < 1 || day > 31))) return undefined
  return {
    ...span,
    ...(typeof year === 'number' && yearPart(year, era)),
    month,
    ...(typeof day === 'number' && { day }),
  }
}

const numberOf = (written: string): number =>
  /^\d+$/u.test(written) ? Number(written) : eastAsianValue(written).value

/** Two digits may be any century: they say nothing. */
function yearPart(year: number, era: string | undefined): { readonly year?: number } {
  const before = era === undefined ? undefined : ERAS.get(era)
  if (before !== undefined) return { year: before + year }
  return year >= 1000 ? { year } : {}
}

/** Whether what both dates say is the same. */
export const isSameDate = (a: DateReading, b: DateReading): boolean =>
  a.month === b.month && agree(a.day, b.day) && agree(a.year, b.year)

const agree = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || a === b

const DAYS: Readonly<Record<DocumentLang, RegExp>> = {
  en: daysPattern(ENGLISH_DAYS.map(day => String.raw`\b(?:${day})(?:s?\b|\.)`)),
  ja: daysPattern(JAPANESE_DAYS),
  'zh-Hans': daysPattern(CHINESE_DAYS),
  'zh-Hant': daysPattern(CHINESE_DAYS),
  ko: daysPattern(KOREAN_DAYS),
}

function daysPattern(days: readonly string[]): RegExp {
  return new RegExp(days.map(day => `(${day})`).join('|'), 'gu')
}

/** The days of the week that a text names, in order. */
export const weekdaysIn = (text: string, lang: DocumentLang): readonly WeekdayReading[] =>
  [...text.matchAll(DAYS[lang])].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    weekday: match.slice(1).findIndex(day => day !== undefined),
  }))

/** Of a date in full; undefined where the calendar has no such day. */
export function weekdayOf({ year, month, day }: DateReading): number | undefined {
  if (year === undefined || day === undefined) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.getUTCDay() : undefined
}
