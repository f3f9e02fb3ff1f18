/** The words of English numbers. Sources: any grammar; nothing here is learned from texts. */

const numbered = (words: string, from: number, step = 1): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, n) => [word, from + n * step])

/** 0 to 19. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0),
  ...numbered('fifteen sixteen seventeen eighteen nineteen', 15),
])

export const TENS: ReadonlyMap<string, number> = new Map(
  numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
)

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
  ...numbered('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 13),
  ...numbered('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
])

/** Denominators; those that are ordinals too, in the plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS].filter(([, n]) => n > 2).flatMap(([word, n]) => [[word, n], [`${word}s`, n]] as const),
]) // prettier-ignore

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
])

/** Written to the digits. Of these, some are units of length or memory too. */
export const SCALE_SIGNS: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['k', 1e3],
  ['b', 1e9],
])
export const AMBIGUOUS_SIGNS: ReadonlySet<string> = new Set(['m', 'k', 'b'])

export const DECADES: ReadonlyMap<string, number> = new Map(
  numbered('twenties thirties forties fifties sixties seventies eighties nineties', 20, 10),
)

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december', 1),
  ...numbered('jan feb mar apr', 1),
  ...numbered('jun jul aug', 6),
  ...numbered('sep oct nov dec', 9),
  ['sept', 9],
])

/** Words that imply a number which another language may write out; values in the order of likelihood. */
export const IMPLIED: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    half: [0.5, 50, 30, 2, 2 / 4, 1], quarter: [0.25, 25, 15, 4, 3], quarters: [0.25, 25, 4], dozen: [12], dozens: [12, 10],
    a: [1], an: [1], each: [1], every: [1], per: [1], single: [1], once: [1], solo: [1], sole: [1], only: [1], another: [1], alone: [1],
    someone: [1], anyone: [1], everyone: [1], whole: [1], unit: [1], last: [1], former: [1], nobody: [0, 1], oneself: [1],
    two: [2], twice: [2], double: [2], doubled: [2], doubles: [2], doubling: [2], couple: [2], couples: [2], pair: [2], pairs: [2],
    both: [2], twin: [2], twins: [2], either: [2], neither: [2], dual: [2], duo: [2], bilateral: [2], latter: [2], runner: [2],
    several: [2, 3], few: [2, 3], triple: [3], tripled: [3], trio: [3], treble: [3], thrice: [3], threefold: [3], trilateral: [3], trilogy: [3],
    quadruple: [4], quadrupled: [4], quartet: [4], quintet: [5], quintuple: [5], sextet: [6],
    nil: [0], no: [0], none: [0], nothing: [0], never: [0], without: [0], midnight: [0, 12, 24], noon: [12], midday: [12],
    week: [1, 7], weeks: [7], weekly: [1, 7], month: [1, 30], monthly: [1], year: [1, 12, 365], yearly: [1], annual: [1], annually: [1], day: [1, 24], daily: [1], hour: [1, 60], hourly: [1], minute: [1],
    biweekly: [2], fortnight: [2, 14], biennial: [2], decade: [10], decades: [10], century: [100], centuries: [100], millennium: [1000], semester: [2], weekend: [2],
    teen: [10, 13], teens: [10, 13], teenage: [10], teenager: [10], teenagers: [10], teenaged: [10], adolescent: [10],
    semifinal: [4], semifinals: [4], semifinalist: [4], quarterfinal: [8, 4], quarterfinals: [8, 4], semi: [4, 2], freshman: [1], sophomore: [2], junior: [3], senior: [4],
    hat: [3], tens: [10], hundreds: [100], thousands: [1000], millions: [1e6], billions: [1e9], hundred: [100], thousand: [1000], million: [1e6], billion: [1e9],
    billionaire: [1e9], millionaire: [1e6], percent: [100], percentage: [100], fully: [100], initial: [1], initially: [1], original: [1], opening: [1], next: [2, 1], eve: [1], primary: [1], secondary: [2], tertiary: [3],
    tonne: [1000], sides: [2], sixpack: [6],
  }),
) // prettier-ignore

/** Units of time, by what they are multiplied with to be said in another unit. */
export const TIME_UNITS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    decade: [10], decades: [10], century: [100], centuries: [100], week: [7], weeks: [7], fortnights: [2, 14],
    month: [1 / 12], months: [1 / 12, 30], hours: [1 / 24, 60], hour: [1 / 24, 60], year: [12], years: [12], days: [24, 1 / 7], day: [24, 1 / 7], minutes: [1 / 60], minute: [1 / 60], quarters: [3],
  }),
) // prettier-ignore
