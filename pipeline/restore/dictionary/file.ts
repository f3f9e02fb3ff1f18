import { packArrays, unpackArrays } from '../../text/array-file.ts'
import type { DictionaryArrays } from './compile.ts'

export type DictionaryFormat = 'EDICT' | 'EDICT2' | 'JMdict' | 'CC-CEDICT'

/** A dictionary as it is kept. */
export interface CompiledDictionary {
  /** What it was made from. */
  readonly format: DictionaryFormat
  readonly arrays: DictionaryArrays
}

/** Raised whenever the arrays, or how stems are made, change. */
const VERSION = 'taiyaku dictionary 1'

interface Header {
  readonly version: string
  readonly format: DictionaryFormat
  /** Of each array, in the order of their names: a file that was cut short is told by them. */
  readonly lengths: readonly number[]
}

/** The file: the arrays, and the rest as JSON. */
export function packDictionary({ format, arrays }: CompiledDictionary): Uint8Array {
  const header: Header = { version: VERSION, format, lengths: lengthsOf(arrays) }
  return packArrays({ header: new TextEncoder().encode(JSON.stringify(header)), ...arrays })
}

/** The arrays are views on the bytes. @throws RangeError where these are not a dictionary of this version */
export function unpackDictionary(file: Uint8Array): CompiledDictionary {
  const { header, arrays } = unpacked(file)
  if (header.version !== VERSION) throw new RangeError(`not a "${VERSION}"`)
  if (String(header.lengths) !== String(lengthsOf(arrays))) throw new RangeError('not whole')
  return { format: header.format, arrays }
}

function unpacked(file: Uint8Array): { header: Header; arrays: DictionaryArrays } {
  try {
    // A view on a larger buffer would not feel where the file ends.
    const own = file.length === file.buffer.byteLength ? file : new Uint8Array(file)
    const { header, ...arrays } = unpackArrays(own)
    return {
      header: JSON.parse(new TextDecoder().decode(header)) as Header,
      arrays: arrays as unknown as DictionaryArrays,
    }
  } catch {
    // Whatever other bytes make of themselves, they are no dictionary.
    throw new RangeError(`not a "${VERSION}"`)
  }
}

const lengthsOf = (arrays: DictionaryArrays): readonly number[] =>
  Object.entries(arrays)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, array]) => (array as Uint32Array | Uint16Array).length)
