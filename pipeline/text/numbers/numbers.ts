import type { DocumentLang } from '../../model/lang.ts'
import { englishNumbers } from './english.ts'
import { hanNumbers } from './han.ts'
import { koreanNumbers } from './korean.ts'
import { rounded, type NumberReading } from './reading.ts'

/**
 * The numbers of a text in any notation, in order of their places; spans are those of `text`. What East Asian words only imply
 * is left to `impliedNumbersIn`.
 */
export function numbersIn(text: string, lang: DocumentLang): readonly NumberReading[] {
  const folded = foldWidth(text)
  return withRanges(withMixedNumbers(inLang(folded, lang), folded), folded)
}

function inLang(text: string, lang: DocumentLang): readonly NumberReading[] {
  switch (lang) {
    case 'en':
      return englishNumbers(text)
    case 'ja':
      return hanNumbers(text, 'ja')
    case 'zh-Hans':
    case 'zh-Hant':
      return hanNumbers(text, 'zh')
    case 'ko':
      return koreanNumbers(text)
  }
}

const FULL_WIDTH = /[\uFF01-\uFF5E]/u
const WIDTH = 0xfee0

/** Full-width digits, letters and signs made plain, each in its place. A comma is one only between digits of its own width. */
function foldWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text
  return text
    .replaceAll(/(?<=[０-９])，(?=[０-９]{3})/gu, ',')
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ．％：～／＋－]/gu, sign => String.fromCharCode(sign.charCodeAt(0) - WIDTH))
}

/** 220 2/3 is one number. */
function withMixedNumbers(readings: readonly NumberReading[], text: string): readonly NumberReading[] {
  if (!text.includes('/')) return readings
  const joined: NumberReading[] = []
  for (let i = 0; i < readings.length; i++) {
    const [whole, over, under] = [readings[i], readings[i + 1], readings[i + 2]]
    const mixed = whole && over && under && mixedNumber(whole, over, under, text)
    if (mixed) i += 2
    const reading = mixed ?? whole
    if (reading) joined.push(reading)
  }
  return joined
}

function mixedNumber(
  whole: NumberReading,
  over: NumberReading,
  under: NumberReading,
  text: string,
): NumberReading | undefined {
  const [count, by] = [over.values[0] ?? 0, under.values[0] ?? 0]
  if (text.slice(whole.end, over.start) !== ' ' || text.slice(over.end, under.start) !== '/') return undefined
  if (count <= 0 || count >= by) return undefined
  return { ...whole, end: under.end, values: [rounded((whole.values[0] ?? 0) + count / by)] }
}

const RANGE = /^ ?(?:-|–|—|‐|−|~|〜|から|至|到|、|·|・|에서|내지|or|to|and|과|와|또는|或|或者) ?$/u
const YEARS = /^ ?(?:年|년)?(?:-|–|—|‐|−|~|〜|\/|から|至|到|에서| to | and ) ?$/u

/** In 20~30万 the first is 20万 too, and in 2024-28 the second is 2028. */
function withRanges(readings: readonly NumberReading[], text: string): readonly NumberReading[] {
  return readings.map((reading, i) => {
    const [before, after] = [readings[i - 1], readings[i + 1]]
    const value = reading.values[0] ?? 0
    const gap = after ? text.slice(reading.end, after.start) : ''
    if (after?.scale !== undefined && reading.scale === undefined && RANGE.test(gap))
      return { ...reading, values: [...reading.values, rounded(value * after.scale)] }
    // Slashes of fractions, scores and dates look the same.
    const slashed = after && gap === '/' ? value / (after.values[0] || 1) : undefined
    if (slashed !== undefined && slashed < 1) return { ...reading, values: [...reading.values, slashed] }
    const year = before?.values[0] ?? 0
    if (before && year >= 1000 && year < 2200 && value < 100 && YEARS.test(text.slice(before.end, reading.start)))
      return { ...reading, values: [...reading.values, year - (year % 100) + value] }
    return reading
  })
} // prettier-ignore
