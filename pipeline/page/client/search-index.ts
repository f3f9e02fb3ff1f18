/** What the rows of tables and the lines of indexes are found by; in the page as JSON. */
export interface SearchIndex {
  /** Folded text and loosened readings in Latin letters; each once, for a concordance repeats its rows. */
  readonly texts: readonly (readonly [text: string, latin: string])[]
  /** For each item, in the order of the page, its place among the texts. */
  readonly items: readonly number[]
}

/** The id of the element that holds it. */
export const SEARCH_INDEX = 'search-index'
