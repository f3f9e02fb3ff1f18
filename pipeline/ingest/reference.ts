import type { DocumentLang } from '../model/lang.ts'
import type { PrintedDate, Span } from '../model/text.ts'
import { findDates, type DateMatch } from './dates.ts'
import { findQuoted, type Quoted } from './quotes.ts'

/** The parts of a reference; spans are in the text that was parsed. */
export interface ParsedReference {
  readonly number: number
  /** Empty where there is none. */
  readonly publisher: string
  readonly title: Span
  readonly translation?: Span
  readonly date?: PrintedDate
  /** False where nothing told the parts apart, and the title is the whole text. */
  readonly isParsed: boolean
}

/** Whatever is longer is no reference but a note. */
const MAX_LENGTH = 2_000

/**
 * Publisher, title, bracketed translation and date of one reference, without its number, on one line:
 * `Kyodo, "Saiba taisaku [Cyber measures]," October 21, 2014`, `外務省「日中韓サイバー協議」2014年10月21日`.
 */
export function parseReference(text: string, number: number, lang: DocumentLang): ParsedReference {
  const whole = trim(text, { start: 0, end: text.length })
  if (text.length <= MAX_LENGTH) {
    const quoted = titleQuote(text)
    const parsed = quoted ? parseQuoted(text, quoted) : parsePlain(text, lang)
    if (parsed && parsed.title.start < parsed.title.end) return { number, ...parsed, isParsed: true }
  }
  return { number, publisher: '', title: whole, isParsed: false }
}

type Parts = Omit<ParsedReference, 'number' | 'isParsed'>

/** What goes on behind a quotation makes it a part of a longer title: `关于《网络犯罪公约》的声明`. */
const CONTINUES =
  /^(?:的|等|和|与|及|に|の|と|を|が|は|へ|で|や|から|まで|にお|에|의|를|을|와|과|로|은|는|이|가|관련|협상|관한)/u

/** The quotation that is the title. Where a quoted journal stands beside it, that is the longer one. */
function titleQuote(text: string): Quoted | undefined {
  const first = findQuoted(text)
  if (!first || CONTINUES.test(text.slice(first.close))) return undefined
  const second = text.slice(0, first.open).trim() === '' ? findQuoted(text, first.close) : undefined
  const between = second && text.slice(first.close, second.open)
  const isBeside = between !== undefined && /^[\s,，、：:]*$/u.test(between)
  return isBeside && second && second.end - second.start > first.end - first.start ? second : first
}

function parseQuoted(text: string, quoted: Quoted): Parts {
  const inner = splitBracketed(text, trim(text, quoted))
  const after = inner.translation ? undefined : bracketAfter(text, quoted.close)
  const translation = inner.translation ?? after
  const tail = { start: after ? after.end + 1 : quoted.close, end: text.length }
  const head = { start: 0, end: quoted.open }
  const date = pickDate(text, tail) ?? pickDate(text, head)
  return {
    publisher:
      publisherOf(text, head, date) || publisherOf(text, { ...tail, end: date?.start ?? tail.end }, date),
    title: inner.title,
    ...(translation && { translation }),
    ...(date && { date: date.date }),
  }
}

/** Without quotation marks: what stands before the first comma is the publisher, what stands before the date the title. */
function parsePlain(text: string, lang: DocumentLang): Parts | undefined {
  const date = pickDate(text, { start: 0, end: text.length })
  if (!date) return undefined
  const academic = parseAcademic(text, date)
  if (academic) return academic
  const body = trim(text, { start: 0, end: date.start })
  const separator = lang === 'en' || lang === 'ko' ? /[,:]\s|[，、：]/u : /[,，、：:]\s*/u
  const comma = separator.exec(text.slice(body.start, body.end))
  const cut = comma ? body.start + comma.index : body.start
  const { title, translation } = splitBracketed(
    text,
    trim(text, { start: comma ? cut + 1 : cut, end: body.end }),
  )
  return {
    publisher: comma ? text.slice(body.start, cut).trim() : '',
    title,
    ...(translation && { translation }),
    date: date.date,
  }
}

/** `Smith, J. (2014). Cyber norms in East Asia. Publisher.`: the title is the sentence behind the year in brackets. */
function parseAcademic(text: string, { start, end, date }: DateMatch): Parts | undefined {
  const [, lead = '', title = ''] =
    /^(\)[.,:]?\s+)(.+?)(?:(?<!\b\p{Lu})[.?!](?=\s|$)|$)/u.exec(text.slice(end)) ?? []
  if (!title || text.charAt(start - 1) !== '(') return undefined
  const from = end + lead.length
  const parts = splitBracketed(text, trim(text, { start: from, end: from + title.length }))
  return { publisher: text.slice(0, start - 1).trim(), ...parts, date }
}

