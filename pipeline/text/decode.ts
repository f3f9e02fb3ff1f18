import { analyse } from 'chardet'
import type { Lang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'

/** What fits in memory several times over, and is far beyond any text that a person reads. */
export const MAX_BYTES = 50_000_000

const MEGABYTE = 1_000_000

/** Bytes that are read to rank the encodings; the winner still has to decode the whole file. */
const SAMPLE_BYTES = 65_536

/**
 * The text of a file, with `\n` as its only line end and without a byte order mark.
 * UTF-8, UTF-16, Shift_JIS, EUC-JP, EUC-KR, GB18030 and Big5 are told apart by their bytes;
 * `lang`, where it is known, decides between encodings that fit equally well.
 *
 * @throws InputError where the file is too large, binary, or in no encoding that is read.
 */
export const decode = (bytes: Uint8Array, path: string, lang?: Lang): string =>
  clean(told(bytes, path, lang).text, path)

/** A file's text with its own line ends, and what is needed to write it back. */
export interface Decoded {
  /** Without its byte order mark. */
  readonly text: string
  /** A label of the Encoding Standard. */
  readonly encoding: string
  readonly hasMark: boolean
}

/** As {@link decode}, but with the text as it is on disk: {@link encode} makes the same bytes of it. */
export function decodeExactly(bytes: Uint8Array, path: string, lang?: Lang): Decoded {
  const { text, encoding } = told(bytes, path, lang)
  refuseControl(text.replace(CONTROL_Z, ''), path)
  return { text, encoding, hasMark: hasMark(bytes) }
}

const hasMark = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf)

/** The bytes of a text that {@link decodeExactly} read. @throws InputError where the encoding is read but not written */
export function encode({ text, encoding, hasMark: marks }: Decoded, path: string): Uint8Array {
  const whole = (marks ? '\ufeff' : '') + text
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8')
  if (encoding === 'utf-16le') return Buffer.from(whole, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(whole, 'utf16le').swap16()
  throw new InputError(path, undefined, `is in ${encoding}, which is not written: save the file as UTF-8`)
}

interface Reading {
  readonly text: string
  readonly encoding: string
}

function told(bytes: Uint8Array, path: string, lang: Lang | undefined): Reading {
  if (bytes.length > MAX_BYTES) throw new InputError(path, undefined, tooLarge(bytes.length))
  return marked(bytes, path) ?? unmarked(bytes, path, lang)
}

const tooLarge = (size: number): string =>
  `file of ${Math.ceil(size / MEGABYTE)} MB, more than ${MAX_BYTES / MEGABYTE} MB: split it`

/** The text where `encoding` fits every byte, without the byte order mark. */
function attempt(bytes: Uint8Array, encoding: string, stream = false): Reading | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream }), encoding }
  } catch {
    return undefined
  }
}

/** Files that open with a byte order mark. */
function marked(bytes: Uint8Array, path: string): Reading | undefined {
  const [a, b, c, d] = bytes
  const utf32 =
    (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)
  if (utf32) throw new InputError(path, undefined, 'UTF-32 is not read: save the file as UTF-8')
  const little = a === 0xff && b === 0xfe
  if (!little && !(a === 0xfe && b === 0xff)) return undefined
  const reading = attempt(bytes, little ? 'utf-16le' : 'utf-16be')
  if (!reading) throw new InputError(path, undefined, 'broken UTF-16: save the file as UTF-8')
  return reading
}

function unmarked(bytes: Uint8Array, path: string, lang: Lang | undefined): Reading {
  const reading = bytes.includes(0)
    ? wide(bytes)
    : (attempt(bytes, 'utf-8') ?? declared(bytes) ?? legacy(bytes, path, lang))
  if (!reading) throw new InputError(path, undefined, 'binary file, not a text: leave it out')
  return reading
}

