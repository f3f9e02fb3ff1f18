import type { DocumentLang } from '../../model/lang.ts'
import { UNIT_WORDS, type Unit } from './unit-words.ts'
import type { NumberReading } from './reading.ts'

/** A number with what it is a number of. */
export interface Measure {
  readonly number: NumberReading
  readonly unit: Unit
  /** Half-open, of the unit itself, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** The measures of a text, by its numbers. */
export function measuresIn(text: string, lang: DocumentLang, numbers: readonly NumberReading[]): readonly Measure[] {
  const { after, before, units } = patternsOf(lang)
  return numbers.flatMap((number): readonly Measure[] => {
    if (number.certainty === 'possible') return []
    const sign = before.exec(text.slice(Math.max(0, number.start - 5), number.start))?.[1]
    const money = sign === undefined ? undefined : units.get(sign)
    if (money && sign !== undefined) return [{ number, unit: money, start: number.start - sign.length, end: number.start }]
    // Of 100m the letter was read as a million, which it may be.
    const isMetre = number.values.length > 1 && text[number.end - 1] === 'm'
    after.lastIndex = isMetre ? number.end - 1 : number.end
    const [, lead = '', word = ''] = after.exec(text) ?? []
    const start = (isMetre ? number.end - 1 : number.end) + lead.length
    const unit = units.get(word) ?? units.get(word.toLowerCase())
    return unit ? [{ number, unit, start, end: start + word.length }] : []
  })
} // prettier-ignore

/** How far a conversion may be rounded: "about 70 km" for 45 miles. */
const ROUNDING = 0.06

/** Whether two measures can be one, said in the same unit or in another. */
export function isSameMeasure(a: Measure, b: Measure): boolean {
  if (a.unit.dimension !== b.unit.dimension) return false
  return a.number.values.some(x =>
    b.number.values.some(y => {
      const [p, q] = [a.unit.toBase(x), b.unit.toBase(y)]
      return Math.abs(p - q) <= ROUNDING * Math.max(Math.abs(p), Math.abs(q))
    }),
  )
}

interface Patterns {
  readonly after: RegExp
  readonly before: RegExp
  readonly units: ReadonlyMap<string, Unit>
}

const compiled = new Map<DocumentLang, Patterns>()

function patternsOf(lang: DocumentLang): Patterns {
  const known = compiled.get(lang)
  if (known) return known
  const units = UNIT_WORDS[lang]
  const words = [...units.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const end = lang === 'en' ? '(?![A-Za-z])' : '(?![A-Za-z](?<=[A-Za-z]{2}))'
  const patterns = {
    after: new RegExp(`([ -]?(?:more |or so )?)(${words.join('|')})${end}`, 'iuy'),
    before: /(US\$|A\$|HK\$|C\$|NT\$|[$€£¥￥₩])$/u,
    units,
  }
  compiled.set(lang, patterns)
  return patterns
}

const escaped = (word: string): string => word.replaceAll(/[$.*+?()[\]{}|\\/^-]/gu, String.raw`\$&`)
