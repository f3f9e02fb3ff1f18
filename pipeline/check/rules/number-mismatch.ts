import { z } from 'zod'
import type { Span } from '../../model/text.ts'
import { impliedNumbersIn } from '../../text/numbers/implied.ts'
import { isSameNumber, type NumberReading } from '../../text/numbers/reading.ts'
import { convertedNumbers, numbersOf } from '../numbers.ts'
import type { LinkedSide, Report, UnitRule } from '../rule.ts'

const options = z.strictObject({
  omitted: z
    .boolean()
    .default(true)
    .describe(
      'also report a number in digits that has no counterpart at all, not only one that became another',
    ),
})

/** A number that the other side does not have. */
export const numberMismatch: UnitRule<z.infer<typeof options>> = {
  kind: 'unit',
  name: 'number-mismatch',
  severity: 'error',
  description:
    'A number in the source or the translation has no equal on the other side, in whatever notation.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['It cost 4.7 million yen.', '費用は470万円だった。']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['It cost 4.7 million yen.', '費用は47万円だった。']], found: ['47万'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['Fourteen states signed.', '열네 개 국가가 서명했다.']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', units: [['Fourteen states signed.', '열세 개 국가가 서명했다.']], found: ['열세'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['Two thirds agreed, up 6.5%.', '三分之二同意，上升百分之六点五。']], found: [] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['Two thirds agreed.', '三分之一同意。']], found: ['三分之一'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['In the 1980s it was 30%.', '1980年代は3割だった。']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Signed in 2019.', '令和元年に署名された。']], found: [], note: 'Years of an era are years.' },
    { sourceLang: 'ja', targetLang: 'en', units: [['三百五十人が参加した。', 'Three hundred and fifty people took part.']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['It opens at 3:00 p.m.', '午後3時に始まる。']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['It opens at 3:00 p.m.', '午後4時に始まる。']], found: ['4'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['All 12 agreed.', '全員が賛成した。']], found: ['12'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['All 12 agreed.', '全員が賛成した。']], found: [], options: { omitted: false } },
  ], // prettier-ignore
  create:
    ({ options: { omitted } }) =>
    ({ source, target }) => {
      const [from, to] = [numbersOf(source), numbersOf(target)]
      const missing = unstated(without(from, to), target)
      const extra = unstated(without(to, from), source)
      if (missing.length + extra.length === 0) return []
      const converted = convertedNumbers(source, target)
      const unmatched = (readings: readonly NumberReading[]): readonly NumberReading[] =>
        readings.filter(reading => !converted.has(reading))
      return paired(unmatched(missing), unmatched(extra), source, target, omitted)
    },
}

/** The readings that have to have a counterpart and have none. */
const without = (
  readings: readonly NumberReading[],
  others: readonly NumberReading[],
): readonly NumberReading[] =>
  readings.filter(
    reading => reading.certainty !== 'possible' && !others.some(other => isSameNumber(reading, other)),
  )

/** Those that the other side does not imply either. */
const unstated = (
  readings: readonly NumberReading[],
  { text, lang }: LinkedSide,
): readonly NumberReading[] =>
  readings.length === 0 ? readings : without(readings, impliedNumbersIn(text, lang))

/**
 * A number that became another is one report; a number in digits that has become nothing, or has come from nowhere, is one
 * too. Words alone are not enough for that: a translator may say "both" or "the latter".
 */
function paired(
  missing: readonly NumberReading[],
  extra: readonly NumberReading[],
  source: LinkedSide,
  target: LinkedSide,
  omitted: boolean,
): readonly Report[] {
  const pairs = Math.min(missing.length, extra.length)
  const changed = missing.slice(0, pairs).map((from, i): Report => {
    const to = extra[i] ?? from
    const [was, is] = [textOf(source, from), textOf(target, to)]
    return {
      message: `"${was}" is "${is}" in the translation; write the same number.`,
      source: spanOf(from),
      target: spanOf(to),
    }
  })
  if (!omitted) return changed
  const gone = missing.slice(pairs).filter(isCertain).map((from): Report => {
    return { message: `"${textOf(source, from)}" is missing from the translation; add it.`, source: spanOf(from) }
  })
  const added = extra.slice(pairs).filter(isCertain).map((to): Report => {
    return { message: `"${textOf(target, to)}" is not in the source; remove or correct it.`, target: spanOf(to) }
  })
  return [...changed, ...gone, ...added]
} // prettier-ignore

/** One is often said without a number: a, first, 同じ. */
const isCertain = ({ certainty, values }: NumberReading): boolean =>
  certainty === 'certain' && values[0] !== 1
const spanOf = ({ start, end }: Span): Span => ({ start, end })
const textOf = ({ text }: LinkedSide, { start, end }: Span): string => text.slice(start, end)
