import type { LanguageModel } from './language-model.ts'
import { Lexicon, type LexiconArrays } from './lexicon.ts'

/** What word classes and words share at a boundary: ids into the connection matrix. */
export interface Grammar {
  /** Side of the square matrix. */
  readonly size: number
  /** Cost of `left` following `right` at `right * size + left`. */
  readonly connections: Int16Array
  /** Connection ids of uninflected classes by IPADIC tags, `名詞,一般`, and of punctuation by the mark itself. */
  readonly ids: Readonly<Record<string, ConnectionIds>>
}

export interface ConnectionIds {
  readonly left: number
  readonly right: number
}

export interface CompiledLexicon {
  readonly lexicon: Lexicon
  readonly grammar: Grammar
  /** Without it, words cost what the dictionary says. */
  readonly model?: LanguageModel
}

/**
 * The file: length of the header (uint32), header (JSON, UTF-8), then every array in the header's order, each from a
 * multiple of 4 bytes. Little-endian, as every machine that Node runs on.
 */
interface Header {
  readonly version: number
  readonly size: number
  readonly ids: Grammar['ids']
  readonly arrays: readonly { readonly name: ArrayName; readonly type: TypeName; readonly length: number }[]
}

const VERSION = 2
const ALIGNMENT = 4
const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int16Array } as const
type TypeName = keyof typeof TYPES
type ArrayName = keyof LexiconArrays | 'connections'

export function packLexicon(arrays: LexiconArrays, grammar: Grammar): Uint8Array {
  const all = Object.entries({ ...arrays, connections: grammar.connections }) as [ArrayName, AnyArray][]
  const header: Header = {
    version: VERSION,
    size: grammar.size,
    ids: grammar.ids,
    arrays: all.map(([name, array]) => ({
      name,
      type: array.constructor.name as TypeName,
      length: array.length,
    })),
  }
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

/** @throws RangeError where the bytes are not a lexicon of this version. */
export function unpackLexicon(file: Uint8Array): CompiledLexicon {
  // The arrays are views on the file, and a view must start at a multiple of its element's size.
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : file.slice()
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  if (headLength > bytes.length) throw new RangeError('not a compiled lexicon')
  const header = JSON.parse(
    new TextDecoder().decode(bytes.subarray(ALIGNMENT, ALIGNMENT + headLength)),
  ) as Header
  if (header.version !== VERSION)
    throw new RangeError(`compiled lexicon is of version ${header.version}, not ${VERSION}`)
  const arrays: Partial<Record<ArrayName, AnyArray>> = {}
  let offset = aligned(ALIGNMENT + headLength)
  for (const { name, type, length } of header.arrays) {
    const array = new TYPES[type](bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, length)
    arrays[name] = array
    offset = aligned(offset + array.byteLength)
  }
  const { connections, ...lexicon } = arrays as unknown as LexiconArrays & { connections: Int16Array }
  return { lexicon: new Lexicon(lexicon), grammar: { size: header.size, ids: header.ids, connections } }
}

type AnyArray = InstanceType<(typeof TYPES)[TypeName]>

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT
const bytesOf = (array: AnyArray): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
