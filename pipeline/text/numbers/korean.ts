import { DECIMAL, eastAsianValue } from './east-asian.ts'
import { joinedFractions } from './fractions.ts'
import { COUNTER, DAYS, NATIVE_TENS, NATIVE_UNITS } from './korean-words.ts'
import { rounded, shortDecade, type NumberKind, type NumberReading } from './reading.ts'

/** Scales part the groups of digits, which may stand apart: 2억 5천만. */
const SECTION = `${DECIMAL}(?: ?[십백천](?: ?${DECIMAL}[십백천])*)?`
const DIGITS = `${SECTION}(?:여? ?[만억조] ?${SECTION})*(?:여? ?[만억조]+)?`
const SINO = '(?<![가-힣])[일이삼사오육륙칠팔구영십백천만억조]{2,}'
const NATIVE = `(?<![가-힣])(?:(?:${[...NATIVE_TENS.keys()].join('|')})(?:${[...NATIVE_UNITS.keys()].join('|')})?|스무|${[...NATIVE_UNITS.keys()].join('|')})`
const DAY = `(?<![가-힣])(?:${[...DAYS.keys()].join('|')})`
const NUMBER = new RegExp(`(?<digits>${DIGITS})|(?<day>${DAY})|(?<native>${NATIVE})|(?<sino>${SINO})`, 'gu')

/** The numbers of a Korean text; `text` has its full-width forms folded. */
export function koreanNumbers(text: string): readonly NumberReading[] {
  const found: NumberReading[] = []
  for (const { 0: match, index: start, groups } of text.matchAll(NUMBER)) {
    const place = { text, start, end: start + match.length }
    if (groups?.['digits'] !== undefined) found.push(digits(place, match))
    else if (groups?.['day'] !== undefined) found.push({ ...spanOf(place), kind: 'cardinal', certainty: 'possible', values: [DAYS.get(match) ?? 0] })
    else if (groups?.['native'] !== undefined) found.push(native(place, match))
    else found.push(sino(place, match))
  }
  return joinedFractions(found, text, /^ ?분의 ?$/u)
} // prettier-ignore

interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

const spanOf = ({ start, end }: Place): { start: number; end: number } => ({ start, end })
const after = ({ text, end }: Place): string => text.slice(end, end + 6)
const before = ({ text, start }: Place): string => text.slice(Math.max(0, start - 2), start)

function digits(place: Place, written: string): NumberReading {
  const { value, scale } = eastAsianValue(written)
  const certainty = /[A-Za-z][-‐]?$/u.test(before(place)) ? 'likely' : 'certain'
  const { kind, values } = inContext(value, after(place), before(place), written)
  // 3조 is three trillion, and group three.
  const alsoGroup = /^\d+조$/u.test(written) ? [Number.parseInt(written, 10)] : []
  return {
    ...spanOf(place),
    kind,
    certainty,
    values: [...values, ...alsoGroup],
    ...(scale !== undefined && { scale }),
  }
}

function native(place: Place, written: string): NumberReading {
  const tens = [...NATIVE_TENS].find(([word]) => written.startsWith(word))
  const rest = tens ? written.slice(tens[0].length) : written
  const value = written === '스무' ? 20 : (tens?.[1] ?? 0) + (NATIVE_UNITS.get(rest) ?? 0)
  const isCounted = COUNTER.test(after(place))
  const isSure = value > 1 && (isCounted || (value > 4 && !/^[가-힣]/u.test(after(place))))
  const { values } = inContext(value, after(place), before(place), written)
  return { ...spanOf(place), kind: 'cardinal', certainty: isSure ? 'likely' : 'possible', values }
}

/** Syllables that are numerals are much else too: only with a unit among them, counted, do they say a number. */
function sino(place: Place, written: string): NumberReading {
  const { value, scale } = eastAsianValue(written)
  const isCounted = COUNTER.test(after(place)) || (written.length > 2 && !/^[가-힣]/u.test(after(place)))
  const isSure = isCounted && /[십백천만억조]/u.test(written) && !/^(?:이만|만일|사천|이천|일조|만사|오만|구만)$/u.test(written)
  const { kind, values } = inContext(value, after(place), before(place), written)
  return { ...spanOf(place), kind, certainty: isSure ? 'likely' : 'possible', values, ...(scale !== undefined && { scale }) }
} // prettier-ignore

interface InContext {
  readonly kind: NumberKind
  readonly values: readonly number[]
}

/** What stands around a number says what it is. */
function inContext(value: number, next: string, previous: string, written: string): InContext {
  if (/^ ?(?:%|퍼센트|프로(?!젝|그|세|모|테|파|필|덕|듀))/u.test(next)) return { kind: 'percent', values: [value, value / 100] }
  if (/^ ?할(?![ 때])/u.test(next) && value < 10) return { kind: 'percent', values: [rounded(value * 10), rounded(value / 10)] }
  if (/^ ?(?:년대|대(?![가-힣]))/u.test(next) || /^대(?:의|에|는|가|와|를|로|초|중|후)/u.test(next))
    return { kind: 'decade', values: value < 100 ? shortDecade(value) : [value] }
  if (/^ ?세기/u.test(next)) return { kind: 'ordinal', values: [value, (value - 1) * 100] }
  if (/^ ?(?:년|개월|시간|달|주|배|번) ?반(?![가-힣])/u.test(next)) return { kind: 'cardinal', values: [value + 0.5, value] }
  if (/^ ?년/u.test(next)) return { kind: 'year', values: /^\d\d$/u.test(written) ? [value, 2000 + value, 1900 + value] : [value] }
  if (/^ ?월/u.test(next) && value >= 1 && value <= 12) return { kind: 'month', values: [value] }
  if (/^ ?(?:시(?!간)|:)/u.test(next) && value <= 24) return { kind: 'clock', values: [value, value + 12, value - 12] }
  return { kind: /제 ?$/u.test(previous) ? 'ordinal' : 'cardinal', values: [value] }
} // prettier-ignore
