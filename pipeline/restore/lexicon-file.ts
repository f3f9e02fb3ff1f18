import { packArrays, unpackArrays } from '../text/array-file.ts'
import type { LanguageModel } from './language-model.ts'
import type { Grammar } from './grammar.ts'
import { Lexicon, type LexiconArrays } from './lexicon.ts'

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
