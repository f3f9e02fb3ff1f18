import type { Span } from '../model/text.ts'

const ADDRESS = /\b(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w.-]+/gu

/** Where a text has addresses of the web or of mail: numbers in them are none of the text's. */
export const addressesIn = (text: string): readonly Span[] =>
  /[:@]|www\./u.test(text)
    ? [...text.matchAll(ADDRESS)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    : []
