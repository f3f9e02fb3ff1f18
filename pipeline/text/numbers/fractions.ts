import type { NumberReading } from './reading.ts'

/** 3分の1, 三分之二, 3분의 1, 百分之七点五: two readings with `between` between them are one. */
export function joinedFractions(
  found: readonly NumberReading[],
  text: string,
  between: RegExp,
): readonly NumberReading[] {
  const joined: NumberReading[] = []
  for (const reading of found) {
    const under = joined.at(-1)
    const [over, by] = [reading.values[0] ?? 0, under?.values[0] ?? 0]
    if (!under || by === 0 || !between.test(text.slice(under.end, reading.start))) joined.push(reading)
    else joined[joined.length - 1] = fraction(under, reading, over, by)
  }
  return joined
}

function fraction(under: NumberReading, over: NumberReading, count: number, by: number): NumberReading {
  const isPercent = by === 100
  return {
    start: under.start,
    end: over.end,
    kind: isPercent ? 'percent' : 'fraction',
    certainty: over.certainty === 'certain' || under.certainty === 'certain' ? 'certain' : 'likely',
    values: isPercent ? [count, count / by] : [count / by],
    ...(!isPercent && { parts: [count, by] }),
  }
}
