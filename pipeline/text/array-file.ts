/**
 * Typed arrays by their names, as bytes: length of the header (uint32), header (JSON, UTF-8), then every array in the header's
 * order, each from a multiple of `ALIGNMENT` bytes. Little-endian, as every machine that Node runs on.
 */
type Header = readonly { readonly name: string; readonly type: TypeName; readonly length: number }[]

const ALIGNMENT = 4
const HEADER_AT = 4
const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int16Array, Int32Array } as const
type TypeName = keyof typeof TYPES
type PackedArray = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array

export function packArrays(arrays: Readonly<Record<string, PackedArray>>): Uint8Array {
  const all = Object.entries(arrays)
  const header: Header = all.map(([name, array]) => ({
    name,
    type: array.constructor.name as TypeName,
    length: array.length,
  }))
  const head = new TextEncoder().encode(JSON.stringify(header))
  const chunks = [new Uint8Array(Uint32Array.of(head.length).buffer), head, ...all.map(([, a]) => bytesOf(a))]
  const file = new Uint8Array(chunks.reduce((sum, chunk) => aligned(sum) + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    offset = aligned(offset)
    file.set(chunk, offset)
    offset += chunk.length
  }
  return file
}

/** Views on the bytes where they allow it. The caller knows that the bytes are whole. */
export function unpackArrays(file: Uint8Array): Readonly<Record<string, PackedArray>> {
  // A view must start at a multiple of its element's size.
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : new Uint8Array(file)
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const head = new TextDecoder().decode(bytes.subarray(HEADER_AT, HEADER_AT + headLength))
  const arrays: Record<string, PackedArray> = {}
  let offset = aligned(HEADER_AT + headLength)
  for (const { name, type, length } of JSON.parse(head) as Header) {
    const array = new TYPES[type](bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, length)
    arrays[name] = array
    offset = aligned(offset + array.byteLength)
  }
  return arrays
}

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT
const bytesOf = (array: PackedArray): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
