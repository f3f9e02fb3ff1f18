import type { Span } from '../model/text.ts'
import { addressesIn } from '../text/addresses.ts'
import { numbersIn } from '../text/numbers/numbers.ts'
import type { NumberReading } from '../text/numbers/reading.ts'
import { isSameMeasure, measuresIn, type Measure } from '../text/numbers/units.ts'
import type { LinkedSide } from './rule.ts'

const known = new WeakMap<LinkedSide, readonly NumberReading[]>()

/**
 * The numbers of a side, but for those inside addresses and placeholders, and the minutes of a full hour. Several rules ask for
 * them.
 */
export function numbersOf(side: LinkedSide): readonly NumberReading[] {
  const numbers = known.get(side) ?? read(side)
  known.set(side, numbers)
  return numbers
}

function read({ text, lang, codes }: LinkedSide): readonly NumberReading[] {
  const all = numbersIn(text, lang).filter(({ start, end }) => !isFullHour(text, start, end))
  const apart: readonly Span[] = [...codes, ...addressesIn(text)]
  if (apart.length === 0) return all
  return all.filter(({ start, end }) => !apart.some(code => code.start < end && start < code.end))
}

/** `3:00`, `15時00分`: as often said without them. */
const BEFORE_MINUTES = /(?<![\d:.])\d{1,2}(?:[:：]|[時时點点시]\s?)$/u

const isFullHour = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === '00' && BEFORE_MINUTES.test(text.slice(Math.max(0, start - 5), start))

export const measuresOf = (side: LinkedSide): readonly Measure[] =>
  measuresIn(side.text, side.lang, numbersOf(side))

/**
 * Numbers whose measure the other side says in another unit, and those that only repeat the measure before them in another unit,
 * as in "30 metres (100 feet)": either of the two is enough for a translation.
 */
export function convertedNumbers(source: LinkedSide, target: LinkedSide): ReadonlySet<NumberReading> {
  const [from, to] = [measuresOf(source), measuresOf(target)]
  const converted = new Set<NumberReading>()
  for (const [own, others] of [[from, to], [to, from]] as const)
    for (const [i, measure] of own.entries()) {
      // What the other side says in this very unit has to be the same number.
      if (others.some(other => other.unit === measure.unit)) continue
      const before = own[i - 1]
      if (others.some(other => isConversion(measure, other)) || (before && isConversion(before, measure)))
        converted.add(measure.number)
    }
  return converted
} // prettier-ignore

const isConversion = (a: Measure, b: Measure): boolean => a.unit !== b.unit && isSameMeasure(a, b)
