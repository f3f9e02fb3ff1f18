import { decoded } from './elements.ts'

/** What the reader looks for: words, or all that mentions a concept. Both in the page's address, to be handed on. */
export type Wanted =
  { readonly kind: 'words'; readonly query: string } | { readonly kind: 'mentions'; readonly anchor: string }

const WORDS = '#q='
const MENTIONS = '#uses='
/** Milliseconds without a key before the address follows: browsers limit how often it may change. */
const PAUSE = 300

/** From `#q=words` or `#uses=term-x`; undefined of an address that names a place or nothing. */
export function wantedIn(hash: string): Wanted | undefined {
  if (hash.startsWith(WORDS)) return { kind: 'words', query: decoded(hash.slice(WORDS.length)) }
  if (hash.startsWith(MENTIONS)) return { kind: 'mentions', anchor: decoded(hash.slice(MENTIONS.length)) }
  return undefined
}

export const mentionsHash = (anchor: string): string => MENTIONS + encodeURIComponent(anchor)

let pause = 0

/** The address shows the words; without any, neither words nor mentions. It makes no step to go back by. */
export function showInAddress(query: string): void {
  clearTimeout(pause)
  pause = window.setTimeout(() => {
    if (query === '' && wantedIn(location.hash) === undefined) return
    const hash = query === '' ? '' : WORDS + encodeURIComponent(query)
    try {
      history.replaceState(null, '', location.pathname + location.search + hash)
    } catch {
      // Some browsers forbid it to pages that are opened from a disk.
    }
  }, PAUSE)
}
