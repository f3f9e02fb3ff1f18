import { packArrays, unpackArrays } from '../text/array-file.ts'
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
  /** The words that only the model knows, where they were compiled with it. */
  readonly learnt?: Lexicon
}

/** The file: the arrays of the lexicon, the connection costs, and the rest of the grammar as JSON. */
const VERSION = 3

interface Header {
  readonly version: number
  readonly size: number
  readonly ids: Grammar['ids']
}

export function packLexicon(arrays: LexiconArrays, { connections, size, ids }: Grammar): Uint8Array {
  const header: Header = { version: VERSION, size, ids }
  return packArrays({ ...arrays, connections, header: new TextEncoder().encode(JSON.stringify(header)) })
}

/** @throws RangeError where the bytes are not a lexicon of this version. */
export function unpackLexicon(file: Uint8Array): CompiledLexicon {
  const { connections, header: head, ...lexicon } = unpackArrays(file) as unknown as FileArrays
  const header = JSON.parse(new TextDecoder().decode(head)) as Header
  if (header.version !== VERSION)
    throw new RangeError(`compiled lexicon is of version ${header.version}, not ${VERSION}`)
  return { lexicon: new Lexicon(lexicon), grammar: { size: header.size, ids: header.ids, connections } }
}

type FileArrays = LexiconArrays & { readonly connections: Int16Array; readonly header: Uint8Array }
