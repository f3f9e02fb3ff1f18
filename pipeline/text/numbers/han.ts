import type { Span } from '../../model/text.ts'
import { DECIMAL, eastAsianValue } from './east-asian.ts'
import { joinedFractions } from './fractions.ts'
import { COUNTER, ERAS, NOT_COUNTED, VAGUE_AFTER, VAGUE_BEFORE } from './han-words.ts'
import { rounded, shortDecade, type Certainty, type NumberKind, type NumberReading } from './reading.ts'

const HEAD = `(?:${DECIMAL}|元(?=年)|[〇零一二三四五六七八九两兩十百千壹贰叁肆伍陆柒捌玖]+(?:点[〇零一二三四五六七八九]+)?)(?: ?[十百千])*`
/** Some style guides set a space on either side of digits; 550多万 is still 550万, and 憶 is a slip for 億. */
const SCALE = '(?:(?<=\\d) |(?<=\\d ?)[多余餘])?(?:[万萬億亿兆京]|(?<=\\d)憶)'
const NUMBER = new RegExp(`${HEAD}(?:(?:${SCALE})+ ?${HEAD})*(?:${SCALE})*|[万萬億亿兆京]+`, 'gu')

/** The numbers of a Japanese or Chinese text; `text` has its full-width forms folded. */
export function hanNumbers(text: string, lang: 'ja' | 'zh'): readonly NumberReading[] {
  let spared: readonly Span[] | undefined
  const found: NumberReading[] = []
  for (const { 0: match, index: start } of text.matchAll(NUMBER)) {
    const end = start + match.length
    // Digits are never part of a word.
    const isWord = !/\d/u.test(match)
    if (isWord) spared ??= sparedIn(text)
    const isSpared = isWord && (spared ?? []).some(word => word.start < end && start < word.end)
    found.push(...readings(text, start, end, lang, isSpared))
  }
  return joinedFractions(found, text, /^ ?分[之の] ?$/u)
} // prettier-ignore

const sparedIn = (text: string): readonly Span[] =>
  [...text.matchAll(NOT_COUNTED)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

function readings(text: string, start: number, end: number, lang: 'ja' | 'zh', isSpared: boolean): readonly NumberReading[] {
  const [written, before, after] = [text.slice(start, end), text.slice(Math.max(0, start - 4), start), text.slice(end, end + 8)]
  const hasDigits = /\d/u.test(written)
  // 数百, 几十, 十几: about so many. 周三 and 星期三 are days.
  if (!hasDigits && (VAGUE_BEFORE.test(before) || VAGUE_AFTER.test(after))) return []
  if (lang === 'zh' && !hasDigits && /(?:周|星期|礼拜|禮拜|週)$/u.test(before) && /^[一二三四五六]$/u.test(written)) return []
  const { value, scale } = eastAsianValue(written)
  // Of 20世纪80年代 the decade says it all.
  const isCentury = /^世[紀纪](?:の|的)?\d\d年代/u.test(after)
  const certainty = isSpared || isCentury ? 'possible' : certaintyOf(written, before, after, lang, value)
  const { kind, values } = inContext(value, before, after, lang, written)
  return [{ start, end, kind, certainty, values, ...(scale !== undefined && { scale }) }]
} // prettier-ignore

function certaintyOf(
  written: string,
  before: string,
  after: string,
  lang: 'ja' | 'zh',
  value: number,
): Certainty {
  if (/\d/u.test(written)) return /[A-Za-z][-‐]?$/u.test(before) ? 'likely' : 'certain'
  if (value <= 1) return 'possible'
  const isCounted = COUNTER[lang].test(after) || before.endsWith('第') || /^分[之の]/u.test(after)
  // 七八 is seven or eight, 三五 a few.
  if (/^[〇零一二三四五六七八九]{2}$/u.test(written) && !/[〇零]/u.test(written)) return 'possible'
  if (isCounted) return 'likely'
  const isPlainUnit = /^[十百千万萬億亿兆京]+$/u.test(written)
  return written.length > 1 && !isPlainUnit ? 'likely' : 'possible'
}

interface InContext {
  readonly kind: NumberKind
  readonly values: readonly number[]
}

const HALF_AFTER = /^(?:年|か月|ヶ月|カ月|ヵ月|个|個|个月|個月|時間|小时|小時|週間|周|週|天|日|倍)半/u

/** What stands around a number says what it is. */
function inContext(value: number, before: string, after: string, lang: 'ja' | 'zh', written: string): InContext {
  if (/^ ?(?:%|パーセント|百分[点點])/u.test(after)) return { kind: 'percent', values: [value, value / 100] }
  if (lang === 'ja' && after.startsWith('割')) return { kind: 'percent', values: tenths(value, after) }
  if (lang === 'zh' && /^成(?![为為立功员員年人本都长長果交绩績就员分])/u.test(after)) return { kind: 'percent', values: tenths(value, after) }
  if (lang === 'zh' && after.startsWith('折')) return { kind: 'percent', values: [value / 10, 100 - value * (value < 10 ? 10 : 1)] }
  if (/^(?:年)?代/u.test(after)) return { kind: 'decade', values: value < 100 ? decadeValues(value, before) : [value] }
  if (/^世[紀纪]/u.test(after)) return { kind: 'ordinal', values: [value, (value - 1) * 100] }
  if (after.startsWith('年')) return { kind: 'year', values: yearValues(value, before, after, written) }
  if (after.startsWith('月') && value >= 1 && value <= 12) return { kind: 'month', values: [value] }
  if (/^(?:時(?!間)|时|點|点|:)/u.test(after) && value <= 24) return { kind: 'clock', values: [value, value + 12, value - 12] }
  if (HALF_AFTER.test(after)) return { kind: 'cardinal', values: [value + 0.5, value] }
  return { kind: before.endsWith('第') ? 'ordinal' : 'cardinal', values: [value] }
} // prettier-ignore

/** 20世纪80年代 */
function decadeValues(value: number, before: string): readonly number[] {
  const century = /(\d\d|[一二]?十[一二三四五六七八九]?)世[紀纪](?:の|的)?$/u.exec(before)?.[1]
  return century === undefined ? shortDecade(value) : [(eastAsianValue(century).value - 1) * 100 + value]
}

/** 3割5分 is 35 percent. */
function tenths(value: number, after: string): readonly number[] {
  const hundredths = Number(/^割(\d)分/u.exec(after)?.[1] ?? 0)
  return [rounded(value * 10 + hundredths), rounded(value / 10 + hundredths / 100)]
}

function yearValues(value: number, before: string, after: string, written: string): readonly number[] {
  const era = ERAS.get(before.slice(-2))
  if (era !== undefined) return [era + value, value]
  if (after.startsWith('年半')) return [value + 0.5, value]
  return value < 100 && /^(?:\d\d|[〇零一二三四五六七八九]{2})$/u.test(written) ? [value, 2000 + value, 1900 + value] : [value]
} // prettier-ignore
