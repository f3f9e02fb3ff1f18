/**
 * Where a ZIP archive keeps the times of its files (APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16). The archive ends with a
 * record that points to the directory; each entry of the directory points to the file's own header.
 *
 *     header data | header data | … | entry | entry | … | end record
 */
const END = { signature: 0x06054b50, size: 22, count: 10, directory: 16 } as const
const ENTRY = { size: 46, time: 12, name: 28, extra: 30, comment: 32, header: 42 } as const
const HEADER_TIME = 10

/** 1 January 1980, 0:00, the format's zero: day in the upper half, time in the lower. */
const EPOCH = 0x00210000

/** @throws RangeError where the bytes are no plain ZIP archive without a comment. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive)
  const view = new DataView(bytes.buffer)
  const end = bytes.length - END.size
  if (end < 0 || view.getUint32(end, true) !== END.signature)
    throw new RangeError(`no end record at ${end} of ${bytes.length} bytes`)
  let entry = view.getUint32(end + END.directory, true)
  for (let n = view.getUint16(end + END.count, true); n > 0; n--) {
    view.setUint32(entry + ENTRY.time, EPOCH, true)
    view.setUint32(view.getUint32(entry + ENTRY.header, true) + HEADER_TIME, EPOCH, true)
    const lengths = [ENTRY.name, ENTRY.extra, ENTRY.comment].map(at => view.getUint16(entry + at, true))
    entry += ENTRY.size + lengths.reduce((sum, length) => sum + length, 0)
  }
  return bytes
}
