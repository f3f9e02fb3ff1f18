import type { Restoration, Token } from '../model/text.ts'

export interface Analysis {
  /** In order, not overlapping, covering everything but white space. */
  readonly tokens: readonly Token[]
  readonly restoration?: Restoration
}

/**
 * Cuts one segment's text. `translation` is the text printed beside it in another language, if any: evidence, never output.
 * Deterministic; the dictionaries were loaded by the `create*` function that made it.
 */
export type Tokenizer = (text: string, translation?: string) => Analysis
