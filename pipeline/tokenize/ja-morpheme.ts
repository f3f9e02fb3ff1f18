/** A word as IPADIC has it. */
export interface Morpheme {
  readonly surface: string
  readonly lemma: string
  /** Katakana; empty where unknown. */
  readonly reading: string
  readonly tags: readonly [string, string, string, string]
  /** Conjugation type and form; `*` where it has none. */
  readonly conjugation: readonly [string, string]
  readonly known: boolean
}

export const KANJI = /^[\p{Script=Han}々〆]+$/u
export const KATAKANA = /^[ァ-ヺー]+$/u
