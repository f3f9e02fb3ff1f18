/** Costs are on IPADIC's scale: a factor of e in likelihood. */
export const COST_SCALE = 700

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

/** The connection ids of the first class that the dictionary has. */
export const ids = (grammar: Grammar, ...names: readonly string[]): { left: number; right: number } =>
  names.map(name => grammar.ids[name]).find(found => found !== undefined) ?? { left: 0, right: 0 }
