import {
  AMBIGUOUS_SIGNS,
  DECADES,
  DENOMINATORS,
  IMPLIED,
  MONTHS,
  ORDINALS,
  SCALES,
  SCALE_SIGNS,
  TENS,
  TIME_UNITS,
  UNITS,
} from './english-words.ts'
import { rounded, shortDecade, type NumberReading } from './reading.ts'

/** A word or a run of digits. */
interface Piece {
  /** In small letters. */
  readonly word: string
  /** Of digits. */
  readonly digits: number | undefined
  readonly start: number
  readonly end: number
}

/** A reading, and the piece after it. */
interface Parsed {
  readonly reading: NumberReading
  readonly next: number
}

const PIECE = /\d+(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?|[A-Za-z]+/gu

/** The numbers of an English text, in order; `text` has its full-width forms folded. */
export function englishNumbers(text: string): readonly NumberReading[] {
  const pieces: Piece[] = []
  for (const { 0: match, index: start } of text.matchAll(PIECE)) {
    const isDigits = match.charCodeAt(0) < 0x3a
    pieces.push({
      word: match.toLowerCase(),
      digits: isDigits ? Number(match.replaceAll(',', '')) : undefined,
      start,
      end: start + match.length,
    })
  }
  const reader = new EnglishReader(text, pieces)
  const found: NumberReading[] = []
  for (let i = 0; i < pieces.length;) {
    const parsed = reader.readAt(i)
    if (parsed) found.push(parsed.reading)
    i = parsed?.next ?? i + 1
  }
  return found
}

const LETTER = /[A-Za-z]/u
/** Between the words of one number. */
const JOINT = /^(?: ?[-‐‑]? ?|\s)$/u

class EnglishReader {
  readonly #text: string
  readonly #pieces: readonly Piece[]

  constructor(text: string, pieces: readonly Piece[]) {
    this.#text = text
    this.#pieces = pieces
  }

  readAt(i: number): Parsed | undefined {
    const piece = this.#pieces[i]
    if (!piece) return undefined
    if (piece.digits !== undefined) return this.#digits(i, piece, piece.digits)
    const { word } = piece
    if (UNITS.has(word) || TENS.has(word) || ORDINALS.has(word)) return this.#words(i)
    return this.#article(i, word) ?? this.#single(i, piece)
  }

  /** The word of a piece if only a space or a hyphen stands before it. */
  #joined(i: number): string | undefined {
    const [before, piece] = [this.#pieces[i - 1], this.#pieces[i]]
    return before && piece && JOINT.test(this.#text.slice(before.end, piece.start)) ? piece.word : undefined
  }

  #isAdjacent(i: number): boolean {
    return this.#pieces[i - 1]?.end === this.#pieces[i]?.start
  }

  #digits(i: number, piece: Piece, value: number): Parsed {
    const { start } = piece
    const fraction = this.#slashed(i, value)
    if (fraction) return fraction
    const isCode = LETTER.test(this.#text[start - 1] ?? '') || /[A-Za-z][-‐]$/u.test(this.#text.slice(Math.max(0, start - 2), start))
    if (isCode) return this.#made(i, i + 1, { kind: 'code', certainty: 'likely', values: [value] })
    const sign = this.#isAdjacent(i + 1) ? (this.#pieces[i + 1]?.word ?? '') : ''
    if (/^(?:st|nd|rd|th)$/u.test(sign)) return this.#made(i, i + 2, { kind: 'ordinal', certainty: 'certain', values: [value] })
    if (sign === 's') return this.#made(i, i + 2, { kind: 'decade', certainty: 'certain', values: decadeValues(value) })
    const scale = SCALE_SIGNS.get(sign)
    if (scale !== undefined) {
      const values = [rounded(value * scale), ...(AMBIGUOUS_SIGNS.has(sign) ? [value] : [])]
      return this.#made(i, i + 2, { kind: 'cardinal', certainty: 'certain', values, scale })
    }
    return this.#scaled(i, i + 1, value, 'certain')
  } // prettier-ignore

  /** 3/4 and 1 1/2; a date or 24/7 reads as its parts too. */
  #slashed(i: number, value: number): Parsed | undefined {
    const [over, second] = [this.#pieces[i + 1], this.#pieces[i + 2]]
    const gap = (a: Piece | undefined, b: Piece | undefined): string => (a && b ? this.#text.slice(a.end, b.start) : '')
    const under = over?.digits
    if (under && gap(this.#pieces[i], over) === '/' && gap(over, second) !== '/' && this.#text[(this.#pieces[i]?.start ?? 0) - 1] !== '/')
      return this.#made(i, i + 2, { kind: 'fraction', certainty: 'likely', values: [value / under], parts: [value, under] })
    if (under === undefined || gap(this.#pieces[i], over) !== ' ' || gap(over, second) !== '/' || !second?.digits) return undefined
    if (under >= second.digits) return undefined
    return this.#scaled(i, i + 3, value + under / second.digits, 'certain')
  } // prettier-ignore

  /** Number words from `i`: as many as make up one number. */
  #words(i: number): Parsed {
    let [total, section, at] = [0, 0, i]
    let lowest = Infinity
    for (; ; at++) {
      const isAnd = at > i && this.#joined(at) === 'and'
      const next = isAnd ? at + 1 : at
      const word = at === i ? (this.#pieces[at]?.word ?? '') : (this.#joined(next) ?? '')
      if (isAnd && (section % 100 !== 0 || (section === 0 && lowest === Infinity))) break
      const [unit, tens, scale, ordinal] = [UNITS.get(word), TENS.get(word), SCALES.get(word), ORDINALS.get(word)]
      if (unit !== undefined && fits(section, unit)) section += unit
      else if (tens !== undefined && section % 100 === 0) section += tens
      else if (scale === 100 && section > 0 && section < 100 && !isAnd) section *= 100
      else if (scale !== undefined && scale > 100 && section > 0 && scale < lowest && !isAnd) {
        total += section * scale
        lowest = scale
        section = 0
      } else if (ordinal !== undefined && isOrdinalEnd(section, total, ordinal)) return this.#ordinal(i, next + 1, total + section + ordinal)
      else break
      at = next
    }
    return this.#scaled(i, at, total + section, isCertainWord(total + section), lowest)
  } // prettier-ignore

  #ordinal(i: number, next: number, value: number): Parsed {
    const alone = next === i + 1
    // A third is a part as well as a place, and a second is a time.
    const values = alone && value > 2 ? [value, 1 / value] : [value]
    return this.#made(i, next, {
      kind: 'ordinal',
      certainty: alone && value <= 3 ? 'possible' : 'likely',
      values,
    })
  }

  /** What may follow a number: a denominator, a half, scales, a percent sign, a time of day. */
  #scaled(i: number, after: number, count: number, certainty: NumberReading['certainty'], below = Infinity): Parsed {
    let [value, next, scale] = [count, after, below === Infinity ? 1 : below]
    const denominator = DENOMINATORS.get(this.#joined(next) ?? '')
    const isPart = denominator !== undefined && value < denominator && Number.isInteger(value) && value > 0
    // "Two second halves" and "the three third graders" are rarer than two thirds.
    if (isPart && !/^(?:hour|final|grade)/u.test(this.#joined(next + 1) ?? ''))
      return this.#made(i, next + 1, { kind: 'fraction', certainty: 'likely', values: [value / denominator], parts: [value, denominator] })
    if (this.#phrase(next, 'and', 'a', 'half')) [value, next] = [value + 0.5, next + 3]
    else if (this.#phrase(next, 'and', 'a', 'quarter')) [value, next] = [value + 0.25, next + 3]
    for (let factor = this.#scale(next); factor !== undefined && factor !== scale; factor = this.#scale(next)) {
      ;[value, scale, next] = [value * factor, factor, next + 1]
    }
    value = rounded(value)
    const percent = this.#percentEnd(next)
    if (percent !== undefined) return this.#made(i, percent, { kind: 'percent', certainty, values: [value, value / 100] })
    const clock = /^(?:a|p|am|pm|o|noon)$/u.test(this.#joined(next) ?? '') || this.#text[this.#pieces[next - 1]?.end ?? 0] === ':'
    if (clock && value <= 24) return this.#made(i, next, { kind: 'clock', certainty, values: [value, value + 12, value - 12] })
    const isYear = scale === 1 && certainty === 'certain' && value >= 1000 && value < 2200 && /^\d{4}$/u.test(this.#pieces[i]?.word ?? '')
    return this.#made(i, next, { kind: isYear ? 'year' : 'cardinal', certainty, values: [value, ...this.#inOtherUnits(next, value)], ...(scale > 1 && { scale }) })
  } // prettier-ignore

  #scale(i: number): number | undefined {
    return SCALES.get(this.#joined(i) ?? '')
  }

  #phrase(i: number, ...words: readonly string[]): boolean {
    return words.every((word, n) => this.#joined(i + n) === word)
  }

  /** Three decades are 30 years, 18 months a year and a half. */
  #inOtherUnits(i: number, value: number): readonly number[] {
    const unit = TIME_UNITS.get(this.#joined(i) ?? '')
    return unit ? unit.map(factor => rounded(value * factor)) : []
  }

  #percentEnd(i: number): number | undefined {
    const end = this.#pieces[i - 1]?.end ?? 0
    if (/^ ?%/u.test(this.#text.slice(end, end + 2))) return i
    const word = this.#joined(i)
    if (word === 'percent' || word === 'percentage' || word === 'pct') return i + 1
    return word === 'per' && this.#joined(i + 1) === 'cent' ? i + 2 : undefined
  }

  /** A million, half a million, a third of, half a dozen. */
  #article(i: number, word: string): Parsed | undefined {
    if (word === 'half' || word === 'quarter') {
      const skip = this.#joined(i + 1) === 'of' ? 2 : 1
      const at = i + skip + (/^an?$/u.test(this.#joined(i + skip) ?? '') ? 1 : 0)
      const scale = this.#scale(at)
      if (scale === undefined) return undefined
      const value = rounded(scale * (word === 'half' ? 0.5 : 0.25))
      return this.#made(i, at + 1, { kind: 'cardinal', certainty: 'likely', values: [value], scale })
    }
    if (word !== 'a' && word !== 'an') return undefined
    const part = DENOMINATORS.get(this.#joined(i + 1) ?? '')
    if (part !== undefined && part > 2 && part !== 4)
      return this.#made(i, i + 2, {
        kind: 'fraction',
        certainty: 'possible',
        values: [1 / part],
        parts: [1, part],
      })
    if (this.#scale(i + 1) === undefined) return undefined
    const { reading, next } = this.#scaled(i, i + 1, 1, 'likely')
    return { reading, next }
  }

  /** A month, a decade in words, a Roman numeral, a word that implies a number. */
  #single(i: number, { word, start, end }: Piece): Parsed | undefined {
    const written = this.#text.slice(start, end)
    const month = /^[A-Z]/u.test(written) ? MONTHS.get(word) : undefined
    if (month !== undefined) {
      const isDated = this.#pieces[i + 1]?.digits !== undefined || this.#pieces[i - 1]?.digits !== undefined
      const certainty = isDated && (word !== 'may' || this.#joined(i + 1) !== undefined) ? 'likely' : 'possible'
      return this.#made(i, i + 1, { kind: 'month', certainty, values: [month] })
    }
    const decade = DECADES.get(word)
    if (decade !== undefined) return this.#made(i, i + 1, { kind: 'decade', certainty: 'possible', values: shortDecade(decade) })
    const values = /^[IVX]+$/u.test(written) ? roman(written) : IMPLIED.get(word)
    return values && this.#made(i, i + 1, { kind: 'cardinal', certainty: 'possible', values })
  } // prettier-ignore

  #made(i: number, next: number, reading: Omit<NumberReading, 'start' | 'end'>): Parsed {
    const [first, last] = [this.#pieces[i], this.#pieces[next - 1]]
    return { reading: { start: first?.start ?? 0, end: last?.end ?? 0, ...reading }, next }
  }
}

/** Twenty-one, one hundred and five; but not twenty twenty or one two. */
const fits = (section: number, unit: number): boolean =>
  section === 0 || section % 100 === 0 || (unit > 0 && unit < 10 && section % 10 === 0 && section % 100 >= 20)

/** Twenty-first, and the hundred and fifth; but one fifth is a fraction. */
const isOrdinalEnd = (section: number, total: number, ordinal: number): boolean =>
  (section === 0 && total === 0) || (section > 0 && fits(section, ordinal)) || (section === 0 && total > 0)

/** One is an article, a pronoun and more. */
const isCertainWord = (value: number): NumberReading['certainty'] =>
  value === 1 || value === 0 ? 'possible' : 'likely'

/** The 90s are those of some century; the 1900s are the twentieth century. */
const decadeValues = (value: number): readonly number[] =>
  value < 100 ? shortDecade(value) : value % 100 === 0 ? [value, value / 100 + 1] : [value]

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function roman(written: string): readonly number[] {
  const digits = [...written].map(letter => ROMAN[letter] ?? 0)
  return [digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)]
}
