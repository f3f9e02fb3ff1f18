import type { Side } from '../model/bitext.ts'
import type { Token } from '../model/text.ts'

/** One side of a translation unit with its tokens. */
export type TokenizedSide = Side & { readonly tokens: readonly Token[] }
