import { MORA_PAIRS, MOST_CLASSES, type Counts, type Rows } from './counts.ts'
import { VarintReader, VarintWriter } from './varint.ts'

/**
 * The file, all in varints: its name with its version, the keys (one text, a line each), the number of lines and by word
 * the lines with it, and the rows of pairs, triples, companions, classes and katakana. Rows are the number of their entries, then by row its
 * length and for each entry how far its word is from the one before, and its count.
 */
const NAME = 'taiyaku language model 2'

export function packCounts(counts: Counts): Uint8Array {
  const out = new VarintWriter()
  out.writeText(NAME)
  out.writeText(counts.keys.join('\n'))
  out.write(counts.lines)
  for (const lines of counts.linesWith) out.write(lines)
  packRows(out, counts.pairs)
  packRows(out, counts.triples)
  packRows(out, counts.companions)
  packRows(out, counts.classes)
  packRows(out, counts.katakana)
  return out.finish()
}

/** @throws RangeError where the bytes are not a model of this version. */
export function unpackCounts(file: Uint8Array): Counts {
  const reader = new VarintReader(file)
  if (file[0] !== NAME.length || reader.readText() !== NAME) throw new RangeError(`not a "${NAME}"`)
  const keys = reader.readText().split('\n')
  const lines = reader.read()
  const linesWith = Uint32Array.from(keys, () => reader.read())
  const pairs = unpackRows(reader, keys.length)
  const triples = unpackRows(reader, pairs.next.length)
  return {
    keys,
    lines,
    linesWith,
    pairs,
    triples,
    companions: unpackRows(reader, keys.length),
    classes: unpackRows(reader, MOST_CLASSES),
    katakana: unpackRows(reader, MORA_PAIRS),
  }
}

function packRows(out: VarintWriter, { start, next, count }: Rows): void {
  out.write(next.length)
  for (let row = 0; row + 1 < start.length; row++) {
    const [from = 0, to = 0] = start.subarray(row, row + 2)
    out.write(to - from)
    let before = 0
    for (let i = from; i < to; i++) {
      const word = next[i] ?? 0
      out.write(word - before)
      out.write(count[i] ?? 0)
      before = word
    }
  }
}

function unpackRows(reader: VarintReader, rows: number): Rows {
  const entries = reader.read()
  const [start, next, count] = [new Uint32Array(rows + 1), new Uint16Array(entries), new Uint32Array(entries)]
  let at = 0
  for (let row = 0; row < rows; row++) {
    const to = at + reader.read()
    for (let word = 0; at < to; at++) {
      word += reader.read()
      next[at] = word
      count[at] = reader.read()
    }
    start[row + 1] = to
  }
  return { start, next, count }
}
