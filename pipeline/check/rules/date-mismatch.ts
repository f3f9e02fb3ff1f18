import { z } from 'zod'
import type { Span } from '../../model/text.ts'
import {
  datesIn,
  isSameDate,
  weekdayOf,
  weekdaysIn,
  type DateReading,
  type WeekdayReading,
} from '../../text/numbers/dates.ts'
import type { LinkedSide, Report, UnitRule } from '../rule.ts'

const options = z.strictObject({
  calendar: z
    .boolean()
    .default(true)
    .describe('also report a day of the week in the translation that the calendar gives another date'),
})

/** Another day than in the source. */
export const dateMismatch: UnitRule<z.infer<typeof options>> = {
  kind: 'unit',
  name: 'date-mismatch',
  severity: 'error',
  description:
    'A date or a day of the week became another one in the translation, by whatever calendar it is written.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['It was signed on May 7, 2019.', '令和元年5月7日に署名された。']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['It was signed on May 7, 2019.', '令和2年5月7日に署名された。']], found: ['令和2年5月7日'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['The talks end on 3 June.', '회담은 6월 13일에 끝난다.']], found: ['6월 13일'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['They meet on Friday.', '他们将于周四会面。']], found: ['周四'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['They meet on Friday.', '他们将于星期五会面。']], found: [] },
    { sourceLang: 'ja', targetLang: 'en', units: [['2024年7月1日（月）に始まる。', 'It begins on Monday, July 1, 2024.']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['It begins on July 1, 2024.', '2024年7月1日（火）に始まる。']], found: ['火'], note: 'That day was a Monday.' },
  ], // prettier-ignore
  create:
    ({ options: { calendar } }) =>
    ({ source, target }) => {
      const [dates, days] = [datesIn(target.text, target.lang), weekdaysIn(target.text, target.lang)]
      return [
        ...changed(source, target, datesIn(source.text, source.lang), dates, isSameDate),
        ...changed(source, target, weekdaysIn(source.text, source.lang), days, isSameDay),
        ...(calendar ? wrongDays(target, dates, days) : []),
      ]
    },
}

const isSameDay = (a: WeekdayReading, b: WeekdayReading): boolean => a.weekday === b.weekday

/** Pairs of what each side has alone: a date that one side leaves out is not reported. */
function changed<T extends Span>(
  source: LinkedSide,
  target: LinkedSide,
  from: readonly T[],
  to: readonly T[],
  isSame: (a: T, b: T) => boolean,
): readonly Report[] {
  const missing = from.filter(a => !to.some(b => isSame(a, b)))
  const extra = to.filter(b => !from.some(a => isSame(a, b)))
  return missing.slice(0, extra.length).map((a, i) => {
    const b = extra[i] ?? a
    return {
      message: `"${textOf(source, a)}" is "${textOf(target, b)}" in the translation; write the same date.`,
      source: { start: a.start, end: a.end },
      target: { start: b.start, end: b.end },
    }
  })
}

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
/** Letters between a date and its day of the week: 2024年7月1日（月）, Monday, July 1. */
const NEAR = 2

function wrongDays(
  target: LinkedSide,
  dates: readonly DateReading[],
  days: readonly WeekdayReading[],
): readonly Report[] {
  return dates.flatMap(date => {
    const right = weekdayOf(date)
    const day = days.find(
      ({ start, end }) => Math.abs(start - date.end) <= NEAR || Math.abs(date.start - end) <= NEAR,
    )
    if (right === undefined || !day || day.weekday === right) return []
    return [
      {
        message: `${textOf(target, date)} was not the day that "${textOf(target, day)}" says but a ${NAMES[right]}; correct one of them.`,
        target: { start: day.start, end: day.end },
      },
    ]
  })
}

const textOf = ({ text }: LinkedSide, { start, end }: Span): string => text.slice(start, end)
