import { InputError } from '../../model/outcome.ts'
import { isCedictLine, readCedictLine } from './cedict.ts'
import { DictionaryBuilder } from './compile.ts'
import { isEdict2Line, isEdictLine, readEdictLine } from './edict.ts'
import type { Entries } from './entry.ts'
import type { CompiledDictionary, DictionaryFormat } from './file.ts'
import { JMDICT_ROOT, JmdictReader } from './jmdict.ts'

export interface ReadDictionary extends CompiledDictionary {
  /** Lines or elements that are not of the format. */
  readonly malformed: number
}

/** Bytes as they come: of a file, or of what was packed in it. */
export type Bytes = AsyncIterable<Uint8Array>

/**
 * Any dictionary that is known, recognised by what is in it: EDICT and EDICT2 in UTF-8 or EUC-JP, JMdict and CC-CEDICT in
 * UTF-8. No more than an entry is held at a time, besides what is kept of them. `path`: as messages show it.
 * @throws InputError where the bytes are no such dictionary, or none of its entries is of use
 */
export async function readDictionary(bytes: Bytes, path: string): Promise<ReadDictionary> {
  try {
    const { head, all } = await opened(bytes)
    const { format, encoding } = recognised(head)
    const builder = new DictionaryBuilder()
    let [malformed, read] = [0, 0]
    for await (const entries of format === 'JMdict'
      ? jmdictEntries(all)
      : lineEntries(all, format, encoding)) {
      if (++read > MOST_ENTRIES) throw new RangeError(`more than ${MOST_ENTRIES} entries: no dictionary`)
      if (!entries) malformed++
      for (const entry of entries ?? []) builder.add(entry)
    }
    if (builder.size === 0) throw new RangeError(`${format}, but no entry of it can be used`)
    return { format, arrays: builder.build(), malformed }
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(path, undefined, error.message)
    throw error
  }
}

/** Ten times what the largest have. */
const MOST_ENTRIES = 3_000_000

/** What a file is recognised by. */
const HEAD_BYTES = 1 << 16

/** The first bytes, and all of them. */
async function opened(bytes: Bytes): Promise<{ head: Uint8Array; all: Bytes }> {
  const rest = bytes[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let length = 0
  while (length < HEAD_BYTES) {
    const next: IteratorResult<Uint8Array, unknown> = await rest.next()
    if (next.done === true) break
    parts.push(next.value)
    length += next.value.length
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield* parts
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { head: Buffer.concat(parts), all: all() }
}

interface Recognised {
  readonly format: DictionaryFormat
  readonly encoding: 'utf-8' | 'euc-jp'
}

/** How zip, 7z, bzip2, xz, zstd and gzip begin. */
const ARCHIVES = ['PK\x03\x04', '7z\xbc\xaf', 'BZh', '\xfd7zXZ', '(\xb5/\xfd', '\x1f\x8b']
const XML = /^\ufeff?\s*<[?!A-Za-z]/u
const ENOUGH = 0.5

/** @throws RangeError where it is none */
function recognised(head: Uint8Array): Recognised {
  if (head.length === 0) throw new RangeError('is empty')
  const raw = String.fromCharCode(...head.subarray(0, 8))
  if (ARCHIVES.some(mark => raw.startsWith(mark)))
    throw new RangeError('an archive: unpack it first (only .gz is unpacked here)')
  if (head.includes(0)) throw new RangeError('binary file, not a dictionary')
  const opening = new TextDecoder().decode(head)
  if (XML.test(opening)) {
    if (new RegExp(`<(?:!DOCTYPE\\s+)?${JMDICT_ROOT}\\b`, 'u').test(opening))
      return { format: 'JMdict', encoding: 'utf-8' }
    throw new RangeError('XML, but not JMdict')
  }
  const lines = completeLines(head)
  const utf8 = lines.map(line => decoded(line, 'utf-8')).filter(line => line !== undefined)
  const encoding = utf8.length >= lines.length * ENOUGH ? 'utf-8' : 'euc-jp'
  return {
    format: lineFormat(encoding === 'utf-8' ? utf8 : lines.map(line => decoded(line, encoding) ?? '')),
    encoding,
  }
}

function lineFormat(lines: readonly string[]): DictionaryFormat {
  const rows = lines.filter(line => !isRemark(line))
  const share = (is: (line: string) => boolean): number => rows.filter(is).length / rows.length
  if (share(isCedictLine) >= ENOUGH) return 'CC-CEDICT'
  if (share(isEdict2Line) >= ENOUGH) return 'EDICT2'
  if (share(isEdictLine) >= ENOUGH) return 'EDICT'
  throw new RangeError('none of EDICT, EDICT2, JMdict and CC-CEDICT, in UTF-8 (EDICT also in EUC-JP)')
}

/** EDICT opens with a headword of question marks, which says what the file is. */
const isRemark = (line: string): boolean => /^\ufeff?(?:#|\s*$|[\s？]+\s*\/)/u.test(line)

async function* lineEntries(
  bytes: Bytes,
  format: Exclude<DictionaryFormat, 'JMdict'>,
  encoding: Recognised['encoding'],
): AsyncGenerator<Entries> {
  const read = format === 'CC-CEDICT' ? readCedictLine : readEdictLine
  for await (const lines of lineBatches(bytes))
    for (const line of lines) {
      const text = decoded(line, encoding)
      if (text === undefined) yield undefined
      else yield isRemark(text) ? [] : read(text)
    }
}

async function* jmdictEntries(bytes: Bytes): AsyncGenerator<Entries> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = new JmdictReader()
  try {
    for await (const chunk of bytes) yield* reader.feed(decoder.decode(chunk, { stream: true }))
    yield* reader.feed(decoder.decode())
  } catch (error) {
    // The decoder's own words name no remedy.
    throw error instanceof TypeError ? new RangeError('not valid UTF-8') : error
  }
  reader.finish()
}

const LINE_FEED = 0x0a
/** No entry is as long. */
const LONGEST_LINE = 1 << 20

/** The lines of each chunk that are complete with it. No byte of a longer character is a line feed, in either encoding. */
async function* lineBatches(bytes: Bytes): AsyncGenerator<readonly Uint8Array[]> {
  let rest = new Uint8Array(0)
  for await (const chunk of bytes) {
    const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const end = text.lastIndexOf(LINE_FEED) + 1
    yield completeLines(text.subarray(0, end))
    rest = text.slice(end)
    if (rest.length > LONGEST_LINE)
      throw new RangeError(`a line of more than ${LONGEST_LINE} bytes: no dictionary`)
  }
  yield [rest]
}

/** All lines, or of a single one as much as there is; what follows the last line feed is left out. */
function completeLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return lines.length === 0 && bytes.length > 0 ? [bytes] : lines
}

const DECODERS = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  'euc-jp': new TextDecoder('euc-jp', { fatal: true }),
}

function decoded(line: Uint8Array, encoding: Recognised['encoding']): string | undefined {
  try {
    return DECODERS[encoding].decode(line)
  } catch {
    return undefined
  }
}