/** White space and commas, and the stop of a title that is no sentence. */
const LOOSE_START = /^[\s,，、:：;；]+/u
const LOOSE_END = /(?:[\s,，、:：;；]+|(?<=[\p{Ll}\p{N}\p{Lo}])[.。])$/u

function trim(text: string, { start, end }: Span): Span {
  let inner = text.slice(start, end)
  const lead = LOOSE_START.exec(inner)?.[0].length ?? 0
  inner = inner.slice(lead)
  for (let loose = LOOSE_END.exec(inner); loose; loose = LOOSE_END.exec(inner))
    inner = inner.slice(0, loose.index)
  return { start: start + lead, end: start + lead + inner.length }
}

/** What a bracket may say that is no translation. */
const REMARK =
  /^(?:(?:in |原文は?)?(?:Japanese|Chinese|Korean|English|French|Russian|日本語|中国語|韓国語|英語|中文|英文|日文|韩文|일본어|중국어|영어)|PDF|online|video|sic|J|OL|\d+)$/iu

/** A title that ends in square brackets, and what they hold. */
function splitBracketed(text: string, span: Span): { title: Span; translation?: Span } {
  const close = span.end - 1
  if (!/[\]］]/u.test(text.charAt(close))) return { title: span }
  const open = openingOf(text, span.start, close)
  if (open === undefined || open === span.start) return { title: span }
  const translation = trim(text, { start: open + 1, end: close })
  const title = trim(text, { start: span.start, end: open })
  if (translation.start >= translation.end || REMARK.test(text.slice(translation.start, translation.end)))
    return { title }
  return { title, translation }
}

function openingOf(text: string, start: number, close: number): number | undefined {
  let depth = 0
  for (let i = close; i >= start; i--) {
    if (/[\]］]/u.test(text.charAt(i))) depth++
    else if (/[[［]/u.test(text.charAt(i)) && --depth === 0) return i
  }
  return undefined
}

/** Square brackets right behind a closing quotation mark. */
function bracketAfter(text: string, from: number): Span | undefined {
  const [lead = ''] = /^[\s,，、]*(?=[[［])/u.exec(text.slice(from)) ?? []
  const open = from + lead.length
  if (!/[[［]/u.test(text.charAt(open))) return undefined
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (/[[［]/u.test(text.charAt(i))) depth++
    else if (/[\]］]/u.test(text.charAt(i)) && --depth === 0) {
      const span = trim(text, { start: open + 1, end: i })
      return span.start < span.end && !REMARK.test(text.slice(span.start, span.end)) ? span : undefined
    }
  }
  return undefined
}

const ACCESS =
  /(?:accessed|retrieved|viewed|visited|访问于|检索于|접속일?:?|검색일?:?|最終閲覧日?[:：]?|閲覧日?[:：]?)\s*(?:on\s*)?$/iu
const ACCESSED = /^\s*(?:に?閲覧|に?アクセス|访问|检索|접속|검색|열람)/u

/** A year by itself, where references have one: at the end, or in brackets. */
const YEAR = /(?:[(（]|[,，、\s]\s*|^)((?:19|20)\d{2}(?!\d)年?년?)(?=[)）]|[\s,，.。]*$)/u

/** The date of publication: the last one in the stretch that is not the day when somebody looked the page up. */
function pickDate(text: string, { start, end }: Span): DateMatch | undefined {
  const stretch = text.slice(start, end)
  const plain = stretch.replace(/<?https?:\/\/\S+/gu, url => ' '.repeat(url.length))
  const found = findDates(plain).findLast(
    date => !ACCESS.test(plain.slice(0, date.start)) && !ACCESSED.test(plain.slice(date.end)),
  )
  if (found) return { ...found, start: found.start + start, end: found.end + start }
  const year = YEAR.exec(plain)
  if (!year?.[1]) return undefined
  const at = start + year.index + year[0].indexOf(year[1])
  return { start: at, end: at + year[1].length, date: { text: year[1] } }
}

/** What is left of the stretch without its date, links and empty brackets. */
function publisherOf(text: string, { start, end }: Span, date: DateMatch | undefined): string {
  let rest = text.slice(start, end)
  if (date && date.start >= start && date.end <= end)
    rest = text.slice(start, date.start) + text.slice(date.end, end)
  const words = rest.replace(/<?https?:\/\/\S+/gu, '').replace(/[(（]\s*[)）]/gu, '')
  return words.replace(/^[\s,，、:：;；.。]+|[\s,，、:：;；(（]+$/gu, '')
}
