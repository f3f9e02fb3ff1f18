import { inflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { InputError } from '../model/outcome.ts'

/**
 * What is read of a ZIP archive (APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16), each field by its offset. The archive ends with a
 * record that points to the directory; each entry of the directory points to the file's own header.
 *
 *     header data | header data | … | entry | entry | … | end record comment
 */
const END = { signature: 0x06054b50, size: 22, count: 10, directory: 16 } as const
const ENTRY = {
  signature: 0x02014b50,
  size: 46,
  flags: 8,
  method: 10,
  packed: 20,
  unpacked: 24,
  name: 28,
  extra: 30,
  comment: 32,
  header: 42,
} as const
const HEADER = { signature: 0x04034b50, size: 30, name: 26, extra: 28 } as const
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1
/** A field that says that the number stands elsewhere, in an archive of more than 4 GB or 65,535 files. */
const ELSEWHERE = 0xffffffff
const MAX_COMMENT = 0xffff

/** Office documents have a few dozen members; each of a text of 50 MB is far below this when unpacked. */
const MAX_MEMBERS = 10_000
const MAX_MEMBER_BYTES = 100_000_000
const MAX_TOTAL_BYTES = 200_000_000

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly header: number
}

/**
 * The members of a ZIP archive that are `wanted`, unpacked. Sizes are asked before anything is unpacked, and no member
 * gets more room than it has asked for, whatever its data say.
 * @throws InputError where the archive is broken, encrypted, or would become too large
 */
export function readArchive(
  bytes: Uint8Array,
  path: string,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const refuse = (reason: string): InputError => new InputError(path, undefined, reason)
  try {
    const entries = entriesOf(bytes, refuse).filter(({ name }) => wanted(name))
    refuseLarge(entries, refuse)
    return new Map(entries.map(entry => [entry.name, unpack(bytes, entry, refuse)]))
  } catch (error) {
    // An offset that leads out of the file.
    if (error instanceof RangeError) throw refuse(BROKEN)
    throw error
  }
}

const BROKEN = 'the file is damaged: open it in the program that made it and save it again'

/** The members as an archive again, unpacked, for a library that wants to open it itself. */
export const packArchive = (members: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(members), { level: STORED })

type Refuse = (reason: string) => InputError

function entriesOf(bytes: Uint8Array, refuse: Refuse): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end === undefined) throw refuse(BROKEN)
  const count = view.getUint16(end + END.count, true)
  if (count > MAX_MEMBERS) throw refuse(`an archive of ${count} files, more than ${MAX_MEMBERS}`)
  const entries: Entry[] = []
  let at = view.getUint32(end + END.directory, true)
  for (let n = 0; n < count; n++) {
    const entry = entryAt(view, at, refuse)
    entries.push(entry)
    at += ENTRY.size + lengthsAt(view, at)
  }
  return entries
}

const lengthsAt = (view: DataView, at: number): number =>
  [ENTRY.name, ENTRY.extra, ENTRY.comment].reduce((sum, field) => sum + view.getUint16(at + field, true), 0)

/** Where the end record begins, behind which only a comment may stand. */
function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - END.size
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--)
    if (view.getUint32(at, true) === END.signature) return at
  return undefined
}

function entryAt(view: DataView, at: number, refuse: Refuse): Entry {
  if (view.getUint32(at, true) !== ENTRY.signature) throw refuse(BROKEN)
  if (view.getUint16(at + ENTRY.flags, true) & ENCRYPTED)
    throw refuse('the file is encrypted: save it without a password')
  const [packed, unpacked, header] = [ENTRY.packed, ENTRY.unpacked, ENTRY.header].map(field =>
    view.getUint32(at + field, true),
  ) as [number, number, number]
  if ([packed, unpacked, header].includes(ELSEWHERE)) throw refuse('an archive of more than 4 GB: split it')
  const start = view.byteOffset + at + ENTRY.size
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, start, view.getUint16(at + ENTRY.name, true)),
  )
  return { name, method: view.getUint16(at + ENTRY.method, true), packed, unpacked, header }
}

function refuseLarge(entries: readonly Entry[], refuse: Refuse): void {
  const largest = Math.max(0, ...entries.map(({ unpacked }) => unpacked))
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  const [size, limit] = largest > MAX_MEMBER_BYTES ? [largest, MAX_MEMBER_BYTES] : [total, MAX_TOTAL_BYTES]
  if (size > limit)
    throw refuse(`would unpack to ${Math.ceil(size / 1e6)} MB, more than ${limit / 1e6} MB: split it`)
}

function unpack(bytes: Uint8Array, { method, packed, unpacked, header }: Entry, refuse: Refuse): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(header, true) !== HEADER.signature) throw refuse(BROKEN)
  const lengths = view.getUint16(header + HEADER.name, true) + view.getUint16(header + HEADER.extra, true)
  const start = header + HEADER.size + lengths
  const data = bytes.subarray(start, start + packed)
  if (method === STORED && data.length === unpacked) return data
  if (method !== DEFLATED) throw refuse(BROKEN)
  const plain = inflated(data, unpacked)
  if (plain?.length !== unpacked) throw refuse(BROKEN)
  return plain
}

/** Undefined where the data are no deflated ones, or more than they were said to be. */
function inflated(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // A limit of 0 is refused by zlib.
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
  } catch {
    return undefined
  }
}