/** Where a file says what it is in: `<?xml … encoding="…"?>`, and the header of a PO file. */
const DECLARATION =
  /<\?xml[^>]{1,200}\bencoding\s*=\s*["']([\w.:-]+)|^"Content-Type:[^"\r\n]*\bcharset=[ \t]*([\w.:-]+)/mu
const DECLARATION_BYTES = 4096

/** The text in the encoding that the file itself names. */
function declared(bytes: Uint8Array): Reading | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES))
  const [, xml, po] = DECLARATION.exec(head) ?? []
  const label = xml ?? po
  // What is no UTF-8 stays none, whatever it says.
  return label === undefined || /^utf-?8$/iu.test(label) ? undefined : attempt(bytes, label)
}

/** Above this share of its 16-bit units, a file has characters that no running text has. */
const MAX_STRANGE = 0.02
const STRANGE = /[\p{Cc}\p{Co}\p{Cn}\u3400-\u4dbf]/gu

/**
 * UTF-16 without a mark: ASCII and line ends leave a NUL in the same half of all units, or nearly, since the code of
 * some characters ends in 00 (一, a wide space). The wrong half, or a binary file, decodes to nothing that is text.
 */
function wide(bytes: Uint8Array): Reading | undefined {
  const readings = ['utf-16le', 'utf-16be'].flatMap(label => {
    const reading = attempt(bytes, label)
    if (!reading) return []
    const { text } = reading
    return [{ reading, strange: count(text.replace(/\s/gu, ''), STRANGE) / text.length }]
  })
  const [best] = readings.toSorted((a, b) => a.strange - b.strange)
  return best && best.strange <= MAX_STRANGE ? best.reading : undefined
}

interface Encoding {
  readonly label: string
  readonly langs: readonly Lang[]
  /** 0 to 1: how much of such a text a character is likely to make up. */
  readonly weight: (character: string) => number
}

const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}ー]/u
const HANGUL = /[가-힣]/u
const PUNCTUATION = /[\u3000-\u301f，。：；？！（）“”‘’—…・·]/u
/** Half-width kana, private use, and what is in no common text: the marks of a wrong guess. */
const ODD = /[\uff61-\uff9f\p{Co}\p{Cn}\p{Cc}\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{3ffff}]/u

/** Chinese characters that the national standards put first, since they are common; the rows lie in sequence. */
const commonHan = {
  japanese: once(() => rows('EUC-JP', 0xb0, 0xcf)),
  chinese: once(() => rows('GB18030', 0xb0, 0xd7)),
  traditional: once(() => rows('Big5', 0xa4, 0xc6)),
}
const HAN_IN_JAPANESE = 0.6

const japanese = (c: string): number => (KANA.test(c) ? 1 : commonHan.japanese().has(c) ? HAN_IN_JAPANESE : 0)
const korean = (c: string): number => (HANGUL.test(c) ? 1 : 0)
/** The Chinese standard has kana in the same places as the Japanese one, so that kana speak against Chinese. */
const chinese = (c: string): number => (commonHan.chinese().has(c) ? 1 : KANA.test(c) ? -0.5 : 0)
const traditional = (c: string): number => (commonHan.traditional().has(c) ? 1 : 0)

/** In order of preference where nothing else decides. */
const ENCODINGS: readonly Encoding[] = [
  { label: 'Shift_JIS', langs: ['ja', 'ja-Latn'], weight: japanese },
  { label: 'EUC-JP', langs: ['ja', 'ja-Latn'], weight: japanese },
  { label: 'EUC-KR', langs: ['ko'], weight: korean },
  { label: 'GB18030', langs: ['zh-Hans', 'zh-Hant'], weight: chinese },
  { label: 'Big5', langs: ['zh-Hant'], weight: traditional },
]

function once<T>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}

function rows(label: string, first: number, last: number): ReadonlySet<string> {
  const decoder = new TextDecoder(label)
  const characters = new Set<string>()
  for (let lead = first; lead <= last; lead++)
    for (let trail = label === 'Big5' ? 0x40 : 0xa1; trail < 0xff; trail++)
      characters.add(decoder.decode(Uint8Array.of(lead, trail)))
  return characters
}

