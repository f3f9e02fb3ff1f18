/** One way to write a word, one way to read it, and what it is in English: as little as a dictionary has to say. */
export interface Entry {
  readonly surface: string
  /** Kana; absent where the dictionary does not say. */
  readonly reading?: string
  /** As the dictionary words them, a notion each. */
  readonly glosses: readonly string[]
}

/** What a line or an element of a dictionary comes to: its words, or nothing where it is not of the format. */
export type Entries = readonly Entry[] | undefined
