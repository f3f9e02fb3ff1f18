import { z } from 'zod'
import { isSameNumber } from '../../text/numbers/reading.ts'
import { isSameMeasure, type Measure } from '../../text/numbers/units.ts'
import { measuresOf } from '../numbers.ts'
import type { LinkedSide, Report, UnitRule } from '../rule.ts'

const options = z.strictObject({})

/** The same number of something else. */
export const unitMismatch: UnitRule<z.infer<typeof options>> = {
  kind: 'unit',
  name: 'unit-mismatch',
  severity: 'error',
  description: 'A number has another unit or currency in the translation, and was not converted.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['It lies 12 miles away.', '12キロ離れている。']], found: ['キロ'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['It lies 12 miles away.', '約19キロ離れている。']], found: [], note: 'Converted.' },
    { sourceLang: 'en', targetLang: 'ko', units: [['It cost $4 million.', '400만 유로가 들었다.']], found: ['유로'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['It cost €4 million.', '花费400万欧元。']], found: [] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['5 kg of rice', '5公里大米']], found: ['公里'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['A $5 note and a €5 note', '5ユーロ札と5ドル札']], found: [], note: 'Either unit has its number.' },
  ], // prettier-ignore
  create: () => {
    return ({ source, target }) => {
      const to = measuresOf(target)
      if (to.length === 0) return []
      return measuresOf(source).flatMap((measure): readonly Report[] => {
        const same = to.filter(other => isSameNumber(measure.number, other.number))
        const [other] = same
        if (!other || same.some(each => isSameUnit(measure, each, [unitOf(source, measure), unitOf(target, each)]))) return []
        if (to.some(each => isSameMeasure(measure, each))) return []
        return [
          {
            message: `"${source.text.slice(Math.min(measure.start, measure.number.start), Math.max(measure.end, measure.number.end))}" is in ${other.unit.name} in the translation; write the same unit or convert the number.`,
            source: { start: Math.min(measure.start, measure.number.start), end: Math.max(measure.end, measure.number.end) },
            target: { start: other.start, end: other.end },
          },
        ]
      })
    }
  },
} // prettier-ignore

/** Units that one word can mean: a pound is money and a weight, miles are miles an hour where the text said so before. */
const SHARED: readonly ReadonlySet<string>[] = [
  new Set(['pound', 'lb']),
  new Set(['mph', 'mi']),
  new Set(['km/h', 'km']),
]
/** A kilo is a thousand metres or grams. */
const KILO = /^(?:キロ|킬로|kilos?)$/iu

function isSameUnit(a: Measure, b: Measure, surfaces: readonly string[]): boolean {
  const names = [a.unit.name, b.unit.name]
  if (names[0] === names[1] || SHARED.some(shared => names.every(name => shared.has(name)))) return true
  return surfaces.some(surface => KILO.test(surface)) && names.every(name => name === 'km' || name === 'kg')
}

const unitOf = ({ text }: LinkedSide, { start, end }: Measure): string => text.slice(start, end)