const LANG_BONUS = 0.5
const CHARDET_WEIGHT = 0.003
const PUNCTUATION_WEIGHT = 0.8

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** From about 0, wrong, to about 2, certain. */
function fitness(
  text: string,
  { langs, weight }: Encoding,
  lang: Lang | undefined,
  confidence: number,
): number {
  const foreign = text.match(FOREIGN) ?? []
  const weigh = (c: string): number =>
    ODD.test(c) ? -2 : PUNCTUATION.test(c) ? PUNCTUATION_WEIGHT : weight(c)
  const share = foreign.reduce((sum, c) => sum + weigh(c), 0) / foreign.length
  return share + (lang && langs.includes(lang) ? LANG_BONUS : 0) + confidence * CHARDET_WEIGHT
}

const FOREIGN = /[^\p{ASCII}]/gu

/** Words of an East Asian script stand in runs; a stray accent or curly quote of Latin-1 stands alone. */
const MIN_RUN = 1.5
const MIN_FITNESS = 0.5

function legacy(bytes: Uint8Array, path: string, lang: Lang | undefined): Reading {
  const fault = utf8Fault(bytes)
  if (fault.good > fault.bad) throw new InputError(path, fault.line, fault.reason)
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const guesses = new Map(analyse(sample).map(guess => [guess.name.toLowerCase(), guess.confidence]))
  const ranked = ENCODINGS.flatMap(encoding => {
    const text = attempt(sample, encoding.label, true)?.text
    if (text === undefined || !inRuns(text)) return []
    const confidence = guesses.get(encoding.label.toLowerCase()) ?? 0
    return [{ label: encoding.label, score: fitness(text, encoding, lang, confidence) }]
  }).toSorted((a, b) => b.score - a.score)
  for (const { label, score } of ranked) {
    const reading = score >= MIN_FITNESS ? attempt(bytes, label) : undefined
    if (reading) return reading
  }
  throw new InputError(path, fault.line, fault.reason)
}

const inRuns = (text: string): boolean => {
  const runs = text.match(/[^\p{ASCII}]+/gu) ?? []
  return runs.join('').length >= runs.length * MIN_RUN
}

interface Fault {
  /** Characters beyond ASCII that are sound, and sequences that are not. */
  readonly good: number
  readonly bad: number
  readonly line: number
  readonly reason: string
}

/** Where UTF-8 breaks first, and whether the rest is UTF-8 at all. */
function utf8Fault(bytes: Uint8Array): Fault {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const bad = count(text, /\ufffd/gu)
  const before = text.slice(0, text.indexOf('\ufffd'))
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0
  return {
    good: count(text, FOREIGN) - bad,
    bad,
    line: count(before, /\r\n?|\n/gu) + 1,
    reason: `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} is not valid UTF-8: save the file as UTF-8`,
  }
}

// oxlint-disable no-control-regex -- control characters are what is looked for
/** Old editors end a file with it. */
const CONTROL_Z = /\x1A+$/u
const CONTROL = /[\0-\u0008\u000e-\u001f\u007f]/u
// oxlint-enable no-control-regex

/** One kind of line end; form feeds, which XML forbids, are line ends too. */
function clean(text: string, path: string): string {
  const result = text.replace(/\r\n?|[\f\v]/gu, '\n').replace(CONTROL_Z, '')
  refuseControl(result, path)
  return result
}

function refuseControl(text: string, path: string): void {
  const at = text.search(CONTROL)
  if (at < 0) return
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(2, '0')
  const line = count(text.slice(0, at), /\r\n?|\n/gu) + 1
  throw new InputError(
    path,
    line,
    `control character 0x${code}, so this is no plain text: leave it out or remove it`,
  )
}
