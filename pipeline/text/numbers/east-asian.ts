import { rounded } from './reading.ts'

/** Digits by character: plain and formal, Chinese, Japanese and Sino-Korean. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((digit, n) => [digit, n] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((digit, n) => [digit, n] as const),
  ...[...'영일이삼사오육칠팔구'].map((digit, n) => [digit, n] as const),
  ['两', 2], ['兩', 2], ['元', 1], ['공', 0], ['륙', 6],
]) // prettier-ignore

/** Multiply the digit before them. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10], ['百', 100], ['千', 1e3], ['십', 10], ['백', 100], ['천', 1e3],
]) // prettier-ignore

/** Multiply all that stands before them, down to the scale before. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4], ['萬', 1e4], ['만', 1e4], ['億', 1e8], ['憶', 1e8], ['亿', 1e8], ['억', 1e8], ['兆', 1e12], ['조', 1e12], ['京', 1e16],
]) // prettier-ignore

/** 1,604 or 2.5 or 2018. */
export const DECIMAL = String.raw`(?:\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?)`

const PART = new RegExp(`${DECIMAL}|.`, 'gu')

export interface Written {
  readonly value: number
  /** Of the last scale, where the number ends in one. */
  readonly scale?: number
}

/**
 * The value of a number in digits, in characters, or in both: 1億2000万, 三百五十, 二〇一八, 七点五, 1.2万亿, 2억 5천만.
 * In a run of characters without units each is a digit.
 */
export function eastAsianValue(written: string): Written {
  let [total, section, pending] = [0, 0, 0]
  // What a digit after a decimal point counts; 0 before one.
  let place = 0
  let [wasDigit, wasScale] = [false, false]
  let last = 1
  for (const [part] of written.matchAll(PART)) {
    const [digit, unit, scale] = [DIGITS.get(part), UNITS.get(part), SCALES.get(part)]
    if (/[ 多余餘여]/u.test(part)) continue
    if (part === '点') place = 0.1
    else if (digit !== undefined && place > 0) {
      pending += digit * place
      place /= 10
    } else if (digit !== undefined) pending = wasDigit ? pending * 10 + digit : digit
    else if (unit !== undefined) {
      section += (pending || 1) * unit
      pending = 0
    } else if (scale !== undefined) {
      const count = section + pending
      // 万亿 is a scale of two characters.
      total = count === 0 && wasScale ? total * scale : total + (count || 1) * scale
      section = pending = 0
    } else pending = Number(part.replaceAll(',', ''))
    wasDigit = digit !== undefined
    wasScale = scale !== undefined
    last = scale ?? unit ?? 1
    if (scale !== undefined || unit !== undefined) place = 0
  }
  const value = rounded(total + section + pending)
  return last > 1 ? { value, scale: scaleAtEnd(written) } : { value }
}

/** Of 十万 both characters multiply what a shorter number before it leaves out. */
function scaleAtEnd(written: string): number {
  const end = /[十百千십백천万萬만億亿억兆조京]*$/u.exec(written)?.[0] ?? ''
  let [scale, unit] = [1, 1]
  for (const letter of end) {
    scale *= SCALES.get(letter) ?? 1
    unit *= UNITS.get(letter) ?? 1
  }
  // 30万: what multiplies is 万; of 三十万 too, as the ten belongs to the three.
  return scale > 1 ? scale : unit
}
