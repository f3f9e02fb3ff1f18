/** What one word or character adds to a number, and by what the units and scales multiply it. */
const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
const MONTHS = 'january february march april may june july august september october november december'

const WORDS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH.split(' ').map((word, n) => [word, n] as const),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, n) => [word, 30 + 10 * n] as const),
  ...ORDINALS.split(' ').map((word, n) => [word, n + 1] as const),
  // East Asian dates number their months. The modal verb is not a month: it is told by its capital.
  ...MONTHS.split(' ').map((word, n) => [word, n + 1] as const),
])

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖'].map((digit, n) => [digit, n % 10]),
)
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10], ['百', 100], ['千', 1000], ['천', 1000], ['백', 100],
]) // prettier-ignore
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
  ['万', 1e4], ['萬', 1e4], ['만', 1e4], ['亿', 1e8], ['億', 1e8], ['억', 1e8], ['兆', 1e12], ['조', 1e12],
]) // prettier-ignore

const ENGLISH_SCALE = 'hundred|thousand|million|billion|trillion'
const DECIMAL = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const NUMBER = new RegExp(
  [
    String.raw`(?<counted>${DECIMAL}|\ban?|[a-z]{3,})[\s-](?<scale>${ENGLISH_SCALE})\b`,
    String.raw`(?:${DECIMAL}[百千천백]?[万萬만亿億억兆조]?|[〇一二三四五六七八九零十百千万萬亿億]+)+`,
    String.raw`\b[a-z]{3,}\b`,
  ].join('|'),
  'giu',
)

/**
 * The numbers of a text as plain decimals, however they are written: `3.5 million`, `350万` and `三百五十万` are all `3500000`;
 * months by name count too. A digit in Han writing is often no number at all (一般), so this is evidence, not a reading.
 */
export function numbersIn(text: string): readonly string[] {
  const found: string[] = []
  for (const { 0: match, groups } of text.normalize('NFKC').matchAll(NUMBER)) {
    const value = groups?.['scale'] ? scaled(groups['counted'] ?? '', groups['scale']) : valueOf(match)
    if (value !== undefined) found.push(String(value))
  }
  return found
}

function scaled(counted: string, scale: string): number | undefined {
  const count = valueOf(counted) ?? (/^an?$/iu.test(counted) ? 1 : undefined)
  return count === undefined ? undefined : round(count * (SCALES.get(scale.toLowerCase()) ?? 1))
}

function valueOf(written: string): number | undefined {
  if (/^[a-z]+$/iu.test(written)) return written === 'may' ? undefined : WORDS.get(written.toLowerCase())
  if (/^[〇一二三四五六七八九零]+$/u.test(written))
    return Number([...written].map(c => DIGITS.get(c)).join(''))
  return eastAsian(written)
}

/** 1億2000万 and 三百五十: a section below each scale, units inside a section. */
function eastAsian(written: string): number {
  let [total, section, pending] = [0, 0, 0]
  for (const part of written.match(new RegExp(`${DECIMAL}|.`, 'gu')) ?? []) {
    const [unit, scale] = [UNITS.get(part), SCALES.get(part)]
    if (unit !== undefined) {
      section += (pending || 1) * unit
      pending = 0
    } else if (scale !== undefined) {
      total += (section + pending || 1) * scale
      section = pending = 0
    } else pending = DIGITS.get(part) ?? Number(part.replaceAll(',', ''))
  }
  return round(total + section + pending)
}

/** 3.3 × 1e6 is not quite an integer in floating point. */
const round = (value: number): number => Number(value.toPrecision(12))
